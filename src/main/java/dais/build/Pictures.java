package dais.build;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Art;
import dais.spec.BriefSpec;
import dais.spec.Exhibit;
import dais.style.PictureReader;
import dais.world.Beside;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures that a spec names, each read once.
final class Pictures {
    private final Map<String, Art.Picture> read = new HashMap<>();

    private Pictures() {
    }

    /// @param problems takes what is wrong with them
    static Pictures of(BriefSpec spec, Beside beside, List<Diagnostic> problems) {
        Pictures pictures = new Pictures();
        PictureReader reader = new PictureReader(beside);
        for (Exhibit exhibit : spec.sections().stream().flatMap(section -> section.staff().exhibits().stream())
                .toList()) {
            if (exhibit instanceof Exhibit.Figure figure && !pictures.read.containsKey(figure.file().value())) {
                try {
                    pictures.read.put(figure.file().value(), reader.read(figure.file()));
                } catch (Failure failure) {
                    problems.addAll(failure.diagnostics());
                }
            }
        }
        return pictures;
    }

    Art.Picture of(Exhibit.Figure figure) {
        return Optional.ofNullable(read.get(figure.file().value())).orElseThrow();
    }
}
