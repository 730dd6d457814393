package org.factline.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
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
    private static final int FIELDS = 3;

    /** The start of each token, its bits and the number of its word, by turns. */
    private int[][] places;

    private String[] words;
    private int size;
    private int wordCount;

    /** Makes an empty list for some tokens, which may become more or fewer. */
    TokenList(int expected) {
        int first = Math.min(expected, BLOCK);
        places = new int[Math.max(1, expected >>> BITS)][];
        places[0] = new int[FIELDS * first];
        words = new String[first];
    }

    static TokenList of(List<Token> tokens) {
        if (tokens instanceof TokenList list) {
            return list;
        }
        TokenList list = new TokenList(tokens.size() + 1);
        tokens.forEach(token -> list.append(token.start(), token.bits(), list.addWord(token.norm())));
        return list;
    }

    /** Adds a word, whether it was added before or not, and returns its number. */
    int addWord(String norm) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * wordCount);
        }
        words[wordCount] = norm;
        return wordCount++;
    }

    void append(int start, int bits, int word) {
        int block = size >>> BITS;
        int at = FIELDS * (size & MASK);
        if (at == 0 ? block > 0 : at == places[block].length) {
            makeRoom(block, at);
        }
        int[] place = places[block];
        place[at] = start;
        place[at + 1] = bits;
        place[at + 2] = word;
        size++;
    }

    private void makeRoom(int block, int used) {
        if (block == places.length) {
            places = Arrays.copyOf(places, 2 * block);
        }
        int room = block == 0 ? Math.min(FIELDS * BLOCK, 2 * used) : FIELDS * BLOCK;
        places[block] = used == 0 ? new int[room] : Arrays.copyOf(places[block], room);
    }

    String word(int number) {
        return words[number];
    }

    int words() {
        return wordCount;
    }

    int wordOf(int token) {
        return places[token >>> BITS][FIELDS * (token & MASK) + 2];
    }

    @Override
    public Token get(int index) {
        Objects.checkIndex(index, size);
        int[] place = places[index >>> BITS];
        int at = FIELDS * (index & MASK);
        return new Token(place[at], place[at + 1], words[place[at + 2]]);
    }

    @Override
    public int size() {
        return size;
    }
}
