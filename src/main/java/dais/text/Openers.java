package dais.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells whether a sentence can stand by itself. Closed lists of words, read off reports of the Congressional Research
/// Service and the Government Accountability Office: an opening that leans on the sentence before, and words that point at
/// a table, a figure or a place that a brief does not print.
public final class Openers {
    /// A first clause is at most so many words long; what is said after it the sentence itself has mostly introduced.
    private static final int CLAUSE = 12;
    private static final int EARLY_WORDS = 7;
    /// The label before the colon of a list's entry has at most so many words.
    private static final int LABEL = 4;

    private static final Phrases PRONOUNS = new Phrases(
            """
                    it, they, he, she, its, their, his, her, him, them, it's, they're, this, these, those, that, such, both,
                    neither, either, a related, related, a further, a subsequent, subsequent, one such, as another, since that, the former/latter/same, another, other, others, all two/three/four/five, each of these/those/them,
                    all of these/those/them, some of these/those/them, one/two/three/four/some/many/most/all/several of its/their/his/her, one/two/three/four/many/most/several/few/none/part of
                    these/those/them/this/that/it, doing so
                    """);
    private static final Phrases CONNECTIVES = new Phrases(
            """
                    however, but, and, or, so, yet, thus, therefore, hence, moreover, furthermore, in addition, additionally,
                    also, similarly, likewise, nevertheless, nonetheless, instead, for example/instance,
                    for this/that/these/those/its/their, then, still, meanwhile, conversely, on the other/one hand,
                    by/in contrast, by/in comparison, as a result, consequently, accordingly, further, in particular,
                    specifically, that is, indeed, finally, first, second, third, fourth, lastly, firstly, secondly, thirdly,
                    in other words, in this/that/these/those/each/either/both/such/its/their/turn/response/fact/short/sum,
                    under this/that/these/those/such/either, at this/that, at the same, to this/that end, to that/these ends,
                    since then, in the meantime/process/interim, in the same/latter/former, as such, rather, otherwise, again,
                    on/with/during/of/from/after/among/beyond/despite/like/unlike/besides this/that/these/those/them/it,
                    by this/that/these/those/doing, because of this/that/these/those, along with this/that/these/those,
                    before/after/when/whenever/if/while/because/as/although/though/until/unless/since/once/where
                    it/they/he/she/this/these/those/its/their/them, along these/those/similar lines, as noted/discussed,
                    as mentioned/described/explained/stated, as indicated above/earlier, even so, that said, if so, if not,
                    more specifically, more generally, in general terms, by extension, overall, to illustrate, notably,
                    the same, alternatively, subsequently, afterward, afterwards, later, thereafter, previously, equally,
                    regardless, in any case/event, in all/some/many/most cases/instances, in both/other/either case, in both/other cases,
                    besides, likewise, next, conversely, or, nor, too, separately, relatedly, more broadly, at the time, until then
                    """);
    /// These lean wherever they stand in the first words.
    private static final Phrases EARLY = new Phrases(
            """
                    however, therefore, also, further, instead, for example/instance, thus, in turn, meanwhile, similarly, likewise,
                    by/in contrast, nonetheless, nevertheless, too, moreover, furthermore, in addition, consequently, as a result,
                    the latter/former
                    """);
    /// Says itself what it adds to, or gives a name only.
    private static final Phrases BESIDES = new Phrases("in addition to, also known/called/referred");
    private static final Phrases DETERMINERS = new Phrases("this, these, such, those");
    /// What may follow such a word without a look back.
    private static final Phrases OPEN_ENDED = new Phrases(
            """
                    this year, this month, this week, this fiscal year, this century, this decade,
                    those who/that/which/with/in/of/to/from/for/under/where/whose/not/without/on/at/already/seeking/using/made/receiving,
                    such as, these days
                    """);
    private static final Phrases EXEMPT = new Phrases(
            """
                    it is/was/remains/appears/seems that/to/clear/unclear/possible/likely/unlikely/important/difficult/not/also,
                    it is/was/remains/appears/seems uncertain/whether, it is/was/remains/appears/seems * that/to/whether,
                    it may/would/should/could be * that/to/whether, it may/would/should/could be that/to/clear/possible/difficult,
                    it has been * that/to/whether, that is, that said, they say, first enacted/established/introduced/elected/lady,
                    first responder/responders/amendment/nations, third party/parties, both chambers/parties/houses,
                    such as, those who/that/which, so far, so called, then president/secretary/senator/candidate, most recently,
                    many/some/most/several/few/all states/members/countries/observers/experts/analysts/stakeholders/commentators/americans,
                    second largest, still others
                    """);
    /// A bare noun with its article means one that was named before.
    private static final Phrases NAMED_BEFORE = new Phrases(
            """
                    the act, the bill, the rule, the order, the court, the agency, the agencies, the department, the committee,
                    the authors, the study, the analysis, the analyses, the effort, the efforts, the situation, the provision, the provisions, the proposal, the proposals, the measure, the agreement,
                    the amendment, the decision, the statute, the regulation, the regulations, the report, the plan, the program,
                    the programs, the resolution, the requirement, the requirements, the bills, the company, the companies,
                    the legislation, the memorandum, the letter, the document, the complaint, the plaintiffs, the plaintiff,
                    the defendant, the defendants, the panel, the majority, the dissent, the exemption, the exception, the proclamation,
                    the initiative, the weapon, the weapons, the system, the systems, the missile, the missiles, the vehicle, the vehicles, the e.o, the project, the guidance, the final rule, the proposed rule, the law, the case, the ruling,
                    the opinion, the two, the three, the four, the estimate, the estimates, the results, the survey, the change,
                    the changes, the difference, the remaining, the remainder, the rest, the above, the foregoing, the list,
                    the resulting, the region, the charge, the fee, the surcharge, the references, the statutory, the service, the same, the official, the officials, the contract, the grant, the grants, the team
                    """);
    /// What after such a noun says which one is meant.
    private static final Phrases SAYS_WHICH = new Phrases(
            """
                    of, for, to, on, in, that, which, by, from, under, between, with, at, entitled, known, called, over, against,
                    concerning, governing, authorizing, establishing, creating, containing, requiring, providing, director, secretary
                    """);
    private static final Phrases SELF = new Phrases(
            """
                    this report, this section, this appendix, this product, this insight, this in focus, this legal sidebar,
                    this sidebar, an appendix, the appendix, the report also/then/next/first, examined/discussed/reviewed here, this example, this analysis, this document, this memorandum, this paper, this primer, this study, this statement,
                    our report, our review, we, our
                    """);
    private static final Phrases ELSEWHERE = new Phrases(
            """
                    discussed/described/noted/mentioned/listed/shown/outlined/explained/detailed/stated/identified/defined/presented/summarized
                    above/below/earlier/later/elsewhere/previously/here/herein,
                    discussed/described/noted/mentioned/shown/outlined/explained/detailed further/later/earlier below/above/elsewhere,
                    discussed/described/explained in more/greater detail, discussed/described further, the following/preceding/previous/next
                    section/sections/subsections/table/tables/figure/figures/paragraph/paragraphs/text/discussion/list/chart/charts/map/page/pages/bullets/examples,
                    sections/tables/figures/paragraphs below/above,
                    the above/below section/table/figure/paragraph/discussion/list,
                    the table/figure/map/chart/graph/box above/below/shows/presents/depicts/lists/provides,
                    see above/below/section/footnote/note/appendix/the/also/table/figure/textbox, the text box, the textbox,
                    the sidebar, these/this bullet/bullets/column/columns/row/rows/table/chart/map/figure/list/graph,
                    infra, supra, the above, the foregoing, numbers/figures/amounts above/below, in the notes, data current as, current as of the, in the table, in the figure, on this/the list, previously mentioned,
                    aforementioned, above mentioned, provided/given/presented/included/listed/set below/above, the column/columns/table/figure
                    indicates/indicate, this/these table's/figure's/tables', panel a/b/c of, of the table/figure/chart, red/blue/green/gray/grey/yellow/orange/shaded
                    label/labels/bar/bars/line/lines/area/areas/cells/dots, consider a/an/the * example/scenario, consider a/an/the example/scenario, as of this writing, in the appendix, in this section
                    """);
    private static final Phrases ELSEWHERE_FIRST = new Phrases(
            "see, for more, for additional, for further, for a discussion, for details, for information, source, sources, note, notes");
    private static final Phrases NUMBERED = new Phrases(
            "table, tables, figure, figures, appendix, appendices, exhibit, box, chart, map, column, columns");

    /// Verbs that make a sentence of what goes before them.
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would",
            "may", "might", "can", "could", "should", "must", "does", "do", "did");

    /// What stands before the apostrophe of a short form.
    private static final Set<String> SPOKEN = Set.of("there", "that", "what", "let", "we", "you", "i", "they");

    private Openers() {
    }

    /// Whether a sentence opens on something that is not in it: a pronoun, a connective, a reference back.
    public static boolean needsAntecedent(String sentence) {
        List<String> words = words(sentence, CLAUSE + 4);
        if (words.isEmpty() || isBothNamed(sentence, words)) {
            return false;
        }
        int clause = clause(sentence, words.size());
        boolean pointsBack = false;
        for (int i = 0; i < clause && !pointsBack; i++) {
            pointsBack = DETERMINERS.at(words, i) > 0 && OPEN_ENDED.at(words, i) == 0 && SELF.at(words, i) == 0
                    && i + 1 < words.size();
        }
        if (pointsBack) {
            return true;
        }
        for (int i = 0; i < Math.min(EARLY_WORDS, words.size()); i++) {
            if (EARLY.at(words, i) > 0 && BESIDES.at(words, i) == 0) {
                return true;
            }
        }
        if (EXEMPT.at(words, 0) > 0 || SELF.at(words, 0) > 0) {
            return false;
        }
        int besides = BESIDES.at(words, 0);
        if (besides > 0) {
            return PRONOUNS.at(words, besides) > 0;
        }
        int named = NAMED_BEFORE.at(words, 0);
        boolean unnamed = named > 0 && named < words.size() && SAYS_WHICH.at(words, named) == 0;
        return CONNECTIVES.at(words, 0) > 0 || PRONOUNS.at(words, 0) > 0 || unnamed;
    }

    /// Whether a sentence speaks of the report it stands in, or of those who wrote it.
    public static boolean speaksOfItself(String sentence) {
        List<String> words = words(sentence, Integer.MAX_VALUE);
        for (int i = 0; i < words.size(); i++) {
            if (SELF.at(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word, in lower case, is a verb that makes a sentence of what goes before it.
    public static boolean isFinite(String word) {
        return FINITE.contains(word);
    }

    /// Whether a sentence is an aside or no sentence: all of it in brackets, or, in a list, a label or a name with what it
    /// is, or what somebody is said to be doing.
    ///
    /// @param inList whether it is an entry of a list
    public static boolean isFragment(String sentence, boolean inList) {
        String text = sentence.strip();
        if (text.startsWith("(") && (text.endsWith(")") || text.endsWith(".)"))) {
            return true;
        }
        if (!inList) {
            return false;
        }
        int colon = text.indexOf(": ");
        boolean labelled = colon > 0 && words(text.substring(0, colon), LABEL + 1).size() <= LABEL;
        int dash = text.indexOf('—');
        boolean named = dash > 0 && dash + 1 < text.length() && text.indexOf('—', dash + 1) < 0
                && Character.isLowerCase(text.charAt(dash + 1));
        int bracket = text.indexOf('(');
        List<String> words = words(bracket > 0 ? text.substring(0, bracket) : text, Integer.MAX_VALUE);
        boolean doing = !words.isEmpty() && words.getFirst().endsWith("ing")
                && words.stream().noneMatch(FINITE::contains);
        return labelled || named || doing;
    }

    /// Whether a text points at a table, a figure or a place that a brief does not print.
    public static boolean pointsElsewhere(String text) {
        List<String> words = words(text, Integer.MAX_VALUE);
        if (ELSEWHERE_FIRST.at(words, 0) > 0) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean numbered = NUMBERED.at(words, i) > 0 && i + 1 < words.size() && isNumber(words.get(i + 1))
                    && isCapital(text, words.get(i), words.get(i + 1));
            if (numbered || ELSEWHERE.at(words, i) > 0) {
                return true;
            }
        }
        return !words.isEmpty() && words.getLast().equals("below");
    }

    /// Whether a sentence is somebody's speech without the marks that would say so: it has the short forms that reports do
    /// not use.
    public static boolean isSpeech(String sentence) {
        int quoted = 0;
        for (int i = 1; i + 1 < sentence.length(); i++) {
            char c = sentence.charAt(i);
            quoted += c == '“' ? 1 : c == '”' ? -1 : 0;
            boolean apostrophe = (c == '’' || c == '\'') && quoted == 0;
            boolean not = sentence.startsWith("t ", i + 1) && sentence.charAt(i - 1) == 'n';
            if (apostrophe && (not || endsWithSpoken(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithSpoken(String sentence, int end) {
        int from = end;
        while (from > 0 && Character.isLetter(sentence.charAt(from - 1))) {
            from--;
        }
        return SPOKEN.contains(sentence.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /// `2`, `A-1`, `III`, `B`: what numbers a table.
    private static boolean isNumber(String word) {
        boolean digits = true;
        boolean roman = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits &= (c >= '0' && c <= '9') || i == 0 || c == '-' || c == '.';
            roman &= "ivx".indexOf(c) >= 0;
        }
        return roman || (digits && word.length() <= 5);
    }

    private static boolean isCapital(String text, String word, String number) {
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        int at = text.indexOf(name);
        return at >= 0 && (Character.isDigit(number.charAt(0))
                || text.indexOf(name + " " + number.toUpperCase(Locale.ROOT), at) >= 0
                || text.indexOf(name + "\u00a0" + number.toUpperCase(Locale.ROOT), at) >= 0);
    }

    /// `Both China and Russia`: what both are is said.
    private static boolean isBothNamed(String sentence, List<String> words) {
        String first = words.getFirst();
        boolean joins = first.equals("both") || first.equals("either") || first.equals("neither");
        if (!joins || words.size() < 4) {
            return false;
        }
        String joint = first.equals("both") ? "and" : first.equals("either") ? "or" : "nor";
        int at = words.indexOf(joint);
        // `Both studies and the analysis`: which studies, the text before has said.
        boolean anew = at == 2 && words.get(1).endsWith("s") && at + 1 < words.size() && words.get(3).equals("the");
        return at > 0 && !anew && !PRONOUNS_AFTER.contains(words.get(1)) && sentence.length() > first.length();
    }

    private static final List<String> PRONOUNS_AFTER = List.of("of", "are", "were", "have", "had", "was", "is");

    /// How many words the first clause has.
    private static int clause(String sentence, int most) {
        int words = 0;
        for (int i = 0; i < sentence.length() && words < Math.min(most, CLAUSE); i++) {
            char c = sentence.charAt(i);
            if (isSpace(c) && i > 0 && !isSpace(sentence.charAt(i - 1))) {
                words++;
            }
            if (c == ';' || (c == ',' && words > 3)) {
                return Math.min(most, words + 1);
            }
        }
        return Math.min(most, CLAUSE);
    }

    /// The first words in lower case, without the punctuation around them.
    public static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '—') {
                at++;
            }
            int to = at;
            while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                words.add(text.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
