package org.factline.extractors.dates;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Fact;
import org.factline.model.Span;
import org.factline.pattern.Atoms;
import org.factline.spi.DatelineReader;
import org.factline.spi.FactExtractor;
import org.factline.spi.RuleDoc;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Finds temporal expressions and gives them TIMEX3 values. */
public final class DateExtractor implements FactExtractor, DatelineReader, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_OPENING = 2;

    /** The packs whose tables it reads. */
    private final LanguagePacks packs;

    /** News or narrative, null where each article tells. */
    private final @Nullable Mode mode;

    /** Which way dates without a year are taken. */
    private final Policy policy;

    private final transient DateReader reader;
    private final transient TenseReader tenses;

    /** Makes an extractor for the installed languages. */
    public DateExtractor() {
        this(LanguagePacks.installed());
    }

    /**
     * Makes an extractor.
     *
     * @param packs the languages, whose tables are read when an article needs them
     */
    public DateExtractor(LanguagePacks packs) {
        this(packs, null, Policy.NEAREST);
    }

    private DateExtractor(LanguagePacks packs, @Nullable Mode mode, Policy policy) {
        this.packs = packs;
        this.mode = mode;
        this.policy = policy;
        this.reader = new DateReader(packs);
        this.tenses = new TenseReader(packs);
    }

    /**
     * Returns an extractor that takes every article for news or for a history.
     *
     * @param newMode how articles go about time
     * @return a copy that does not infer it
     */
    public DateExtractor withMode(Mode newMode) {
        return new DateExtractor(packs, newMode, policy);
    }

    /**
     * Returns an extractor that reads incomplete dates by a policy.
     *
     * @param newPolicy which year or week a date belongs to where neither the text nor the tense tells
     * @return a copy that follows the policy
     */
    public DateExtractor withPolicy(Policy newPolicy) {
        return new DateExtractor(packs, mode, newPolicy);
    }

    /**
     * Reads the tables again.
     *
     * @return an extractor that is whole
     */
    @Serial
    private Object readResolve() {
        return new DateExtractor(packs, mode, policy);
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Set<Class<? extends Fact>> produces() {
        return Set.of(DateMention.class);
    }

    @Override
    public List<DateMention> extract(Analysis analysis, ArticleFacts before) {
        Atoms<DateAtom> atoms = reader.atoms(analysis);
        List<Found> found = ListCompleter.complete(atoms, reader.find(atoms));
        Optional<LocalDate> published = analysis.article().published();
        Story story = new Story(published, mode != null ? mode : ModeReader.mode(found, published), policy);
        Resolver resolver = new Resolver(story, reader.isMonthFirst(analysis));
        List<DateMention> mentions = new ArrayList<>();
        List<Found> dated = new ArrayList<>();
        Shared shared = new Shared();
        Found previous = null;
        Place place = Place.NOWHERE;
        for (Found date : found) {
            place = previous != null && date.continues(previous) ? place : place(atoms, date);
            Optional<Resolved> resolved = resolver.resolve(date.expression(), place);
            if (resolved.isPresent()) {
                mentions.add(mention(analysis, date, resolved.get(), shared));
                dated.add(date);
            }
            previous = date;
        }
        Intervals.join(new Joints(atoms), dated, mentions);
        return mentions;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Only a day with its year, in the head of the text, is taken for that of publication.
     */
    @Override
    public Optional<LocalDate> published(Analysis analysis) {
        Atoms<DateAtom> atoms = reader.atoms(analysis);
        Resolver resolver = new Resolver(new Story(Optional.empty(), Mode.NEWS, policy), reader.isMonthFirst(analysis));
        return Dateline.of(atoms, reader.find(atoms, Dateline.REACH), resolver);
    }

    private Place place(Atoms<DateAtom> atoms, Found found) {
        Analysis analysis = atoms.analysis();
        int sentence = analysis.sentenceIndexOf(found.first());
        boolean lineStart = DatePatterns.startsLine(analysis, found.first());
        return new Place(
                sentence,
                analysis.sentences().get(sentence).paragraph(),
                lineStart,
                lineStart && isSetApart(analysis, found.end()),
                found.first() - analysis.sentenceOf(found.first()).first() <= LONGEST_OPENING,
                DateContext.isSince(atoms, found.first()),
                tenses.around(analysis, found.first(), found.end()));
    }

    private static boolean isSetApart(Analysis analysis, int end) {
        return end >= analysis.size() || !analysis.token(end).isWord();
    }

    private static DateMention mention(Analysis analysis, Found found, Resolved resolved, Shared shared) {
        Span span = analysis.span(found.first(), found.end());
        return new DateMention(
                span,
                shared.once(span.in(analysis.text())),
                resolved.type(),
                shared.once(resolved.value()),
                found.mod(),
                shared.once(resolved.period().map(Period::range)),
                Optional.empty(),
                resolved.resolution(),
                shared.once(resolved.alternative()),
                found.rule());
    }

    @Override
    public List<RuleDoc> rules() {
        return DateRules.BOOK.docs();
    }
}
