package org.factline.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Sense;
import org.factline.model.Language;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text mean: for each token the senses of the phrases that start there. Immutable.
 *
 * @param <A> the type of meanings
 */
public final class Atoms<A> {
    static final int BLOCK_BITS = 7;
    static final int BLOCK = 1 << BLOCK_BITS;
    private static final long[] NO_MARKS = new long[BLOCK];

    private final Analysis analysis;
    private final @Nullable Block<A>[] blocks;

    private Atoms(Analysis analysis, @Nullable Block<A>[] blocks) {
        this.analysis = analysis;
        this.blocks = blocks;
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
        return of(analysis, language -> Optional.ofNullable(lexicons.get(language)));
    }

    /**
     * Looks every token of a text up, once.
     *
     * @param analysis the text
     * @param lexicons a lexicon for each language; a paragraph in another language has no atoms
     * @param <A> the type of meanings
     * @return the atoms
     */
    public static <A> Atoms<A> of(Analysis analysis, PerLanguage<Lexicon<A>> lexicons) {
        return of(analysis, lexicons::find);
    }

    private static <A> Atoms<A> of(Analysis analysis, Function<Language, Optional<Lexicon<A>>> lexicons) {
        Atoms<A> atoms = new Atoms<>(analysis, blocks(analysis.size()));
        Map<Language, Optional<Lexicon.Reader<A>>> readers = new HashMap<>();
        for (Paragraph paragraph : analysis.paragraphs()) {
            readers.computeIfAbsent(
                            paragraph.language(),
                            language -> lexicons.apply(language).map(lexicon -> lexicon.in(analysis)))
                    .ifPresent(reader -> atoms.addAll(paragraph, reader));
        }
        return atoms;
    }

    private void addAll(Paragraph paragraph, Lexicon.Reader<A> reader) {
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            add(i, reader.at(i));
        }
    }

    /**
     * Returns these atoms and further ones, which are computed rather than looked up, such as numbers.
     *
     * @param more returns the further senses of a token, none for most
     * @return a copy that holds both, the further ones first
     */
    public Atoms<A> with(IntFunction<List<Sense<A>>> more) {
        Atoms<A> both = new Atoms<>(analysis, blocks.clone());
        for (int i = 0; i < size(); i++) {
            List<Sense<A>> further = more.apply(i);
            if (!further.isEmpty()) {
                both.ownBlock(i >>> BLOCK_BITS, this).senses[i & (BLOCK - 1)] = joined(further, at(i));
            }
        }
        return both;
    }

    /** Returns a block to write to: the given atoms' blocks are shared until then. */
    private Block<A> ownBlock(int index, Atoms<A> shared) {
        Block<A> block = blocks[index];
        if (block == null || block == shared.blocks[index]) {
            block = block == null ? new Block<>() : block.copy();
            blocks[index] = block;
        }
        return block;
    }

    private static <A> List<Sense<A>> joined(List<Sense<A>> first, List<Sense<A>> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Sense<A>> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <A> @Nullable Block<A>[] blocks(int size) {
        return new Block[(size + BLOCK - 1) >>> BLOCK_BITS];
    }

    private void add(int token, List<Sense<A>> senses) {
        if (!senses.isEmpty()) {
            Block<A> block = blocks[token >>> BLOCK_BITS];
            if (block == null) {
                block = new Block<>();
                blocks[token >>> BLOCK_BITS] = block;
            }
            block.senses[token & (BLOCK - 1)] = senses;
        }
    }

    /** The senses of some tokens in a row; where no phrase starts at any of them, a text has no such block. */
    private static final class Block<A> {
        private final @Nullable List<Sense<A>>[] senses;
        private volatile long @Nullable [] kinds;

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Block() {
            this(new List[BLOCK]);
        }

        private Block(@Nullable List<Sense<A>>[] senses) {
            this.senses = senses;
        }

        private Block<A> copy() {
            return new Block<>(senses.clone());
        }

        private long[] marks(ToLongFunction<? super List<Sense<A>>> bits) {
            long[] marks = new long[BLOCK];
            long any = 0;
            for (int i = 0; i < BLOCK; i++) {
                List<Sense<A>> here = senses[i];
                marks[i] = here == null ? 0 : bits.applyAsLong(here);
                any |= marks[i];
            }
            return any == 0 ? NO_MARKS : marks;
        }

        /** Returns the kinds of the tokens and of the phrases that start at them; most readers of atoms never ask. */
        private long[] kinds(Analysis analysis, int first) {
            long[] known = kinds;
            if (known == null) {
                known = marks(Block::kindsOf).clone();
                int end = Math.min(BLOCK, analysis.size() - first);
                for (int i = 0; i < end; i++) {
                    known[i] |= Starts.bitOf(analysis.token(first + i));
                }
                kinds = known;
            }
            return known;
        }

        private static <A> long kindsOf(List<Sense<A>> senses) {
            long kinds = 0;
            for (int k = 0; k < senses.size(); k++) {
                kinds |= Starts.bitOf(senses.get(k).value());
            }
            return kinds;
        }
    }

    /**
     * Sums up what starts at each token.
     *
     * @param bits returns a set of bits for the senses of the phrases that start at a token, longest phrase first
     * @return the bits, worked out once
     */
    public Marks marks(ToLongFunction<? super List<Sense<A>>> bits) {
        long[][] marks = new long[blocks.length][];
        for (int i = 0; i < blocks.length; i++) {
            Block<A> block = blocks[i];
            marks[i] = block == null ? NO_MARKS : block.marks(bits);
        }
        return new Marks(size(), marks);
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
        return analysis.size();
    }

    /**
     * Returns the senses of the phrases that start at a token.
     *
     * @param token a token's index
     * @return longest phrase first, maybe none
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public List<Sense<A>> at(int token) {
        Block<A> block = blocks[Objects.checkIndex(token, size()) >>> BLOCK_BITS];
        List<Sense<A>> senses = block == null ? null : block.senses[token & (BLOCK - 1)];
        return senses == null ? List.of() : senses;
    }

    /** Returns the kinds of a token and of the phrases that start at it. */
    long kindsAt(int token) {
        if (token >= size()) {
            return Starts.END;
        }
        Block<A> block = blocks[token >>> BLOCK_BITS];
        return block == null
                ? Starts.bitOf(analysis.token(token))
                : block.kinds(analysis, token & -BLOCK)[token & (BLOCK - 1)];
    }
}
