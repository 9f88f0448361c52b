package dais.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks veraPDF whether a file is PDF/UA-1 and PDF/A-2a.
public final class Vera {
    private static final int MANY = 50;
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    static {
        VeraGreenfieldFoundryProvider.initialise();
        LOGGER.setLevel(Level.OFF);
    }

    private Vera() {
    }

    /// The rules that the file breaks, such as `ua1 7.3-1`; empty for a good file.
    public static SortedSet<String> broken(byte[] pdf) {
        SortedSet<String> broken = new TreeSet<>();
        List<PDFAFlavour> flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours, MANY, false, false,
                        false)) {
            for (ValidationResult result : new ArrayList<>(validator.validateAll(parser))) {
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        broken.add(result.getPDFAFlavour() + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber());
                    }
                }
                if (!result.isCompliant() && broken.isEmpty()) {
                    broken.add(result.getPDFAFlavour() + " not compliant");
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
        return broken;
    }
}
