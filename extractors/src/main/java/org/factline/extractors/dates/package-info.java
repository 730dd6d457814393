/** Temporal expressions and their TIMEX3 values. */
@NullMarked
package org.factline.extractors.dates;

import org.jspecify.annotations.NullMarked;
