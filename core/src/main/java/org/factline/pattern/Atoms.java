package org.factline.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Sense;
import org.factline.model.Language;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/**
 * What the words of a text mean: for each token the senses of the phrases that start there. Immutable.
 *
 * @param <A> the type of meanings
 */
public final class Atoms<A> {
    private final Analysis analysis;
    private final List<Sense<A>>[] senses;

    private Atoms(Analysis analysis, List<Sense<A>>[] senses) {
        this.analysis = analysis;
        this.senses = senses;
    }

    /**
     * Looks every token of a text up, once.
     *
     * @param analysis the text
     * @param lexicons a lexicon for each language; a paragraph in another language has no atoms
     * @param <A> the type of meanings
     * @return the atoms
     */
    public static <A> Atoms<A> of(Analysis analysis, Map<Language, Lexicon<A>> lexicons) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Sense<A>>[] senses = new List[analysis.size()];
        for (Sentence sentence : analysis.sentences()) {
            Lexicon<A> lexicon = lexicons.get(sentence.language());
            for (int i = sentence.first(); i < sentence.end(); i++) {
                senses[i] = lexicon == null ? List.of() : lexicon.at(analysis, i);
            }
        }
        return new Atoms<>(analysis, senses);
    }

    /**
     * Returns these atoms and further ones, which are computed rather than looked up, such as numbers.
     *
     * @param more returns the further senses of a token, none for most
     * @return a copy that holds both, the further ones first
     */
    public Atoms<A> with(IntFunction<List<Sense<A>>> more) {
        List<Sense<A>>[] both = senses.clone();
        for (int i = 0; i < both.length; i++) {
            List<Sense<A>> found = more.apply(i);
            if (!found.isEmpty()) {
                List<Sense<A>> joined = new ArrayList<>(found);
                joined.addAll(both[i]);
                both[i] = List.copyOf(joined);
            }
        }
        return new Atoms<>(analysis, both);
    }

    /**
     * Returns the text.
     *
     * @return its analysis
     */
    public Analysis analysis() {
        return analysis;
    }

    /**
     * Returns the number of tokens.
     *
     * @return 0 or more
     */
    public int size() {
        return senses.length;
    }

    /**
     * Returns the senses of the phrases that start at a token.
     *
     * @param token a token's index
     * @return longest phrase first, maybe none
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public List<Sense<A>> at(int token) {
        return senses[token];
    }
}
