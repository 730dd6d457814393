package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
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

/** Reads an office that stands before a name: "the Ukrainian defence minister NAME", "Turkey's spy chief, NAME". */
final class PostBefore {
    static final String POST = "officials.post-before";
    static final String RANK = "officials.rank";
    static final String VERB = "officials.verb-before";
    private static final int BODY_REACH = 8;
    private static final int MOST_OWNERS = 3;
    private static final int MOST_LISTED = 6;

    private final Scan scan;
    private final Phrases phrases;
    private final PhraseGrower grower;

    PostBefore(Scan scan) {
        this.scan = scan;
        this.phrases = scan.phrases();
        this.grower = new PhraseGrower(scan);
    }

    /**
     * Reads the nearest office before a name that agrees with it.
     *
     * @param name the name
     * @param known who it is, if known
     * @return the office, empty where none stands there
     */
    Optional<Stated> read(Name name, Optional<KnownPerson> known) {
        if (isAfterPreposition(name)) {
            return byVerb(name);
        }
        int start = scan.skipMarks(name);
        if (isListed(name, start)) {
            return listed(start - 1);
        }
        List<Integer> posts = posts(name, start);
        int post = choose(posts, name, known, start);
        return post < 0 ? byVerb(name) : office(post, start).or(() -> byVerb(name));
    }

    private Optional<Stated> office(int post, int start) {
        return grower.around(post, start).stated(POST).map(stated -> stated.in(scan.postCases(post)));
    }

    private boolean isListed(Name name, int start) {
        return start > 0 && name.isFull() && scan.isMark(start - 1, ":") && !scan.startsLine(start);
    }

    /** "Three former ministers: NAME, NAME and NAME": an office in the plural in any case. */
    private Optional<Stated> listed(int colon) {
        int i = colon;
        for (int steps = 0; i > 0 && steps < MOST_LISTED && !scan.startsLine(i); steps++) {
            i = phrases.first(i - 1);
            if (scan.isPlural(i) || isCounted(i)) {
                return grower.around(i, colon).stated(POST).map(Stated::ofEach);
            }
            if (!isWithinPhrase(i) && !scan.isFiller(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Small numbers take the genitive of the singular: "два бывших министра". */
    private boolean isCounted(int post) {
        if (!phrases.is(post, Post.class) || (scan.postCases(post) & scan.genitive()) == 0) {
            return false;
        }
        int before = post;
        do {
            before = before == 0 ? -1 : phrases.first(before - 1);
        } while (before > 0 && (scan.isHyphen(before) || phrases.is(before, Qualifier.class)));
        return before >= 0 && (scan.token(before).isNumber() || phrases.isLink(before, LinkKind.COUNT));
    }

    /** "The aide to NAME" tells of another's office. */
    private boolean isAfterPreposition(Name name) {
        int i = scan.skipMarks(name);
        if (i == 0) {
            return false;
        }
        int first = phrases.first(i - 1);
        boolean place = phrases.isLink(first, LinkKind.FOR) || phrases.isLink(first, LinkKind.IN);
        return place || (!scan.isInflected() && phrases.isLink(first, LinkKind.OF));
    }

    /** Returns the offices before a name that may be its own, the nearest first. */
    private List<Integer> posts(Name name, int start) {
        List<Integer> posts = new ArrayList<>(2);
        int fillers = 0;
        int i = scan.skipBracketBefore(start);
        for (int steps = 0; i > 0 && steps < Scan.MOST_PHRASES && !isBreak(i, name, posts); steps++) {
            int first = phrases.first(i - 1);
            if (scan.isPost(first, i, start)) {
                posts.add(first);
            } else if (!isWithinPhrase(first)) {
                @Nullable Name person = scan.names().endingAt(i);
                if (person != null && mayPrecede(person, name)) {
                    first = person.first();
                } else if (!isFiller(first) || ++fillers > scan.mostFillers()) {
                    break;
                }
            }
            i = first;
        }
        return posts;
    }

    /** A plain word within; where nouns have no case only right after a small word, for it may be a verb. */
    private boolean isFiller(int first) {
        if (!scan.isFiller(first) && !scan.isGroup(first)) {
            return false;
        }
        if (scan.isInflected() || first == 0) {
            return scan.isInflected();
        }
        int before = phrases.first(first - 1);
        return scan.isPreposition(before) || phrases.isLink(before, LinkKind.ARTICLE);
    }

    /** A person or place within the words of the office: an owner in the genitive may stand right before the name. */
    private boolean mayPrecede(Name person, Name name) {
        boolean apart = person.end() < name.first() || scan.isInflected();
        return apart && (isGenitive(person) || isPlace(person));
    }

    /** "The representative in Strasbourg". */
    private boolean isPlace(Name name) {
        return name.first() > 0 && phrases.isLink(phrases.first(name.first() - 1), LinkKind.IN);
    }

    private boolean isGenitive(Name person) {
        return !scan.isInflected() || (scan.cases(person) & Declensions.caseBit('g')) != 0;
    }

    /** A phrase before a name ends at a line break, at "and" after an office or a name, and at most marks. */
    private boolean isBreak(int i, Name name, List<Integer> posts) {
        if (i < scan.size() && scan.startsLine(i)) {
            return true;
        }
        int before = i - 1;
        if (phrases.isLink(phrases.first(before), LinkKind.AND)) {
            return !posts.isEmpty() || scan.names().endingAt(before) != null;
        }
        int first = phrases.first(before);
        if (scan.token(before).isWord() || phrases.is(first, State.class) || phrases.is(first, Post.class)) {
            return false;
        }
        boolean comma = scan.isMark(before, ",—–") && isApposed(i, before, name);
        return !(comma || scan.isHyphen(before) || scan.isAge(before) || scan.isMark(before, "»\"”“’'«"));
    }

    /** The one comma of "the minister, NAME,": only titles stand between it and the name. */
    private boolean isApposed(int i, int mark, Name name) {
        if (!name.isFull() || mark == 0 || !isClosed(name)) {
            return false;
        }
        for (int t = i; t < name.first(); t = phrases.end(t)) {
            if (!phrases.is(t, Title.class) && !phrases.is(t, Qualifier.class)) {
                return false;
            }
        }
        int first = phrases.first(mark - 1);
        return phrases.is(first, Post.class) || phrases.is(first, State.class) || phrases.is(first, Body.class);
    }

    private boolean isClosed(Name name) {
        return scan.startsLine(name.end()) || scan.isMark(name.end(), ",.;:)—–!?\"»”");
    }

    private boolean isWithinPhrase(int first) {
        return phrases.is(first, State.class)
                || phrases.is(first, Body.class)
                || phrases.is(first, Qualifier.class)
                || phrases.is(first, Title.class)
                || !scan.token(first).isWord()
                || scan.isPreposition(first)
                || phrases.isLink(first, LinkKind.ARTICLE)
                || phrases.isLink(first, LinkKind.AND)
                || scan.token(first).is("'s");
    }

    // ---- which of several offices

    private int choose(List<Integer> posts, Name name, Optional<KnownPerson> known, int start) {
        int cases = scan.cases(name);
        List<Integer> agreeing = posts.stream()
                .filter(post -> (scan.postCases(post) & cases) != 0)
                .toList();
        if (agreeing.size() < 2 || !scan.isInflected()) {
            return agreeing.isEmpty() ? -1 : agreeing.get(0);
        }
        int nominative = Declensions.caseBit('n');
        for (int post : agreeing) {
            boolean theirs = known.isPresent() && holds(known.get(), phrases.word(post, Post.class));
            if (theirs || ((cases & nominative) != 0 && (scan.postCases(post) & nominative) != 0)) {
                return post;
            }
        }
        boolean told = phrases.end(agreeing.get(0)) < start;
        return told && known.isEmpty() ? agreeing.get(agreeing.size() - 1) : agreeing.get(0);
    }

    private static boolean holds(KnownPerson person, @Nullable Post post) {
        return post != null && person.offices().stream().anyMatch(office -> office.role() == post.role());
    }

    // ---- ranks and outsiders

    /** Reads "General NAME". */
    Optional<Stated> rank(Name name) {
        int start = scan.skipMarks(name);
        if (start == 0 || scan.startsLine(start)) {
            return Optional.empty();
        }
        int first = beforeState(phrases.first(start - 1));
        Title title = phrases.word(first, Title.class);
        if (title == null || title.role().isEmpty()) {
            return Optional.empty();
        }
        Post post = new Post(title.role().get(), Needs.NOTHING);
        OfficePhrase phrase = new OfficePhrase(post, first, phrases.end(first), Features.ANY);
        grower.growLeft(phrase);
        grower.growRight(phrase, start);
        return phrase.stated(RANK);
    }

    /** Where nouns have cases, a rank may tell of which army it is: "генерал армии Польши NAME". */
    private int beforeState(int phrase) {
        int first = phrase;
        for (int steps = 0; steps < MOST_OWNERS && isOwner(first); steps++) {
            first = phrases.first(first - 1);
        }
        return first;
    }

    private boolean isOwner(int first) {
        boolean owner = phrases.is(first, State.class) || phrases.is(first, Body.class);
        return scan.isInflected() && owner && first > 0 && !scan.startsLine(first);
    }

    /** Tells whether a word for people without office stands before a name: "the journalist NAME". */
    boolean isOutsider(Name name) {
        int i = scan.skipMarks(name);
        return i > 0 && !scan.startsLine(i) && phrases.is(phrases.first(i - 1), Outsider.class);
    }

    // ---- a verb before the name

    /** Reads "the mission, which is headed by NAME", "місію очолює NAME", "во главе — NAME". */
    private Optional<Stated> byVerb(Name name) {
        int i = scan.skipMarks(name);
        while (i > 0 && !scan.startsLine(i) && (isTitle(i - 1) || scan.isMark(i - 1, "—–"))) {
            i = phrases.first(i - 1);
        }
        if (i == 0 || scan.startsLine(i)) {
            return Optional.empty();
        }
        int first = phrases.first(i - 1);
        Verb verb = phrases.word(first, Verb.class);
        if (verb != null && verb.kind() == VerbKind.IS) {
            return predicated(first);
        }
        if (verb == null || !scan.isAgentive(first)) {
            return Optional.empty();
        }
        Post post = new Post(verb.role().orElse(Role.AGENCY_HEAD), Needs.BODY);
        OfficePhrase phrase = new OfficePhrase(post, first, phrases.end(first), Features.ANY);
        bodyBefore(phrase, first);
        return phrase.stated(VERB);
    }

    /** "Мэром Лугани избран NAME": the office stands in the instrumental before the verb. */
    private Optional<Stated> predicated(int verb) {
        int i = verb;
        for (int steps = 0; i > 0 && steps < Scan.MOST_PHRASES && !scan.startsLine(i); steps++) {
            int first = phrases.first(i - 1);
            if (scan.isPredicative(first) && scan.isPost(first, i, verb)) {
                return grower.around(first, verb).stated(VERB);
            }
            if (scan.isMark(i - 1, ",.;:—–()")) {
                return Optional.empty();
            }
            i = first;
        }
        return Optional.empty();
    }

    private boolean isTitle(int token) {
        return phrases.is(phrases.first(token), Title.class);
    }

    private void bodyBefore(OfficePhrase phrase, int verb) {
        int i = verb;
        for (int steps = 0; i > 0 && steps < BODY_REACH && !scan.startsLine(i); steps++) {
            int first = phrases.first(i - 1);
            Body body = phrases.word(first, Body.class);
            State state = phrases.word(first, State.class);
            if (body != null) {
                phrase.precededBy(body);
                phrase.startAt(first);
            } else if (state != null && !(first > 0 && scan.isPreposition(phrases.first(first - 1)))) {
                phrase.ownedBy(state.party());
            } else if (scan.token(first).is(".") || phrases.is(first, Post.class)) {
                return;
            }
            i = first;
        }
    }
}
