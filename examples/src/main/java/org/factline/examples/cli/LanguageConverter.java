package org.factline.examples.cli;

import org.factline.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language code. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        try {
            return Language.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(value + " is no language code; write it as en, ru or uk");
        }
    }
}
