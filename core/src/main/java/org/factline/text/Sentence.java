package org.factline.text;

import org.factline.model.Language;

/**
 * A sentence, or what stands for one: a headline, a caption, a line of a list.
 *
 * @param first the index of its first token
 * @param end the index after its last token, greater than {@code first}
 * @param paragraph the index of the paragraph that it belongs to
 * @param language the language of that paragraph
 */
public record Sentence(int first, int end, int paragraph, Language language) {
    /**
     * Returns the number of tokens.
     *
     * @return at least 1
     */
    public int size() {
        return end - first;
    }
}
