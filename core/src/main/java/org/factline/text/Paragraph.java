package org.factline.text;

import org.factline.model.Language;

/**
 * A paragraph: the text between two line breaks, or several lines that plainly go on.
 *
 * @param first the index of its first token
 * @param end the index after its last token, greater than {@code first}
 * @param language its language
 */
public record Paragraph(int first, int end, Language language) {}
