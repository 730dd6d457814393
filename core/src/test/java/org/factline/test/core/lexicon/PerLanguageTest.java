package org.factline.test.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Table;
import org.factline.model.Language;
import org.factline.test.core.TestPacks;
import org.junit.jupiter.api.Test;

class PerLanguageTest {
    private static final Language GEORGIAN = Language.of("ka");
    private final LanguagePacks packs = TestPacks.three();
    private final LanguagePack english = packs.find(Language.ENGLISH).orElseThrow();
    private final AtomicInteger made = new AtomicInteger();
    private final PackTable<String> names = PackTable.of(this::name);

    private String name(LanguagePack pack) {
        return pack.language().tag() + made.incrementAndGet();
    }

    @Test
    void makesATableOnlyWhenItsLanguageIsAskedFor() {
        PerLanguage<String> byLanguage = names.in(packs);
        assertThat(made).hasValue(0);
        assertThat(byLanguage.find(Language.UKRAINIAN)).hasValue("uk1");
        assertThat(byLanguage.find(Language.RUSSIAN)).hasValue("ru2");
    }

    @Test
    void makesATableOnceForAllWhoShareThePack() {
        assertThat(names.in(packs).find(Language.ENGLISH)).hasValue("en1");
        assertThat(names.in(packs.with(List.of())).find(Language.ENGLISH)).hasValue("en1");
        assertThat(names.from(english)).isEqualTo("en1");
    }

    @Test
    void keepsTablesOfOneMakerApartFromThoseOfAnother() {
        assertThat(names.from(english)).isEqualTo("en1");
        assertThat(PackTable.of(LanguagePack::language).from(english)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void hasNoneWhereThereIsNoPack() {
        assertThat(names.in(packs).find(GEORGIAN)).isEmpty();
    }

    @Test
    void makesATableOnceWhileManyThreadsAsk() {
        PerLanguage<String> byLanguage = names.in(packs);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> byLanguage.find(Language.ENGLISH)))
                .allSatisfy(found -> assertThat(found).hasValue("en1"));
    }

    @Test
    void tellsEveryCallerWhatIsWrongWithAFile() {
        PerLanguage<Table> tables =
                PackTable.of(pack -> pack.table("missing.tsv")).in(packs);
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(() -> tables.find(Language.ENGLISH))
                    .isInstanceOf(DataFileException.class)
                    .hasMessageContaining("en/missing.tsv");
        }
    }
}
