package org.factline.extractors.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factline.lexicon.Sense;
import org.factline.model.Attribution;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads who says what in one sentence after the other. Not thread-safe. */
final class FrameReader {
    private static final int LONGEST_OWNER = 8;
    private static final int FARTHEST_EDGE = 5;
    private static final int OPENING = 7;
    private static final int LONGEST_LABEL = 18;
    private static final int BARE = 3;
    private static final String DASHES = "—–-";
    private static final String EDGES = ",—–-»\"”’;:(…";
    private final Atoms<SpeechPart> atoms;
    private final Analysis analysis;
    private final NominalReader nominalReader;
    private final Speakers speakers;
    private List<Nominal> nominals = List.of();

    FrameReader(Atoms<SpeechPart> atoms, NominalReader nominals) {
        this.atoms = atoms;
        this.analysis = atoms.analysis();
        this.nominalReader = nominals;
        this.speakers = new Speakers(analysis);
    }

    /** Returns the frames of the sentence that follows the one read before. */
    List<Frame> read(Sentence sentence) {
        nominals = nominalReader.read(sentence);
        SubjectFinder subjects = new SubjectFinder(atoms, nominals);
        List<Frame> frames = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Sense<SpeechPart> cue = cueAt(i, sentence);
            Sense<SpeechPart> talk = hearsayAt(i);
            if (talk != null) {
                i += talk.length() - 1;
            } else if (isGap(i, frames)) {
                frames.add(gapped(i, sentence));
            } else if (cue != null) {
                Frame frame = frame(i, cue, sentence, subjects, frames);
                if (frame != null) {
                    frames.add(frame);
                    speakers.spoke(frame.source(), frame.first());
                    i = Math.max(i, frame.end() - 1);
                }
            }
        }
        if (frames.isEmpty()) {
            label(sentence, subjects).ifPresent(frames::add);
        }
        speakers.named(nominals);
        return frames;
    }

    private @Nullable Sense<SpeechPart> cueAt(int at, Sentence sentence) {
        List<Sense<SpeechPart>> senses = atoms.at(at);
        for (int i = 0; i < senses.size(); i++) {
            Sense<SpeechPart> sense = senses.get(i);
            boolean fits = at + sense.length() <= sentence.end();
            if (fits && (sense.value().isLead() || sense.value().isVerb())) {
                return sense;
            }
        }
        return null;
    }

    /** "Delhi named 337, Islamabad — 47": a dash for the verb of the source before. */
    private boolean isGap(int at, List<Frame> before) {
        Nominal subject = DASHES.contains(analysis.token(at).norm()) ? endingAt(at) : null;
        if (subject == null || before.isEmpty() || subject.is(Nominal.Kind.NAME)) {
            return false;
        }
        Frame last = before.get(before.size() - 1);
        int first = last.end();
        return last.reachFirst() == last.first()
                && analysis.token(subject.first() - 1).is(",")
                && hasNumber(first, first + 2);
    }

    private @Nullable Nominal endingAt(int end) {
        return nominals.stream().filter(n -> n.end() == end).findFirst().orElse(null);
    }

    private Frame gapped(int dash, Sentence sentence) {
        Nominal subject = Objects.requireNonNull(endingAt(dash));
        return new Frame(subject.first(), dash, speakers.as(subject), subject.first(), sentence.end(), false, false);
    }

    /** "is said to": talk whose words tell of saying. */
    private @Nullable Sense<SpeechPart> hearsayAt(int at) {
        for (Sense<SpeechPart> sense : atoms.at(at)) {
            if (sense.value() == SpeechPart.HEARSAY) {
                return sense;
            }
        }
        return null;
    }

    private @Nullable Frame frame(
            int at, Sense<SpeechPart> cue, Sentence sentence, SubjectFinder subjects, List<Frame> before) {
        int end = at + cue.length();
        return switch (cue.value()) {
            case LEAD -> lead(at, end, subjects.afterLead(end), sentence);
            case LEAD_NAME -> nameLead(at, end, sentence);
            case LEAD_OWN -> ownLead(at, subjects.owner(end), sentence);
            case LEAD_PERSON -> spokenBefore(at, end, personBefore(at), sentence);
            case LEAD_THING -> spokenBefore(at, end, speakers.thing(at), sentence);
            case ASK -> demand(at, end, sentence, subjects, before);
            default -> verb(at, end, sentence, subjects, before);
        };
    }

    private @Nullable Frame lead(int at, int end, @Nullable Nominal source, Sentence sentence) {
        if (source == null || source.first() - end > 4) {
            return null;
        }
        return whole(at, source.end(), attribution(source), sentence);
    }

    /** "За Лубінцем, …": a name set apart by commas. */
    private @Nullable Frame nameLead(int at, int end, Sentence sentence) {
        boolean opens = at == sentence.first() || isEdge(at - 1);
        return nominals.stream()
                .filter(n -> opens && n.first() == end && n.is(Nominal.Kind.OFFICIAL))
                .filter(n -> n.end() < sentence.end() && isEdge(n.end()))
                .findFirst()
                .map(n -> whole(at, n.end(), attribution(n), sentence))
                .orElse(null);
    }

    private @Nullable Frame ownLead(int at, @Nullable Nominal owner, Sentence sentence) {
        int end = Math.min(sentence.end(), at + LONGEST_OWNER);
        for (int i = at + 1; i < end && owner != null; i++) {
            boolean count = isPart(i, SpeechPart.COUNT);
            if (count && owner.end() <= i) {
                return whole(at, i + 1, attribution(owner), sentence);
            }
        }
        return null;
    }

    private @Nullable Frame spokenBefore(int at, int end, Optional<Attribution> source, Sentence sentence) {
        return whole(at, end, source, sentence);
    }

    private @Nullable Frame whole(int at, int end, Optional<Attribution> source, Sentence sentence) {
        return source.map(s -> new Frame(
                        at, end, s, startOfClause(at, sentence), sentence.end(), pointsBack(sentence, at), false))
                .orElse(null);
    }

    private @Nullable Frame verb(int at, int end, Sentence sentence, SubjectFinder subjects, List<Frame> before) {
        if (isNoun(at)) {
            return null;
        }
        int floor = floor(sentence, before);
        Nominal subject = isLinked(at, before) ? null : subjects.ofVerb(at, end, floor);
        Optional<Attribution> source = subject == null ? sourceBefore(before) : attribution(subject);
        if (source.isEmpty()) {
            return null;
        }
        int first = subject == null ? at : Math.min(at, subject.first());
        int last = subject == null ? end : Math.max(end, subject.end());
        boolean inverted = subject != null && subject.first() >= end;
        return reaching(first, last, inverted, source.get(), sentence);
    }

    private static int floor(Sentence sentence, List<Frame> before) {
        return before.isEmpty()
                ? sentence.first()
                : before.get(before.size() - 1).end();
    }

    /** Who demands, offers or lists a number stands before it; what somebody else says of the demand has his word. */
    private @Nullable Frame demand(int at, int end, Sentence sentence, SubjectFinder subjects, List<Frame> before) {
        if (isNoun(at)) {
            return null;
        }
        boolean linked = isLinked(at, before);
        Nominal subject = linked ? null : subjects.ofDemand(at, end, floor(sentence, before));
        int first = subject == null ? at : Math.min(at, subject.first());
        boolean told =
                isPart(first - 1, SpeechPart.RELATIVE) || (!before.isEmpty() && isPart(first - 1, SpeechPart.THAT));
        if (told || (subject == null && !linked)) {
            return null;
        }
        Optional<Attribution> source = subject == null ? sourceBefore(before) : attribution(subject);
        boolean inverted = subject != null && subject.first() >= end;
        int last = subject == null ? end : Math.max(end, subject.end());
        int from = inverted ? startOfClause(first, sentence) : at;
        return source.map(s -> new Frame(first, last, s, from, sentence.end(), false, false))
                .orElse(null);
    }

    private boolean isNoun(int at) {
        return at > 0 && isPart(at - 1, SpeechPart.ARTICLE);
    }

    private boolean isLinked(int at, List<Frame> before) {
        return !before.isEmpty() && at > 0 && isPart(at - 1, SpeechPart.LINK);
    }

    private static Optional<Attribution> sourceBefore(List<Frame> before) {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1).source());
    }

    private Frame reaching(int first, int end, boolean inverted, Attribution source, Sentence sentence) {
        boolean anaphoric = pointsBack(sentence, end);
        boolean opens = first - sentence.first() <= 2 || opensContent(end, sentence);
        boolean inside = !opens && (inverted || isAtEdge(first, end, sentence));
        boolean backward = inside || end >= sentence.end() - 1;
        int from = backward ? startOfClause(first, sentence) : first;
        boolean bare = sentence.size() - (end - first) <= BARE;
        return new Frame(first, end, source, from, sentence.end(), anaphoric, bare);
    }

    /** The frame's clause starts after a comma or dash and gives no number of its own, or is a parenthesis. */
    private boolean isAtEdge(int first, int end, Sentence sentence) {
        int edge = first;
        while (edge > sentence.first() && first - edge < FARTHEST_EDGE && !isEdge(edge - 1)) {
            edge--;
        }
        if (edge == sentence.first() || !isEdge(edge - 1)) {
            return false;
        }
        return isEdge(end) || !hasNumber(end, sentence.end());
    }

    private boolean isEdge(int at) {
        return at < analysis.size() && EDGES.contains(analysis.token(at).norm());
    }

    private boolean hasNumber(int from, int to) {
        for (int i = from; i < Math.min(to, analysis.size()); i++) {
            if (analysis.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** What is said reaches back to a semicolon at most. */
    private int startOfClause(int first, Sentence sentence) {
        int from = first;
        while (from > sentence.first() && !analysis.token(from - 1).is(";")) {
            from--;
        }
        return from;
    }

    private boolean opensContent(int end, Sentence sentence) {
        for (int i = end; i < Math.min(end + 4, sentence.end()); i++) {
            if (analysis.token(i).is(":") || isPart(i, SpeechPart.THAT)) {
                return true;
            }
        }
        return false;
    }

    private boolean pointsBack(Sentence sentence, int end) {
        for (int i = sentence.first(); i < Math.min(end, sentence.first() + OPENING); i++) {
            if (isPart(i, SpeechPart.ANAPHOR)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(int at, SpeechPart part) {
        return at >= 0 && part.isAt(atoms, at);
    }

    /** "Deputy minister Jane Roe: all of them are home." */
    private Optional<Frame> label(Sentence sentence, SubjectFinder subjects) {
        int colon = sentence.first();
        int limit = Math.min(sentence.end() - 1, sentence.first() + LONGEST_LABEL);
        while (colon < limit && !isColon(colon)) {
            colon++;
        }
        Nominal speaker = colon < limit ? subjects.ofLabel(sentence.first(), colon) : null;
        if (speaker == null || isPart(speaker.end(), SpeechPart.LINK)) {
            return Optional.empty();
        }
        int end = colon + 1;
        return attribution(speaker).map(s -> new Frame(speaker.first(), end, s, end, sentence.end(), false, true));
    }

    /** A colon, but not that of a clock time. */
    private boolean isColon(int at) {
        return analysis.token(at).is(":") && !analysis.token(at + 1).glued();
    }

    private Optional<Attribution> personBefore(int at) {
        return earlier(at, Nominal.Kind.OFFICIAL).or(() -> speakers.person(at));
    }

    /** The first nominal of some kind that the sentence names before a token. */
    private Optional<Attribution> earlier(int at, Nominal.Kind... kinds) {
        List<Nominal.Kind> wanted = List.of(kinds);
        return nominals.stream()
                .filter(n -> n.end() <= at && wanted.contains(n.kind()))
                .filter(n -> !analysis.token(n.end()).is("'s"))
                .findFirst()
                .map(speakers::as);
    }

    private Optional<Attribution> attribution(Nominal nominal) {
        return switch (nominal.kind()) {
            case PERSON -> personBefore(nominal.first());
            case THING ->
                earlier(nominal.first(), Nominal.Kind.STATE, Nominal.Kind.BODY)
                        .or(() -> speakers.thing(nominal.first()));
            default -> Optional.of(speakers.as(nominal));
        };
    }
}
