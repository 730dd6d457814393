package org.factline.pattern;

import java.util.Objects;

/** What starts at each token of a text, summed up as a set of bits, to be asked for again and again. Immutable. */
public final class Marks {
    private final int size;
    private final long[][] blocks;

    Marks(int size, long[][] blocks) {
        this.size = size;
        this.blocks = blocks;
    }

    /**
     * Returns the bits of a token.
     *
     * @param token a token's index
     * @return what {@link Atoms#marks} was told of the senses that start there, 0 where none do
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public long at(int token) {
        return blocks[Objects.checkIndex(token, size) >>> Atoms.BLOCK_BITS][token & (Atoms.BLOCK - 1)];
    }

    /**
     * Returns the first token of a stretch that has one of some bits.
     *
     * @param from the index of the first token
     * @param end the index after the last token
     * @param bits the bits
     * @return a token's index, or -1 where none of them has
     * @throws IndexOutOfBoundsException if there are no such tokens
     */
    public int find(int from, int end, long bits) {
        for (int i = from; i < end; i++) {
            if ((at(i) & bits) != 0) {
                return i;
            }
        }
        return -1;
    }
}
