package org.factline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Token;
import org.factline.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with their meanings: a trie over folded tokens. Immutable, thread-safe.
 *
 * @param <T> the type of meanings
 */
public final class Lexicon<T> {
    private final Node<T> root;
    private final long[] firstWords;

    private Lexicon(Node<T> root) {
        this.root = root;
        this.firstWords = new long[Math.max(1, Integer.highestOneBit(root.children.size()))];
        root.children.keySet().forEach(norm -> firstWords[slot(norm)] |= 1L << norm.hashCode());
    }

    private int slot(String norm) {
        int hash = norm.hashCode();
        return (hash >>> 6 ^ hash >>> 18) & (firstWords.length - 1);
    }

    /** Tells most words that start no phrase from the others, without a look at the words themselves. */
    private boolean mayStart(String norm) {
        return (firstWords[slot(norm)] >>> norm.hashCode() & 1) != 0;
    }

    /**
     * Starts a lexicon.
     *
     * @param <T> the type of meanings
     * @return a builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Returns the senses of every phrase that starts at a token and ends within its sentence, longest phrase first.
     *
     * @param analysis the text
     * @param at the index of the first token
     * @return the senses, none where no phrase starts there
     */
    public List<Sense<T>> at(Analysis analysis, int at) {
        Token token = analysis.token(at);
        Node<T> node = mayStart(token.norm()) ? root.children.get(token.norm()) : null;
        if (node == null) {
            return List.of();
        }
        Node<T> longest = node.children.isEmpty() ? node : longest(node, analysis, at + 1);
        return longest.sensesFor(token.letterCase());
    }

    private static <T> Node<T> longest(Node<T> first, Analysis analysis, int from) {
        Node<T> best = first;
        @Nullable Node<T> node = first;
        int end = analysis.sentenceOf(from - 1).end();
        for (int i = from; i < end; i++) {
            node = node.children.get(analysis.token(i).norm());
            if (node == null) {
                break;
            }
            best = node;
        }
        return best;
    }

    /**
     * A state of the trie: the senses of all phrases on the way to it, longest first, and those of them that a first
     * word in small letters, or with one capital, can have.
     *
     * @param <T> the type of meanings
     */
    private static final class Node<T> {
        private Map<String, Node<T>> children = Map.of();
        private List<Sense<T>> senses = List.of();
        private List<Sense<T>> titleSenses = List.of();
        private List<Sense<T>> lowerSenses = List.of();

        private List<Sense<T>> sensesFor(LetterCase letterCase) {
            return switch (letterCase) {
                case UPPER -> senses;
                case TITLE -> titleSenses;
                case LOWER, MIXED, NONE -> lowerSenses;
            };
        }

        private Node<T> child(String norm) {
            if (children.isEmpty()) {
                children = new HashMap<>(4);
            }
            return children.computeIfAbsent(norm, n -> new Node<>());
        }

        private void add(Sense<T> sense, LetterCase least) {
            senses = plus(senses, sense);
            if (least != LetterCase.UPPER) {
                titleSenses = plus(titleSenses, sense);
            }
            if (least == LetterCase.LOWER) {
                lowerSenses = plus(lowerSenses, sense);
            }
        }

        private static <T> List<Sense<T>> plus(List<Sense<T>> list, Sense<T> sense) {
            List<Sense<T>> more = list.isEmpty() ? new ArrayList<>(1) : list;
            more.add(sense);
            return more;
        }

        private void inherit(Node<T> shorter) {
            boolean alike = lowerSenses.size() == senses.size() && shorter.lowerSenses == shorter.senses;
            senses = joined(senses, shorter.senses);
            titleSenses = alike ? senses : joined(titleSenses, shorter.titleSenses);
            lowerSenses = alike ? senses : joined(lowerSenses, shorter.lowerSenses);
            children.values().forEach(child -> child.inherit(this));
        }

        private static <T> List<Sense<T>> joined(List<Sense<T>> longer, List<Sense<T>> shorter) {
            if (longer.isEmpty()) {
                return shorter;
            }
            longer.addAll(shorter);
            return List.copyOf(longer);
        }
    }

    /**
     * Collects the entries of a lexicon. Not thread-safe.
     *
     * @param <T> the type of meanings
     */
    public static final class Builder<T> {
        private final Node<T> root = new Node<>();
        private boolean capitalsMatter;

        private Builder() {}

        /**
         * Makes the capitals of the phrases added from here on matter: one that starts with a capital is found only
         * where the text has a capital too ("Turkey", not "turkey"), one whose first word is in capitals only in
         * capitals ("US", not "us"). Small letters go on to match any.
         *
         * @return this builder
         */
        public Builder<T> respectCapitals() {
            capitalsMatter = true;
            return this;
        }

        /**
         * Adds a phrase as it is written.
         *
         * @param phrase one or more words; white space does not matter, capitals as {@link #respectCapitals()} says
         * @param value its meaning
         * @return this builder
         * @throws IllegalArgumentException if there is no token in the phrase
         */
        public Builder<T> add(String phrase, T value) {
            return add(new Form(phrase, Features.ANY), value);
        }

        /**
         * Adds a form of a phrase.
         *
         * @param form the form with its features
         * @param value its meaning
         * @return this builder
         * @throws IllegalArgumentException if there is no token in the form
         */
        public Builder<T> add(Form form, T value) {
            List<Token> tokens = Tokenizer.tokenize(form.text());
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException("phrase \"" + form.text() + "\" must hold a word, number or mark");
            }
            Node<T> node = root;
            for (Token token : tokens) {
                node = node.child(token.norm());
            }
            node.add(new Sense<>(value, form.features(), tokens.size()), leastCase(tokens.get(0)));
            return this;
        }

        private LetterCase leastCase(Token first) {
            return capitalsMatter && first.isCapitalised() ? first.letterCase() : LetterCase.LOWER;
        }

        /**
         * Adds every form of a cell.
         *
         * @param forms the forms
         * @param value their meaning
         * @return this builder
         */
        public Builder<T> addAll(List<Form> forms, T value) {
            forms.forEach(form -> add(form, value));
            return this;
        }

        /**
         * Returns the lexicon; this builder is spent.
         *
         * @return an immutable lexicon
         */
        public Lexicon<T> build() {
            root.inherit(new Node<>());
            return new Lexicon<>(root);
        }
    }
}
