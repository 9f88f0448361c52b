package dais.law;

import java.util.Set;
import java.util.regex.Pattern;

/// The words by which statutes, and prose about them, speak of reporting to Congress. Closed lists; a word is added when a
/// provision shows it missing.
final class ReportingWords {
    private static final String HANDS_OVER = "submit|transmit|furnish|deliver|send|present|provide|make|include|issue|offer|give|forward|convey|communicate";
    private static final String TELLS = "report|notify|certify|brief|inform|advise";
    private static final String COMMITTEES = "(?:appropriate |relevant |such )?(?:congressional )?(?:[a-z]+ )?committees\\b(?: of Congress)?";

    private static final Set<String> NEEDS_NO_PRODUCT = Set.of("submit", "transmit", "report", "notify", "certify",
            "brief", "inform", "advise");

    static final Pattern MODAL = Pattern.compile(
            "\\b(?:shall|must|(?:is|are|be|was|were) (?:hereby )?(?:required|directed|instructed) to)\\b(?! not\\b)");
    static final Pattern VERB = Pattern.compile("\\b(?:" + HANDS_OVER + "|" + TELLS + ")\\b");
    static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:shall|must|(?<!that )(?<!which )(?:is|are) (?:required|directed) to) (?:also |each year |annually |promptly |concurrently )?be (?:\\w+ly )?(?:submitted|transmitted|provided|furnished|delivered|sent|made(?: available)?|reported|certified|notified|briefed|presented|informed)\\b");
    /// "The act requires the Secretary to submit".
    static final Pattern CHARGE = Pattern.compile(
            "\\b(?:requires?|required|directs?|directed|mandates?|mandated|instructs?|instructed|obligates?)\\b(?! not\\b)[^.;—]{1,200}?\\bto (?:\\w+ly )?(?=(?:"
                    + HANDS_OVER + "|" + TELLS + ")\\b)");
    /// "The act requires an annual report to Congress".
    static final Pattern CALLS_FOR = Pattern.compile(
            "\\b(?:requires?|mandates?|(?:required|mandated|directed) (?=an?\\b|annual|periodic|regular|quarterly))\\b[^.;—]{0,100}?\\b(?:reports?|reporting|notifications?|certifications?|briefings?|plans?|strategy|strategies|assessments?)\\b(?=[^.;—]{0,60}?\\bto\\b)");
    static final Pattern CONDITION = Pattern.compile(
            "\\b(?:until|unless|except that|only (?:if|after)|if|before)\\b[^.;]{1,300}?\\b(?:submits?|transmits?|provides?|certif(?:y|ies)|notif(?:y|ies)|reports?|briefs?|delivers?|makes? a certification|has (?:submitted|certified|notified|provided|transmitted|briefed))\\b");
    /// The same where the one who reports does several things: "if the Warden— (i) asks …; and (ii) submits".
    static final Pattern LISTED_CONDITION = Pattern.compile(
            "\\b(?:until|unless|only (?:if|after)|if|before)\\b[^.;—]{1,300}—[^—]{0,600}?\\([a-zA-Z0-9]{1,4}\\)\\s+(?:[A-Z][^().;]{0,40}\\.\\s+){0,3}(?:submits|transmits|provides|certifies|notifies|reports|briefs)\\b");
    /// A heading that sends to Congress whatever its subsection speaks of.
    static final Pattern HEADING = Pattern.compile("\\breports? to congress\\b[^—]{0,40}\\.?—",
            Pattern.CASE_INSENSITIVE);
    /// Who stands for Congress as the one to be told.
    static final Pattern RECIPIENT = Pattern.compile(
            "(?<!Acts? of )(?<!Library of )(?<!Members? of )(?<!ense of )(?<!\\dth )(?<!\\dst )(?<!\\dnd )(?<!\\drd )\\bCongress\\b"
                    + "|\\b[Cc]ongressional (?:[a-z]+,? (?:and )?){0,4}(?:committees?|leadership|leaders|recipients)\\b"
                    + "|\\b(?:appropriate|relevant|applicable|specified|covered|designated|such|those|these|respective) (?:congressional )?(?:oversight |[a-z]+ )?committees?\\b"
                    + "|\\bcommittees? (?:of (?:Congress|jurisdiction|the House|the Senate)|described|specified|referred|with jurisdiction|having)"
                    + "|\\bCommittees? on (?!Foreign Investment|National Security Systems)[A-Z]"
                    + "|\\bSpeaker of the House\\b|\\bHouse of Representatives\\b|(?<!consent of )\\bthe Senate\\b"
                    + "|\\b(?:House|Senate) (?:[A-Z][a-z]+,? (?:and )?){1,5}Committees?\\b|\\b(?:both|each) [Hh]ouses?\\b");
    /// What is handed over. The verbs that hand things over mean other things too.
    static final Pattern PRODUCT = Pattern.compile(
            "\\b(?:reports?|briefings?|notices?|notifications?|certifications?|plans?|strateg(?:y|ies)|assessments?|stud(?:y|ies)|summar(?:y|ies)|lists?|updates?|analys[ei]s|evaluations?|reviews?|cop(?:y|ies)|information|justifications?|statements?|descriptions?|explanations?|recommendations?|determinations?|findings|results|documents?|roadmaps?|schedules?|proposals?|submissions?|estimates?|presentations?|accounting|display|inventory|data|text|testimony)\\b",
            Pattern.CASE_INSENSITIVE);
    /// A report that some other duty brings: its recipient is no recipient here.
    static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:submitted|transmitted|provided|furnished|delivered|made|required to be submitted|sent|reported|presented) (?:\\w+ly )?(?:by the \\w+ )?to (?:the )?(?:Congress\\b|"
                    + COMMITTEES + ")");
    static final Pattern KNOWN_REPORT = Pattern.compile(
            "[^.;]{0,160}?\\b(?:the|such|each|any|that) (?:[a-z-]+ ){0,3}(?:report|plan|certification|notification|strategy|assessment|briefing|information)s? (?:\\w+ )?(?:required|described|referred|under|specified|submitted)");
    /// What may stand between a modal and its verb without a comma: "shall each year submit".
    static final Pattern ADVERBIAL = Pattern.compile(
            "(?:each|every|on|from|not|no|within|in|upon|at|as|by|for|to the|once|twice|also|if|annually|when)\\b[^;—]{0,90}");
    static final Pattern ADVERB = Pattern
            .compile("\\b(?:\\w+ly|also|then|thereafter|forthwith|either|both|once|again|first|the following)$");
    /// The head of an item, with the note that the Statutes at Large print in the margin: "(B) Analysis."
    static final Pattern ITEM_HEAD = Pattern.compile("\\([A-Za-z0-9]{1,5}\\)(?:\\s+[A-Z][^().;]{0,40}\\.){0,3}$");

    private ReportingWords() {
    }

    /// Whether the verb is one that needs a product beside its recipient: one provides reports, but help as well.
    static boolean handsOver(String verb) {
        return !NEEDS_NO_PRODUCT.contains(verb);
    }
}
