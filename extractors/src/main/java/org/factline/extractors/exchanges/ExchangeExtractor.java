package org.factline.extractors.exchanges;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factline.extractors.attribution.Attributions;
import org.factline.extractors.attribution.Attributor;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.model.PrisonerCount;
import org.factline.numbers.NumeralReader;
import org.factline.spi.FactExtractor;
import org.factline.spi.RuleDoc;
import org.factline.text.Analysis;

/** Reads exchanges, hand-overs and repatriations from the dates, counts and officials of an article. */
public final class ExchangeExtractor implements FactExtractor, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The packs whose tables it reads. */
    private final LanguagePacks packs;

    private final transient ExchangeLexicon lexicon;
    private final transient Parties parties;
    private final transient Attributor attributor;
    private final transient NumeralReader numerals;

    /** Makes the extractor for the language packs on the class path. */
    public ExchangeExtractor() {
        this(LanguagePacks.installed());
    }

    /**
     * Makes the extractor.
     *
     * @param packs the packs, with {@code exchange-words.tsv}, which are read when an article needs them
     */
    public ExchangeExtractor(LanguagePacks packs) {
        this.packs = packs;
        lexicon = new ExchangeLexicon(packs);
        parties = new Parties(packs);
        attributor = new Attributor(packs);
        numerals = NumeralReader.of(packs);
    }

    /**
     * Reads the tables again.
     *
     * @return an extractor that is whole
     */
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
        AnchorReader reader = new AnchorReader(text, before);
        List<Anchor> anchors = reader.read(before);
        if (anchors.isEmpty()) {
            return List.of();
        }
        Attributions speech = attributor.read(analysis, before);
        Sides sides = parties.sides(text, before.prisonerCounts());
        DateFinder dates = new DateFinder(text, before.dates(), speech, anchors);
        Assembler assembler = new Assembler(text, dates);
        List<Draft> drafts = new ArrayList<>(assembler.assemble(anchors));
        List<Anchor> totals = new ArrayList<>(reader.totals(before));
        totals.addAll(assembler.unplaced());
        new Stages(text).wholeOf(drafts, totals).ifPresent(drafts::add);
        drafts.forEach(new Numbers(text, sides)::fill);
        Details details = new Details(text, new Names(text, sides.atoms()), speech, numerals);
        return new Selection(analysis)
                .of(drafts).stream()
                        .map(draft -> exchange(draft, analysis, details))
                        .toList();
    }

    private static Exchange exchange(Draft draft, Analysis analysis, Details details) {
        Exchange.Builder exchange = draft.start(analysis, ExchangeRules.of(draft));
        details.tell(draft, exchange);
        return exchange.build();
    }

    @Override
    public List<RuleDoc> rules() {
        return ExchangeRules.ALL;
    }
}
