package dais.spec;

import java.util.Locale;

/// What a brief can consist of. Which of these a kind has, and in what order, its file in `styles/kinds/` says.
public enum Part implements Worded {
    /// The staff's sentence or two, in a box.
    BOTTOM_LINE,
    /// Figures that stand out, each with what it is a figure of.
    KEY_FIGURES,
    /// What a hearing is for.
    PURPOSE,
    /// Which hearing it is: committee, title, date and place.
    HEARING,
    /// Who testifies.
    WITNESSES,
    /// What is to be decided.
    DECISION,
    /// The ways to decide it, with what speaks for and against each.
    OPTIONS,
    /// Which of them staff recommend.
    RECOMMENDATION,
    /// The outline: passages and questions.
    SECTIONS,
    /// Whom to ask.
    CONTACTS;

    /// The word that kinds use.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
