package org.factline.lexicon;

/**
 * A word or phrase in one of its forms.
 *
 * @param text as it is written
 * @param features the cases and numbers that this form can be
 */
public record Form(String text, Features features) {}
