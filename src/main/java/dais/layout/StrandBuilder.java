package dais.layout;

import dais.layout.Strand.Stretch;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Wording;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;

/// Lines up the words of a paragraph and measures them.
final class StrandBuilder {
    /// Note marks: how large, in hundredths of the words' size, and how far up.
    private static final int MARK_SIZE = 68;
    private static final int MARK_RISE = 32;
    /// Small capitals: how large, in hundredths of the words' size. The fonts have none of their own.
    private static final int SMALL_CAPS_SIZE = 80;

    private final FontBook fonts;
    private final PageStyle style;
    private final PageStyle.Type type;
    private final boolean kerned;
    private final SortedSet<Integer> missing;
    private final StringBuilder text = new StringBuilder();
    private final BitSet bound = new BitSet();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();

    /// @param missing receives the characters that a font lacks
    StrandBuilder(FontBook fonts, PageStyle style, PageStyle.Type type, boolean kerned, SortedSet<Integer> missing) {
        this.fonts = fonts;
        this.style = style;
        this.type = type;
        this.kerned = kerned;
        this.missing = missing;
        owners.add(Owner.SELF);
    }

    Strand build(List<Inline> inlines) {
        boolean marked = false;
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text words -> add(words, 0, type.colour());
                case Inline.Extract extract -> {
                    Role role = extract.wording() == Wording.VERBATIM ? Role.QUOTATION : Role.PARAPHRASE;
                    owners.add(new Owner(role, extract.passage(), null, 0, 0));
                    addAll(extract.text(), owners.size() - 1);
                }
                case Inline.Link link -> link(link, 0);
                case Inline.NoteMark mark -> {
                    if (marked) {
                        addMark(",", 0);
                    }
                    owners.add(new Owner(Role.NOTE_MARK, null, null, mark.number(), 0));
                    addMark(Integer.toString(mark.number()), owners.size() - 1);
                }
                case Inline.CiteMark _ -> throw new IllegalStateException("a cite mark is still no note");
            }
            marked = inline instanceof Inline.NoteMark;
        }
        return measured();
    }

    private void addAll(List<Inline> words, int owner) {
        for (Inline word : words) {
            switch (word) {
                case Inline.Text stretch -> add(stretch, owner, type.colour());
                case Inline.Link link -> link(link, owner);
                default -> throw new IllegalStateException("only words and links stand in an extract");
            }
        }
    }

    private void link(Inline.Link link, int within) {
        owners.add(new Owner(Role.LINK, null, link.target(), 0, within));
        int owner = owners.size() - 1;
        for (Inline word : link.text()) {
            if (!(word instanceof Inline.Text stretch)) {
                throw new IllegalStateException("only words stand in a link");
            }
            add(stretch, owner, link.quiet() ? type.colour() : style.link());
        }
    }

    private void add(Inline.Text words, int owner, int colour) {
        Face face = Face.of(type.family(), type.cut(), words.cut());
        if (words.cut() == Cut.SMALL_CAPS) {
            addSmallCaps(words.text(), face, colour, owner);
        } else {
            append(words.text(), face, type.size(), 0, colour, owner);
        }
    }

    private void addSmallCaps(String words, Face face, int colour, int owner) {
        int small = Math.min(type.size(), Math.max(style.floor(), type.size() * SMALL_CAPS_SIZE / 100));
        int from = 0;
        while (from < words.length()) {
            boolean lower = Character.isLowerCase(words.charAt(from));
            int to = from + 1;
            while (to < words.length() && Character.isLowerCase(words.charAt(to)) == lower) {
                to++;
            }
            append(words.substring(from, to), face, lower ? small : type.size(), 0, colour, lower, owner);
            from = to;
        }
    }

    private void addMark(String figures, int owner) {
        int size = Math.min(type.size(), Math.max(style.floor(), type.size() * MARK_SIZE / 100));
        append(figures, Face.of(type.family(), type.cut(), Cut.ROMAN), size, type.size() * MARK_RISE / 100,
                type.colour(), owner);
    }

    private void append(String words, Face face, int size, int rise, int colour, int owner) {
        append(words, face, size, rise, colour, false, owner);
    }

    private void append(String words, Face face, int size, int rise, int colour, boolean capitals, int owner) {
        int from = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\n', '\r', '\t' -> text.append(' ');
                case '\u2011' -> {
                    // The fonts have no hyphen of this kind.
                    bound.set(text.length());
                    text.append('-');
                }
                default -> text.append(c);
            }
        }
        if (text.length() > from) {
            stretches.add(new Stretch(from, text.length(), face, size, rise, type.tracking(), colour, capitals, owner));
        }
    }

    private Strand measured() {
        long[] pen = new long[text.length() + 1];
        int[] kern = new int[text.length()];
        long at = 0;
        for (Stretch stretch : stretches) {
            FontMetrics metrics = fonts.metrics(stretch.face());
            char before = 0;
            for (int i = stretch.from(); i < stretch.to(); i++) {
                char c = stretch.drawn(text.charAt(i));
                if (!metrics.has(c)) {
                    missing.add(codePoint(i));
                }
                if (kerned && before != 0) {
                    kern[i] = metrics.kern(before, c) * stretch.size();
                    at += kern[i];
                }
                pen[i] = at;
                at += (long) metrics.width(c) * stretch.size() + (long) stretch.tracking() * Strand.MICRO;
                before = c;
            }
        }
        pen[text.length()] = at;
        return new Strand(text.toString(), stretches, owners, bound, pen, kern);
    }

    /// The whole character, where one of its halves stands at the place.
    private int codePoint(int at) {
        char c = text.charAt(at);
        return Character.isLowSurrogate(c) && at > 0 ? text.codePointBefore(at + 1) : text.codePointAt(at);
    }
}
