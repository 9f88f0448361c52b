package dais.verify;

import dais.diag.Code;
import java.util.ArrayList;
import java.util.List;

/// Reads a finished packet back: each brief in it must keep every promise that it keeps alone, and the contents must lead
/// where they say.
public final class PacketVerifier {
    private static final String PDF = "packet";

    private final List<Evidence> parts;
    private final int contents;
    private final List<Integer> printed;
    private final List<Finding> findings = new ArrayList<>();

    /// @param parts what each part of the packet is held against, cover and contents too
    /// @param contents which part the contents are, from 0
    /// @param printed the pages that the contents name, for the parts after them in turn
    public PacketVerifier(List<Evidence> parts, int contents, List<Integer> printed) {
        this.parts = List.copyOf(parts);
        this.contents = contents;
        this.printed = List.copyOf(printed);
    }

    /// Proves what can be proved.
    public Verified verify(byte[] pdf) {
        PdfReader.Parts read = PdfReader.readParts(pdf);
        findings.addAll(read.findings());
        if (read.parts().size() != parts.size()) {
            miss("the file", "it holds " + read.parts().size() + " parts instead of " + parts.size());
            return new Verified(0, 0, 0, findings);
        }
        int quotations = 0;
        int paraphrases = 0;
        int citations = 0;
        for (int i = 0; i < parts.size(); i++) {
            Evidence evidence = parts.get(i);
            Verified one = new Verifier(evidence).check(read.parts().get(i).brief(), Expected.lines(evidence.brief()));
            findings.addAll(one.findings());
            quotations += one.quotations();
            paraphrases += one.paraphrases();
            citations += one.citations();
        }
        List<Integer> firsts = read.parts().stream().map(PdfReader.Part::first).toList();
        if (!read.outline().equals(firsts)) {
            miss("the outline", "it leads to the pages " + read.outline() + " instead of " + firsts);
        }
        contents(read, firsts);
        return new Verified(quotations, paraphrases, citations, findings);
    }

    /// Each line of the contents has its links, and they lead to the first page of its brief, which is the page it names.
    private void contents(PdfReader.Parts read, List<Integer> firsts) {
        List<Integer> after = firsts.subList(contents + 1, firsts.size());
        if (!printed.equals(after)) {
            miss("the contents", "they name the pages " + printed + " instead of " + after);
        }
        List<Integer> links = new ArrayList<>();
        int from = firsts.get(contents);
        int pages = read.parts().get(contents).brief().pages();
        for (int page = from; page < from + pages; page++) {
            for (int to : read.links().get(page - 1)) {
                if (links.isEmpty() || links.getLast() != to) {
                    links.add(to);
                }
            }
        }
        if (!links.equals(after)) {
            miss("the contents", "their links lead to the pages " + links + " instead of " + after);
        }
    }

    private void miss(String place, String what) {
        findings.add(new Finding(Code.NOT_ACCESSIBLE, PDF, place, null, what));
    }
}
