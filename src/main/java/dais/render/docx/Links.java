package dais.render.docx;

import dais.model.SafeUri;
import java.util.ArrayList;
import java.util.List;

/// The relations of one part: those it always has, then its links to addresses.
final class Links {
    private final List<String> fixed = new ArrayList<>();
    private final List<SafeUri> targets = new ArrayList<>();

    /// A relation to another part; returns its id.
    String part(String type, String target) {
        fixed.add("<Relationship Id=\"" + "rId" + (fixed.size() + 1) + "\" Type=\"" + Parts.RELATIONS + "/" + type
                + "\" Target=\"" + target + "\"/>");
        return "rId" + fixed.size();
    }

    /// The id of a link to an address.
    String to(SafeUri target) {
        int known = targets.indexOf(target);
        if (known < 0) {
            targets.add(target);
            known = targets.size() - 1;
        }
        return "link" + (known + 1);
    }

    boolean isEmpty() {
        return fixed.isEmpty() && targets.isEmpty();
    }

    String write() {
        Xml xml = new Xml()
                .add("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        fixed.forEach(xml::add);
        for (int i = 0; i < targets.size(); i++) {
            xml.add("<Relationship Id=\"link{}\" Type=\"{}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>", i + 1,
                    Parts.RELATIONS, targets.get(i).text());
        }
        return xml.add("</Relationships>").toString();
    }
}
