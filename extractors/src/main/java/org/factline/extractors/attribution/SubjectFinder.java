package org.factline.extractors.attribution;

import java.util.List;
import org.factline.extractors.attribution.Nominal.Kind;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the source that a verb of saying, or words such as "according to", belong to. */
final class SubjectFinder {
    private static final int FARTHEST_LEFT = 40;
    private static final int FARTHEST_RIGHT = 9;
    private static final int ADVERBS = 3;
    private static final String INVERTERS = ",—–-»\"”’";
    private static final String STOPS = ",:;…«“\"(";
    private final Atoms<SpeechPart> atoms;
    private final Analysis analysis;
    private final List<Nominal> nominals;

    SubjectFinder(Atoms<SpeechPart> atoms, List<Nominal> nominals) {
        this.atoms = atoms;
        this.analysis = atoms.analysis();
        this.nominals = nominals;
    }

    /** Returns the subject of the verb that stands at some tokens, or null; it starts at {@code floor} or later. */
    @Nullable
    Nominal ofVerb(int verb, int end, int floor) {
        Nominal left = left(verb, floor);
        Nominal right = right(end);
        boolean inverted =
                verb > floor && INVERTERS.contains(analysis.token(verb - 1).norm());
        if (inverted && isNamed(right)) {
            return right;
        }
        if (isNamed(left)) {
            return left;
        }
        boolean spoken = right != null && isNamed(right) && (left == null || inverted || !right.isPronoun());
        return spoken ? right : nearest(left, inverted ? right : null, verb, end);
    }

    /** Returns the subject of a verb of demanding or offering, which stands before it, or after it where speech ends. */
    @Nullable
    Nominal ofDemand(int verb, int end, int floor) {
        Nominal left = beside(verb, floor);
        if (isNamed(left)) {
            return left;
        }
        boolean inverted =
                verb > floor && INVERTERS.contains(analysis.token(verb - 1).norm());
        Nominal right = right(end);
        boolean official = right != null && right.is(Kind.OFFICIAL) && right.first() - end <= ADVERBS;
        return inverted || official ? right : null;
    }

    /** The nominal of the verb's own clause, else the one that the clause before tells of, else the official before. */
    private @Nullable Nominal beside(int verb, int floor) {
        int from = Math.max(floor, verb - FARTHEST_LEFT);
        int comma = commaBefore(verb, from);
        Nominal own = best(comma + 1, verb);
        if (own != null || comma < from) {
            return own;
        }
        Nominal around = left(verb, floor);
        boolean apposition = commaBefore(comma, from) >= from;
        return apposition || (around != null && around.is(Kind.OFFICIAL)) ? around : null;
    }

    private static boolean isNamed(@Nullable Nominal nominal) {
        return nominal != null && !nominal.is(Kind.NAME);
    }

    private static @Nullable Nominal nearest(@Nullable Nominal left, @Nullable Nominal right, int verb, int end) {
        if (left != null && verb - left.end() <= 1) {
            return left;
        }
        return right != null && right.first() - end <= 1 ? right : null;
    }

    private @Nullable Nominal left(int verb, int floor) {
        int from = Math.max(floor, verb - FARTHEST_LEFT);
        int comma = commaBefore(verb, from);
        boolean apposition = comma >= from && verb - comma <= ADVERBS + 1 && best(comma + 1, verb) == null;
        return apposition ? aroundApposition(comma, from) : best(comma + 1, verb);
    }

    private @Nullable Nominal aroundApposition(int comma, int from) {
        int opening = commaBefore(comma, from);
        Nominal inside = isRelative(opening + 1) ? null : best(opening + 1, comma);
        Nominal before = opening < from ? null : endingAt(opening);
        boolean beforeWins =
                before != null && (before.is(Kind.OFFICIAL) || inside == null || !inside.is(Kind.OFFICIAL));
        return beforeWins ? before : inside;
    }

    private boolean isRelative(int at) {
        return SpeechPart.RELATIVE.isAt(atoms, at);
    }

    private int commaBefore(int token, int from) {
        for (int i = token - 1; i >= from; i--) {
            Token mark = analysis.token(i);
            if (mark.is(",") || mark.is(";") || mark.is(":") || mark.is("—") || mark.is("–")) {
                return i;
            }
        }
        return from - 1;
    }

    private @Nullable Nominal endingAt(int end) {
        return nominals.stream().filter(n -> n.end() == end).findFirst().orElse(null);
    }

    /** The best nominal of a clause: an official, else a body or people, else a state, else a name; the last of each. */
    private @Nullable Nominal best(int from, int to) {
        Nominal best = null;
        for (Nominal nominal : nominals) {
            boolean inside = nominal.first() >= from && nominal.end() <= to;
            if (inside
                    && !isOwner(nominal)
                    && (best == null || rank(nominal) <= rank(best))
                    && !isComplement(best, nominal)) {
                best = nominal;
            }
        }
        return best;
    }

    private static int rank(Nominal nominal) {
        return switch (nominal.kind()) {
            case OFFICIAL -> 0;
            case BODY, PEOPLE, PERSON, THING -> 1;
            case STATE -> 2;
            case NAME -> 3;
        };
    }

    /** "a spokesman for the ministry": the second belongs to the first. */
    private static boolean isComplement(@Nullable Nominal head, Nominal nominal) {
        return head != null && head.is(Kind.PEOPLE) && nominal.is(Kind.BODY) && nominal.first() - head.end() <= 2;
    }

    private boolean isOwner(Nominal nominal) {
        return nominal.end() < analysis.size() && analysis.token(nominal.end()).is("'s");
    }

    private @Nullable Nominal right(int from) {
        Nominal chain = null;
        for (Nominal nominal : nominals) {
            if (nominal.first() < from) {
                continue;
            }
            int gap = chain == null ? from : chain.end();
            if (nominal.first() - gap > FARTHEST_RIGHT || !joins(gap, nominal.first(), chain, nominal)) {
                break;
            }
            if (!isOwner(nominal) && (chain == null || isBetter(nominal, chain))) {
                chain = nominal;
            }
        }
        return chain;
    }

    private static boolean isBetter(Nominal later, Nominal chain) {
        return later.is(Kind.OFFICIAL) || rank(later) < rank(chain);
    }

    private boolean joins(int from, int to, @Nullable Nominal chain, Nominal next) {
        for (int i = from; i < to; i++) {
            Token token = analysis.token(i);
            boolean named =
                    chain != null && i == to - 1 && token.is(",") && next.is(Kind.OFFICIAL) && !chain.is(Kind.OFFICIAL);
            if (!named
                    && (token.lineBreaks() > 0
                            || STOPS.contains(token.norm())
                            || (token.isNumber() && !isDay(i))
                            || stops(i))) {
                return false;
            }
        }
        return true;
    }

    /** A day of the month may stand between verb and subject. */
    private boolean isDay(int at) {
        return analysis.token(at).length() <= 2;
    }

    private boolean stops(int at) {
        return SpeechPart.THAT.isAt(atoms, at) || SpeechPart.isVerbAt(atoms, at);
    }

    /** Returns the source after a lead that ends before a token, or null. */
    @Nullable
    Nominal afterLead(int end) {
        Nominal source = right(end);
        return source == null ? owner(end) : source;
    }

    /** Returns the nominal that owns what follows a lead, as in "by the army's count", or null. */
    @Nullable
    Nominal owner(int end) {
        return nominals.stream()
                .filter(n -> n.first() >= end && n.first() - end <= ADVERBS)
                .filter(n -> isOwner(n) || n.isPronoun())
                .findFirst()
                .orElse(null);
    }

    /** Returns who speaks in a label from one token to another, or null. */
    @Nullable
    Nominal ofLabel(int from, int to) {
        Nominal best = null;
        for (Nominal nominal : nominals) {
            boolean speaks =
                    nominal.first() >= from && nominal.end() <= to && rank(nominal) < 2 && !nominal.isPronoun();
            if (speaks && (best == null || rank(nominal) < rank(best))) {
                best = nominal;
            }
        }
        return best;
    }
}
