package org.factline.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The tokens of a text in a third of the room that they take as objects, as a text can have millions: a token is made
 * when it is asked for. Grows while the text is taken apart, and not after.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess {
    private static final int BITS = 12;
    private static final int BLOCK = 1 << BITS;
    private static final int MASK = BLOCK - 1;

    private String[][] norms;
    /** The start of each token and its bits, by turns. */
    private int[][] places;

    private int size;

    /** Makes an empty list for some tokens, which may become more or fewer. */
    TokenList(int expected) {
        int first = Math.min(expected, BLOCK);
        norms = new String[Math.max(1, expected >>> BITS)][];
        places = new int[norms.length][];
        norms[0] = new String[first];
        places[0] = new int[2 * first];
    }

    void append(int start, int bits, String norm) {
        int block = size >>> BITS;
        int at = size & MASK;
        if (at == 0 ? block > 0 : at == norms[block].length) {
            makeRoom(block, at);
        }
        norms[block][at] = norm;
        places[block][2 * at] = start;
        places[block][2 * at + 1] = bits;
        size++;
    }

    private void makeRoom(int block, int used) {
        if (block == norms.length) {
            norms = Arrays.copyOf(norms, 2 * block);
            places = Arrays.copyOf(places, 2 * block);
        }
        int room = block == 0 ? Math.min(BLOCK, 2 * used) : BLOCK;
        norms[block] = used == 0 ? new String[room] : Arrays.copyOf(norms[block], room);
        places[block] = used == 0 ? new int[2 * room] : Arrays.copyOf(places[block], 2 * room);
    }

    @Override
    public Token get(int index) {
        Objects.checkIndex(index, size);
        int[] place = places[index >>> BITS];
        int at = index & MASK;
        return new Token(place[2 * at], place[2 * at + 1], norms[index >>> BITS][at]);
    }

    @Override
    public int size() {
        return size;
    }
}
