package org.factline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The inflection of a language, written once: paradigms by name, each a list of endings with their features.
 *
 * <p>A data file writes a word as {@code stem/paradigm}; a word without a slash does not inflect. The words of a phrase
 * agree: only forms with a case and number in common stand together.
 */
public final class Paradigms {
    private static final String ZERO = "0";
    private final Map<String, List<Form>> endings = new LinkedHashMap<>();

    private Paradigms() {}

    /**
     * Reads paradigms.
     *
     * @param table the columns {@code name} and {@code forms}; a form is {@code ending=tag,tag…}, an empty ending
     *     {@code 0}
     * @return the paradigms
     * @throws DataFileException if a row is malformed or a name stands twice
     */
    public static Paradigms of(Table table) {
        Paradigms paradigms = new Paradigms();
        for (Row row : table.rows()) {
            if (paradigms.endings.put(row.get("name"), endings(row)) != null) {
                throw row.error("paradigm " + row.get("name") + " stands twice; keep one");
            }
        }
        return paradigms;
    }

    private static List<Form> endings(Row row) {
        List<Form> forms = new ArrayList<>();
        for (String part : Table.split(row.get("forms"), ' ')) {
            int equals = part.indexOf('=');
            if (equals <= 0) {
                throw row.error("form " + part + " must be ending=tags");
            }
            String ending = part.substring(0, equals);
            forms.add(new Form(ending.equals(ZERO) ? "" : ending, features(part.substring(equals + 1), row)));
        }
        return forms;
    }

    private static Features features(String tags, Row row) {
        Features features = new Features(0);
        try {
            for (String tag : Table.split(tags, ',')) {
                features = features.or(Features.of(tag));
            }
        } catch (IllegalArgumentException e) {
            throw row.error("form tags " + tags + ": " + e.getMessage());
        }
        return features;
    }

    /**
     * Returns every form of a word or phrase.
     *
     * @param phrase words separated by spaces, each a literal or {@code stem/paradigm}
     * @param row where it stands, for messages
     * @return the forms, none twice
     * @throws DataFileException if a word is empty, a paradigm is unknown, or the words of the phrase have no form in
     *     common
     */
    public List<Form> expand(String phrase, Row row) {
        Map<String, Features> forms = Map.of("", Features.ANY);
        for (String word : Table.split(phrase, ' ')) {
            forms = joined(forms, formsOf(word, row));
        }
        if (forms.isEmpty()) {
            throw row.error("the words of \"" + phrase + "\" have no case and number in common");
        }
        return forms.entrySet().stream()
                .map(e -> new Form(e.getKey(), e.getValue()))
                .toList();
    }

    private static Map<String, Features> joined(Map<String, Features> heads, List<Form> words) {
        Map<String, Features> joined = new LinkedHashMap<>();
        heads.forEach((head, features) -> {
            for (Form word : words) {
                Features common = features.and(word.features());
                if (!common.isEmpty()) {
                    joined.merge(head.isEmpty() ? word.text() : head + " " + word.text(), common, Features::or);
                }
            }
        });
        return joined;
    }

    private List<Form> formsOf(String word, Row row) {
        if (word.isEmpty()) {
            throw row.error("has an empty word; part alternatives by one | and words by one space");
        }
        int slash = word.indexOf('/');
        if (slash < 0) {
            return List.of(new Form(word, Features.ANY));
        }
        List<Form> paradigm = endings.get(word.substring(slash + 1));
        if (paradigm == null) {
            throw row.error(
                    "paradigm " + word.substring(slash + 1) + " is unknown; paradigms.tsv lists the known ones");
        }
        String stem = word.substring(0, slash);
        return paradigm.stream()
                .map(ending -> new Form(stem + ending.text(), ending.features()))
                .toList();
    }
}
