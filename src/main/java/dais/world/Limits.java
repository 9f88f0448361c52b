package dais.world;

/// How much of anything Dais takes on, with names. A file beyond a limit is refused in one sentence.
public final class Limits {
    /// Bytes of a spec, a style, a vocabulary.
    public static final long SPEC_BYTES = 1L << 20;
    /// Bytes of a picture.
    public static final long PICTURE_BYTES = 20L << 20;
    /// Dots of a picture.
    public static final long PICTURE_DOTS = 40_000_000;
    /// Bytes of a library file.
    public static final long LIBRARY_FILE_BYTES = 32L << 20;
    /// Bytes of a report that is ingested.
    public static final long REPORT_BYTES = 256L << 20;
    /// Levels of nesting in a YAML file.
    public static final int YAML_DEPTH = 50;
    /// Values in a spec.
    public static final int YAML_NODES = 20_000;
    /// Values in a library file.
    public static final int LIBRARY_NODES = 2_000_000;
    /// Values in a JSON file.
    public static final int JSON_VALUES = 200_000;
    /// Pages of a report.
    public static final int REPORT_SHEETS = 5_000;
    /// Characters of a report's text.
    public static final int REPORT_CHARACTERS = 20_000_000;
    /// Milliseconds that reading one report may take.
    public static final long REPORT_MILLIS = 60_000;
    /// Milliseconds after which a process that reads reports is ended, where it does not keep to [#REPORT_MILLIS] itself.
    public static final long READER_MILLIS = REPORT_MILLIS + 10_000;
    /// Heap of a process that reads reports, in MiB.
    public static final int READER_HEAP_MIB = 512;
    /// Bytes that such a process may answer for one report.
    public static final int ANSWER_BYTES = 256 << 20;
    /// Levels of nesting in an XML file.
    public static final int XML_DEPTH = 256;
    /// Bytes of one part of a DOCX, unpacked.
    public static final int DOCX_PART_BYTES = 64 << 20;
    /// Parts of a DOCX.
    public static final int DOCX_PARTS = 1_000;

    /// Characters of sources that a batch keeps ready to prove quotations by; they take about ten bytes each.
    public static final int SHELF_CHARACTERS = 8_000_000;
    /// Bytes of a manifest.
    public static final long MANIFEST_BYTES = 256L << 20;

    private Limits() {
    }
}
