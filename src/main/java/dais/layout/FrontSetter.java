package dais.layout;

import dais.layout.Flow.Label;
import dais.layout.Flow.Placing;
import dais.layout.PagedBrief.Drawing;
import dais.layout.PagedBrief.Fill;
import dais.layout.ParagraphSetter.Wanted;
import dais.layout.Piece.Heading;
import dais.model.Brief.Front;
import dais.model.Brief.MemoLine;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.style.PageStyle;
import java.util.List;
import java.util.Locale;

/// Sets the head of the first page: kicker, coloured rule, title, memo lines.
final class FrontSetter {
    /// Above and below the rule under the memo lines.
    private static final int MEMO_RULE_GAP = 5_000;

    /// Between a letterhead's logo and its lines.
    private static final int BELOW_LOGO = 4_000;

    /// Between the kicker and what stands across from it.
    private static final int APART = 18_000;

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final Flow flow;
    private final int left;
    private final int measure;

    FrontSetter(PageStyle style, ParagraphSetter setter, TagBook tags, Flow flow) {
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.flow = flow;
        this.left = style.page().left();
        this.measure = style.page().measure();
    }

    void set(Front front) {
        letterhead();
        kicker(front);
        if (!style.front().ruleUnderTitle()) {
            rule(style.front().rule(), style.accent());
        }
        PageStyle.Type type = style.title();
        flow.space(type.before());
        flow.add(
                setter.set(
                        new Wanted(List.of(new Inline.Text(front.title(), Cut.ROMAN)), type, measure, measure, true)),
                Placing.of(type, left, tags.add(TagBook.ROOT, Role.TITLE)).headed(new Heading(1, front.title())));
        flow.space(type.after());
        if (style.front().ruleUnderTitle()) {
            rule(style.front().rule(), style.accent());
            flow.space(type.after());
        }
        if (!front.memo().isEmpty()) {
            memo(front.memo());
        }
    }

    private void letterhead() {
        PageStyle.Letterhead head = style.letterhead();
        if (head == null) {
            return;
        }
        int tag = tags.addFigure(TagBook.ROOT, head.alt());
        flow.add(Piece.drawing(new Drawing(left, 0, Math.min(head.width(), measure), head.height(), List.of(),
                head.logo(), tag, tags.next()), Hold.NEXT));
        flow.space(BELOW_LOGO);
        for (String line : head.lines()) {
            flow.add(setter.set(new Wanted(List.of(Inline.Text.roman(line)), style.foot(), measure, measure, true)),
                    Placing.of(style.foot(), left, tags.add(TagBook.ROOT, Role.PARAGRAPH)).kept());
        }
        flow.space(style.body().leading());
    }

    private void kicker(Front front) {
        PageStyle.Type type = style.kicker();
        PageStyle.Type beside = new PageStyle.Type(type.family(), Cut.ROMAN, type.size(), type.leading(), 0, 0, 0,
                style.foot().colour());
        SetParagraph left = setter
                .set(new Wanted(List.of(Inline.Text.roman(front.kicker())), type, measure, measure, true));
        SetParagraph right = setter
                .set(new Wanted(List.of(Inline.Text.roman(front.kickerRight())), beside, measure, measure, true));
        if (left.lines().size() + right.lines().size() == 0) {
            return;
        }
        boolean together = left.lines().size() == 1 && right.lines().size() == 1
                && left.lines().getFirst().width() + APART + right.lines().getFirst().width() <= measure;
        if (together) {
            Label label = new Label(left, this.left, tags.add(TagBook.ROOT, Role.PARAGRAPH));
            int x = this.left + measure - right.lines().getFirst().width();
            flow.add(right, Placing.of(beside, x, tags.add(TagBook.ROOT, Role.PARAGRAPH)).kept().labelled(label));
        } else {
            flow.add(left, Placing.of(type, this.left, tags.add(TagBook.ROOT, Role.PARAGRAPH)).kept());
            flow.add(right, Placing.of(beside, this.left, tags.add(TagBook.ROOT, Role.PARAGRAPH)).kept());
        }
        flow.space(type.after());
    }

    private void rule(int thickness, int colour) {
        flow.add(Piece.rule(thickness, 0, new Fill(left, 0, measure, thickness, colour)));
    }

    private void memo(List<MemoLine> lines) {
        PageStyle.Type type = style.memo();
        int hang = style.front().memoLabel();
        for (MemoLine line : lines) {
            boolean subject = line.label().toLowerCase(Locale.ROOT).equals("re");
            int tag = tags.add(TagBook.ROOT, Role.PARAGRAPH);
            SetParagraph label = setter.set(
                    new Wanted(List.of(new Inline.Text(line.label() + ": ", Cut.BOLD)), type, measure, measure, true));
            flow.space(type.before());
            flow.add(
                    setter.set(new Wanted(List.of(new Inline.Text(line.text(), subject ? Cut.BOLD : Cut.ROMAN)), type,
                            measure - hang, measure - hang, true)),
                    Placing.of(type, left + hang, tag).kept().labelled(new Label(label, left, tag)));
            flow.space(type.after());
        }
        flow.space(MEMO_RULE_GAP);
        rule(style.front().memoRule(), type.colour());
        flow.space(MEMO_RULE_GAP);
    }
}
