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
    private final Map<String, Node<T>> root;
    private final long[] firstWords;

    private Lexicon(Map<String, Node<T>> root) {
        this.root = root;
        this.firstWords = new long[Math.max(1, Integer.highestOneBit(root.size()))];
        root.keySet().forEach(norm -> firstWords[slot(norm)] |= 1L << norm.hashCode());
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
        return senses(first(analysis.token(at).norm()), analysis, at);
    }

    private static <T> List<Sense<T>> senses(@Nullable Node<T> first, Analysis analysis, int at) {
        if (first == null) {
            return List.of();
        }
        Node<T> longest = first.children.isEmpty() ? first : longest(first, analysis, at + 1);
        return longest.sensesFor(analysis.token(at).letterCase());
    }

    /**
     * Returns a reader of one text, which looks up once what the text repeats.
     *
     * @param analysis the text
     * @return the reader
     */
    public Reader<T> in(Analysis analysis) {
        return new Reader<>(this, analysis);
    }

    /**
     * Reads one text. Not thread-safe.
     *
     * @param <T> the type of meanings
     */
    public static final class Reader<T> {
        private static final int MOST_KEPT = 1 << 14;

        private final Lexicon<T> lexicon;
        private final Analysis analysis;
        private final boolean[] known;
        private final @Nullable Node<T>[] nodes;

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Reader(Lexicon<T> lexicon, Analysis analysis) {
            this.lexicon = lexicon;
            this.analysis = analysis;
            this.known = new boolean[Math.min(analysis.words(), MOST_KEPT)];
            this.nodes = new Node[known.length];
        }

        /**
         * Returns the senses of every phrase that starts at a token, as {@link Lexicon#at} does.
         *
         * @param at the index of the first token
         * @return the senses, none where no phrase starts there
         */
        public List<Sense<T>> at(int at) {
            int word = analysis.wordOf(at);
            if (word >= known.length) {
                return lexicon.at(analysis, at);
            }
            if (!known[word]) {
                nodes[word] = lexicon.first(analysis.token(at).norm());
                known[word] = true;
            }
            return senses(nodes[word], analysis, at);
        }
    }

    private @Nullable Node<T> first(String norm) {
        return mayStart(norm) ? root.get(norm) : null;
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
    private record Node<T>(
            Map<String, Node<T>> children,
            List<Sense<T>> senses,
            List<Sense<T>> titleSenses,
            List<Sense<T>> lowerSenses) {

        private List<Sense<T>> sensesFor(LetterCase letterCase) {
            return switch (letterCase) {
                case UPPER -> senses;
                case TITLE -> titleSenses;
                case LOWER, MIXED, NONE -> lowerSenses;
            };
        }
    }

    /**
     * A sense of a phrase, the capitals that it asks for, and the state of a phrase that has this sense alone, which many
     * forms of a word share.
     *
     * @param <T> the type of meanings
     */
    private record Entry<T>(Sense<T> sense, LetterCase least, Node<T> alone) {
        private static <T> Entry<T> of(Sense<T> sense, LetterCase least) {
            List<Sense<T>> senses = List.of(sense);
            List<Sense<T>> title = least == LetterCase.UPPER ? List.of() : senses;
            List<Sense<T>> lower = least == LetterCase.LOWER ? senses : List.of();
            return new Entry<>(sense, least, new Node<>(Map.of(), senses, title, lower));
        }

        private boolean is(Features features, int length, LetterCase other) {
            return sense.length() == length
                    && least == other
                    && sense.features().equals(features);
        }

        private boolean allows(LetterCase letterCase) {
            return switch (letterCase) {
                case UPPER -> true;
                case TITLE -> least != LetterCase.UPPER;
                case LOWER, MIXED, NONE -> least == LetterCase.LOWER;
            };
        }
    }

    /**
     * A state of the trie while it grows.
     *
     * @param <T> the type of meanings
     */
    private static final class Bud<T> {
        private Map<String, Bud<T>> children = Map.of();
        private List<Entry<T>> entries = List.of();

        private Bud<T> child(String norm) {
            if (children.isEmpty()) {
                children = new HashMap<>(4);
            }
            return children.computeIfAbsent(norm, n -> new Bud<>());
        }

        private void add(Entry<T> entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(1);
            }
            entries.add(entry);
        }

        /** Returns the state that this becomes, where the longest shorter phrase has the given one. */
        private Node<T> grown(Node<T> shorter) {
            if (children.isEmpty() && entries.size() == 1 && shorter.senses.isEmpty()) {
                return entries.get(0).alone;
            }
            Node<T> leaf = entries.isEmpty() ? shorter : leaf(shorter);
            return children.isEmpty()
                    ? leaf
                    : new Node<>(Map.copyOf(children(leaf)), leaf.senses, leaf.titleSenses, leaf.lowerSenses);
        }

        private Map<String, Node<T>> children(Node<T> shorter) {
            Map<String, Node<T>> nodes = new HashMap<>(2 * children.size());
            children.forEach((norm, bud) -> nodes.put(norm, bud.grown(shorter)));
            return nodes;
        }

        private Node<T> leaf(Node<T> shorter) {
            List<Sense<T>> senses = joined(LetterCase.UPPER, shorter.senses);
            List<Sense<T>> title = joined(LetterCase.TITLE, shorter.titleSenses);
            List<Sense<T>> lower = joined(LetterCase.LOWER, shorter.lowerSenses);
            boolean alike = lower.size() == senses.size();
            return new Node<>(Map.of(), senses, alike ? senses : title, alike ? senses : lower);
        }

        private List<Sense<T>> joined(LetterCase letterCase, List<Sense<T>> shorter) {
            List<Sense<T>> joined = new ArrayList<>(entries.size() + shorter.size());
            for (Entry<T> entry : entries) {
                if (entry.allows(letterCase)) {
                    joined.add(entry.sense);
                }
            }
            joined.addAll(shorter);
            return List.copyOf(joined);
        }
    }

    /**
     * Collects the entries of a lexicon. Not thread-safe.
     *
     * @param <T> the type of meanings
     */
    public static final class Builder<T> {
        private static final int MOST_ALIKE = 64;

        private final Bud<T> root = new Bud<>();
        private final Map<String, List<Token>> words = new HashMap<>();
        private final List<Entry<T>> ofOneValue = new ArrayList<>();
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
            String text = form.text();
            Bud<T> bud = root;
            int length = 0;
            LetterCase least = LetterCase.LOWER;
            int end;
            for (int from = 0; from < text.length(); from = end + 1) {
                end = text.indexOf(' ', from);
                end = end < 0 ? text.length() : end;
                for (Token token : tokens(text, from, end)) {
                    least = length == 0 ? leastCase(token) : least;
                    bud = bud.child(token.norm());
                    length++;
                }
            }
            if (length == 0) {
                throw new IllegalArgumentException("phrase \"" + text + "\" must hold a word, number or mark");
            }
            bud.add(entry(value, form.features(), length, least));
            return this;
        }

        /** Takes a word apart; words of longer phrases come again and again, in other forms of the phrase. */
        private List<Token> tokens(String text, int from, int end) {
            return end - from == text.length()
                    ? Tokenizer.tokenize(text)
                    : words.computeIfAbsent(text.substring(from, end), Tokenizer::tokenize);
        }

        @SuppressWarnings("ReferenceEquality") // one object has one meaning, and equal ones are merely not shared
        private Entry<T> entry(T value, Features features, int length, LetterCase least) {
            boolean same = !ofOneValue.isEmpty() && ofOneValue.get(0).sense.value() == value;
            if (!same || ofOneValue.size() == MOST_ALIKE) {
                ofOneValue.clear();
            }
            for (Entry<T> entry : ofOneValue) {
                if (entry.is(features, length, least)) {
                    return entry;
                }
            }
            Entry<T> entry = Entry.of(new Sense<>(value, features, length), least);
            ofOneValue.add(entry);
            return entry;
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
            return new Lexicon<>(root.children(new Node<>(Map.of(), List.of(), List.of(), List.of())));
        }
    }
}
