package org.factline.extractors.exchanges;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.factline.extractors.attribution.Attributor;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.model.PrisonerCount;
import org.factline.spi.FactExtractor;
import org.factline.text.Analysis;

/** Reads exchanges, hand-overs and repatriations from the dates, counts and officials of an article. */
public final class ExchangeExtractor implements FactExtractor, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LanguagePacks packs;
    private final transient ExchangeLexicon lexicon;
    private final transient Parties parties;
    private final transient Attributor attributor;

    /** Makes the extractor for the language packs on the class path. */
    public ExchangeExtractor() {
        this(LanguagePacks.installed());
    }

    /**
     * Makes the extractor.
     *
     * @param packs the packs, with {@code exchange-words.tsv}
     * @throws org.factline.lexicon.DataFileException if it is missing or malformed
     */
    public ExchangeExtractor(LanguagePacks packs) {
        this.packs = packs;
        lexicon = new ExchangeLexicon(packs);
        parties = new Parties(packs);
        attributor = new Attributor(packs);
    }

    @Serial
    private Object readResolve() {
        return new ExchangeExtractor(packs);
    }

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public Set<Class<? extends Fact>> produces() {
        return Set.of(Exchange.class);
    }

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(DateMention.class, PrisonerCount.class, Official.class);
    }

    @Override
    public List<Exchange> extract(Analysis analysis, ArticleFacts before) {
        ExchangeText text = lexicon.read(analysis);
        List<Anchor> anchors = new AnchorReader(text, before).read(before);
        if (anchors.isEmpty()) {
            return List.of();
        }
        Numbers numbers = new Numbers(text, parties.sides(analysis, before.prisonerCounts()));
        DateFinder dates = new DateFinder(text, before.dates(), attributor.read(analysis, before));
        List<Draft> drafts = new Assembler(text, dates).assemble(anchors);
        drafts.forEach(numbers::fill);
        return new Selection(analysis)
                .of(drafts).stream().map(draft -> exchange(draft, analysis)).toList();
    }

    private static Exchange exchange(Draft draft, Analysis analysis) {
        return draft.build(analysis, "exchanges." + (draft.isDated() ? "dated" : "undated")).build();
    }
}
