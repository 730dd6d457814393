/**
 * Who says so: direct and indirect speech, and how far in a text a source reaches.
 *
 * <p>Start at {@code Attributor.read}. {@code SpeechLexicon} reads {@code speech-verbs.tsv} and {@code source-words.tsv}
 * into {@code SpeechPart}s. {@code FrameReader} makes of each sentence {@code Frame}s, a source with the tokens that its
 * words cover: {@code NominalReader} finds {@code Nominal}s that can name a source, {@code SubjectFinder} the one that a
 * verb of saying belongs to, {@code Speakers} whom a pronoun means. {@code Attributions} answers who says what.
 */
@NullMarked
package org.factline.extractors.attribution;

import org.jspecify.annotations.NullMarked;
