package dais.verify;

import dais.diag.Code;
import dais.model.PassageId;
import org.jspecify.annotations.Nullable;

/// A promise that a finished file does not keep.
///
/// @param code what kind of trouble
/// @param file the finished file's ending, `pdf` or `docx`
/// @param place where in it, in words: `page 1, “The Committee asks…”`
/// @param passage the passage concerned, or null
/// @param message what is wrong, one sentence, lower case, without a full stop
public record Finding(Code code, String file, String place, @Nullable PassageId passage, String message) {
}
