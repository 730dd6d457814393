package org.factline.lexicon;

/**
 * What a word or phrase of a lexicon means, in one of its forms.
 *
 * @param value the meaning
 * @param features the cases and numbers that the form can be
 * @param length how many tokens the form has, at least 1
 * @param <T> the type of meanings
 */
public record Sense<T>(T value, Features features, int length) {}
