package org.factline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.text.Analysis;
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

    private Lexicon(Node<T> root) {
        this.root = root;
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
        Node<T> node = root.children.get(analysis.token(at).norm());
        if (node == null) {
            return List.of();
        }
        return node.children.isEmpty() ? node.senses : longer(node, analysis, at + 1);
    }

    private static <T> List<Sense<T>> longer(Node<T> first, Analysis analysis, int from) {
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
        return best.senses;
    }

    /**
     * A state of the trie: the senses of all phrases on the way to it, longest first.
     *
     * @param <T> the type of meanings
     */
    private static final class Node<T> {
        private Map<String, Node<T>> children = Map.of();
        private List<Sense<T>> senses = List.of();

        private Node<T> child(String norm) {
            if (children.isEmpty()) {
                children = new HashMap<>(4);
            }
            return children.computeIfAbsent(norm, n -> new Node<>());
        }

        private void inherit(List<Sense<T>> shorter) {
            if (senses.isEmpty()) {
                senses = shorter;
            } else {
                senses.addAll(shorter);
                senses = List.copyOf(senses);
            }
            children.values().forEach(child -> child.inherit(senses));
        }
    }

    /**
     * Collects the entries of a lexicon. Not thread-safe.
     *
     * @param <T> the type of meanings
     */
    public static final class Builder<T> {
        private final Node<T> root = new Node<>();

        private Builder() {}

        /**
         * Adds a phrase as it is written.
         *
         * @param phrase one or more words; white space and capitals do not matter
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
            if (node.senses.isEmpty()) {
                node.senses = new ArrayList<>(1);
            }
            node.senses.add(new Sense<>(value, form.features(), tokens.size()));
            return this;
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
            root.inherit(List.of());
            return new Lexicon<>(root);
        }
    }
}
