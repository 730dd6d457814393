package org.factline.extractors.officials;

import java.util.BitSet;
import java.util.List;
import org.factline.extractors.officials.OfficeWord.Capitals;
import org.factline.extractors.officials.OfficeWord.Link;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** A text cut into phrases of the lexicon, longest first, and the single tokens between them. */
final class Phrases {
    private final Analysis analysis;
    private final Atoms<OfficeWord> atoms;
    private final BitSet starts;

    Phrases(Atoms<OfficeWord> atoms) {
        this.analysis = atoms.analysis();
        this.atoms = atoms;
        this.starts = new BitSet(analysis.size() + 1);
        for (int i = 0; i < analysis.size(); i += longestAt(i)) {
            starts.set(i);
        }
        starts.set(analysis.size());
    }

    private int longestAt(int token) {
        for (Sense<OfficeWord> sense : atoms.at(token)) {
            if (isWritten(sense.value().capitals(), token)) {
                return sense.length();
            }
        }
        return 1;
    }

    private boolean isWritten(Capitals capitals, int token) {
        Token first = analysis.token(token);
        return switch (capitals) {
            case ANY -> true;
            case INITIAL -> first.isCapitalised();
            case ALL ->
                first.letterCase() == LetterCase.UPPER
                        || (first.length() == 1 && first.isCapitalised())
                        || !first.isWord();
        };
    }

    Analysis analysis() {
        return analysis;
    }

    /** Returns the first token of the phrase that a token belongs to. */
    int first(int token) {
        return starts.previousSetBit(token);
    }

    /** Returns the index after the last token of the phrase that a token belongs to. */
    int end(int token) {
        return starts.nextSetBit(token + 1);
    }

    /** Returns what the phrase that starts at a token means, if it has a meaning of a type. */
    <T extends OfficeWord> @Nullable Sense<T> sense(int first, Class<T> type) {
        int length = end(first) - first;
        List<Sense<OfficeWord>> senses = atoms.at(first);
        if (senses.size() > 1 && type != Link.class && isLink(first, LinkKind.STOP)) {
            return null;
        }
        for (int i = 0; i < senses.size(); i++) {
            Sense<OfficeWord> sense = senses.get(i);
            if (sense.length() == length
                    && type.isInstance(sense.value())
                    && isWritten(sense.value().capitals(), first)) {
                return cast(sense);
            }
        }
        return null;
    }

    /** Returns the cases and numbers that a phrase can have in its meanings of a type. */
    Features features(int first, Class<? extends OfficeWord> type) {
        int length = end(first) - first;
        Features features = new Features(0);
        for (Sense<OfficeWord> sense : atoms.at(first)) {
            if (sense.length() == length && type.isInstance(sense.value())) {
                features = features.or(sense.features());
            }
        }
        return features;
    }

    @SuppressWarnings("unchecked") // the caller has checked the value's type
    private static <T extends OfficeWord> Sense<T> cast(Sense<OfficeWord> sense) {
        return (Sense<T>) (Sense<?>) sense;
    }

    /** Returns the meaning of a type, or null. */
    <T extends OfficeWord> @Nullable T word(int first, Class<T> type) {
        Sense<T> sense = sense(first, type);
        return sense == null ? null : sense.value();
    }

    boolean is(int first, Class<? extends OfficeWord> type) {
        return sense(first, type) != null;
    }

    /** Tells whether the phrase that starts at a token is a small word of some kind. */
    boolean isLink(int first, LinkKind kind) {
        int length = end(first) - first;
        List<Sense<OfficeWord>> senses = atoms.at(first);
        for (int i = 0; i < senses.size(); i++) {
            Sense<OfficeWord> sense = senses.get(i);
            if (sense.length() == length && sense.value() instanceof Link link && link.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a token is a small word that is no plain word of a phrase. */
    boolean isLink(int first) {
        return is(first, Link.class);
    }
}
