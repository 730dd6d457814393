package org.factline.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factline.model.Article;
import org.factline.model.Language;

/** What a reader knows of articles that do not say it themselves, and the languages that they may name. */
record Defaults(Optional<LocalDate> published, Optional<Language> language, Optional<List<Language>> accepted) {
    static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty(), Optional.empty());

    Article complete(Article article) throws Unreadable {
        if (accepted.isPresent() && article.language().isPresent()) {
            check(article.language().get(), accepted.get());
        }
        return new Article(
                article.id(),
                article.text(),
                article.published().or(() -> published),
                article.language().or(() -> language));
    }

    private static void check(Language language, List<Language> accepted) throws Unreadable {
        if (!accepted.contains(language)) {
            throw new Unreadable(
                    "lang " + language + " is no language that is installed", "the installed ones are " + accepted);
        }
    }
}
