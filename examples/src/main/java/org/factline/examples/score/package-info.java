/** Compares what Factline finds with gold facts. */
@NullMarked
package org.factline.examples.score;

import org.jspecify.annotations.NullMarked;
