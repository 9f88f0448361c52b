package dais.library;

import dais.model.Passage;
import dais.model.Report;
import java.util.List;

/// What one library file holds: a report and its passages in the order of the file.
public record LibraryFile(Report report, List<Passage> passages) {
    public LibraryFile {
        passages = List.copyOf(passages);
    }

    /// Reads a library file. Whether its verbatim passages stand in their source is not asked here; opening the library
    /// asks it.
    ///
    /// @param shownName the file's name as messages show it
    /// @throws dais.diag.Failure with everything that is wrong, each at its place
    public static LibraryFile read(String shownName, byte[] yaml) {
        return LibraryFileReader.read(shownName, yaml).file();
    }

    /// The file's bytes: UTF-8, the same for the same report, and read back as exactly this.
    public byte[] yaml() {
        return LibraryFileWriter.write(this);
    }
}
