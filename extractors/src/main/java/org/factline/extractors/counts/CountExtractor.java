package org.factline.extractors.counts;

import java.io.Serial;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.attribution.Attributions;
import org.factline.extractors.attribution.Attributor;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PerLanguage;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.model.Span;
import org.factline.numbers.NumeralReader;
import org.factline.pattern.Atoms;
import org.factline.spi.FactExtractor;
import org.factline.spi.RuleDoc;
import org.factline.text.Analysis;

/**
 * Reads prisoner counts: how many people, or bodies, were taken, held, freed, exchanged or returned.
 *
 * <p>An article that does not speak of captives has none and costs next to nothing. In the others every number is
 * weighed by what stands with it, by the words of capture, holding and release around it, and by the counts before it.
 */
public final class CountExtractor implements FactExtractor, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The packs whose tables it reads. */
    private final LanguagePacks packs;

    private final transient PerLanguage<Lexicon<CountWord>> lexicons;
    private final transient NumeralReader numerals;
    private final transient WordShapes shapes;
    private final transient Conflicts conflicts;
    private final transient Voices voices;
    private final transient Attributor attributor;

    /** Makes an extractor for the installed language packs. */
    public CountExtractor() {
        this(LanguagePacks.installed());
    }

    /**
     * Makes an extractor for some language packs.
     *
     * @param packs the packs, whose tables are read when an article needs them
     */
    public CountExtractor(LanguagePacks packs) {
        this.packs = packs;
        this.lexicons = CountLexicon.of(packs);
        this.numerals = NumeralReader.of(packs);
        this.shapes = WordShapes.of(packs);
        this.conflicts = Conflicts.bundled();
        this.voices = Voices.of(packs);
        this.attributor = new Attributor(packs);
    }

    /**
     * Reads the tables again.
     *
     * @return an extractor that is whole
     */
    @Serial
    private Object readResolve() {
        return new CountExtractor(packs);
    }

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public Set<Class<? extends Fact>> produces() {
        return Set.of(PrisonerCount.class);
    }

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(DateMention.class, Official.class);
    }

    @Override
    public List<PrisonerCount> extract(Analysis analysis, ArticleFacts before) {
        CountText text = new CountText(Atoms.of(analysis, lexicons), shapes);
        AmountReader amounts = new AmountReader(text, numerals);
        Topic topic = new Topic(text, amounts);
        if (!topic.isAboutCaptives()) {
            return List.of();
        }
        BitSet taken = dates(text, before);
        DraftFinder finder = new DraftFinder(text, amounts, taken);
        List<Draft> drafts = finder.find();
        text.hide(taken);
        if (drafts.isEmpty()) {
            return List.of();
        }
        Fates fates = new Fates(text, drafts);
        List<Draft> counts = new Interpreter(text, topic, fates, finder).read(drafts);
        SameNumbers.agree(counts);
        Attributions speech = attributor.read(analysis, before);
        new Sides(text, topic, new Parties(text, before, conflicts), fates, speech, voice(analysis)).decide(counts);
        Breakdowns.agree(counts);
        Groups.agree(text, counts);
        Modalities.agree(counts);
        Sources sources = new Sources(analysis, speech);
        return counts.stream().map(draft -> count(analysis, draft, sources)).toList();
    }

    private Optional<Party> voice(Analysis analysis) {
        return voices.of(analysis.languageOf(0));
    }

    private static BitSet dates(CountText text, ArticleFacts before) {
        BitSet taken = new BitSet(text.size());
        for (DateMention date : before.dates()) {
            int first = text.analysis().tokenAt(date.span().start());
            int end = text.analysis().tokenAt(date.span().end() - 1) + 1;
            boolean number = end == first + 1 && text.token(first).isNumber();
            if (!number || !isCounted(text, end)) {
                taken.set(first, end);
            }
        }
        return taken;
    }

    /** "от 1200 до 1500 пленных": what looks like a year but counts people. */
    private static boolean isCounted(CountText text, int at) {
        int noun = text.bound(at, CountWord.Place.LINK) != null
                        && at + 1 < text.size()
                        && text.token(at + 1).isNumber()
                ? at + 2
                : at;
        return noun < text.size() && text.token(noun).lineBreaks() == 0 && text.noun(noun) != null;
    }

    private static PrisonerCount count(Analysis analysis, Draft draft, Sources sources) {
        Span span = analysis.span(draft.first, draft.end);
        PrisonerCount.Builder count = PrisonerCount.builder(
                        span, span.in(analysis.text()), draft.amount.quantity(), draft.shape.rule)
                .modality(draft.modality)
                .scope(draft.scope);
        if (draft.category != null) {
            count.category(draft.category);
        }
        if (draft.status != null) {
            count.status(draft.status);
        }
        if (draft.side != null) {
            count.side(draft.side);
        }
        if (draft.perSide) {
            count.perSide();
        }
        Optional<Span> whole = Optional.ofNullable(draft.whole).map(total -> analysis.span(total.first, total.end));
        whole.ifPresent(count::partOf);
        sources.of(draft).ifPresent(count::attributedTo);
        sources.hearsay(draft).ifPresent(count::hearsay);
        draft.why.forEach(count::because);
        return count.build();
    }

    @Override
    public List<RuleDoc> rules() {
        return CountRules.ALL;
    }
}
