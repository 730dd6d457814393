package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import org.factline.extractors.officials.NamePart.Kind;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Title;

/** Takes apart capitalised words that are several names: "помощник Владимира Путина Юрий Ушаков", "мэр Харькова Игорь Терехов". */
final class NameSplitter {
    private final Phrases phrases;
    private final NameWords words;
    private final Gazetteer gazetteer;

    NameSplitter(Phrases phrases, NameWords words, Gazetteer gazetteer) {
        this.phrases = phrases;
        this.words = words;
        this.gazetteer = gazetteer;
    }

    List<Name> split(List<Name> runs) {
        List<Name> names = new ArrayList<>(runs.size());
        for (Name run : runs) {
            split(run, names);
        }
        return names;
    }

    private void split(Name run, List<Name> names) {
        int next = afterKnown(run);
        for (int k = 1; k < run.parts().size() && next == 0; k++) {
            next = mayStart(run, k) && startsGiven(run, k) ? k : 0;
        }
        for (int k = run.parts().size() - 1; k > 0 && next == 0; k--) {
            next = mayStart(run, k) && startsByCase(run, k) ? k : 0;
        }
        if (next == 0) {
            names.add(run);
        } else {
            names.add(run.sub(0, next));
            split(run.sub(next, run.parts().size()), names);
        }
    }

    /** Returns where a name starts that follows a known person's full name, or 0. */
    private int afterKnown(Name run) {
        for (int k = run.parts().size() - 1; k > 1; k--) {
            Name person = run.sub(0, k);
            boolean splits = run.parts().get(k).isWord() && person.isFull() && run.words() > 3;
            if (splits && gazetteer.byFullName(person, words).isPresent()) {
                return k;
            }
        }
        return 0;
    }

    private boolean mayStart(Name run, int k) {
        List<NamePart> parts = run.parts();
        NamePart part = parts.get(k);
        NamePart before = parts.get(k - 1);
        return part.isWord()
                && !part.joined()
                && before.isWord()
                && k + 1 < parts.size()
                && parts.get(k + 1).kind() != Kind.INITIAL
                && !words.isGiven(before.norm())
                && !words.lexicon().isPatronymic(parts.get(k + 1).norm());
    }

    private boolean startsGiven(Name run, int k) {
        if (!words.isGiven(run.parts().get(k).norm())) {
            return k == 1
                    && opensSentence(run)
                    && words.lexicon().looksLikeVerb(run.parts().get(0).norm());
        }
        NamePart first = run.parts().get(0);
        boolean complete = k > 1 && (first.kind() == Kind.INITIAL || words.isGiven(first.norm()));
        return complete || isComplement(run) || (words.lexicon().isInflected() && opensSentence(run));
    }

    private boolean opensSentence(Name run) {
        return phrases.analysis().sentenceOf(run.first()).first() == run.first();
    }

    /** A word before a full name belongs to the office before it: a town, a company, a surname. */
    private boolean isComplement(Name run) {
        return words.lexicon().isInflected()
                ? isTold(run) && (isGenitive(run.parts().get(0).norm()) || isOblique(run.sub(0, 1)))
                : run.first() > 0 && isLinked(phrases.first(run.first() - 1));
    }

    private boolean isTold(Name run) {
        if (run.first() == 0 || phrases.analysis().token(run.first()).lineBreaks() > 0) {
            return false;
        }
        int before = phrases.first(run.first() - 1);
        return isLinked(before)
                || phrases.is(before, Post.class)
                || phrases.is(before, Body.class)
                || phrases.is(before, Title.class);
    }

    private boolean isLinked(int before) {
        return phrases.isLink(before, LinkKind.OF)
                || phrases.isLink(before, LinkKind.FOR)
                || phrases.isLink(before, LinkKind.IN);
    }

    /** After an office, a genitive ends where a nominative begins: "спецпосланник Трампа Массад Булос". */
    private boolean startsByCase(Name run, int k) {
        if (!words.lexicon().isInflected() || !isTold(run)) {
            return false;
        }
        int nominative = Declensions.caseBit('n');
        Name owner = run.sub(0, k);
        Name rest = run.sub(k, run.parts().size());
        boolean genitive = isKnownGenitive(owner) || (isGenitive(owner) && (isOblique(owner) || isDeclined(owner)));
        return genitive && (NameReading.cases(rest, words) & nominative) != 0;
    }

    private boolean isOblique(Name name) {
        return (NameReading.cases(name, words) & Declensions.caseBit('n')) == 0;
    }

    private boolean isGenitive(Name name) {
        return (NameReading.cases(name, words) & Declensions.caseBit('g')) != 0;
    }

    /** Tells whether each of several words is declined: "Западной Бенгалии". */
    private boolean isDeclined(Name name) {
        return name.parts().size() > 1 && name.parts().stream().allMatch(part -> isGenitive(part.norm()));
    }

    private boolean isKnownGenitive(Name owner) {
        String norm = owner.surname().norm();
        return owner.parts().size() == 1
                && gazetteer.exactSurname(norm).isEmpty()
                && !gazetteer.bySurname(norm, words).isEmpty();
    }

    private boolean isGenitive(String norm) {
        for (NameForm form : words.forms(norm)) {
            boolean declined =
                    form.cases() != Declensions.ALL_CASES && !form.nominative().equals(norm);
            if (declined && (form.cases() & Declensions.caseBit('g')) != 0) {
                return true;
            }
        }
        return false;
    }
}
