package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factline.text.Analysis;
import org.factline.text.Token;

/** What one article's words can be as names: looked up once a word. */
final class NameWords {
    private final NameLexicon lexicon;
    private final Map<String, List<NameForm>> forms = new HashMap<>();
    private final Map<String, Boolean> given = new HashMap<>();
    private final Set<String> capitalised = new HashSet<>();

    NameWords(Analysis analysis, NameLexicon lexicon) {
        this.lexicon = lexicon;
        for (Token token : analysis.tokens()) {
            if (token.isCapitalised()) {
                capitalised.add(token.norm());
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
        return capitalised.contains(norm);
    }

    /** Tells whether two words can be forms of one name. */
    boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (!lexicon.isInflected() || commonPrefix(one, other) < Math.min(2, Math.min(one.length(), other.length()) - 1)) {
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
