/** A text taken apart once: tokens, sentences, paragraphs and their languages, with offsets into the original. */
@NullMarked
package org.factline.text;

import org.jspecify.annotations.NullMarked;
