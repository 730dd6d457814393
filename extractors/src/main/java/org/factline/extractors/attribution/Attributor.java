package org.factline.extractors.attribution;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Sense;
import org.factline.model.ArticleFacts;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** Reads who says what in an article. Thread-safe. */
public final class Attributor {
    private final LanguagePacks packs;
    private final SpeechLexicon lexicon;

    /**
     * Makes an attributor for some languages.
     *
     * @param packs their packs, with {@code speech-verbs.tsv} and {@code source-words.tsv}
     */
    public Attributor(LanguagePacks packs) {
        this.packs = packs;
        lexicon = new SpeechLexicon(packs);
    }

    /**
     * Reads an article.
     *
     * @param analysis the article, taken apart
     * @param known its officials and dates
     * @return who says what in it
     * @throws org.factline.lexicon.DataFileException if a table of its language is missing or malformed
     */
    public Attributions read(Analysis analysis, ArticleFacts known) {
        Attributions shared = analysis.once(packs, Attributions.class, () -> attributions(analysis, known));
        return shared.isOf(known) ? shared : attributions(analysis, known);
    }

    /** The marks of hearsay, each first token with the token after its last. */
    private static NavigableMap<Integer, Integer> marks(Atoms<SpeechPart> atoms) {
        NavigableMap<Integer, Integer> marks = new TreeMap<>();
        for (int i = 0; i < atoms.analysis().size(); i++) {
            for (Sense<SpeechPart> sense : atoms.at(i)) {
                if (sense.value() == SpeechPart.HEARSAY) {
                    marks.put(i, i + sense.length());
                }
            }
        }
        return marks;
    }

    private Attributions attributions(Analysis analysis, ArticleFacts known) {
        Atoms<SpeechPart> atoms = lexicon.read(analysis);
        FrameReader frames = new FrameReader(atoms, new NominalReader(atoms, known));
        List<List<Frame>> bySentence = analysis.sentences().stream()
                .map(sentence -> frames.read(sentence))
                .toList();
        return new Attributions(analysis, known, bySentence, marks(atoms));
    }
}
