package dais.spec;

import dais.diag.Sited;
import org.jspecify.annotations.Nullable;

/// A way to decide. All texts are the staff's own and may hold cite marks.
///
/// @param option what would be done
/// @param pro what speaks for it
/// @param con what speaks against it
public record OptionSpec(Sited<String> option, @Nullable Sited<String> pro, @Nullable Sited<String> con) {
}
