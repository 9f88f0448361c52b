package dais.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// An address that may be printed as a link: `http`, `https` or `mailto`, nothing that a click could run.
///
/// @param text the address
public record SafeUri(String text) {
    public SafeUri {
        if (!isSafe(text)) {
            throw new IllegalArgumentException("not a safe address: " + text);
        }
    }

    public static Optional<SafeUri> of(String text) {
        return isSafe(text) ? Optional.of(new SafeUri(text)) : Optional.empty();
    }

    private static boolean isSafe(String text) {
        try {
            String scheme = new URI(text).getScheme();
            return scheme != null && switch (scheme.toLowerCase(Locale.ROOT)) {
                case "http", "https", "mailto" -> true;
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
