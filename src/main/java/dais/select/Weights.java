package dais.select;

import dais.spec.Audience;

/// What each property of a sentence counts for. Where a property is compared with the other sentences of its group, its
/// weight is per standard deviation.
///
/// The weights of structure are those of a score set by hand on thirteen CRS reports and measured on others against the
/// agencies' own summaries (ROUGE-1/2/Lsum 64.3/32.2/61.4 on 28 CRS reports, the report's beginning 60.7/29.8/58.2). Where a
/// text has no structure, closeness to the centre less likeness to what is chosen did better (62.5/26.3/58.8 on 12 texts,
/// structure alone 60.2/23.8/56.7; maximal marginal relevance, Carbonell and Goldstein 1998, lambda 0.7). Those of topic,
/// readers and freshness are set by hand. Nearness to the beginning of a section, and more taken off for repeats, gained
/// 0.5/0.7 (ROUGE-1/2) on 23 CRS and 0.9/1.3 on 5 GAO reports at five lengths each.
///
/// @param topic a passage that answers its topic fully
/// @param names a sentence that itself names the topic
/// @param lead nearness to the report's beginning: 1 / (1 + i / 10) for its i-th sentence
/// @param opening standing in the report's summary or first section
/// @param closing standing under a heading such as "Issues for Congress"
/// @param paragraphFirst being the first sentence of its paragraph
/// @param sectionFirst being the first sentence of its section
/// @param sectionLead nearness to the beginning of its section: 1 / (1 + i) for its i-th sentence
/// @param centre likeness to the centre of its group
/// @param headings naming what the headings name
/// @param length having 35 words or more; fewer count in proportion
/// @param cue a word such as "debate" or "options"
/// @param figure an amount or a share
/// @param law a law, bill or section cited
/// @param winding each ten words above thirty
/// @param fresh being of the newest source, half of it for one two years older
/// @param repeats likeness to the likest sentence chosen before
record Weights(double topic, double names, double lead, double opening, double closing, double paragraphFirst,
        double sectionFirst, double sectionLead, double centre, double headings, double length, double cue,
        double figure, double law, double winding, double fresh, double repeats) {

    /// @param structured whether the text has headings to go by
    /// @param topical whether the brief asks for topics
    static Weights of(boolean structured, boolean topical, Audience audience) {
        double place = topical ? 0.5 : 1;
        boolean plain = audience == Audience.MEMBER || audience == Audience.PUBLIC;
        boolean exact = audience == Audience.COMMITTEE_STAFF;
        double figure = topical && plain ? 0.3 : 0;
        double law = topical && exact ? 0.4 : topical && plain ? -0.4 : 0;
        double winding = topical && plain ? -0.4 : 0;
        return structured
                ? new Weights(4, 0.6, 0.5 * place, place, 0.3 * place, 0.3, 0.3, topical ? 0 : 0.9, topical ? 0.5 : 0.8,
                        0.2, 0.5, 0.2, figure, law, winding, topical ? 0.6 : 0, topical ? 1.8 : 2.4)
                : new Weights(4, 0.6, 0.1, 0, 0, 0.1, 0, 0, 1.4, 0, 0.3, 0, figure, law, winding, topical ? 0.6 : 0,
                        1.8);
    }
}
