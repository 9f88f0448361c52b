package dais.packet;

import dais.verify.Verified;
import java.util.List;

/// A finished packet, proved and not yet published.
public final class Packet {
    private final byte[] pdf;
    private final int pages;
    private final List<Integer> firsts;
    private final Verified verified;

    Packet(byte[] pdf, int pages, List<Integer> firsts, Verified verified) {
        this.pdf = pdf;
        this.pages = pages;
        this.firsts = List.copyOf(firsts);
        this.verified = verified;
    }

    /// Its file; not to be changed.
    public byte[] pdf() {
        return pdf;
    }

    public int pages() {
        return pages;
    }

    /// The page that each of its briefs begins on, from 1.
    public List<Integer> firsts() {
        return firsts;
    }

    /// What was proved of it; it has no findings.
    public Verified verified() {
        return verified;
    }
}
