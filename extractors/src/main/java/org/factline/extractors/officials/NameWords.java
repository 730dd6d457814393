package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.text.Analysis;

/** What one article's words can be as names: looked up once a word. */
final class NameWords {
    private final NameLexicon lexicon;
    private final Map<String, List<NameForm>> forms = new HashMap<>();
    private final Map<String, Boolean> given = new HashMap<>();
    private final Map<String, Integer> capitalised = new HashMap<>();

    NameWords(Analysis analysis, NameLexicon lexicon) {
        this.lexicon = lexicon;
        for (int i = 0; i < analysis.size(); i++) {
            if (analysis.token(i).isCapitalised()) {
                capitalised.merge(analysis.token(i).norm(), 1, Integer::sum);
            }
        }
    }

    NameLexicon lexicon() {
        return lexicon;
    }

    List<NameForm> forms(String norm) {
        return forms.computeIfAbsent(norm, lexicon::analyse);
    }

    boolean isGiven(String norm) {
        return given.computeIfAbsent(norm, lexicon::isGiven);
    }

    /** Tells whether the article has a capitalised word of this folded form. */
    boolean stands(String norm) {
        return capitalised.containsKey(norm);
    }

    /** Tells whether the article has a capitalised word of this folded form more than once. */
    boolean standsAgain(String norm) {
        return capitalised.getOrDefault(norm, 0) > 1;
    }

    /** Tells whether two words can be forms of one name. */
    boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (!lexicon.isInflected()
                || commonPrefix(one, other) < Math.min(2, Math.min(one.length(), other.length()) - 1)) {
            return false;
        }
        for (NameForm a : forms(one)) {
            for (NameForm b : forms(other)) {
                if (a.nominative().equals(b.nominative())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int i = 0;
        while (i < length && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
