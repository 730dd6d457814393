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

    /** Reads the endings, each once with all its features. */
    private static List<Form> endings(Row row) {
        Map<String, Features> endings = new LinkedHashMap<>();
        for (String part : Table.split(row.get("forms"), ' ')) {
            int equals = part.indexOf('=');
            if (equals <= 0) {
                throw row.error("form " + part + " must be ending=tags");
            }
            String ending = part.substring(0, equals);
            endings.merge(ending.equals(ZERO) ? "" : ending, features(part.substring(equals + 1), row), Features::or);
        }
        List<Form> forms = new ArrayList<>(endings.size());
        endings.forEach((ending, features) -> forms.add(new Form(ending, features)));
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
        int space = phrase.indexOf(' ');
        if (space < 0) {
            return formsOf(phrase, row);
        }
        List<Form> forms = formsOf(phrase.substring(0, space).strip(), row);
        for (String word : Table.split(phrase.substring(space + 1), ' ')) {
            forms = joined(forms, formsOf(word, row));
        }
        if (forms.isEmpty()) {
            throw row.error("the words of \"" + phrase + "\" have no case and number in common");
        }
        return forms;
    }

    /** Joins what agrees; as the forms of each word differ, so do those of the phrase. */
    private static List<Form> joined(List<Form> heads, List<Form> words) {
        List<Form> joined = new ArrayList<>(Math.max(heads.size(), words.size()));
        for (Form head : heads) {
            for (Form word : words) {
                Features common = head.features().and(word.features());
                if (!common.isEmpty()) {
                    joined.add(new Form(head.text() + " " + word.text(), common));
                }
            }
        }
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
        List<Form> forms = new ArrayList<>(paradigm.size());
        for (Form ending : paradigm) {
            forms.add(new Form(stem.concat(ending.text()), ending.features()));
        }
        return forms;
    }
}
