package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a library's folder that are its own.
///
/// @param stamps size and time of last change of each, by name
/// @param warnings about files that look like its own and are not
record Listing(SortedMap<String, String> stamps, List<Diagnostic> warnings) {
    static final String VOCABULARY = "topics.yaml";
    private static final String ENDING = ".yaml";

    static Listing of(World world, Path folder) {
        SortedMap<String, String> stamps = new TreeMap<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (Path file : world.list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith(".")) {
                continue;
            }
            if (name.endsWith(ENDING)) {
                Optional<String> stamp = world.stamp(file);
                if (stamp.isPresent()) {
                    stamps.put(name, stamp.get());
                }
            } else if (name.endsWith(".yml") || name.endsWith(".YAML") || name.endsWith(".YML")) {
                String shown = shown(world, file);
                warnings.add(Diagnostic.warning(Code.BAD_LIBRARY_FILE, shown + " is not read", Span.file(shown),
                        "the files of a library end in `.yaml`: rename it"));
            }
        }
        return new Listing(stamps, warnings);
    }

    /// A file's name without its ending; a library file is called by its report's number.
    static String base(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    /// The name of the file of a report by its number, with its version where another version has the number's own.
    static String fileName(String numberAndVersion) {
        return numberAndVersion + ENDING;
    }

    /// A path as messages show it: from the folder on that Dais runs in, where it lies there.
    static String shown(World world, Path file) {
        Path here = world.here();
        return file.isAbsolute() && file.startsWith(here) && !file.equals(here)
                ? here.relativize(file).toString()
                : file.toString();
    }
}
