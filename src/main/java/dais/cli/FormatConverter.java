package dais.cli;

import dais.spec.OutputFormat;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `pdf`, `docx` or `md`.
final class FormatConverter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String word) {
        for (OutputFormat format : OutputFormat.values()) {
            if (format.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException("there is no format '" + word + "'; there are pdf, docx and md");
    }
}
