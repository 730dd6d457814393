/**
 * Reads prisoner counts: how many people were taken, held or freed, whose they are and who says so.
 *
 * <p>Start at {@code CountExtractor.extract}, whose lines are the steps. Each number is a {@code Draft}, which the steps
 * fill one after the other. The classes by what they decide:
 *
 * <ul>
 *   <li>Words: {@code CountLexicon} reads the tables into {@code CountWord}s, {@code Cue}s and {@code Fate}s; a
 *       {@code CountText} answers what a token means; {@code WordShapes} guesses unknown words by their endings.
 *   <li>Whether the article tells of captives: {@code Topic}, with {@code Kinds} of people that it names.
 *   <li>Which numbers can count people: {@code DraftFinder}, with {@code AmountReader} (an {@code Amount} and its bounds)
 *       before the noun and {@code PhraseReader} (a {@code Phrase}) from the noun on.
 *   <li>Which of them do: {@code Interpreter}, which weighs them in text order and lets the next three decide.
 *   <li>Category: {@code Categories}, by {@code NamedKinds} (the noun), {@code SaidKinds} (what is said of the people)
 *       and {@code Kinships} (counts near by); at the end {@code Breakdowns} and {@code Groups} make them agree.
 *   <li>Status: {@code Statuses}, by the governing word, a {@code FateAt} that {@code Fates} finds, leaving out
 *       {@code Asides}; {@code Pasts}, {@code Negations}, {@code Holders} and {@code Told} correct it.
 *   <li>Modality: {@code Modalities}, by {@code Plans} and {@code Negations}.
 *   <li>Side: {@code Sides}. First the number's own words: {@code PerSides}, {@code MixedSides}, {@code StatedSides},
 *       {@code OwnSides}, and {@code FateSides} with {@code Destinations}, each within a {@code Stretch}; then
 *       {@code SumSides}; then {@code InferredSides}, by {@code NumberSides}, {@code ExchangeSides}, {@code GroupSides},
 *       {@code SpeakerSides} and {@code HomeSide} with its {@code Votes}. {@code SameNumbers} lets repeated numbers agree.
 *   <li>Who faces whom: {@code Parties}, which a {@code PartyReader} finds, {@code Roles} completes, {@code Scenes} keep
 *       apart and {@code Conflicts} oppose; {@code Voices} is the state that news in a language speaks for.
 *   <li>Source: {@code Sources}, by {@code org.factline.extractors.attribution}.
 *   <li>Evidence: {@code CountRules}.
 * </ul>
 */
@NullMarked
package org.factline.extractors.counts;

import org.jspecify.annotations.NullMarked;
