package dais.cite;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.world.SafeXml;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// The text of a CSL style, read with care and written anew for each position that a note can have: the engine resolves
/// DOCTYPEs if it is given the file itself, and knows no positions but the first.
///
/// A condition `position="…"` is decided here: what is true of the position becomes `first`, which the engine finds true of
/// every citation that stands alone, and what is not becomes `ibid`, which it never does. The full stop at the end goes, since
/// a note may go on behind it.
final class CslText {
    private static final String CSL = "http://purl.org/net/xbiblio/csl";
    private static final int DEEPEST = 100;
    private static final int LARGEST = 1 << 20;

    /// Where a citation stands, and what conditions are true of it there (CSL 1.0.2, "Locator" and "Position").
    enum Position {
        FULL("first"), BRIEF("subsequent far-note"), AGAIN("subsequent near-note ibid"), AGAIN_ELSEWHERE(
                "subsequent near-note ibid ibid-with-locator");

        private final String conditions;

        Position(String conditions) {
            this.conditions = conditions;
        }

        boolean meets(String condition) {
            return List.of(conditions.split(" ")).contains(condition);
        }
    }

    private final String shownName;
    private final byte[] file;
    private boolean hasIbid;

    /// @param file the style, as anybody may have written it
    /// @throws Failure where it is no CSL style for notes
    CslText(String shownName, byte[] file) {
        this.shownName = shownName;
        this.file = file;
        if (file.length > LARGEST) {
            throw bad("it is larger than 1 MiB");
        }
        if (!at(Position.FULL).contains("<citation")) {
            throw bad("it has no `citation`");
        }
    }

    /// Whether the style has a form of its own for a source cited just before.
    boolean hasIbid() {
        return hasIbid;
    }

    /// The style as it is for one position.
    String at(Position position) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamReader in = SafeXml.read(file);
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            copy(in, writer, position);
            writer.close();
        } catch (XMLStreamException e) {
            throw bad("it is no XML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return out.toString();
    }

    private void copy(XMLStreamReader in, XMLStreamWriter out, Position position) throws XMLStreamException {
        List<String> open = new ArrayList<>();
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw bad("it has a DOCTYPE, which no style needs");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw bad("it has entities of its own");
                case XMLStreamConstants.START_ELEMENT -> {
                    start(in, out, position, open);
                    open.add(in.getLocalName());
                    if (open.size() > DEEPEST) {
                        throw bad("it is more than " + DEEPEST + " levels deep");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    out.writeEndElement();
                    open.removeLast();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        out.writeCharacters(in.getText());
                    }
                }
                default -> {
                    // comments and instructions
                }
            }
        }
    }

    private void start(XMLStreamReader in, XMLStreamWriter out, Position position, List<String> open)
            throws XMLStreamException {
        String name = in.getLocalName();
        if (open.isEmpty()) {
            root(in);
        }
        out.writeStartElement(name);
        if (open.isEmpty()) {
            out.writeDefaultNamespace(CSL);
        }
        boolean last = name.equals("layout") && open.contains("citation");
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String key = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            if (key.equals("position")) {
                out.writeAttribute(key, decided(value, position));
            } else if (!(last && key.equals("suffix") && value.equals("."))) {
                out.writeAttribute("lang".equals(key) ? "xml:lang" : key, value);
            }
        }
    }

    private void root(XMLStreamReader in) {
        if (!in.getLocalName().equals("style") || !CSL.equals(in.getNamespaceURI())) {
            throw bad("it is no CSL style");
        }
        if (!"note".equals(in.getAttributeValue(null, "class"))) {
            throw bad("it is a style for citations in the text, not for notes (its class is not `note`)");
        }
    }

    private String decided(String conditions, Position position) {
        List<String> decided = new ArrayList<>();
        for (String condition : conditions.strip().split("\\s+")) {
            hasIbid |= condition.startsWith("ibid");
            decided.add(position.meets(condition) ? "first" : "ibid");
        }
        return String.join(" ", decided);
    }

    Failure bad(String why) {
        return new Failure(
                Diagnostic.error(Code.BAD_VALUE, "the citation style " + shownName + " cannot be used: " + why,
                        Span.file(shownName), "take another style of `styles/`"));
    }
}
