package dais.render.pdf;

import dais.layout.Role;
import dais.layout.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// The file's structure: gathers which marked content and which link of which page belongs to which node, then writes the
/// nodes. Pages are numbered from 0 here, as the parent tree wants them.
final class TagTree {
    /// Links stand in the parent tree behind all pages.
    private static final int LINK_KEYS = 100_000;

    private final List<Tag> tags;
    private final IntFunction<String> prefix;
    private final List<List<Kid>> kids = new ArrayList<>();
    /// The node of each marked content, by page and number.
    private final List<List<Integer>> marked = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private final Map<Integer, float[]> boxes = new TreeMap<>();
    private final Map<Integer, PdfIndirectReference> references = new TreeMap<>();

    /// What stands in a node.
    ///
    /// @param order its place in reading order
    /// @param page where it stands; -1 for a node
    /// @param number the marked content's number, or the node's id
    /// @param link the link's annotation; null for others
    private record Kid(int order, int page, int number,
            @Nullable PdfIndirectReference link) implements Comparable<Kid> {
        @Override
        public int compareTo(Kid other) {
            return Integer.compare(order, other.order);
        }
    }

    /// @param prefix begins the id of a note, given its node's number, so that ids stay unique and in order
    TagTree(List<Tag> tags, IntFunction<String> prefix) {
        this.tags = tags;
        this.prefix = prefix;
        for (int i = 0; i < tags.size(); i++) {
            kids.add(new ArrayList<>());
        }
    }

    void beginPage() {
        marked.add(new ArrayList<>());
    }

    /// Takes the next marked content of the current page for a node, and returns its number.
    int mark(int tag, int order) {
        List<Integer> page = marked.getLast();
        int number = page.size();
        page.add(tag);
        kids.get(tag).add(new Kid(order, marked.size() - 1, number, null));
        return number;
    }

    /// Takes a link of the current page for a node, and returns its key in the parent tree.
    int link(int tag, int order, PdfIndirectReference annotation) {
        kids.get(tag).add(new Kid(order, marked.size() - 1, 0, annotation));
        links.add(tag);
        return LINK_KEYS + links.size() - 1;
    }

    /// Says where on its page a figure stands, in points: left, bottom, right, top.
    void place(int tag, float... box) {
        boxes.put(tag, box);
    }

    Tag tag(int id) {
        return tags.get(id);
    }

    /// Writes the tree and returns its root.
    PdfIndirectReference write(PdfWriter writer) throws IOException {
        adopt();
        PdfIndirectReference root = writer.getPdfIndirectReference();
        PdfArray ids = new PdfArray();
        for (Tag tag : tags) {
            if (isWritten(tag.id())) {
                PdfIndirectReference above = tag.parent() < 0 ? root : reference(writer, tag.parent());
                writer.addToBody(element(writer, tag, above, ids), reference(writer, tag.id()));
            }
        }
        PdfDictionary tree = new PdfDictionary(new PdfName("StructTreeRoot"));
        tree.put(PdfName.K, reference(writer, 0));
        tree.put(new PdfName("ParentTree"), parents(writer));
        tree.put(new PdfName("ParentTreeNextKey"), new PdfNumber(LINK_KEYS + links.size()));
        if (!ids.isEmpty()) {
            PdfDictionary names = new PdfDictionary();
            names.put(PdfName.NAMES, ids);
            tree.put(new PdfName("IDTree"), names);
        }
        writer.addToBody(tree, root);
        return root;
    }

    /// An empty node is left out, unless it is a cell: rows have as many cells as one another.
    private boolean isWritten(int id) {
        return !kids.get(id).isEmpty() || switch (tags.get(id).role()) {
            case CELL, COLUMN_HEAD, ROW_HEAD -> true;
            default -> false;
        };
    }

    /// Gives each node to the one above it, lowest first.
    private void adopt() {
        for (int id = tags.size() - 1; id > 0; id--) {
            if (isWritten(id)) {
                kids.get(tags.get(id).parent()).add(new Kid(tags.get(id).order(), -1, id, null));
            }
        }
        for (List<Kid> of : kids) {
            Collections.sort(of);
        }
    }

    private PdfDictionary element(PdfWriter writer, Tag tag, PdfIndirectReference above, PdfArray ids) {
        PdfDictionary element = new PdfDictionary(new PdfName("StructElem"));
        element.put(PdfName.S, new PdfName(tag.role().type()));
        element.put(PdfName.P, above);
        PdfArray inside = new PdfArray();
        for (Kid kid : kids.get(tag.id())) {
            inside.add(object(writer, kid));
        }
        element.put(PdfName.K, inside);
        if (tag.role() == Role.LIST || tag.role() == Role.NUMBERED_LIST) {
            PdfDictionary numbering = new PdfDictionary();
            numbering.put(PdfName.O, new PdfName("List"));
            numbering.put(new PdfName("ListNumbering"),
                    new PdfName(tag.role() == Role.NUMBERED_LIST ? "Decimal" : "Disc"));
            element.put(PdfName.A, numbering);
        }
        if (tag.role() == Role.COLUMN_HEAD || tag.role() == Role.ROW_HEAD) {
            PdfDictionary scope = new PdfDictionary();
            scope.put(PdfName.O, new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName(tag.role() == Role.COLUMN_HEAD ? "Column" : "Row"));
            element.put(PdfName.A, scope);
        }
        if (tag.role() == Role.NOTE) {
            PdfString id = new PdfString(id(tag));
            element.put(PdfName.ID, id);
            ids.add(id);
            ids.add(reference(writer, tag.id()));
        }
        if (tag.alternative() != null) {
            element.put(PdfName.ALT, new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE));
            PdfDictionary place = new PdfDictionary();
            place.put(PdfName.O, new PdfName("Layout"));
            place.put(new PdfName("Placement"), new PdfName("Block"));
            place.put(PdfName.BBOX, new PdfArray(boxes.getOrDefault(tag.id(), new float[4])));
            element.put(PdfName.A, place);
        }
        if (tag.passage() != null) {
            element.put(PdfName.T,
                    new PdfString(tag.passage().report() + "/" + tag.passage().name(), PdfObject.TEXT_UNICODE));
        }
        return element;
    }

    /// Padded with zeros: the names of a tree stand in the order of their characters.
    private String id(Tag note) {
        return prefix.apply(note.id()) + "-note-" + (10_000 + note.note());
    }

    private PdfObject object(PdfWriter writer, Kid kid) {
        if (kid.page() < 0) {
            return reference(writer, kid.number());
        }
        PdfDictionary reference = new PdfDictionary(new PdfName(kid.link() == null ? "MCR" : "OBJR"));
        reference.put(PdfName.PG, writer.getPageReference(kid.page() + 1));
        if (kid.link() == null) {
            reference.put(PdfName.MCID, new PdfNumber(kid.number()));
        } else {
            reference.put(new PdfName("Obj"), kid.link());
        }
        return reference;
    }

    private PdfIndirectReference parents(PdfWriter writer) throws IOException {
        PdfArray numbers = new PdfArray();
        for (int page = 0; page < marked.size(); page++) {
            PdfArray nodes = new PdfArray();
            for (int tag : marked.get(page)) {
                nodes.add(reference(writer, tag));
            }
            numbers.add(new PdfNumber(page));
            numbers.add(writer.addToBody(nodes).getIndirectReference());
        }
        for (int i = 0; i < links.size(); i++) {
            numbers.add(new PdfNumber(LINK_KEYS + i));
            numbers.add(reference(writer, links.get(i)));
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(new PdfName("Nums"), numbers);
        return writer.addToBody(tree).getIndirectReference();
    }

    private PdfIndirectReference reference(PdfWriter writer, int tag) {
        PdfIndirectReference known = references.get(tag);
        if (known == null) {
            known = writer.getPdfIndirectReference();
            references.put(tag, known);
        }
        return known;
    }
}
