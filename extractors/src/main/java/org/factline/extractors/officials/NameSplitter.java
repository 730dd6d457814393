package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import org.factline.extractors.officials.NamePart.Kind;

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
        boolean starts = part.isWord()
                && !part.joined()
                && before.isWord()
                && k + 1 < parts.size()
                && parts.get(k + 1).isWord()
                && !parts.get(k + 1).joined()
                && words.isGiven(part.norm())
                && !words.isGiven(before.norm())
                && !words.lexicon().isPatronymic(parts.get(k + 1).norm());
        return starts && (k > 1 ? isComplete(parts.subList(0, k)) : isComplement(run) || parts.size() > k + 1);
    }

    private boolean isComplete(List<NamePart> parts) {
        NamePart first = parts.get(0);
        return first.kind() == Kind.INITIAL || words.isGiven(first.norm());
    }

    /** A single word before a given name belongs to the office before it: a town, a company, a surname. */
    private boolean isComplement(Name run) {
        if (run.first() == 0 || phrases.analysis().token(run.first()).lineBreaks() > 0) {
            return false;
        }
        int before = phrases.first(run.first() - 1);
        return phrases.is(before, OfficeWord.Post.class)
                || phrases.is(before, OfficeWord.Body.class)
                || phrases.isLink(before, OfficeWord.LinkKind.OF)
                || phrases.isLink(before, OfficeWord.LinkKind.AT);
    }
}
