package dais.model;

import java.util.List;

/// The words of a source, sheet by sheet, as its glyphs give them: what quotations are proved against. Lines end in
/// `\n`; a hyphen before `\n` is one that the line's end may have brought about.
///
/// @param sheets the text of each physical page, the first page first; a source without pages is one sheet
public record SourceText(List<String> sheets) {
    public SourceText {
        sheets = List.copyOf(sheets);
    }
}
