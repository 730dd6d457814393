package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Needs;
import org.factline.extractors.officials.OfficeWord.Outsider;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.extractors.officials.OfficeWord.StateKind;
import org.factline.extractors.officials.OfficeWord.Title;
import org.factline.extractors.officials.OfficeWord.Verb;
import org.factline.extractors.officials.OfficeWord.VerbKind;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.model.Role;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the office that the words around a name state. */
final class OfficeReader {
    static final String BEFORE = "officials.post-before";
    static final String AFTER = "officials.post-after";
    static final String VERB = "officials.verb";
    static final String TITLE = "officials.rank";
    private static final int MOST_PHRASES = 16;
    private static final int MOST_FILLERS = 6;
    private static final int MOST_PLAIN_FILLERS = 3;

    private final Phrases phrases;
    private final Analysis analysis;
    private final NameWords words;
    private final NameIndex names;
    private final Function<Name, Optional<Party>> countryOf;
    private final boolean inflected;

    /**
     * Makes a reader of one article.
     *
     * @param phrases its phrases
     * @param words what its words can be as names
     * @param names where names stand
     * @param countryOf the state that a known person serves
     */
    OfficeReader(Phrases phrases, NameWords words, NameIndex names, Function<Name, Optional<Party>> countryOf) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.words = words;
        this.names = names;
        this.countryOf = countryOf;
        this.inflected = words.lexicon().isInflected();
    }

    // ---- before the name

    /** Reads "the Ukrainian defence minister, NAME": walks left from the name to the nearest office that agrees. */
    Optional<Stated> before(Name name) {
        if (isAfterPreposition(name)) {
            return byVerb(name);
        }
        int cases = NameReading.cases(name, words);
        int start = skipMarks(name);
        List<Integer> posts = new ArrayList<>(2);
        @Nullable Title title = null;
        int fillers = 0;
        int i = start;
        for (int steps = 0; i > 0 && steps < MOST_PHRASES; steps++) {
            int first = phrases.first(i - 1);
            if (isBreak(i, name)) {
                break;
            }
            if (phrases.is(first, Post.class)) {
                posts.add(first);
            } else if (phrases.is(first, Title.class) && posts.isEmpty() && title == null) {
                title = phrases.word(first, Title.class);
            } else if (!isWithinPhrase(first)) {
                Name person = names.endingAt(i);
                if (person != null && i < name.first()) {
                    first = person.first();
                } else if (isFiller(first) && ++fillers <= (inflected ? MOST_FILLERS : MOST_PLAIN_FILLERS)) {
                    first = phrases.first(i - 1);
                } else {
                    break;
                }
            }
            i = first;
        }
        return chosen(posts, name, cases, start).or(() -> byRank(name, start)).or(() -> byVerb(name));
    }

    /** "The aide to NAME" tells of another's office. */
    private boolean isAfterPreposition(Name name) {
        int i = skipMarks(name);
        if (i == 0) {
            return false;
        }
        int first = phrases.first(i - 1);
        return phrases.isLink(first, LinkKind.AT) || (!inflected && phrases.isLink(first, LinkKind.OF));
    }

    /** Tells whether nothing stands between an office or rank and the name after it. */
    boolean isDirect(Name name) {
        if (name.first() == 0 || analysis.token(name.first()).lineBreaks() > 0) {
            return false;
        }
        int before = phrases.first(name.first() - 1);
        return phrases.is(before, Post.class)
                || phrases.is(before, Title.class)
                || (inflected && (phrases.is(before, State.class) || phrases.is(before, Body.class)));
    }

    /** Tells whether a name is part of what the small words after it name: "the Kursk region". */
    boolean isAttribute(Name name) {
        if (name.end() >= analysis.size() || analysis.token(name.end()).lineBreaks() > 0) {
            return false;
        }
        Token next = analysis.token(name.end());
        boolean small = next.letterCase() == LetterCase.LOWER && isFiller(name.end());
        return phrases.is(name.end(), Body.class) || (inflected && small);
    }

    /** Tells whether a name stands in quotation marks of its own, as those of companies and ships do. */
    boolean isQuoted(Name name) {
        return name.first() > 0
                && name.end() < analysis.size()
                && isMark(name.first() - 1, "«\"“„")
                && isMark(name.end(), "»\"”“");
    }

    private int skipMarks(Name name) {
        int i = name.first();
        while (i > 0 && isMark(i - 1, "»\"”“[(«") && analysis.token(i).lineBreaks() == 0) {
            i--;
        }
        return i;
    }

    private boolean isMark(int i, String marks) {
        Token token = analysis.token(i);
        return token.length() == 1 && marks.indexOf(token.norm().charAt(0)) >= 0;
    }

    /** A phrase before a name ends at a line break and at any mark but the one comma of "the minister, NAME". */
    private boolean isBreak(int i, Name name) {
        if (i < analysis.size() && analysis.token(i).lineBreaks() > 0) {
            return true;
        }
        Token token = analysis.token(i - 1);
        if (token.isWord()) {
            return false;
        }
        boolean comma = token.is(",") && i == name.first() && name.isFull() && i >= 2 && endsPhrase(i - 2);
        boolean hyphen = token.is("-") && token.glued();
        return !(comma || hyphen || isMark(i - 1, "»\"”“’'«"));
    }

    private boolean endsPhrase(int i) {
        int first = phrases.first(i);
        return phrases.is(first, Post.class) || phrases.is(first, State.class) || phrases.is(first, Body.class);
    }

    private boolean isWithinPhrase(int first) {
        return phrases.is(first, State.class)
                || phrases.is(first, Body.class)
                || phrases.is(first, Qualifier.class)
                || phrases.is(first, Title.class)
                || !analysis.token(first).isWord()
                || isJoint(first);
    }

    private boolean isJoint(int first) {
        return phrases.isLink(first, LinkKind.OF)
                || phrases.isLink(first, LinkKind.AT)
                || phrases.isLink(first, LinkKind.ARTICLE)
                || phrases.isLink(first, LinkKind.AND)
                || analysis.token(first).is("'s");
    }

    private boolean isFiller(int first) {
        Token token = analysis.token(first);
        return token.isWord()
                && token.letterCase() == LetterCase.LOWER
                && !phrases.isLink(first)
                && !phrases.is(first, Outsider.class)
                && !phrases.is(first, Verb.class)
                && !looksLikeVerb(token.norm());
    }

    private boolean looksLikeVerb(String norm) {
        return words.lexicon().looksLikeVerb(norm);
    }

    private Optional<Stated> chosen(List<Integer> posts, Name name, int cases, int start) {
        int nominative = Declensions.caseBit('n');
        if (inflected && (cases & nominative) != 0 && cases != nominative) {
            for (int post : posts) {
                if ((casesOf(post) & nominative) != 0) {
                    return phraseAt(post, start).stated(BEFORE).or(() -> Optional.empty());
                }
            }
        }
        for (int post : posts) {
            if ((casesOf(post) & cases) != 0) {
                return phraseAt(post, start).stated(BEFORE);
            }
        }
        return Optional.empty();
    }

    private int casesOf(int post) {
        Sense<Post> sense = phrases.sense(post, Post.class);
        return sense == null ? 0 : Declensions.cases(sense.features());
    }

    private OfficePhrase phraseAt(int first, int limit) {
        Sense<Post> sense = phrases.sense(first, Post.class);
        if (sense == null) {
            throw new IllegalStateException("no office at token " + first);
        }
        OfficePhrase phrase = new OfficePhrase(sense.value(), first, phrases.end(first), isPlural(sense.features()));
        leftOf(phrase);
        rightOf(phrase, limit);
        return phrase;
    }

    private static boolean isPlural(Features features) {
        return features.isPlural()
                && !features.hasNumber('m')
                && !features.hasNumber('f')
                && !features.hasNumber('n');
    }

    private Optional<Stated> byRank(Name name, int start) {
        if (start == 0 || analysis.token(start).lineBreaks() > 0) {
            return Optional.empty();
        }
        int first = phrases.first(start - 1);
        Title title = phrases.word(first, Title.class);
        if (title == null || title.role().isEmpty()) {
            return Optional.empty();
        }
        Role role = title.role().get();
        OfficePhrase phrase = new OfficePhrase(new Post(role, Needs.NOTHING), first, phrases.end(first), false);
        leftOf(phrase);
        return phrase.stated(TITLE);
    }

    // ---- around the office's name

    private void leftOf(OfficePhrase phrase) {
        int fillers = 0;
        int i = phrase.first();
        for (int steps = 0; i > 0 && steps < MOST_PHRASES && analysis.token(i).lineBreaks() == 0; steps++) {
            int first = phrases.first(i - 1);
            if (phrases.is(first, Qualifier.class)) {
                phrase.qualify(phrases.sense(first, Qualifier.class).value());
                phrase.startAt(first);
            } else if (isOwner(first, i)) {
                own(phrase, first);
                phrase.startAt(first);
            } else if (analysis.token(first).is("'s") && first > 0) {
                first = possessor(phrase, first);
            } else if (phrases.is(first, Title.class) || isHyphen(first)) {
                phrase.startAt(first);
            } else if (isFiller(first) && ++fillers <= MOST_PLAIN_FILLERS) {
                phrase.endAt(phrase.end());
            } else {
                return;
            }
            i = first;
        }
    }

    private boolean isHyphen(int i) {
        return analysis.token(i).is("-") && analysis.token(i).glued();
    }

    private boolean isOwner(int first, int next) {
        Sense<State> state = phrases.sense(first, State.class);
        if (state != null) {
            return !inflected || state.value().kind() == StateKind.ADJECTIVE;
        }
        Sense<Body> body = phrases.sense(first, Body.class);
        return body != null && (!inflected || isAdjective(body));
    }

    private static boolean isAdjective(Sense<Body> body) {
        return !body.features().equals(Features.ANY) && body.value().name().isEmpty();
    }

    private void own(OfficePhrase phrase, int first) {
        State state = phrases.word(first, State.class);
        Body body = phrases.word(first, Body.class);
        if (state != null) {
            phrase.ownedBy(state.party());
        }
        if (body != null) {
            phrase.precededBy(body);
        }
    }

    private int possessor(OfficePhrase phrase, int mark) {
        int first = phrases.first(mark - 1);
        Name person = names.endingAt(mark);
        if (isOwner(first, mark)) {
            own(phrase, first);
            phrase.startAt(first);
            return first;
        }
        if (person != null) {
            phrase.serves(countryOf.apply(person));
            phrase.startAt(person.first());
            return person.first();
        }
        return mark;
    }

    private void rightOf(OfficePhrase phrase, int limit) {
        boolean place = false;
        int fillers = 0;
        int i = phrase.end();
        for (int steps = 0; i < limit && steps < MOST_PHRASES && analysis.token(i).lineBreaks() == 0; steps++) {
            int first = i;
            int end = phrases.end(i);
            State state = phrases.word(first, State.class);
            Body body = phrases.word(first, Body.class);
            Name person = names.startingAt(i);
            if (body != null) {
                phrase.in(body, place);
                phrase.endAt(end);
                place = false;
            } else if (state != null) {
                phrase.of(state, place);
                phrase.endAt(end);
            } else if (phrases.is(first, Post.class)) {
                phrase.serves(Optional.empty());
                phrase.endAt(end);
                place = false;
            } else if (phrases.isLink(first, LinkKind.AT)) {
                place = true;
            } else if (phrases.isLink(first, LinkKind.OF)) {
                place = false;
            } else if (person != null && limit > person.end()) {
                phrase.serves(countryOf.apply(person));
                end = person.end();
                phrase.endAt(end);
            } else if (!isWithinRight(first) && !(isFiller(first) && ++fillers <= MOST_FILLERS)) {
                return;
            }
            i = end;
        }
    }

    private boolean isWithinRight(int first) {
        return phrases.is(first, Qualifier.class)
                || isJoint(first)
                || phrases.isLink(first, LinkKind.POSSESSIVE)
                || isHyphen(first)
                || isMark(first, "«»\"“”");
    }

    // ---- after the name

    /** What follows a name: an office, a word that says that there is none, or nothing of the kind. */
    record After(Optional<Stated> stated, boolean outsider) {
        static final After NOTHING = new After(Optional.empty(), false);
    }

    /** Reads "NAME, Turkey's foreign minister", "NAME, who heads the ministry", "NAME is the spokesman". */
    After after(Name name) {
        int i = name.end();
        while (i < analysis.size() && isMark(i, "»\"”]") && analysis.token(i).glued()) {
            i++;
        }
        if (i >= analysis.size() || analysis.token(i).lineBreaks() > 0) {
            return After.NOTHING;
        }
        Verb verb = phrases.word(i, Verb.class);
        if (verb != null) {
            return afterVerb(verb, i);
        }
        if (!isMark(i, ",—–-(") || i + 1 >= analysis.size() || analysis.token(i + 1).lineBreaks() > 0) {
            return After.NOTHING;
        }
        return apposition(name, i + 1);
    }

    private After afterVerb(Verb verb, int i) {
        int end = phrases.end(i);
        return switch (verb.kind()) {
            case IS -> apposition(null, end);
            case HEADS, SERVES -> new After(heads(verb, i), false);
            case BY -> After.NOTHING;
        };
    }

    private Optional<Stated> heads(Verb verb, int first) {
        Role role = verb.role().orElse(Role.HEAD_OF_STATE);
        Needs needs = verb.kind() == VerbKind.HEADS && verb.role().isEmpty() ? Needs.BODY : Needs.ANY;
        OfficePhrase phrase = new OfficePhrase(new Post(role, needs), first, phrases.end(first), false);
        rightOf(phrase, analysis.sentenceOf(first).end());
        return phrase.stated(VERB);
    }

    private After apposition(@Nullable Name name, int from) {
        int fillers = 0;
        int i = from;
        int limit = analysis.sentenceOf(from - 1).end();
        for (int steps = 0; i < limit && steps < MOST_PHRASES && analysis.token(i).lineBreaks() == 0; steps++) {
            Sense<Post> post = phrases.sense(i, Post.class);
            if (post != null) {
                return new After(appositive(i, post, name, limit), false);
            }
            if (phrases.is(i, Outsider.class)) {
                return new After(Optional.empty(), true);
            }
            Verb verb = phrases.word(i, Verb.class);
            if (verb != null && verb.kind() != VerbKind.BY && verb.kind() != VerbKind.IS) {
                return new After(heads(verb, i), false);
            }
            Name person = names.startingAt(i);
            if (person != null && person.end() < limit && analysis.token(person.end()).is("'s")) {
                i = person.end();
                continue;
            }
            boolean opening = phrases.isLink(i, LinkKind.RELATIVE) && i == from;
            boolean is = verb != null && verb.kind() == VerbKind.IS;
            if (!opening && !is && !isWithinAppositive(i) && !(isFiller(i) && ++fillers <= MOST_PLAIN_FILLERS)) {
                return After.NOTHING;
            }
            i = phrases.end(i);
        }
        return After.NOTHING;
    }

    private boolean isWithinAppositive(int i) {
        return phrases.is(i, State.class)
                || phrases.is(i, Body.class)
                || phrases.is(i, Qualifier.class)
                || phrases.is(i, Title.class)
                || phrases.isLink(i, LinkKind.ARTICLE)
                || phrases.isLink(i, LinkKind.POSSESSIVE)
                || phrases.isLink(i, LinkKind.AND)
                || isHyphen(i)
                || isMark(i, "«\"“'‘");
    }

    private Optional<Stated> appositive(int first, Sense<Post> post, @Nullable Name name, int limit) {
        int cases = name == null ? Declensions.ALL_CASES : NameReading.cases(name, words) | Declensions.caseBit('n');
        if (inflected && (Declensions.cases(post.features()) & cases) == 0) {
            return Optional.empty();
        }
        OfficePhrase phrase = phraseAt(first, limit);
        Name next = phrase.end() < analysis.size() ? names.startingAt(phrase.end()) : null;
        return next == null || name == null || !agrees(post, next) ? phrase.stated(AFTER) : Optional.empty();
    }

    /** "NAME, minister OTHER": the office is the next name's. */
    private boolean agrees(Sense<Post> post, Name next) {
        return (Declensions.cases(post.features()) & NameReading.cases(next, words)) != 0
                && analysis.token(next.first()).lineBreaks() == 0;
    }

    /** Tells whether a word for people without office stands before a name: "the journalist NAME". */
    boolean isOutsider(Name name) {
        int i = skipMarks(name);
        return i > 0
                && analysis.token(i).lineBreaks() == 0
                && phrases.is(phrases.first(i - 1), Outsider.class);
    }

    // ---- a verb before the name

    /** Reads "the mission, which is headed by NAME", "місію очолює NAME". */
    private Optional<Stated> byVerb(Name name) {
        int i = name.first();
        if (i == 0 || analysis.token(i).lineBreaks() > 0) {
            return Optional.empty();
        }
        int verbAt = phrases.first(i - 1);
        Verb verb = phrases.word(verbAt, Verb.class);
        boolean fits = verb != null
                && (verb.kind() == VerbKind.BY || (inflected && (verb.kind() == VerbKind.HEADS || verb.kind() == VerbKind.SERVES)));
        if (!fits) {
            return Optional.empty();
        }
        Role role = verb.role().orElse(Role.AGENCY_HEAD);
        OfficePhrase phrase = new OfficePhrase(new Post(role, Needs.BODY), verbAt, phrases.end(verbAt), false);
        bodyBefore(phrase, verbAt);
        return phrase.stated(VERB);
    }

    private void bodyBefore(OfficePhrase phrase, int verbAt) {
        int i = verbAt;
        for (int steps = 0; i > 0 && steps < 8 && analysis.token(i).lineBreaks() == 0; steps++) {
            int first = phrases.first(i - 1);
            Body body = phrases.word(first, Body.class);
            State state = phrases.word(first, State.class);
            if (body != null) {
                phrase.precededBy(body);
                phrase.startAt(first);
            } else if (state != null) {
                phrase.ownedBy(state.party());
            } else if (analysis.token(first).is(".") || phrases.is(first, Post.class)) {
                return;
            }
            i = first;
        }
    }
}
