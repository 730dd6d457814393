package org.factline.model;

import java.util.Locale;

/**
 * A language, named by its BCP 47 primary subtag.
 *
 * @param tag two or three lower-case ASCII letters, such as {@code uk}
 */
public record Language(String tag) {
    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** Russian. */
    public static final Language RUSSIAN = new Language("ru");

    /** Ukrainian. */
    public static final Language UKRAINIAN = new Language("uk");

    /**
     * Checks the tag.
     *
     * @throws IllegalArgumentException if {@code tag} is not two or three lower-case ASCII letters
     */
    public Language {
        Check.that(isPrimarySubtag(tag), "tag", tag, "must be a BCP 47 language such as en, ru or uk");
    }

    /**
     * Returns the language with the given tag; upper case is accepted.
     *
     * @param tag a BCP 47 primary subtag, such as {@code uk} or {@code UK}
     * @return the language
     * @throws IllegalArgumentException if {@code tag} is not two or three ASCII letters
     */
    public static Language of(String tag) {
        return new Language(tag.toLowerCase(Locale.ROOT));
    }

    private static boolean isPrimarySubtag(String tag) {
        return (tag.length() == 2 || tag.length() == 3) && tag.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Returns the tag. */
    @Override
    public String toString() {
        return tag;
    }
}
