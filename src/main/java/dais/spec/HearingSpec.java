package dais.spec;

import dais.diag.Sited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hearing that a brief prepares for. All texts are the staff's own; those that may hold cite marks say so.
///
/// @param committee who holds it
/// @param title what it is called
/// @param at its date and time, as they are to be printed
/// @param place where
/// @param purpose what it is for; may hold cite marks
/// @param witnesses who testifies, in the order of the panel; may be empty
/// @param contacts whom to ask, a line each; may be empty
public record HearingSpec(@Nullable Sited<String> committee, @Nullable Sited<String> title, @Nullable Sited<String> at,
        @Nullable Sited<String> place, @Nullable Sited<String> purpose, List<Witness> witnesses,
        List<Sited<String>> contacts) {

    /// Somebody who testifies.
    ///
    /// @param title position and organisation
    /// @param background what a member should know of them; may hold cite marks
    /// @param reason why they appear; may hold cite marks
    public record Witness(Sited<String> name, @Nullable Sited<String> title, @Nullable Sited<String> background,
            @Nullable Sited<String> reason) {
    }

    public HearingSpec {
        witnesses = List.copyOf(witnesses);
        contacts = List.copyOf(contacts);
    }
}
