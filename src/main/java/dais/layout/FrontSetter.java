package dais.layout;

import dais.layout.Flow.Placing;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Letters;
import dais.layout.ParagraphSetter.Wanted;
import dais.layout.Piece.Heading;
import dais.layout.Piece.Part;
import dais.model.Brief.Front;
import dais.model.Brief.MemoLine;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets the head of the first page: kicker, coloured rule, title, memo lines.
final class FrontSetter {
    /// Between the kicker's base line and the rule below it, and above the rule under memo lines.
    private static final int ABOVE_MEMO_RULE = 5_000;

    private final FontBook fonts;
    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final Flow flow;
    private final int left;
    private final int measure;

    FrontSetter(FontBook fonts, PageStyle style, ParagraphSetter setter, TagBook tags, Flow flow) {
        this.fonts = fonts;
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.flow = flow;
        this.left = style.page().left();
        this.measure = style.page().measure();
    }

    void set(Front front) {
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

    private void kicker(Front front) {
        PageStyle.Type type = style.kicker();
        List<Part> parts = new ArrayList<>();
        if (!front.kicker().isEmpty()) {
            parts.add(part(front.kicker(), type, type.cut(), left, 0, type.colour()));
        }
        if (!front.kickerRight().isEmpty()) {
            parts.add(part(front.kickerRight(), type, Cut.ROMAN, left + measure, 1, style.foot().colour()));
        }
        if (!parts.isEmpty()) {
            flow.add(new Piece(type.leading(), 0, false, parts, List.of(), List.of(), null, null, 0));
            flow.space(type.after());
        }
    }

    /// Words on one line, from a place or, `back` being 1, up to it.
    private Part part(String text, PageStyle.Type type, Cut cut, int x, int back, int colour) {
        Face face = Face.of(type.family(), cut, Cut.ROMAN);
        int tracking = back == 1 ? 0 : type.tracking();
        int width = fonts.metrics(face).width(text, type.size(), true) + tracking * text.length();
        return new Part(new Letters(x - back * width, Flow.base(type), width, face, type.size(), colour, tracking, 0,
                text, false), tags.add(TagBook.ROOT, Role.PARAGRAPH), tags.next());
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
            Face face = Face.of(type.family(), Cut.BOLD, Cut.ROMAN);
            String label = line.label() + ":";
            Part beside = new Part(
                    new Letters(left, Flow.base(type), fonts.metrics(face).width(label, type.size(), true), face,
                            type.size(), type.colour(), 0, 0, label + " ", false),
                    tag, tags.next());
            flow.space(type.before());
            flow.add(
                    setter.set(new Wanted(List.of(new Inline.Text(line.text(), subject ? Cut.BOLD : Cut.ROMAN)), type,
                            measure - hang, measure - hang, true)),
                    Placing.of(type, left + hang, tag).kept().labelled(beside));
            flow.space(type.after());
        }
        flow.space(ABOVE_MEMO_RULE);
        rule(style.front().memoRule(), type.colour());
        flow.space(ABOVE_MEMO_RULE);
    }
}
