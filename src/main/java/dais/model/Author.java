package dais.model;

import org.jspecify.annotations.Nullable;

/// Who wrote a report.
///
/// @param name the name in its natural order, as a note prints it
/// @param role `coordinator` where the report names one, else null
public record Author(String name, @Nullable String role) {
}
