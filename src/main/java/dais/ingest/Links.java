package dais.ingest;

import dais.model.SafeUri;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Where the words of a report lead: the areas of its pages that the file marks as links to the web. Links from one place
/// of the report to another are none of them.
final class Links {
    static final Links NONE = new Links();

    /// An area in points from the upper left corner of the page, and where it leads.
    private record Area(float left, float right, float top, float bottom, SafeUri target) {
        boolean holds(Run run) {
            return run.x() < right && run.right() > left && run.baseline() > top && run.baseline() < bottom;
        }
    }

    private final Map<Integer, List<Area>> areas = new HashMap<>();

    private Links() {
    }

    static Links of(PDDocument document) {
        Links links = new Links();
        int sheet = 0;
        for (PDPage page : document.getPages()) {
            sheet++;
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            // A page that is turned has its areas elsewhere; none of the publishers that set links turns its pages.
            if (annotations != null && page.getRotation() == 0) {
                links.areas.put(sheet, areas(annotations, page.getCropBox()));
            }
        }
        return links;
    }

    private static List<Area> areas(COSArray annotations, PDRectangle box) {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            if (!(annotations.getObject(i) instanceof COSDictionary annotation)
                    || !COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                continue;
            }
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            String uri = action == null ? null : action.getString(COSName.URI);
            COSArray corners = annotation.getCOSArray(COSName.RECT);
            if (uri != null && corners != null && corners.size() == 4) {
                PDRectangle area = new PDRectangle(corners);
                SafeUri.of(uri.strip())
                        .ifPresent(target -> areas.add(new Area(area.getLowerLeftX() - box.getLowerLeftX(),
                                area.getUpperRightX() - box.getLowerLeftX(),
                                box.getUpperRightY() - area.getUpperRightY(),
                                box.getUpperRightY() - area.getLowerLeftY(), target)));
            }
        }
        return areas;
    }

    /// Where the words of the runs lead, in order, each address once.
    List<SafeUri> of(List<Run> runs) {
        Set<SafeUri> targets = new LinkedHashSet<>();
        for (Run run : runs) {
            for (Area area : areas.getOrDefault(run.sheet(), List.of())) {
                if (!run.text().isBlank() && area.holds(run)) {
                    targets.add(area.target());
                }
            }
        }
        return List.copyOf(targets);
    }
}
