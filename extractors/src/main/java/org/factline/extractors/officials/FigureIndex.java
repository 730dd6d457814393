package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of an article by the words of their names, in any case; of many namesakes only the latest. */
final class FigureIndex {
    private static final int MOST_NAMESAKES = 32;

    private final NameWords words;
    private final Map<String, List<Figure>> byWord = new HashMap<>();

    FigureIndex(NameWords words) {
        this.words = words;
    }

    void add(Figure figure, Name name) {
        for (NamePart part : name.parts()) {
            if (part.isWord()) {
                keys(part.norm()).forEach(key -> add(figure, key));
            }
        }
    }

    private void add(Figure figure, String key) {
        List<Figure> figures = byWord.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!figures.contains(figure)) {
            figures.add(figure);
        }
        if (figures.size() > MOST_NAMESAKES) {
            figures.remove(0);
        }
    }

    /** Returns the people whose names may have a word, in the order in which they were added. */
    Set<Figure> withWord(String norm) {
        Set<Figure> figures = new LinkedHashSet<>();
        keys(norm).forEach(key -> figures.addAll(byWord.getOrDefault(key, List.of())));
        return figures;
    }

    private Set<String> keys(String norm) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(norm);
        for (NameForm form : words.forms(norm)) {
            keys.add(form.nominative());
        }
        return keys;
    }
}
