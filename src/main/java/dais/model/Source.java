package dais.model;

/// The file that a report was read from.
///
/// @param file its path inside the library, with slashes: `sources/IF12100.11.pdf`
/// @param sha256 its digest
public record Source(String file, Digest sha256) {
}
