package dais.library;

/// A report's file as the index remembers it.
///
/// @param name its name inside the library's folder
/// @param stamp size and time of last change
/// @param sha256 its digest
/// @param sourceStamp the same stamp of the report's source; empty where it has none
/// @param content what it holds
record Shelved(String name, String stamp, String sha256, String sourceStamp, LibraryFile content) {
}
