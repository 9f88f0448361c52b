package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.spec.OutputFormat;
import dais.world.World;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a build writes: beside the spec, into a folder, to one named file, or to standard output.
final class Destination {
    /// `brief.txt`, `brief.pdff`; a folder may well be called `v1.2`.
    private static final Pattern LIKE_A_FILE = Pattern.compile("[^/.]\\.\\p{Alpha}\\w{0,4}$");

    private final World world;
    private final @Nullable String given;
    private final Set<OutputFormat> asked;
    private final @Nullable OutputFormat ofName;

    /// @param given what stands after `-o`; null without
    /// @param specs how many specs are built
    /// @param asked what `--format` says; empty for what the spec says
    /// @throws Failure where several files would go to one place
    Destination(World world, @Nullable String given, int specs, Set<OutputFormat> asked) {
        this.world = world;
        this.given = given;
        this.asked = asked;
        this.ofName = given == null || isFolder(given) ? null : ending(given);
        if (given != null && ofName == null && !isStream() && !isFolder(given)) {
            throw usage("-o " + given + " ends in none of .pdf, .docx and .md",
                    "correct the ending; a folder of that name is given as " + given + "/");
        }
        boolean one = isStream() || ofName != null;
        if (one && specs > 1) {
            throw usage("-o " + given + " is one file, but there are " + specs + " specs", "give a folder: -o out/");
        }
        if (one && asked.size() > 1) {
            throw usage("-o " + given + " is one file, but --format asks for " + asked.size(),
                    "give a folder: -o out/");
        }
        if (ofName != null && !asked.isEmpty() && !asked.contains(ofName)) {
            throw usage("-o " + given + " and --format do not agree", "leave --format out, or change the ending");
        }
    }

    /// Reads `pdf,docx`.
    ///
    /// @param words what stands after `--format`; null without
    /// @throws Failure where one of them is no format
    static Set<OutputFormat> formats(@Nullable String words) {
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        if (words == null) {
            return formats;
        }
        for (String word : words.split(",", -1)) {
            OutputFormat format = null;
            for (OutputFormat each : OutputFormat.values()) {
                format = each.word().equals(word.strip().toLowerCase(Locale.ROOT)) ? each : format;
            }
            if (format == null) {
                throw usage("there is no format `" + word.strip() + "`", "the formats are pdf, docx and md");
            }
            formats.add(format);
        }
        return formats;
    }

    private static Failure usage(String message, String help) {
        return new Failure(Diagnostic.error(Code.USAGE, message, null, help));
    }

    private boolean isFolder(String place) {
        return place.endsWith("/") || world.isFolder(world.here().resolve(place))
                || (ending(place) == null && !LIKE_A_FILE.matcher(place).find());
    }

    private static @Nullable OutputFormat ending(String place) {
        for (OutputFormat format : OutputFormat.values()) {
            if (place.toLowerCase(Locale.ROOT).endsWith("." + format.word())) {
                return format;
            }
        }
        return null;
    }

    boolean isStream() {
        return "-".equals(given);
    }

    /// The formats to build.
    ///
    /// @param spec what the spec says
    /// @throws Failure where standard output would carry more than one file
    Set<OutputFormat> formats(Set<OutputFormat> spec) {
        if (ofName != null) {
            return EnumSet.of(ofName);
        }
        if (!asked.isEmpty()) {
            return asked;
        }
        if (isStream() && spec.size() > 1) {
            throw usage("standard output carries one file, but the spec asks for " + spec.size(),
                    "say which: --format pdf");
        }
        return spec;
    }

    Path file(Path spec, OutputFormat format) {
        if (isStream()) {
            return Path.of("-");
        }
        if (given != null && ofName != null) {
            return world.here().resolve(given).normalize();
        }
        Path name = spec.getFileName();
        String base = name == null ? "brief" : name.toString().replaceFirst("\\.ya?ml$", "");
        Path folder = given == null ? spec.resolveSibling("") : world.here().resolve(given);
        return folder.resolve(base + "." + format.word()).normalize();
    }
}
