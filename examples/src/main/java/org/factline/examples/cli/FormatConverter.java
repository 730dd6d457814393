package org.factline.examples.cli;

import org.factline.format.FactFormat;
import org.factline.format.Formats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatConverter implements ITypeConverter<FactFormat> {
    @Override
    public FactFormat convert(String value) {
        return Formats.find(value)
                .orElseThrow(() -> new TypeConversionException(
                        value + " is no format; the formats are " + String.join(", ", Formats.names())));
    }
}
