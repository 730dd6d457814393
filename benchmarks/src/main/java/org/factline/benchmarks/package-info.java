/** How fast Factline is, how it grows with the text, and what it takes of memory: commands and JMH benchmarks. */
@NullMarked
package org.factline.benchmarks;

import org.jspecify.annotations.NullMarked;
