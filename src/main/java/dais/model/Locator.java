package dais.model;

import org.jspecify.annotations.Nullable;

/// Where in a report a passage stands.
///
/// @param page as a note prints it: `2`, `2-3`, `ii`, `136 Stat. 3398`; null where the report has no pages
/// @param sheets the physical pages of the source file; null where there is no file
/// @param at the place in sources that are cited by section, such as `§5599(a)`; null elsewhere
public record Locator(@Nullable String page, @Nullable Sheets sheets, @Nullable String at) {
    public static final Locator NONE = new Locator(null, null, null);
}
