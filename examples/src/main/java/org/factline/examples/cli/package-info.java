/** The command line. */
@NullMarked
package org.factline.examples.cli;

import org.jspecify.annotations.NullMarked;
