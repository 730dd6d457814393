/** The way in: {@link org.factline.Factline}. */
@NullMarked
package org.factline;

import org.jspecify.annotations.NullMarked;
