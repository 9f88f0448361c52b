package dais.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Holds the parts of a DOCX against the schema of the standard.
final class OfficeSchema {
    private OfficeSchema() {
    }

    /// What the schema has against the file, each with its part; empty for a good file.
    static List<String> broken(byte[] docx) throws IOException, XmlException {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts(docx).entrySet()) {
            if (!part.getKey().startsWith("word/") || !part.getKey().endsWith(".xml")) {
                continue;
            }
            List<XmlError> errors = new ArrayList<>();
            parse(part.getKey(), part.getValue()).validate(new XmlOptions().setErrorListener(errors));
            for (XmlError error : errors) {
                broken.add(part.getKey() + ": " + error.getMessage());
            }
        }
        return broken;
    }

    /// The parts of a zip file by name, in its own order kept by nothing: sorted.
    static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static XmlObject parse(String name, byte[] xml) throws IOException, XmlException {
        ByteArrayInputStream in = new ByteArrayInputStream(xml);
        return switch (name.substring("word/".length()).replaceAll("[0-9]*\\.xml", "")) {
            case "document" -> DocumentDocument.Factory.parse(in);
            case "styles" -> StylesDocument.Factory.parse(in);
            case "numbering" -> NumberingDocument.Factory.parse(in);
            case "settings" -> SettingsDocument.Factory.parse(in);
            case "footnotes" -> FootnotesDocument.Factory.parse(in);
            case "endnotes" -> EndnotesDocument.Factory.parse(in);
            case "comments" -> CommentsDocument.Factory.parse(in);
            case "charts/chart" -> ChartSpaceDocument.Factory.parse(in);
            case "header" -> HdrDocument.Factory.parse(in);
            case "footer" -> FtrDocument.Factory.parse(in);
            default -> throw new IllegalArgumentException("no schema for " + name);
        };
    }
}
