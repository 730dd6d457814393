package org.factline.model;

/**
 * Why one field of a fact has its value.
 *
 * @param field the field's name, such as {@code status}
 * @param words the words of the text that decided, empty where a default did
 * @param rule the id of the rule or lexicon entry that read them
 */
public record Evidence(String field, String words, String rule) {
    /** Checks that no component is null. */
    public Evidence {
        Check.given(field, "field");
        Check.given(words, "words");
        Check.given(rule, "rule");
    }

    /** Returns one line, for example {@code status: "вернула" (verb.release)}. */
    @Override
    public String toString() {
        return field + ": \"" + words + "\" (" + rule + ")";
    }
}
