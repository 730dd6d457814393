package org.factline.examples;

import java.time.LocalDate;
import org.factline.Factline;
import org.factline.extractors.officials.KnownOffice;
import org.factline.extractors.officials.KnownPerson;
import org.factline.extractors.officials.OfficialExtractor;
import org.factline.model.Article;
import org.factline.model.Party;
import org.factline.model.Role;

/** How do I add an official whom Factline does not know, while a program runs? */
public final class AddOwnOfficial {
    private AddOwnOfficial() {}

    /**
     * Prints the officials of a sentence that names a new one.
     *
     * @param args none
     */
    public static void main(String[] args) {
        KnownPerson mayor = KnownPerson.of("marchuk-nadiia", "Nadiia Marchuk")
                .alsoSpelt("Надія Марчук")
                .inOffice(KnownOffice.of(Role.REGIONAL_HEAD, Party.of("UA"), "Mayor of Verkhivka"));
        Factline factline = Factline.builder()
                .with(OfficialExtractor.builder().add(mayor).build())
                .build();
        Article article = Article.of("Про обмін повідомила Надія Марчук, а згодом і Дмитро Лубінець.")
                .publishedOn(LocalDate.of(2025, 11, 11));
        System.out.println(factline.extract(article).officials());
    }
}
