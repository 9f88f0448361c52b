package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Walks the structure tree of a tagged PDF and gathers the text of each block in reading order.
final class TagTree {
    private static final int MAX_DEPTH = 200;
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Quote", "Code", "Lbl", "Em",
            "Strong", "BibEntry", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Sub");
    /// What Word writes for running lines; its role map calls them sections.
    private static final Set<String> FURNITURE = Set.of("Artifact", "Header", "Footer");

    /// A block that is being gathered.
    private static final class Open {
        final Kind kind;
        final int level;
        /// Whether it only waits for text that no paragraph holds.
        final boolean loose;
        final List<Run> runs = new ArrayList<>();

        Open(Kind kind, int level, boolean loose) {
            this.kind = kind;
            this.level = level;
            this.loose = loose;
        }
    }

    /// Where the walk stands.
    ///
    /// @param page the page that marked content is looked for on, unless it names its own
    /// @param open the block that text goes to; null where none is open
    /// @param as what a paragraph is here
    /// @param depth how deep the walk is
    private record Here(@Nullable COSDictionary page, @Nullable Open open, Kind as, int depth) {
        Here deeper(@Nullable COSDictionary other) {
            return new Here(other == null ? page : other, open, as, depth + 1);
        }

        Here in(@Nullable Open other) {
            return new Here(page, other, as, depth);
        }

        Here as(Kind other) {
            return new Here(page, open, other, depth);
        }
    }

    private final IdentityHashMap<COSDictionary, Map<Integer, List<Run>>> pages = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roles;
    private List<TextBlock> out = new ArrayList<>();
    private List<List<List<TextBlock>>> rows = new ArrayList<>();
    private int boxes;
    /// How many rows of the table, from its first, hold head cells alone.
    private int heads;
    private boolean headRow;

    private TagTree(PDDocument document, List<PageRuns> sheets, COSDictionary root) {
        this.roles = root.getCOSDictionary(ROLE_MAP);
        for (PageRuns sheet : sheets) {
            Map<Integer, List<Run>> byId = new HashMap<>();
            for (Run run : sheet.runs()) {
                if (run.mcid() >= 0) {
                    byId.computeIfAbsent(run.mcid(), _ -> new ArrayList<>()).add(run);
                }
            }
            pages.put(document.getPage(sheet.sheet() - 1).getCOSObject(), byId);
        }
    }

    /// The blocks of the document; empty where it has no tags.
    static List<TextBlock> read(PDDocument document, List<PageRuns> sheets) {
        COSDictionary root = root(document);
        if (root == null) {
            return List.of();
        }
        TagTree tree = new TagTree(document, sheets, root);
        tree.kids(root, new Here(null, null, Kind.PARAGRAPH, 0));
        return tree.out;
    }

    private static @Nullable COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private void kids(COSDictionary node, Here here) {
        kid(node.getDictionaryObject(COSName.K), here);
    }

    private void kid(@Nullable COSBase kid, Here here) {
        switch (kid) {
            case COSArray list -> {
                for (COSBase one : list) {
                    kid(one, here);
                }
            }
            case COSObject indirect -> kid(indirect.getObject(), here);
            case COSInteger mcid -> text(mcid.intValue(), here.page(), here.open());
            case COSDictionary dictionary -> dictionary(dictionary, here);
            case null, default -> {
                // nothing that a structure tree may hold
            }
        }
    }

    private void dictionary(COSDictionary node, Here here) {
        String type = node.getNameAsString(COSName.TYPE);
        COSDictionary page = node.getCOSDictionary(COSName.PG);
        if ("MCR".equals(type)) {
            text(node.getInt(COSName.MCID, -1), page == null ? here.page() : page, here.open());
        } else if (!"OBJR".equals(type) && here.depth() < MAX_DEPTH && seen.add(node)) {
            element(node, here.deeper(page));
        }
    }

    private void element(COSDictionary node, Here here) {
        String own = node.getNameAsString(COSName.S, "");
        if (FURNITURE.contains(own)) {
            return;
        }
        String type = role(own);
        if (INLINE.contains(type)) {
            inline(node, here);
            return;
        }
        switch (type) {
            case "P" -> paragraph(node, here);
            case "LI" -> item(node, here);
            case "LBody" -> kids(node, here);
            case "Table" -> table(node, here);
            case "TR" -> row(node, here);
            case "TH", "TD" -> {
                headRow &= type.equals("TH");
                cell(node, here);
            }
            case "Note", "FENote" -> block(node, here.in(null).as(Kind.NOTE), Kind.NOTE, 0);
            case "Caption" -> block(node, here.in(null), Kind.CAPTION, 0);
            case "TOC", "TOCI", "Index" -> block(node, here.in(null).as(Kind.CONTENTS), Kind.CONTENTS, 0);
            case "Figure", "Formula", "Form" -> block(node, here.in(null).as(Kind.FIGURE), Kind.FIGURE, 0);
            case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> heading(node, here, type);
            default -> container(node, here);
        }
    }

    /// Some programs give a link no block around it.
    private void inline(COSDictionary node, Here here) {
        if (here.open() != null) {
            kids(node, here);
        } else {
            block(node, here, here.as(), 0);
        }
    }

    private void heading(COSDictionary node, Here here, String type) {
        int level = type.length() == 2 ? type.charAt(1) - '0' : 1;
        block(node, here.in(null), here.as() == Kind.PARAGRAPH ? Kind.HEADING : here.as(), level);
    }

    private void paragraph(COSDictionary node, Here here) {
        Open open = here.open();
        // The first paragraph of a list item, a note or a caption is the item itself.
        boolean absorbed = open != null && !open.loose && open.kind != Kind.PARAGRAPH && open.kind != Kind.HEADING
                && isBlank(open.runs);
        if (absorbed) {
            kids(node, here);
        } else {
            block(node, here.in(null), here.as(), 0);
        }
    }

    private void item(COSDictionary node, Here here) {
        Kind kind = here.as() == Kind.PARAGRAPH ? Kind.ITEM : here.as();
        block(node, here.in(null), kind, 0);
    }

    private void container(COSDictionary node, Here here) {
        Here inside = here.in(null);
        Open loose = new Open(here.as(), 0, true);
        kids(node, inside.in(loose));
        close(loose);
    }

    private void block(COSDictionary node, Here here, Kind kind, int level) {
        Open open = new Open(kind, level, false);
        List<TextBlock> outer = out;
        List<TextBlock> inner = new ArrayList<>();
        out = inner;
        kids(node, here.in(open));
        out = outer;
        close(open);
        out.addAll(inner);
    }

    private void close(Open open) {
        if (!isBlank(open.runs)) {
            out.add(new TextBlock(open.kind, open.level, open.runs, List.of(), 0, 0));
        }
    }

    private void table(COSDictionary node, Here here) {
        List<List<List<TextBlock>>> outerRows = rows;
        int outerHeads = heads;
        rows = new ArrayList<>();
        heads = 0;
        kids(node, here.in(null));
        List<List<List<TextBlock>>> mine = rows;
        int own = heads;
        rows = outerRows;
        heads = outerHeads;
        if (mine.size() == 1 && mine.getFirst().size() == 1) {
            // A table of one cell is a box around text.
            boxes++;
            for (TextBlock block : mine.getFirst().getFirst()) {
                out.add(block.in(boxes));
            }
        } else if (!mine.isEmpty()) {
            out.add(new TextBlock(Kind.TABLE, 0, List.of(), mine, own, 0));
        }
    }

    private void row(COSDictionary node, Here here) {
        rows.add(new ArrayList<>());
        boolean outer = headRow;
        headRow = true;
        kids(node, here.in(null));
        heads += headRow && heads == rows.size() - 1 ? 1 : 0;
        headRow = outer;
    }

    private void cell(COSDictionary node, Here here) {
        List<TextBlock> outer = out;
        out = new ArrayList<>();
        container(node, here.as(Kind.PARAGRAPH));
        List<TextBlock> mine = out;
        out = outer;
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.getLast().add(mine);
    }

    private void text(int mcid, @Nullable COSDictionary page, @Nullable Open open) {
        Map<Integer, List<Run>> byId = page == null ? null : pages.get(page);
        List<Run> runs = byId == null ? null : byId.remove(mcid);
        if (runs != null && open != null) {
            for (Run run : runs) {
                if (!run.artifact()) {
                    open.runs.add(run);
                }
            }
        }
    }

    private String role(String own) {
        String type = own;
        for (int i = 0; roles != null && i < 8; i++) {
            String next = roles.getNameAsString(COSName.getPDFName(type));
            if (next == null || next.equals(type) || isStandard(type)) {
                break;
            }
            type = next;
        }
        return type;
    }

    /// A role map may not rename what the standard knows; some do.
    private static boolean isStandard(String type) {
        return switch (type) {
            case "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Span", "Link",
                    "Note" ->
                true;
            default -> false;
        };
    }

    private static boolean isBlank(List<Run> runs) {
        for (Run run : runs) {
            if (!run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }
}
