package org.factline.extractors.officials;

import java.util.Optional;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Needs;
import org.factline.extractors.officials.OfficeWord.Outsider;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.extractors.officials.OfficeWord.Title;
import org.factline.extractors.officials.OfficeWord.Verb;
import org.factline.extractors.officials.OfficeWord.VerbKind;
import org.factline.lexicon.Features;
import org.factline.model.Role;
import org.jspecify.annotations.Nullable;

/** Reads what follows a name: "NAME, Turkey's foreign minister", "NAME, who heads the ministry", "NAME is the spokesman". */
final class PostAfter {
    static final String POST = "officials.post-after";
    static final String VERB = "officials.verb-after";

    private static final int REACH = 24;

    private final Scan scan;
    private final Phrases phrases;
    private final PhraseGrower grower;

    PostAfter(Scan scan) {
        this.scan = scan;
        this.phrases = scan.phrases();
        this.grower = new PhraseGrower(scan);
    }

    /**
     * What follows a name.
     *
     * @param stated the office that it states
     * @param outsider whether it says that there is none
     */
    record Result(Optional<Stated> stated, boolean outsider) {
        private static final Result NOTHING = new Result(Optional.empty(), false);
    }

    Result read(Name name) {
        int i = name.end();
        while (i < scan.size() && scan.isMark(i, "»\"”]") && scan.token(i).glued()) {
            i++;
        }
        if (scan.startsLine(i)) {
            return Result.NOTHING;
        }
        Verb verb = phrases.word(i, Verb.class);
        if (verb != null) {
            return predicate(verb, i, name);
        }
        Result result = apposition(name, i);
        int next = scan.skipBracketAfter(i);
        return result.equals(Result.NOTHING) && next > i && !scan.startsLine(next) ? apposition(name, next) : result;
    }

    private Result apposition(Name name, int mark) {
        boolean opens = scan.isMark(mark, ",—–-(") && !scan.startsLine(mark + 1);
        return opens ? apposition(name, mark + 1, nominative(name)) : Result.NOTHING;
    }

    private int nominative(Name name) {
        return scan.cases(name) | Declensions.caseBit('n');
    }

    private Result predicate(Verb verb, int i, Name name) {
        return switch (verb.kind()) {
            case IS -> apposition(name, phrases.end(i), nominative(name) | scan.instrumental());
            case HOLDS -> apposition(name, phrases.end(i), scan.genitive());
            case HEADS, SERVES -> new Result(heads(verb, i), false);
            case BY -> Result.NOTHING;
        };
    }

    private Optional<Stated> heads(Verb verb, int first) {
        boolean bodyDecides = verb.kind() == VerbKind.HEADS && verb.role().isEmpty();
        Post post = new Post(verb.role().orElse(Role.HEAD_OF_STATE), bodyDecides ? Needs.BODY : Needs.ANY);
        OfficePhrase phrase = new OfficePhrase(post, first, phrases.end(first), Features.ANY);
        int fillers = grower.growRight(phrase, scan.analysis().sentenceOf(first).end());
        return fillers > 0 && !phrase.hasBody() ? Optional.empty() : phrase.stated(VERB);
    }

    private Result apposition(Name name, int from, int cases) {
        int limit = scan.analysis().sentenceOf(from - 1).end();
        int fillers = 0;
        int i = from;
        for (int steps = 0; i < limit && steps < Scan.MOST_PHRASES && !scan.startsLine(i); steps++) {
            int end = phrases.end(i);
            boolean told = i > from && phrases.isLink(phrases.first(i - 1), LinkKind.RELATIVE) && isOfOffice(i);
            if (!told && scan.isPost(i, end, limit) && !isPossessor(end, limit)) {
                return new Result(appositive(i, cases, limit), false);
            }
            if (isOutsider(i, name)) {
                return new Result(Optional.empty(), true);
            }
            Verb verb = phrases.word(i, Verb.class);
            if (verb != null && isOfOffice(i)) {
                return new Result(heads(verb, i), false);
            }
            if (verb != null && verb.kind() == VerbKind.HOLDS) {
                return apposition(name, end, scan.genitive());
            }
            @Nullable Name person = scan.names().startingAt(i);
            if (person != null && isPossessive(person.end(), limit)) {
                i = person.end();
                continue;
            }
            if (scan.isFiller(i) && ++fillers <= Scan.MOST_PLAIN_FILLERS && !isBeforeArticle(end, limit)) {
                i = end;
                continue;
            }
            if (!isWithin(i, from, verb)) {
                return Result.NOTHING;
            }
            i = end;
        }
        return Result.NOTHING;
    }

    private boolean isOfOffice(int i) {
        Verb verb = phrases.word(i, Verb.class);
        return verb != null && (verb.kind() == VerbKind.HEADS || verb.kind() == VerbKind.SERVES);
    }

    /** "Meeting his chief of staff" states nobody's office. */
    private boolean isBeforeArticle(int i, int limit) {
        return i < limit
                && (phrases.isLink(i, LinkKind.ARTICLE) || phrases.isLink(i, LinkKind.POSSESSIVE))
                && !isPossessive(i, limit);
    }

    private boolean isPossessive(int i, int limit) {
        return i < limit && scan.token(i).is("'s");
    }

    /** "The president's spokesman", "President NAME's spokesman". */
    private boolean isPossessor(int end, int limit) {
        @Nullable Name person = end < limit ? scan.names().startingAt(end) : null;
        return isPossessive(end, limit) || (person != null && isPossessive(person.end(), limit));
    }

    private boolean isOutsider(int i, Name name) {
        int cases = scan.cases(name) | Declensions.caseBit('n');
        return phrases.is(i, Outsider.class) && (Scan.cases(phrases.features(i, Outsider.class)) & cases) != 0;
    }

    private boolean isWithin(int i, int from, @Nullable Verb verb) {
        boolean opening = phrases.isLink(i, LinkKind.RELATIVE) && i == from;
        boolean is = verb != null && verb.kind() == VerbKind.IS;
        boolean since =
                phrases.isLink(from, LinkKind.RELATIVE) && (scan.token(i).isNumber() || scan.isPreposition(i));
        return opening
                || is
                || since
                || phrases.is(i, State.class)
                || phrases.is(i, Body.class)
                || phrases.is(i, Post.class)
                || phrases.is(i, Qualifier.class)
                || phrases.is(i, Title.class)
                || phrases.isLink(i, LinkKind.ARTICLE)
                || phrases.isLink(i, LinkKind.POSSESSIVE)
                || phrases.isLink(i, LinkKind.AND)
                || scan.isHyphen(i)
                || scan.isMark(i, "«\"“'‘");
    }

    private Optional<Stated> appositive(int first, int cases, int limit) {
        if (scan.isInflected() && (scan.postCases(first) & cases) == 0) {
            return Optional.empty();
        }
        OfficePhrase phrase = grower.around(first, limitBefore(first, limit));
        @Nullable Name next = phrase.end() < scan.size() ? scan.names().startingAt(phrase.end()) : null;
        return next != null && agrees(first, next) ? Optional.empty() : phrase.stated(POST);
    }

    /** Words that tell an office end before a name that agrees with it: "NAME, minister OTHER" is the other's. */
    private int limitBefore(int post, int limit) {
        int reach = Math.min(limit, phrases.end(post) + REACH);
        for (int i = phrases.end(post); i < reach && !scan.isMark(i, ",;"); i++) {
            @Nullable Name next = scan.names().startingAt(i);
            if (next != null && agrees(post, next) && !isAfterSmallWord(i)) {
                return i;
            }
        }
        return limit;
    }

    private boolean isAfterSmallWord(int i) {
        int first = phrases.first(i - 1);
        return scan.isPreposition(first) || phrases.isLink(first, LinkKind.ARTICLE);
    }

    private boolean agrees(int post, Name next) {
        boolean possessive = next.end() < scan.size() && scan.token(next.end()).is("'s");
        return !possessive && !scan.startsLine(next.first()) && (scan.postCases(post) & scan.cases(next)) != 0;
    }
}
