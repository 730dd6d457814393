/**
 * Finds office holders: names in every case and script, their offices, and who is the same person.
 *
 * <p>Start at {@code OfficialExtractor}; {@code ArticleReader.read} holds the steps. The classes by what they decide:
 *
 * <ul>
 *   <li>Data: {@code Tables} gives each language its {@code LanguageKit}: {@code OfficeLexicons} ({@code OfficeWord}s)
 *       and a {@code NameLexicon}; {@code PeopleTables} fills the {@code Gazetteer} of {@code KnownPerson}s.
 *   <li>Names: {@code NameSpotter} finds a {@code Name} of {@code NamePart}s, {@code NameSplitter} takes several in a row
 *       apart; {@code NameWords}, {@code NameReading} and {@code Declensions} bring them to the nominative.
 *   <li>Offices: {@code Sighter} makes of each name a {@code Sighting}, with the office {@code Stated} by
 *       {@code PostBefore} (by way of {@code PhraseGrower} and {@code OfficePhrase}) or {@code PostAfter}; both ask a
 *       {@code Scan}. {@code Sharing} gives an office in the plural to each of a list.
 *   <li>Who is who: {@code Coreference} joins sightings into {@code Figure}s, looked up in a {@code FigureIndex};
 *       {@code Antecedents} completes "his counterpart".
 *   <li>Role and state: {@code ArticleReader}, by {@code Roles} and {@code CountryContext}.
 *   <li>Canonical name: {@code Spelling}, by {@code Romanizer} and {@code GivenSpellings}.
 *   <li>Evidence: {@code OfficialRules}.
 * </ul>
 */
@NullMarked
package org.factline.extractors.officials;

import org.jspecify.annotations.NullMarked;
