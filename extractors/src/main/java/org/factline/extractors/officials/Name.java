package org.factline.extractors.officials;

import java.util.List;
import java.util.Optional;
import org.factline.extractors.officials.NamePart.Kind;

/**
 * A stretch of text that may be a person's name.
 *
 * @param first its first token
 * @param end the token after its last
 * @param parts its words, at least one
 */
record Name(int first, int end, List<NamePart> parts) {
    /** Tells whether there is more than a surname. */
    boolean isFull() {
        return parts.size() > 1
                && (words() > 1 || numeral().isPresent() || parts.stream().anyMatch(p -> p.kind() == Kind.INITIAL));
    }

    /** Tells whether another name has the same words. */
    boolean isSpeltLike(Name other) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).norm().equals(other.parts.get(i).norm())) {
                return false;
            }
        }
        return true;
    }

    int words() {
        int words = 0;
        for (int i = 0; i < parts.size(); i++) {
            words += parts.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Returns the name made of some of the parts. */
    Name sub(int from, int to) {
        int last = to == parts.size() ? end : parts.get(to - 1).token() + 1;
        return new Name(parts.get(from).token(), last, parts.subList(from, to));
    }

    /** Returns the first part that is a word or an initial. */
    NamePart given() {
        for (NamePart part : parts) {
            if (part.kind() != Kind.PARTICLE) {
                return part;
            }
        }
        return parts.get(0);
    }

    /** Returns the number that a monarch's or pope's name ends with: the "II" of "Abdullah II". */
    Optional<NamePart> numeral() {
        NamePart last = parts.get(parts.size() - 1);
        return last.kind() == Kind.NUMERAL ? Optional.of(last) : Optional.empty();
    }

    /** Returns the last part that is a word: the surname, in most names. */
    NamePart surname() {
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).isWord()) {
                return parts.get(i);
            }
        }
        return parts.get(0);
    }
}
