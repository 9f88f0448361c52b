package dais.verify;

import dais.verify.AccessCheck.Ink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// Follows the colours of a page's operators: which letters stand on which ground. It knows what our own pages use:
/// rectangles and letters, both filled in RGB, without transformation.
final class Inks {
    private static final int WHITE = 0xFFFFFF;

    private record Area(float x, float y, float width, float height, int colour) {
        boolean holds(float atX, float atY) {
            return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
        }
    }

    private final List<Area> areas = new ArrayList<>();
    private final List<float[]> pending = new ArrayList<>();
    private final Set<Ink> inks = new HashSet<>();
    private int colour;
    private float x;
    private float y;

    /// Every pair of letters and ground.
    Set<Ink> all() {
        return inks;
    }

    void operate(String operator, List<COSBase> operands) {
        switch (operator) {
            case "rg" -> colour = channel(operands, 0) << 16 | channel(operands, 1) << 8 | channel(operands, 2);
            case "re" -> pending.add(new float[]{at(operands, 0), at(operands, 1), at(operands, 2), at(operands, 3)});
            case "f" -> {
                pending.forEach(area -> areas.add(new Area(area[0], area[1], area[2], area[3], colour)));
                pending.clear();
            }
            case "Tm" -> {
                x = at(operands, 4);
                y = at(operands, 5);
            }
            default -> {
                // the rest has no colour
            }
        }
    }

    /// Letters are shown where the pen stands.
    ///
    /// @param size in points
    void letters(float size) {
        int ground = WHITE;
        // Their middle: base lines lie on rules.
        for (Area area : areas) {
            if (area.holds(x + size / 4, y + size / 4)) {
                ground = area.colour();
            }
        }
        inks.add(new Ink(colour, ground, size));
    }

    private static int channel(List<COSBase> operands, int index) {
        return Math.round(at(operands, index) * 255);
    }

    private static float at(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
