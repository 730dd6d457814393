package org.factline.extractors.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.model.Attribution;
import org.factline.pattern.Atoms;
import org.factline.lexicon.Sense;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads who says what in one sentence after the other. Not thread-safe. */
final class FrameReader {
    private static final int LONGEST_OWNER = 8;
    private static final int OPENING = 7;
    private static final String EDGES = ",—–-»\"”’;:(…";
    private final Atoms<SpeechPart> atoms;
    private final Analysis analysis;
    private final NominalReader nominalReader;
    private final Speakers speakers;

    FrameReader(Atoms<SpeechPart> atoms, NominalReader nominals) {
        this.atoms = atoms;
        this.analysis = atoms.analysis();
        this.nominalReader = nominals;
        this.speakers = new Speakers(analysis);
    }

    /** Returns the frames of the sentence that follows the one read before. */
    List<Frame> read(Sentence sentence) {
        List<Nominal> nominals = nominalReader.read(sentence);
        SubjectFinder subjects = new SubjectFinder(atoms, nominals);
        List<Frame> frames = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Sense<SpeechPart> cue = cueAt(i, sentence);
            if (cue != null) {
                Frame frame = frame(i, cue, sentence, subjects, frames);
                if (frame != null) {
                    frames.add(frame);
                    speakers.spoke(frame.source(), frame.first());
                    i = Math.max(i, frame.end() - 1);
                }
            }
        }
        if (frames.isEmpty()) {
            label(sentence, nominals).ifPresent(frames::add);
        }
        speakers.named(nominals);
        return frames;
    }

    private @Nullable Sense<SpeechPart> cueAt(int at, Sentence sentence) {
        for (Sense<SpeechPart> sense : atoms.at(at)) {
            boolean fits = at + sense.length() <= sentence.end();
            if (fits && (sense.value().isLead() || sense.value().isVerb())) {
                return sense;
            }
        }
        return null;
    }

    private @Nullable Frame frame(int at, Sense<SpeechPart> cue, Sentence sentence, SubjectFinder subjects, List<Frame> before) {
        int end = at + cue.length();
        return switch (cue.value()) {
            case LEAD -> lead(at, end, subjects.afterLead(end), sentence);
            case LEAD_OWN -> ownLead(at, subjects.afterLead(end), sentence);
            case LEAD_PERSON -> spokenBefore(at, end, speakers.person(at), sentence);
            case LEAD_THING -> spokenBefore(at, end, speakers.thing(at), sentence);
            default -> verb(at, end, sentence, subjects, before);
        };
    }

    private @Nullable Frame lead(int at, int end, @Nullable Nominal source, Sentence sentence) {
        if (source == null || source.first() - end > 4) {
            return null;
        }
        return whole(at, source.end(), attribution(source), sentence);
    }

    private @Nullable Frame ownLead(int at, @Nullable Nominal owner, Sentence sentence) {
        int end = Math.min(sentence.end(), at + LONGEST_OWNER);
        for (int i = at + 1; i < end && owner != null; i++) {
            boolean count = atoms.at(i).stream().anyMatch(s -> s.value() == SpeechPart.COUNT);
            if (count && owner.end() <= i) {
                return whole(at, i + 1, attribution(owner), sentence);
            }
        }
        return null;
    }

    private @Nullable Frame spokenBefore(int at, int end, Optional<Attribution> source, Sentence sentence) {
        return whole(at, end, source, sentence);
    }

    private static @Nullable Frame whole(int at, int end, Optional<Attribution> source, Sentence sentence) {
        return source.map(s -> new Frame(at, end, s, sentence.first(), sentence.end(), false)).orElse(null);
    }

    private @Nullable Frame verb(int at, int end, Sentence sentence, SubjectFinder subjects, List<Frame> before) {
        if (isNoun(at)) {
            return null;
        }
        int floor = before.isEmpty() ? sentence.first() : before.get(before.size() - 1).end();
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

    private boolean isNoun(int at) {
        return at > 0 && (analysis.token(at - 1).is("the") || analysis.token(at - 1).is("a") || analysis.token(at - 1).is("to"));
    }

    private boolean isLinked(int at, List<Frame> before) {
        return !before.isEmpty() && atoms.at(at - 1).stream().anyMatch(s -> s.value() == SpeechPart.LINK);
    }

    private static Optional<Attribution> sourceBefore(List<Frame> before) {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).source());
    }

    private Frame reaching(int first, int end, boolean inverted, Attribution source, Sentence sentence) {
        boolean opens = first - sentence.first() <= 2 || opensContent(end, sentence);
        boolean anaphoric = pointsBack(sentence, end);
        boolean atEdge = first > sentence.first() && EDGES.contains(analysis.token(first - 1).norm());
        boolean backward = !opens && (inverted || atEdge) || end >= sentence.end() - 1;
        return new Frame(first, end, source, backward ? sentence.first() : first, sentence.end(), anaphoric);
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
        return atoms.at(at).stream().anyMatch(s -> s.value() == part);
    }

    /** "Deputy minister Jane Roe: all of them are home." */
    private Optional<Frame> label(Sentence sentence, List<Nominal> nominals) {
        for (Nominal nominal : nominals) {
            boolean colon = nominal.end() < sentence.end() - 1 && analysis.token(nominal.end()).is(":");
            if (colon && !nominal.isPronoun() && !nominal.is(Nominal.Kind.NAME) && !nominal.is(Nominal.Kind.STATE)) {
                return attribution(nominal)
                        .map(s -> new Frame(nominal.first(), nominal.end(), s, nominal.end(), sentence.end(), false));
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> attribution(Nominal nominal) {
        return switch (nominal.kind()) {
            case PERSON -> speakers.person(nominal.first());
            case THING -> speakers.thing(nominal.first());
            default -> Optional.of(speakers.as(nominal));
        };
    }
}
