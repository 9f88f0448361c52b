package dais.packet;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.library.Library;
import dais.model.ReportKey;
import dais.spec.PacketSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Names what a hearing's packet should have and lacks.
final class Completeness {
    private static final String MEMO = "hearing-memo";
    private static final String ASKED = "a hearing memorandum gives it for each witness (House Oversight, Rule 2, 111th"
            + " Congress, binds that committee; staff manuals advise it: CRS 98-488, 98-489)";

    private final PacketSpec packet;
    private final List<Diagnostic> missing = new ArrayList<>();

    private Completeness(PacketSpec packet) {
        this.packet = packet;
    }

    static List<Diagnostic> check(PacketSpec packet, Library library) {
        Completeness check = new Completeness(packet);
        check.hearing();
        packet.witnesses().forEach(witness -> check.witness(witness, library));
        check.topics();
        return check.missing;
    }

    private void hearing() {
        if (packet.time() == null) {
            warn("the hearing has no `time`", packet.title().at(), "add a line such as `time: 10:00 a.m.`");
        }
        if (packet.place() == null) {
            warn("the hearing has no `place`", packet.title().at(), "add a line such as `place: Room 2200`");
        }
        if (packet.purpose() == null) {
            warn("the hearing has no `purpose`", packet.title().at(),
                    "say in a sentence what it is for; a hearing memorandum gives it");
        }
        if (packet.witnesses().isEmpty()) {
            warn("nobody testifies", packet.title().at(), "list the witnesses under `witnesses:`");
        }
        if (packet.briefs().stream().noneMatch(tab -> tab.spec().kind().name().equals(MEMO))) {
            warn("no brief of the packet is a hearing memo", packet.at(),
                    "add one with `kind: hearing-memo`; what it says of the hearing is taken from this file");
        }
    }

    private void witness(PacketSpec.Witness witness, Library library) {
        lacks(witness, "title", witness.title());
        lacks(witness, "background", witness.background());
        lacks(witness, "reason", witness.reason());
        Sited<String> statement = witness.statement();
        if (statement != null) {
            ReportKey key = ReportKey.parse(statement.value());
            boolean there = key.version().isEmpty()
                    ? !library.versions(key.id()).isEmpty()
                    : library.report(key).isPresent();
            if (!there) {
                missing.add(Diagnostic.error(Code.UNKNOWN_REPORT,
                        "the library holds no statement `" + statement.value() + "`", statement.at(),
                        "ingest it: `dais ingest FILE --library DIR`, or take the line out until it has come"));
            }
        }
    }

    private void lacks(PacketSpec.Witness witness, String key, @Nullable Sited<String> value) {
        if (value == null) {
            warn("`" + witness.name().value() + "` has no `" + key + "`", witness.name().at(), ASKED);
        }
    }

    private void topics() {
        Set<String> covered = new TreeSet<>();
        for (PacketSpec.Tab tab : packet.briefs()) {
            tab.spec().topics().forEach(topic -> covered.add(plain(topic.value())));
            tab.spec().sections().forEach(section -> {
                if (section.topic() != null) {
                    covered.add(plain(section.topic().value()));
                }
            });
        }
        for (Sited<String> topic : packet.topics()) {
            if (!covered.contains(plain(topic.value()))) {
                missing.add(Diagnostic.warning(Code.UNCOVERED_TOPIC, "no brief is on `" + topic.value() + "`",
                        topic.at(), "add the topic to a brief, or take it out of the hearing's"));
            }
        }
    }

    private static String plain(String topic) {
        return topic.toLowerCase(Locale.ROOT).strip();
    }

    private void warn(String message, Span at, String help) {
        missing.add(Diagnostic.warning(Code.MISSING_PART, message, at, help));
    }
}
