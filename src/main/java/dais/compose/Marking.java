package dais.compose;

import dais.model.Label;
import dais.spec.BriefSpec;
import org.jspecify.annotations.Nullable;

/// What stands at the head and foot of each page: the spec's own words, or else what the most confidential source of the
/// brief demands.
public final class Marking {
    private static final String DRAFT = "DRAFT";

    private Marking() {
    }

    /// The marking of a brief; null for none.
    ///
    /// @param closest the label of the source that the fewest may see
    public static @Nullable String of(BriefSpec spec, Label closest) {
        String words = spec.marking() == null ? words(closest) : spec.marking().value();
        return !spec.draft() ? words : words == null ? DRAFT : DRAFT + " · " + words;
    }

    private static @Nullable String words(Label label) {
        return switch (label) {
            case PUBLIC -> null;
            case COMMITTEE -> "FOR COMMITTEE USE ONLY";
            case OFFICE -> "FOR OFFICE USE ONLY";
            case CRS_CONFIDENTIAL -> "CRS CONFIDENTIAL";
        };
    }
}
