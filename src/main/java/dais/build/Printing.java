package dais.build;

import dais.build.Manifest.Printed;
import dais.library.Library;
import dais.model.Block;
import dais.model.CitedBrief;
import dais.model.Digest;
import dais.model.Inline;
import dais.model.Passage;
import java.util.ArrayList;
import java.util.List;

/// The passages that a brief prints, in order, as a manifest lists them.
final class Printing {
    private final Library library;
    private final List<Printed> passages = new ArrayList<>();

    private Printing(Library library) {
        this.library = library;
    }

    static List<Printed> of(CitedBrief brief, Library library) {
        Printing printing = new Printing(library);
        for (Block block : brief.brief().body()) {
            block.texts().forEach(printing::add);
        }
        return printing.passages;
    }

    private void add(List<Inline> text) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Extract extract) {
                Passage passage = library.passage(extract.passage()).orElseThrow();
                String printed = Inline.plain(extract.text());
                String own = passage.text().plain();
                passages.add(new Printed(extract.passage().report() + "/" + extract.passage().name(),
                        Digest.of(passage.locator() + "\n" + own), passage.locator().page(),
                        own.contains(printed) ? null : printed));
            }
        }
    }
}
