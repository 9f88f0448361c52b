package dais.layout;

import dais.layout.Flow.Label;
import dais.layout.Flow.Placing;
import dais.layout.ParagraphSetter.Wanted;
import dais.layout.Piece.Ground;
import dais.layout.Piece.Heading;
import dais.model.Block;
import dais.model.Inline;
import dais.model.Voice;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/// Sets the blocks of a brief into a flow, one below the other, each with its nodes.
final class FlowBuilder {
    private static final String BULLET = "• ";

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final Flow flow;
    private final int left;
    private final int measure;
    private int blocks;

    /// @param measure the width of the lines
    FlowBuilder(PageStyle style, ParagraphSetter setter, TagBook tags, Flow flow, int measure) {
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.flow = flow;
        this.left = style.page().left();
        this.measure = measure;
    }

    void body(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            boolean leads = i + 1 < body.size() && Block.leads(body.get(i), body.get(i + 1));
            blocks++;
            switch (body.get(i)) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(paragraph, leads);
                case Block.BlockQuotation quotation -> quotation(quotation);
                case Block.Bullets bullets -> bullets(bullets);
                case Block.Box box -> box(box);
                case Block.Table table -> new TableSetter(style, setter, tags, flow, measure).set(table, leads);
                case Block.StandingLine line -> standing(line.text(), true);
                case Block.Caption caption -> caption(caption);
                case Block.SourceLine line -> {
                    standing(line.text(), false);
                    flow.space(style.table().after());
                }
                case Block.Illustration illustration ->
                    new IllustrationSetter(style, setter, tags, flow, measure).set(illustration, leads);
                case Block.KeyFigures figures ->
                    new KeyFigureSetter(style, setter, tags, flow, measure).set(figures, blocks);
                case Block.PageBreak _ -> flow.beginPage();
            }
        }
    }

    private void heading(Block.Heading heading) {
        boolean section = heading.level() == 1;
        heading(heading.text(), section ? style.heading() : style.subheading(),
                section ? Role.HEADING : Role.SUBHEADING, heading.level() + 1);
    }

    void heading(List<Inline> text, PageStyle.Type type, Role role, int level) {
        flow.space(type.before());
        flow.add(setter.set(new Wanted(text, type, measure, measure, true)),
                Placing.of(type, left, tags.add(TagBook.ROOT, role)).headed(new Heading(level, Inline.plain(text))));
        flow.space(type.after());
    }

    private void paragraph(Block.Paragraph paragraph, boolean leads) {
        if (paragraph.voice() == Voice.NOTICE) {
            standing(paragraph.text(), true);
            return;
        }
        PageStyle.Type type = style.body();
        Placing placing = Placing.of(type, left, tags.add(TagBook.ROOT, Role.PARAGRAPH));
        flow.space(type.before());
        flow.add(setter.set(new Wanted(paragraph.text(), type, measure, measure, false)),
                leads ? placing.kept() : placing);
        flow.space(type.after());
    }

    private void caption(Block.Caption caption) {
        PageStyle.Type type = style.label();
        List<Inline> text = new ArrayList<>();
        text.add(Inline.Text.roman(caption.opening()));
        text.addAll(caption.text());
        flow.space(style.box().before());
        flow.add(setter.set(new Wanted(text, type, measure, measure, true)),
                Placing.of(type, left, tags.add(TagBook.ROOT, Role.CAPTION)).kept());
        flow.space(type.after());
    }

    private void standing(List<Inline> text, boolean kept) {
        PageStyle.Type type = style.standing();
        Placing placing = Placing.of(type, left, tags.add(TagBook.ROOT, Role.PARAGRAPH));
        flow.space(type.before());
        flow.add(setter.set(new Wanted(text, type, measure, measure, true)), kept ? placing.kept() : placing);
        flow.space(type.after());
    }

    private void quotation(Block.BlockQuotation quotation) {
        PageStyle.Type type = style.body();
        int indent = style.quotation().indent();
        int width = measure - 2 * indent;
        int tag = tags.add(tags.add(TagBook.ROOT, Role.BLOCK_QUOTATION), Role.PARAGRAPH);
        Ground ground = new Ground(blocks, left, width, -1, style.quotation().rule(), style.accent());
        flow.space(type.before());
        flow.add(setter.set(new Wanted(quotation.text(), type, width, width, false)),
                Placing.of(type, left + indent, tag).on(ground, 0, 0));
        flow.space(type.after());
    }

    private void bullets(Block.Bullets bullets) {
        PageStyle.Type type = style.body();
        int indent = bullets.numbered() ? style.lists().number() : style.lists().indent();
        int list = tags.add(TagBook.ROOT, bullets.numbered() ? Role.NUMBERED_LIST : Role.LIST);
        flow.space(type.before());
        for (int i = 0; i < bullets.entries().size(); i++) {
            flow.space(i == 0 ? 0 : style.lists().gap());
            int entry = tags.add(list, Role.ENTRY);
            Label label = label(bullets.numbered() ? i + 1 + ". " : BULLET, bullets.numbered(), entry);
            int width = measure - indent;
            flow.add(setter.set(new Wanted(bullets.entries().get(i).text(), type, width, width, false)),
                    Placing.of(type, left + indent, tags.add(entry, Role.ENTRY_BODY)).labelled(label)
                            .whole(style.lists().whole()));
        }
        flow.space(type.after());
    }

    /// A bullet, or a number with a full stop.
    private Label label(String text, boolean number, int entry) {
        PageStyle.Type type = number ? style.body() : style.body().inked(style.accent());
        return new Label(setter.set(new Wanted(List.of(Inline.Text.roman(text)), type, measure, measure, true)),
                left + style.lists().mark(), tags.add(entry, Role.LABEL));
    }

    private void box(Block.Box box) {
        PageStyle.Box shape = style.box();
        int tag = tags.add(TagBook.ROOT, Role.DIVISION);
        int inset = shape.bar() + shape.side();
        int width = measure - inset - shape.side();
        Ground ground = new Ground(blocks, left, measure, style.tint(), shape.bar(), style.accent());
        flow.space(shape.before());
        String label = box.label();
        if (label != null) {
            flow.add(setter.set(new Wanted(List.of(Inline.Text.roman(label)), style.label(), width, width, true)),
                    Placing.of(style.label(), left + inset, tags.add(tag, Role.PARAGRAPH)).kept().on(ground,
                            shape.inner(), box.entries().isEmpty() ? shape.inner() : 0));
            flow.space(style.label().after());
        }
        int count = box.entries().size();
        for (int i = 0; i < count; i++) {
            flow.space(i == 0 ? 0 : style.body().after());
            flow.add(setter.set(new Wanted(box.entries().get(i).text(), style.body(), width, width, true)),
                    Placing.of(style.body(), left + inset, tags.add(tag, Role.PARAGRAPH)).on(ground,
                            i == 0 && label == null ? shape.inner() : 0, i == count - 1 ? shape.inner() : 0));
        }
        flow.space(shape.after());
    }
}
