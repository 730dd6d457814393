package org.factline.extractors.officials;

import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Private;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.extractors.officials.OfficeWord.StateKind;
import org.factline.extractors.officials.OfficeWord.Title;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Gathers the words that tell an office around its name: acting, deputy, of which body, of which state. */
final class PhraseGrower {
    private final Scan scan;
    private final Phrases phrases;

    PhraseGrower(Scan scan) {
        this.scan = scan;
        this.phrases = scan.phrases();
    }

    /** Returns the phrase around the office at a token, whose words end before a limit. */
    OfficePhrase around(int first, int limit) {
        Sense<Post> sense = phrases.sense(first, Post.class);
        if (sense == null) {
            throw new IllegalArgumentException("no office at token " + first);
        }
        OfficePhrase phrase =
                new OfficePhrase(sense.value(), first, phrases.end(first), phrases.features(first, Post.class));
        growLeft(phrase);
        growRight(phrase, limit);
        return phrase;
    }

    // ---- to the left

    void growLeft(OfficePhrase phrase) {
        int fillers = 0;
        int i = phrase.first();
        for (int steps = 0; i > 0 && steps < Scan.MOST_PHRASES && !scan.startsLine(i); steps++) {
            int first = phrases.first(i - 1);
            int left = stepLeft(phrase, first);
            if (left < 0 && scan.isFiller(first) && ++fillers <= Scan.MOST_PLAIN_FILLERS) {
                left = first;
            }
            if (left < 0) {
                return;
            }
            i = left;
        }
    }

    /** Takes the phrase before into account; returns where it starts, or -1 where it is no part. */
    private int stepLeft(OfficePhrase phrase, int first) {
        Qualifier qualifier = phrases.word(first, Qualifier.class);
        if (qualifier != null) {
            phrase.qualify(qualifier);
        } else if (phrases.isLink(first, LinkKind.POSSESSIVE)
                && !scan.token(first).is("'s")) {
            phrase.servesSomebody();
            return -1;
        } else if (scan.token(first).is("'s") && first > 0) {
            return possessor(phrase, first);
        } else if (isOwner(phrase, first)) {
            own(phrase, first);
        } else if (phrases.is(first, Private.class) && !scan.isInflected()) {
            phrase.isPrivate();
        } else if (!phrases.is(first, Title.class) && !scan.isHyphen(first)) {
            return -1;
        }
        phrase.startAt(first);
        return first;
    }

    private boolean isOwner(OfficePhrase phrase, int first) {
        State state = phrases.word(first, State.class);
        if (!scan.isInflected()) {
            return state != null || phrases.is(first, Body.class);
        }
        if (state != null) {
            return state.kind() == StateKind.ADJECTIVE;
        }
        Body body = phrases.word(first, Body.class);
        Features features = phrases.features(first, Body.class);
        return body != null
                && body.name().isEmpty()
                && !features.equals(Features.ANY)
                && features.agreesWith(phrase.features());
    }

    private void own(OfficePhrase phrase, int first) {
        State state = phrases.word(first, State.class);
        if (state != null) {
            phrase.ownedBy(state.party());
        }
        Body body = phrases.word(first, Body.class);
        if (body != null) {
            phrase.precededBy(body);
        }
    }

    private int possessor(OfficePhrase phrase, int mark) {
        int first = phrases.first(mark - 1);
        @Nullable Name person = scan.names().endingAt(mark);
        Post post = phrases.word(first, Post.class);
        if (isOwner(phrase, first)) {
            own(phrase, first);
        } else if (post != null) {
            phrase.serves(post);
        } else if (person != null) {
            phrase.serves(scan.countryOf(person));
            first = person.first();
        } else {
            return -1;
        }
        phrase.startAt(first);
        return first;
    }

    // ---- to the right

    /** Returns how many words that no table knows stand within. */
    int growRight(OfficePhrase phrase, int limit) {
        LinkKind link = LinkKind.OF;
        int fillers = 0;
        int i = phrase.end();
        for (int steps = 0; i < limit && steps < Scan.MOST_PHRASES && !scan.startsLine(i); steps++) {
            int end = stepRight(phrase, i, link, limit);
            if (end < 0 && (scan.isFiller(i) || scan.isGroup(i)) && ++fillers <= Scan.MOST_FILLERS) {
                end = phrases.end(i);
            }
            if (end < 0) {
                break;
            }
            link = nextLink(link, i);
            i = end;
        }
        return fillers;
    }

    private LinkKind nextLink(LinkKind link, int first) {
        for (LinkKind kind : new LinkKind[] {LinkKind.OF, LinkKind.FOR, LinkKind.IN}) {
            if (phrases.isLink(first, kind)) {
                return kind;
            }
        }
        boolean keeps = !phrases.is(first, Body.class) && !phrases.is(first, Post.class);
        return keeps ? link : LinkKind.OF;
    }

    /** Takes the phrase at a token into account; returns where it ends, or -1 where it is no part. */
    private int stepRight(OfficePhrase phrase, int first, LinkKind link, int limit) {
        int end = phrases.end(first);
        Body body = phrases.word(first, Body.class);
        State state = phrases.word(first, State.class);
        Post post = phrases.word(first, Post.class);
        @Nullable Name person = scan.names().startingAt(first);
        if (body != null) {
            phrase.in(body, link);
        } else if (state != null) {
            phrase.of(state, link);
        } else if (phrases.is(first, Private.class)) {
            phrase.isPrivate();
        } else if (post != null) {
            phrase.serves(post);
        } else if (person != null && limit >= person.end() && (link == LinkKind.IN || isGenitive(person))) {
            phrase.serves(scan.countryOf(person));
            end = person.end();
        } else {
            return isJoint(first) ? end : -1;
        }
        phrase.endAt(end);
        return end;
    }

    private boolean isGenitive(Name person) {
        return !scan.isInflected() || (scan.cases(person) & Declensions.caseBit('g')) != 0;
    }

    private boolean isJoint(int first) {
        return phrases.is(first, Qualifier.class)
                || scan.isPreposition(first)
                || phrases.isLink(first, LinkKind.ARTICLE)
                || phrases.isLink(first, LinkKind.AND)
                || phrases.isLink(first, LinkKind.POSSESSIVE)
                || scan.isHyphen(first)
                || scan.isMark(first, "«»\"“”");
    }
}
