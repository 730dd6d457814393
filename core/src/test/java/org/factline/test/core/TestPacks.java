package org.factline.test.core;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Language;

/** Small language packs, so that core is tested without the packs that come with the extractors. */
public final class TestPacks {
    private static final String PARADIGMS = """
            name	forms
            m	0=nm а=gm,am у=dm ы=np ов=gp,ap
            adj	ый=nm,am ого=gm,am ому=dm ые=np,ap ых=gp
            n	0=nm s=np
            """;

    private TestPacks() {}

    /** English, Russian and Ukrainian, each with a few frequent words and abbreviations. */
    public static LanguagePacks three() {
        return LanguagePacks.of(List.of(
                pack(
                        "en",
                        "alphabet\tabcdefghijklmnopqrstuvwxyz\nword\tthe of and to in was said",
                        "gen|mr|lt\tany\np.m|a.m|co|nov\tlower"),
                pack(
                        "ru",
                        "alphabet\tабвгдежзийклмнопрстуфхцчшщъыьэюя\nletter\tыэъ\nword\tи в на что с из по был",
                        "им|ген|дж\tany\nг|тыс|т|д|нояб\tlower"),
                pack(
                        "uk",
                        "alphabet\tабвгґдеєжзиіїйклмнопрстуфхцчшщьюя\nletter\tіїєґ\nword\tі в на що з із та був",
                        "ім|ген\tany\nр|тис|т|д|лист\tlower")));
    }

    private static LanguagePack pack(String tag, String features, String abbreviations) {
        return LanguagePack.of(
                Language.of(tag),
                folder(
                        tag,
                        Map.of(
                                "paradigms.tsv", PARADIGMS,
                                "language.tsv", "feature\tvalue\n" + features,
                                "abbreviations.tsv", "form\tnext\n" + abbreviations)));
    }

    /** A folder of files that are given as text. */
    public static DataFolder folder(String name, Map<String, String> files) {
        return new DataFolder() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<InputStream> open(String file) {
                return Optional.ofNullable(files.get(file))
                        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            }
        };
    }
}
