package dais.law;

import dais.model.SafeUri;
import dais.text.TextRange;
import org.jspecify.annotations.Nullable;

/// A citation of law, or of a document of the Congress or the government, as it stands in prose.
///
/// @param at where it stands
/// @param form which kind of thing it cites
/// @param volume the title, the volume or the Congress before its number; 0 where it says none
/// @param number its number alone, dashes as hyphens, without commas and subsections: `263`, `6294a`, `970.516`
/// @param normal the citation in one spelling: `P.L. 117-263`, `42 U.S.C. §6294a(c)`
/// @param address where it is published; null where that cannot be told from the words
public record LegalCitation(TextRange at, LegalForm form, int volume, String number, String normal,
        @Nullable SafeUri address) {
}
