package org.factline.extractors.dates;

import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** What joins the members of lists and the ends of ranges: dashes, commas, "and", "to". */
final class Joints {
    private static final String DASHES = "-–—−‑";
    private static final int NONE = -1;

    private final Atoms<DateAtom> atoms;
    private final Analysis text;

    Joints(Atoms<DateAtom> atoms) {
        this.atoms = atoms;
        this.text = atoms.analysis();
    }

    private boolean isDash(int at) {
        return DASHES.contains(text.token(at).norm());
    }

    boolean isComma(int at) {
        return at >= 0 && text.token(at).is(",");
    }

    private boolean isWord(int at, Particle particle) {
        return DateContext.is(atoms, at, particle);
    }

    boolean isTo(int at) {
        return isWord(at, Particle.TO);
    }

    private boolean isRange(int at) {
        return isDash(at) || isTo(at);
    }

    private boolean isJoint(int at) {
        return isRange(at) || isWord(at, Particle.AND) || isComma(at);
    }

    /** Tells whether only what joins the ends of a range stands between two places. */
    boolean joinsRange(int from, int to) {
        return to - from >= 1
                && to - from <= 2
                && (isRangeOrAnd(from) || text.token(from).is("/"))
                && (to - from == 1 || isWord(to - 1, Particle.ARTICLE));
    }

    /** Tells whether only the sign of a range stands between two places. */
    boolean isRangeBetween(int from, int to) {
        return to - from == 1 && isRange(from);
    }

    private boolean isRangeOrAnd(int at) {
        return isRange(at) || isWord(at, Particle.AND);
    }

    /** Tells whether "from" and an expression that ends at a place make the first end of a range. */
    boolean isFromLength(int end, int first) {
        if (end != first) {
            return false;
        }
        for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
            if (isWord(i, Particle.FROM)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two expressions are the ends of a range: "May to June", "between 5 and 10 May". */
    boolean isInterval(Found first, Found last) {
        int joint = first.end();
        boolean range = joint < last.first() && isRange(joint);
        boolean between = isWord(joint, Particle.AND) && isWord(first.first() - 1, Particle.FROM);
        return (range || between) && joinsRange(joint, last.first());
    }

    /** Returns the number that a joint ties to what starts at a place, or -1. */
    int beforeJoint(int first, int limit) {
        int joint = first - 1;
        boolean joined = joint - 1 >= limit && joint >= 1 && isJoint(joint);
        return joined && text.sentenceIndexOf(joint - 1) == text.sentenceIndexOf(first) ? joint - 1 : NONE;
    }

    /** Returns the number that a joint ties to what ends at a place, or -1. */
    int afterJoint(int end, int limit) {
        boolean joined =
                end + 1 < limit && isRangeOrAnd(end) && text.sentenceIndexOf(end) == text.sentenceIndexOf(end + 1);
        return joined ? end + 1 : NONE;
    }

    /** Returns the four digits of a year after a place and a comma, or -1. */
    int yearAfter(int end) {
        int at = end < text.size() && isComma(end) ? end + 1 : end;
        return at < text.size() && text.token(at).isNumber() && text.token(at).length() == 4 ? at : NONE;
    }

    /** Returns the first token of an ordinal in digits that ends at a token: "17-го". */
    int firstOfNumber(int at) {
        if (!isWord(at, Particle.ORDINAL_MARK) || !text.token(at).glued()) {
            return at;
        }
        int first = isDash(at - 1) ? at - 2 : at - 1;
        return first >= 0 && text.token(first).isNumber() ? first : at;
    }
}
