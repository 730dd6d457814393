/** Ways to write facts down. */
@NullMarked
package org.factline.format;

import org.jspecify.annotations.NullMarked;
