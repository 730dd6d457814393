/** What a fact extractor is: implement {@link org.factline.spi.FactExtractor} to add a kind of fact. */
@NullMarked
package org.factline.spi;

import org.jspecify.annotations.NullMarked;
