/** The language packs that come with Factline. */
@NullMarked
package org.factline.extractors;

import org.jspecify.annotations.NullMarked;
