/** Who says so: direct and indirect speech, and how far in a text a source reaches. */
@NullMarked
package org.factline.extractors.attribution;

import org.jspecify.annotations.NullMarked;
