package dais.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// An address that may be printed as a link: `http`, `https` or `mailto`, nothing that a click could run; or a place in
/// the very file it stands in.
///
/// @param text the address; a place in the file begins with `#`
public record SafeUri(String text) {
    public SafeUri {
        if (!isSafe(text) && !text.matches("#[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("not a safe address: " + text);
        }
    }

    /// A place in the file itself.
    ///
    /// @param name letters a to z, digits and hyphens
    public static SafeUri inside(String name) {
        return new SafeUri("#" + name);
    }

    public boolean isInside() {
        return text.startsWith("#");
    }

    /// An address as somebody wrote it; empty where it is not safe, or leads nowhere from outside its file.
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
