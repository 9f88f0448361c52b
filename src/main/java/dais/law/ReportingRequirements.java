package dais.law;

import dais.law.ReportingRequirement.Force;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the places where a section of a statute, or a passage about one, directs someone to report to Congress.
///
/// A duty is a modal ("shall", "must", "is required to") that governs a verb of reporting whose recipient is Congress, a
/// chamber or a committee. The verb may stand right after the modal, after an insertion between commas, joined by "and",
/// or at the head of an item in a list that the modal opens ("shall— (A) …; and (B) submit …"). What such provisions
/// contain: CRS Report R46357; how they are worded and searched for: CRS Report R46661.
public final class ReportingRequirements {
    /// How far a recipient may stand from its verb, in characters: what is reported may come first.
    private static final int REACH = 700;
    private static final Pattern PAGE_MARK = Pattern.compile("\\b\\d{2,3} STAT\\. \\d{1,5}\\b");
    private static final Pattern CHANGED = Pattern
            .compile("\\b(?:striking|inserting|deleting|substituting)\\s+(“[^”]*”)");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "\\.[”’]*\\s+(?=[“‘]*(?:\\((?:[a-z]{1,2}|\\d{1,2}|[A-Z]{1,2}|[ivx]{1,5})\\)\\s|[A-Z][\\w']* [a-z(]|[A-Z][a-z]+ [A-Z]|SEC\\.|Not |In ))");

    private ReportingRequirements() {
    }

    /// Whether a text directs someone to report to Congress, or makes something wait for such a report. Words that only
    /// change the wording of a law do not count.
    public static boolean directs(String text) {
        return find(text).stream().anyMatch(found -> found.force() != Force.CHANGE);
    }

    /// Every place that makes someone report to Congress, in the order of the text.
    public static List<ReportingRequirement> find(String text) {
        String even = even(text);
        List<TextRange> changes = quotedChanges(even);
        List<ReportingRequirement> found = new ArrayList<>();
        for (TextRange sentence : sentences(even)) {
            String words = sentence.in(even);
            int from = sentence.from();
            duties(words).forEach(at -> found.add(placed(at, from, Force.DUTY, changes)));
            conditions(words).forEach(at -> found.add(placed(at, from, Force.CONDITION, changes)));
        }
        found.sort(Comparator.comparingInt(one -> one.at().from()));
        return found;
    }

    /// The text with one kind of space and without the page marks of the Statutes at Large, each character in its place.
    private static String even(String text) {
        StringBuilder even = new StringBuilder(text);
        for (int i = 0; i < even.length(); i++) {
            if (Character.isWhitespace(even.charAt(i)) || Character.isSpaceChar(even.charAt(i))) {
                even.setCharAt(i, ' ');
            }
        }
        Matcher mark = PAGE_MARK.matcher(text);
        while (mark.find()) {
            even.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start()));
        }
        return even.toString();
    }

    private static List<TextRange> quotedChanges(String text) {
        List<TextRange> quotes = new ArrayList<>();
        Matcher changed = CHANGED.matcher(text);
        while (changed.find()) {
            quotes.add(new TextRange(changed.start(1), changed.end(1)));
        }
        return quotes;
    }

    /// The sentences of a statute: a list stays with the words that open it, a new subsection does not.
    private static List<TextRange> sentences(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (!ReportingWords.ITEM_HEAD.matcher(text.substring(Math.max(from, end.start() - 60), end.start() + 1))
                    .find()) {
                sentences.add(new TextRange(from, end.start() + 1));
                from = end.end();
            }
        }
        sentences.add(new TextRange(from, text.length()));
        return sentences;
    }

    private static ReportingRequirement placed(TextRange at, int offset, Force force, List<TextRange> changes) {
        TextRange place = new TextRange(at.from() + offset, at.to() + offset);
        boolean change = changes.stream().anyMatch(quote -> quote.from() <= place.from() && place.from() < quote.to());
        return new ReportingRequirement(place, change ? Force.CHANGE : force);
    }

    private static List<TextRange> duties(String sentence) {
        List<TextRange> found = new ArrayList<>();
        Matcher modal = ReportingWords.MODAL.matcher(sentence);
        while (modal.find()) {
            int end = nextModal(sentence, modal.end());
            Matcher verb = ReportingWords.VERB.matcher(sentence).region(modal.end(), end);
            while (verb.find()) {
                if (governs(sentence.substring(modal.end(), verb.start()))) {
                    addTold(sentence, verb.group(), verb.start(), verb.end(), found);
                }
            }
        }
        addMatches(ReportingWords.PASSIVE, sentence, found);
        addMatches(ReportingWords.CALLS_FOR, sentence, found);
        Matcher charge = ReportingWords.CHARGE.matcher(sentence);
        while (charge.find()) {
            Matcher verb = ReportingWords.VERB.matcher(sentence).region(charge.end(), sentence.length());
            if (!sentence.substring(0, charge.start()).endsWith("not ") && verb.lookingAt()) {
                addTold(sentence, verb.group(), verb.start(), verb.end(), found);
            }
        }
        return found;
    }

    private static int nextModal(String sentence, int from) {
        Matcher next = ReportingWords.MODAL.matcher(sentence);
        return next.find(from) ? next.start() : sentence.length();
    }

    /// Whether a verb after these words hangs on the modal before them.
    private static boolean governs(String between) {
        String words = between.strip();
        Matcher adverb = ReportingWords.ADVERB.matcher(words);
        while (adverb.find()) {
            words = words.substring(0, adverb.start()).strip();
            adverb.reset(words);
        }
        if (words.isEmpty() || words.endsWith(",") || words.endsWith("—") || words.endsWith(";")) {
            return true;
        }
        return words.endsWith(" and") || words.endsWith(" or") || words.equals("and")
                || ReportingWords.ITEM_HEAD.matcher(words).find() || ReportingWords.ADVERBIAL.matcher(words).matches();
    }

    private static void addMatches(Pattern pattern, String sentence, List<TextRange> found) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            int to = recipientEnd(sentence, matcher.end());
            if (to >= 0) {
                found.add(new TextRange(matcher.start(), to));
            }
        }
    }

    private static void addTold(String sentence, String verb, int start, int end, List<TextRange> found) {
        if (verb.equals("report") && !sentence.startsWith(" ", end)) {
            return;
        }
        int to = verb.equals("include") ? vehicleEnd(sentence, end) : recipientEnd(sentence, end);
        if (to < 0) {
            return;
        }
        boolean product = ReportingWords.PRODUCT.matcher(sentence).region(end, clauseEnd(sentence, end)).find();
        if (!ReportingWords.handsOver(verb) || product) {
            found.add(new TextRange(start, to));
        }
    }

    /// The end of the report to Congress in which something shall be included, or -1.
    private static int vehicleEnd(String sentence, int from) {
        int end = clauseEnd(sentence, from);
        Matcher reference = ReportingWords.REFERENCE.matcher(sentence).region(from, end);
        if (reference.find()) {
            return reference.end();
        }
        int report = sentence.indexOf(" report", from);
        boolean headed = report >= 0 && report < end && ReportingWords.HEADING.matcher(sentence).region(0, from).find();
        return headed ? report + " report".length() : -1;
    }

    /// The end of the first recipient that a verb can have, or -1.
    private static int recipientEnd(String sentence, int from) {
        int end = clauseEnd(sentence, from);
        Matcher recipient = ReportingWords.RECIPIENT.matcher(sentence).region(from, end).useTransparentBounds(true);
        while (recipient.find()) {
            Matcher reference = ReportingWords.REFERENCE.matcher(sentence).region(from, end);
            boolean other = false;
            while (reference.find()) {
                other |= reference.start() <= recipient.start() && recipient.end() <= reference.end();
            }
            if (!other) {
                return recipient.end();
            }
        }
        return -1;
    }

    /// Where the words end that can belong to a verb: at a semicolon, unless a list of recipients is open.
    private static int clauseEnd(String sentence, int from) {
        int reach = Math.min(sentence.length(), from + REACH);
        int stop = sentence.indexOf(';', from);
        int dash = sentence.indexOf('—', from);
        boolean list = dash >= 0 && dash < stop;
        return stop < 0 || list ? reach : Math.min(reach, stop);
    }

    private static List<TextRange> conditions(String sentence) {
        List<TextRange> found = new ArrayList<>();
        addConditions(ReportingWords.CONDITION.matcher(sentence), sentence, found);
        addConditions(ReportingWords.LISTED_CONDITION.matcher(sentence), sentence, found);
        return found;
    }

    private static void addConditions(Matcher condition, String sentence, List<TextRange> found) {
        while (condition.find()) {
            int to = recipientEnd(sentence, condition.end());
            if (to >= 0 && !ReportingWords.KNOWN_REPORT.matcher(sentence).region(condition.end(), sentence.length())
                    .lookingAt()) {
                found.add(new TextRange(condition.start(), to));
            }
        }
    }
}
