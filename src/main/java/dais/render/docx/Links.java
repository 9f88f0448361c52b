package dais.render.docx;

import dais.model.SafeUri;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// The relations of one part: to other parts of the file, then to the addresses that its links lead to. Each part has its
/// own; an id means nothing in another.
final class Links {
    private final List<String> types = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<SafeUri> addresses = new ArrayList<>();

    /// A relation to another part, one for each however often it is named.
    ///
    /// @param type what the part is to this one: `styles`, `header` …
    /// @return its id
    String to(String type, String target) {
        if (!targets.contains(target)) {
            types.add(Parts.R + "/" + type);
            targets.add(target);
        }
        return "rId" + (targets.indexOf(target) + 1);
    }

    /// A relation to an address, one for each however often it is linked.
    ///
    /// @return its id
    String to(SafeUri address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
        return "link" + (addresses.indexOf(address) + 1);
    }

    boolean isEmpty() {
        return types.isEmpty() && addresses.isEmpty();
    }

    byte[] part() {
        Xml xml = new Xml().open("Relationships", "xmlns", Parts.PACKAGE + "relationships");
        for (int i = 0; i < types.size(); i++) {
            xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", types.get(i), "Target", targets.get(i));
        }
        for (int i = 0; i < addresses.size(); i++) {
            xml.empty("Relationship", "Id", "link" + (i + 1), "Type", Parts.R + "/hyperlink", "Target",
                    URI.create(addresses.get(i).text()).toASCIIString(), "TargetMode", "External");
        }
        return xml.close().bytes();
    }
}
