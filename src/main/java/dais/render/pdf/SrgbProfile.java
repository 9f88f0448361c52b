package dais.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2, which PDF/A wants in the file. Made here and not
/// taken from the JDK, whose profile differs between versions.
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int CURVE_POINTS = 256;
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final String RIGHTS = "No copyright, use freely";

    private SrgbProfile() {
    }

    static byte[] bytes() {
        byte[][] data = {description(), text(RIGHTS), xyz(0.9505, 1.0, 1.0891), xyz(0.43607, 0.22249, 0.01392),
                xyz(0.38515, 0.71687, 0.09708), xyz(0.14307, 0.06061, 0.71410), curve()};
        // The three channels share the last block.
        String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        int size = HEADER + 4 + tags.length * ENTRY;
        int[] offsets = new int[data.length];
        for (int i = 0; i < data.length; i++) {
            offsets[i] = size;
            size += (data[i].length + 3) / 4 * 4;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.length);
        for (int i = 0; i < tags.length; i++) {
            int block = Math.min(i, data.length - 1);
            out.put(ascii(tags[i])).putInt(offsets[block]).putInt(data[block].length);
        }
        for (int i = 0; i < data.length; i++) {
            out.position(offsets[i]).put(data[i]);
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        out.putShort((short) 2000).putShort((short) 1).putShort((short) 1).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0);
        out.put(ascii("acsp"));
        // The light all colours are told by: D50.
        out.position(68);
        fixed(out, 0.9642);
        fixed(out, 1.0);
        fixed(out, 0.8249);
    }

    private static byte[] description() {
        byte[] name = ascii(NAME);
        return ByteBuffer.allocate(12 + name.length + 1 + 78).put(ascii("desc")).putInt(0).putInt(name.length + 1)
                .put(name).array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(8 + text.length() + 1).put(ascii("text")).putInt(0).put(ascii(text)).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        fixed(out, x);
        fixed(out, y);
        fixed(out, z);
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS).put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) StrictMath.round(linear * 65_535));
        }
        return out.array();
    }

    /// A number with sixteen bits after the point.
    private static void fixed(ByteBuffer out, double value) {
        out.putInt((int) StrictMath.round(value * 65_536));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
