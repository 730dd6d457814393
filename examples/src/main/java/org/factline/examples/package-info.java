/** One file answers one question; {@link org.factline.examples.Main} is the command line. */
@NullMarked
package org.factline.examples;

import org.jspecify.annotations.NullMarked;
