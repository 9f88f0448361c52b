package dais.text;

import java.util.regex.Pattern;

/// Tells whether a sentence can stand by itself. Closed lists of words, read off reports of the Congressional Research
/// Service: an opening that leans on the sentence before, and words that point at a table, a figure or a place elsewhere.
public final class Openers {
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:it|they|he|she|its|their|his|her|him|them|this|these|those|that|such|both|neither|either|the (?:former|latter|same)|another|others?|each of (?:these|those|them)|all of (?:these|those|them)|some of (?:these|those|them)|(?:one|two|three|many|most|several|few|none) of (?:these|those|them))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:(?:before|after|when|whenever|if|while|because|as|although|though|until|unless|since|once|where|like|unlike) (?:it|they|he|she|this|these|those|its|their|them)\\b|however|but|and|or|so|yet|thus|therefore|hence|moreover|furthermore|in addition|additionally|also|similarly|likewise|nevertheless|nonetheless|instead|for (?:example|instance|this reason|these reasons|its part|their part)|then|still|meanwhile|conversely|on the (?:other|one) hand|by contrast|in contrast|as a result|consequently|accordingly|further|in particular|specifically|that is|indeed|finally|first|second|third|in other words|in (?:this|that|these|those|each|either|both|such) |under (?:this|that|these|those|such) |at (?:this|that|the same) |in turn|to (?:this|that) end|since then|in response|in the (?:meantime|process|interim)|as such|rather|otherwise|again|likewise|on (?:this|that|these|those) |with (?:this|that|these|those) |for (?:this|that|these|those) |during (?:this|that|these|those) |by (?:this|that|these|those|doing so)|of (?:these|those|this|that) |from (?:this|that|these|those) |after (?:this|that|these|those) |because of (?:this|that|these|those)|despite (?:this|that|these|those)|among (?:these|those|them)|beyond (?:this|that|these|those)|along with (?:this|that|these|those))(?:\\b|(?<= ))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLY = Pattern.compile(
            "(?:\\S+ ){0,4}?(?:however|therefore|also|instead|for example|for instance|thus|in turn|meanwhile|similarly|likewise|by contrast|nonetheless|nevertheless|too),? ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLY_REFERENCE = Pattern.compile(
            "(?:\\S+ ){0,5}?(?:these|those|this|such) (?:[a-z-]+ )?(?:actions?|approach(?:es)?|arguments?|authorit(?:y|ies)|bills?|cases?|changes?|claims?|commitments?|concerns?|costs?|decisions?|developments?|efforts?|estimates?|events?|factors?|figures?|findings?|funds?|goals?|issues?|laws?|lists?|measures?|methods?|observers?|options?|policies|policy|problems?|programs?|proposals?|provisions?|purchases|questions?|reasons?|reports?|requirements?|restrictions?|rules?|sales|sanctions|shifts?|steps?|systems?|targets?|threats?|tools?|transactions?|trends?|views?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXEMPT = Pattern.compile(
            "(?:it (?:is|was|has been|remains|appears|seems|may be|would be|should be) (?:\\S+ )?(?:that|to|clear|unclear|possible|likely|unlikely|important|difficult|not|also|uncertain|whether)|that (?:is|said),? |they say|first (?:enacted|established|introduced|elected|lady|responders?|amendment|nations?)|second(?:-| )largest|third(?:-| )part(?:y|ies)|both chambers|both parties|both houses|another \\d|still, |(?:such|those) (?:as|who|that) |first \\d|further(?:ing)? )",
            Pattern.CASE_INSENSITIVE);
    /// Exemptions that only a capital can tell.
    private static final Pattern BOTH_NAMED = Pattern
            .compile("(?:Both|Either|Neither) (?:the )?[A-Z].* (?:and|or|nor) .*");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:Tables?|Figures?|Appendix|Appendices|Exhibit|Box|Chart|Map) (?:[A-Z]|\\d|[IVX]+)(?:-?\\d*)\\b|(?i:\\b(?:discussed|described|noted|mentioned|listed|shown|outlined|explained|detailed|stated|above-mentioned|see|identified|defined) (?:further |in more detail |in greater detail |earlier |previously |elsewhere )?(?:above|below|earlier|later|elsewhere|previously|infra|supra)\\b|\\bthe (?:following|preceding|previous|next|above|below) (?:section|table|figure|paragraph|text|discussion|list|chart|map|pages?)\\b|\\b(?:the (?:table|figure|map|chart|graph|text box|box)) (?:above|below|shows|presents|depicts)\\b|\\bsee (?:also )?(?:the )?(?:section|footnote|note|text ?box|“|\")|\\bthe (?:text box|sidebar)\\b|\\bthese (?:bullet|column|row|table|map|chart)s?\\b)|^\\(?(?:See|see|For more|For additional|For a discussion)\\b|^(?:Source|Sources|Note|Notes|Figure|Table): ?");

    private Openers() {
    }

    /// Whether a sentence opens on something that is not in it: a pronoun, a connective, a reference back.
    public static boolean needsAntecedent(String sentence) {
        int begin = 0;
        while (begin < sentence.length() && "\"“‘'([ ".indexOf(sentence.charAt(begin)) >= 0) {
            begin++;
        }
        String open = sentence.substring(begin, Math.min(sentence.length(), begin + 120));
        boolean exempt = EXEMPT.matcher(open).lookingAt() && !EARLY_REFERENCE.matcher(open).lookingAt();
        if (exempt || BOTH_NAMED.matcher(open).matches()) {
            return false;
        }
        return PRONOUN.matcher(open).lookingAt() || CONNECTIVE.matcher(open).lookingAt()
                || EARLY.matcher(open).lookingAt() || EARLY_REFERENCE.matcher(open).lookingAt();
    }

    /// Whether a text points at a table, a figure or a place that a brief does not print.
    public static boolean pointsElsewhere(String text) {
        return ELSEWHERE.matcher(text).find();
    }
}
