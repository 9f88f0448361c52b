package dais.build;

import dais.diag.Diagnostic;
import dais.model.Digest;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a batch made out of what: of each brief the digests of its inputs and outputs. With it the next run knows what
/// has changed, and a person can see what an earlier one was made of.
///
/// @param entries the briefs, by the name of their spec
public record Manifest(SortedMap<String, Entry> entries) {
    /// A batch that has not been built yet.
    public static final Manifest EMPTY = new Manifest(new TreeMap<>());

    /// One brief.
    ///
    /// @param spec the path of its spec, from the manifest's folder on
    /// @param inputs what it was made of
    /// @param passages what it prints, in order
    /// @param outputs its files
    /// @param proof what was proved of them
    /// @param notes its notes as printed
    /// @param diagnostics the warnings it was built under
    public record Entry(String spec, Inputs inputs, List<Printed> passages, List<Output> outputs, Proof proof,
            List<String> notes, List<Diagnostic> diagnostics) {
        public Entry {
            passages = List.copyOf(passages);
            outputs = List.copyOf(outputs);
            notes = List.copyOf(notes);
            diagnostics = List.copyOf(diagnostics);
        }

        /// The file of that name; null where it has none.
        @Nullable
        Output output(String file) {
            return outputs.stream().filter(output -> output.file().equals(file)).findFirst().orElse(null);
        }

        Entry with(Inputs other, List<Diagnostic> said) {
            return new Entry(spec, other, passages, outputs, proof, notes, said);
        }
    }

    /// What a brief was made of. As long as the first five stay, nothing need be looked at; as long as the draft does, its
    /// files stay the same.
    ///
    /// @param spec the spec
    /// @param library all of the library
    /// @param program this version of Dais, with its styles and fonts
    /// @param asked what the command line asked besides
    /// @param files the files beside the spec that it names, by their paths
    /// @param style the page style
    /// @param draft what was chosen and how it is cited, with the sources it is proved by
    public record Inputs(Digest spec, Digest library, String program, String asked, SortedMap<String, Digest> files,
            Digest style, Digest draft) {
        /// Of a brief that nothing remembers.
        static final Inputs FORGOTTEN = new Inputs(Digest.NONE, Digest.NONE, "", "", new TreeMap<>(), Digest.NONE,
                Digest.NONE);

        boolean isOf(Digest otherSpec, Digest otherLibrary, String otherProgram, String otherAsked) {
            return spec.equals(otherSpec) && library.equals(otherLibrary) && program.equals(otherProgram)
                    && asked.equals(otherAsked);
        }
    }

    /// A passage that a brief prints.
    ///
    /// @param id report with version, and name: `IF12100@11/energy-1`
    /// @param content digest of its text and place
    /// @param page as the note prints it; null where it has none
    /// @param printed its words as printed, where an editor's mark stands in them; else null
    public record Printed(String id, Digest content, @Nullable String page, @Nullable String printed) {
    }

    /// A file.
    ///
    /// @param file its path from the manifest's folder on
    public record Output(String file, int pages, int words, Digest sha256) {
    }

    /// How much was proved.
    public record Proof(int quotations, int paraphrases, int citations) {
    }

    public Manifest {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }
}
