package dais.diag;

import java.util.Locale;
import java.util.Optional;

/// Every kind of diagnostic, with a number that stays. `dais explain DA0101` prints what stands here.
///
/// 01xx YAML and the shape of a file · 02xx what a spec asks for · 03xx the library · 04xx ingest · 05xx choice and fit ·
/// 06xx text and page · 07xx proof · 08xx files · 09xx usage and Dais itself.
public enum Code {
    BAD_YAML("DA0101", "the file is not YAML",
            "The file cannot be read as YAML: a tab, a bad indent, an unclosed quotation mark or bracket. Indent with spaces, and put text that holds a colon and a space in quotation marks."), UNKNOWN_KEY(
                    "DA0102", "a key that Dais does not know",
                    "Every key of a spec or a library file has a meaning; one that is not known would be silently ignored, so it is an error. Correct the spelling or take the line out."), DUPLICATE_KEY(
                            "DA0103", "a key given twice",
                            "YAML would keep one of the two and drop the other without a word. Keep one."), MISSING_KEY(
                                    "DA0104", "a key that must be there is missing",
                                    "Add the key that the message names."), WRONG_TYPE("DA0105",
                                            "a value of the wrong kind",
                                            "A list stands where a text is wanted, or the like. The message says what is wanted and shows an example."), BAD_VALUE(
                                                    "DA0106", "a value that cannot be used",
                                                    "The value is not among those that are allowed, or not in a form that can be read. The message lists the forms."), TOO_LARGE(
                                                            "DA0107", "a file beyond the limits",
                                                            "A spec is at most 1 MiB, 50 levels deep and 20,000 values. Such limits keep a damaged or hostile file from stopping the machine."), EMPTY_FILE(
                                                                    "DA0108", "a file with nothing in it",
                                                                    "Start from a sample: `dais init`."), CUT_OFF(
                                                                            "DA0109", "text that is cut off",
                                                                            "In YAML a space and a `#` begin a comment, so the rest of the line is not read. Put the text in quotation marks."),

    UNKNOWN_TOPIC("DA0201", "a topic that no passage has",
            "A topic is a tag of the library, else an entry of its vocabulary, else its words are searched. This one is close to a known topic and has no hit of its own."), TOPIC_BY_WORDS(
                    "DA0202", "a topic found by its words only",
                    "No passage carries the topic as a tag and the vocabulary does not know it, so passages were searched for its words. Tag passages, or add the topic to topics.yaml, to be sure of what is found."), TOPIC_TAKEN(
                            "DA0215", "a topic that is known by fewer words",
                            "Words such as `policy` or `issues` were left out to find it."), EMPTY_TOPIC("DA0203",
                                    "a topic without a passage",
                                    "The library holds no passage on the topic. The brief says so in its place; with --strict nothing is published."), UNKNOWN_REPORT(
                                            "DA0204", "a report that is not in the library",
                                            "Ingest it, or correct its number."), UNKNOWN_PASSAGE("DA0205",
                                                    "a passage that is not in the report",
                                                    "List what is there: `dais passages --source ID`."), LATER_THAN_AS_OF(
                                                            "DA0206",
                                                            "a source later than the brief's date of knowledge",
                                                            "A brief as of a date cannot know a later source. Take a later as-of, or an earlier version of the report."), BAD_CITE_MARK(
                                                                    "DA0207", "a cite mark that cannot be read",
                                                                    "A mark in staff text is [@REPORT/passage] or [@REPORT, p. 2]; several stand in one bracket with a semicolon between them."), LABEL_ABOVE_AUDIENCE(
                                                                            "DA0208",
                                                                            "a source that the audience may not see",
                                                                            "A brief for the public may only use sources labelled public."), OLDER_VERSION(
                                                                                    "DA0209",
                                                                                    "an older version of a report than the library holds",
                                                                                    "The spec names a version, or its as-of is earlier than the newest version's date."), DOUBTFUL_PASSAGE(
                                                                                            "DA0210",
                                                                                            "a passage whose reading is unsure",
                                                                                            "Ingest flagged the passage; it is used only because the spec names it. Compare it with its page."), UNUSED_PIN(
                                                                                                    "DA0211",
                                                                                                    "a key that has no effect here",
                                                                                                    "The message says why."), DOUBTFUL_LAW(
                                                                                                            "DA0212",
                                                                                                            "a citation of law that cannot be right",
                                                                                                            "Told from its words alone: there is no such title, or the Congress it names had not met. Nothing is looked up."), UNSOURCED_FIGURE(
                                                                                                                    "DA0216",
                                                                                                                    "a figure that does not stand where its mark leads",
                                                                                                                    "A sentence of staff text that cites a source claims its figures of it: each amount, percentage, date and number must stand in a passage cited, in whatever spelling. With --strict nothing is published."), OLD_SOURCE(
                                                                                                                            "DA0217",
                                                                                                                            "a source older than the spec allows",
                                                                                                                            "The spec's `oldest` says how old a source may be on the brief's date of knowledge. Cite a newer one, or raise the limit."),

    OVER_TIME("DA0220", "questions that take longer to ask than a member has",
            "Reckoned at 150 words a minute, without the answers."), MISSING_PART("DA0221",
                    "something a hearing should have is missing",
                    "The message names it and the rule or custom that asks for it."), UNCOVERED_TOPIC("DA0222",
                            "a topic of the hearing that no brief is on",
                            "Add the topic to a brief, or take it out of the hearing's."), SAME_PASSAGE("DA0223",
                                    "a passage that several briefs of a packet print",
                                    "A reader of the whole packet meets it again."), FIGURES_DIFFER("DA0224",
                                            "a measure that briefs of a packet give different figures for",
                                            "Found by the words around the figures. Dais does not judge which is right."), TWO_VERSIONS(
                                                    "DA0225", "a report that a packet cites in two versions",
                                                    "Give the briefs the same `as-of`, or name one version in each."), ACRONYM_DIFFERS(
                                                            "DA0226",
                                                            "an acronym that briefs of a packet spell out differently",
                                                            "A reader may take it for two things."),

    NO_LIBRARY("DA0301", "no library",
            "A library is a folder of YAML files, a file a report. Dais takes the nearest folder named library upward from the spec, or the one given with --library."), BAD_LIBRARY_FILE(
                    "DA0302", "a library file that cannot be used",
                    "The message says what and where."), DUPLICATE_PASSAGE("DA0303",
                            "a passage id given twice in one report", "Rename one of the two."), ALTERED_PASSAGE(
                                    "DA0304", "a verbatim passage that no longer stands in its source",
                                    "The text of a verbatim passage was edited by hand, or its source was exchanged. Restore the text, mark the passage `wording: paraphrase`, or ingest the report again."), MISSING_SOURCE(
                                            "DA0305", "a source file that is not there",
                                            "The library names the file a verbatim passage was read from, but it is missing or is another file. Without it no quotation can be proved."), NOT_PROVABLE(
                                                    "DA0306", "a verbatim passage without a source to prove it against",
                                                    "Text called verbatim must come from a source file. Ingest the report, or mark the passage `wording: paraphrase`."), SAME_REPORT_OTHER_BYTES(
                                                            "DA0307", "the same report and version with other bytes",
                                                            "The library already holds this version from another file. Nothing was changed."), LOST_TAGS(
                                                                    "DA0308", "tags whose passage is gone",
                                                                    "The new reading of the report has no passage like the one that was tagged. Nothing is guessed: tag the right passage by hand."),

    NOT_A_REPORT("DA0401", "a file that is not a report Dais can read",
            "Dais reads PDF, web pages, DOCX, JSON records of reports, law in USLM XML, Markdown and plain text; the message says what this file seems to be."), ENCRYPTED(
                    "DA0402", "a file that needs a password",
                    "Save a copy without a password and ingest that."), DAMAGED("DA0403", "a damaged file",
                            "Fetch the file again from its publisher."), NO_TEXT("DA0404", "a PDF without text",
                                    "Its pages are pictures (a scan). Find the publisher's own PDF."), UNTAGGED(
                                            "DA0405", "a PDF without structure",
                                            "It carries no tags, so its reading order was found by the look of its columns. Compare a passage with its page before you rely on it."), DOUBTFUL_PAGE(
                                                    "DA0406", "a page whose reading is unsure",
                                                    "Its passages carry `doubt` and are used only if a spec names them."), MISSING_METADATA(
                                                            "DA0407",
                                                            "something of the report's title page was not found",
                                                            "Add it to the report's library file by hand."), FILE_TOO_LARGE(
                                                                    "DA0408", "a file beyond the limits of ingest",
                                                                    "Split it, or leave it out."),

    PINS_TOO_LONG("DA0501", "pinned passages alone exceed the length",
            "Raise the length, or release passages; the message says which."), FRONT_TOO_LONG("DA0503",
                    "the brief's fixed parts alone exceed the length",
                    "Title, bottom line and questions leave no room. Shorten them or raise the length."),

    MISSING_GLYPH("DA0601", "a character that the font does not have",
            "Take the character out, or choose a style whose font has it."), CONTROL_CHARACTER("DA0602",
                    "an invisible control character in the text", "Type the text anew, or paste it as plain text."),

    QUOTE_NOT_FOUND("DA0701", "a quotation that does not stand in its source",
            "The finished file was not published."), QUOTE_ALTERED("DA0702", "a quotation that differs from its source",
                    "The finished file was not published."), WRONG_PAGE("DA0703",
                            "a quotation that stands on another page",
                            "The finished file was not published."), ORPHANED_CITATION("DA0704",
                                    "a note that leads nowhere", "The finished file was not published."), OVER_LENGTH(
                                            "DA0705", "a file longer than asked",
                                            "The finished file was not published."), TWINS_DIFFER("DA0706",
                                                    "PDF and DOCX that do not say the same",
                                                    "The finished files were not published."), VOICE_UNCLEAR("DA0707",
                                                            "a line whose author a reader cannot tell",
                                                            "The finished file was not published."), NOT_ACCESSIBLE(
                                                                    "DA0708", "a PDF that is not accessible",
                                                                    "The finished file was not published."),

    NO_SUCH_FILE("DA0801", "a file that is not there", "Correct the path."), CANNOT_READ("DA0802",
            "a file that cannot be read", "Check its permissions."), CANNOT_WRITE("DA0803",
                    "a file that cannot be written", "Check the folder's permissions and the space left."), OUTSIDE(
                            "DA0804", "a path that leads outside the folders given",
                            "Use a path inside the library's or the spec's folder."), OUTPUT_CLASH("DA0805",
                                    "two specs that write the same file",
                                    "Rename one of them, or build them into different folders."), OUTPUT_EDITED(
                                            "DA0806", "a file that somebody edited since it was built",
                                            "A batch remembers what it published. A file that is something else now is not written over: keep it under another name, or build with --force."),

    USAGE("DA0901", "a command line that cannot be followed", "See `dais --help`."), OUR_FAULT("DA0970",
            "a fault of Dais", "Please report it with the spec and the library file that brought it about.");

    private final String id;
    private final String title;
    private final String explanation;

    Code(String id, String title, String explanation) {
        this.id = id;
        this.title = title;
        this.explanation = explanation;
    }

    /// The number that stays: `DA` and four digits.
    public String id() {
        return id;
    }

    /// The kind of trouble in a few words.
    public String title() {
        return title;
    }

    /// What it means and what to do, in a sentence or two.
    public String explanation() {
        return explanation;
    }

    /// The code of that number, in either case of letters.
    public static Optional<Code> of(String id) {
        String wanted = id.toUpperCase(Locale.ROOT);
        for (Code code : values()) {
            if (code.id.equals(wanted)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
