package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import org.factline.extractors.officials.NamePart.Kind;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Post;

/** Takes apart capitalised words that are several names: "помощник Владимира Путина Юрий Ушаков", "мэр Харькова Игорь Терехов". */
final class NameSplitter {
    private final Phrases phrases;
    private final NameWords words;

    NameSplitter(Phrases phrases, NameWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    List<Name> split(List<Name> runs) {
        List<Name> names = new ArrayList<>(runs.size());
        for (Name run : runs) {
            split(run, names);
        }
        return names;
    }

    private void split(Name run, List<Name> names) {
        for (int k = 1; k < run.parts().size(); k++) {
            if (startsAnother(run, k)) {
                names.add(run.sub(0, k));
                split(run.sub(k, run.parts().size()), names);
                return;
            }
        }
        names.add(run);
    }

    private boolean startsAnother(Name run, int k) {
        List<NamePart> parts = run.parts();
        NamePart part = parts.get(k);
        NamePart before = parts.get(k - 1);
        boolean mayStart = part.isWord()
                && !part.joined()
                && before.isWord()
                && k + 1 < parts.size()
                && parts.get(k + 1).isWord()
                && !parts.get(k + 1).joined()
                && !words.isGiven(before.norm())
                && !words.lexicon().isPatronymic(parts.get(k + 1).norm());
        return mayStart && (k > 1 ? startsGiven(run, k) : isComplement(run));
    }

    private boolean startsGiven(Name run, int k) {
        NamePart first = run.parts().get(0);
        boolean given = words.isGiven(run.parts().get(k).norm());
        return given && (first.kind() == Kind.INITIAL || words.isGiven(first.norm()) || isComplement(run));
    }

    /** A word before a full name belongs to the office before it: a town, a company, a surname; or opens a sentence. */
    private boolean isComplement(Name run) {
        NamePart first = run.parts().get(0);
        boolean given = words.isGiven(run.parts().get(1).norm());
        if (run.first() == 0 || phrases.analysis().token(run.first()).lineBreaks() > 0) {
            return false;
        }
        int before = phrases.first(run.first() - 1);
        boolean linked = phrases.isLink(before, LinkKind.OF)
                || phrases.isLink(before, LinkKind.FOR)
                || phrases.isLink(before, LinkKind.IN);
        if (!words.lexicon().isInflected()) {
            return given && linked;
        }
        boolean told = linked || phrases.is(before, Post.class) || phrases.is(before, Body.class);
        return told && isGenitive(first.norm()) && (given || isForeign(first, run));
    }

    /** Tells whether a word can be a declined genitive and no nominative. */
    private boolean isForeign(NamePart first, Name run) {
        int nominative = Declensions.caseBit('n');
        return run.parts().size() > 2
                && (NameReading.cases(run.sub(0, 1), words) & nominative) == 0
                && (NameReading.cases(run.sub(1, run.parts().size()), words) & nominative) != 0;
    }

    private boolean isGenitive(String norm) {
        for (NameForm form : words.forms(norm)) {
            boolean declined = form.cases() != Declensions.ALL_CASES && !form.nominative().equals(norm);
            if (declined && (form.cases() & Declensions.caseBit('g')) != 0) {
                return true;
            }
        }
        return false;
    }
}
