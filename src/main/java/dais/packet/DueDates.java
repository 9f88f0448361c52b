package dais.packet;

import dais.spec.PacketSpec;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is due before a hearing, reckoned from its date alone: no clock is read, so nothing is ever called late.
final class DueDates {
    private static final String RULES = "/dais/packet/rules.yaml";

    private DueDates() {
    }

    /// Something due.
    ///
    /// @param by the last day
    /// @param source the rule or custom that asks for it
    /// @param unless when it need not be; null where nothing is said
    /// @param custom whether it is only what committees usually ask
    record Due(String what, LocalDate by, String source, @Nullable String unless, boolean custom) {
    }

    /// What binds a hearing, the earliest first; empty where the spec names no chamber.
    static List<Due> of(PacketSpec packet) {
        List<Due> due = new ArrayList<>();
        for (YamlNode node : rules()) {
            if (node instanceof Mapping rule && binds(rule, packet)) {
                due.add(new Due(text(rule, "what"), packet.date().value().minusDays(Long.parseLong(text(rule, "days"))),
                        text(rule, "source"), rule.get("unless") == null ? null : text(rule, "unless"),
                        rule.get("custom") != null));
            }
        }
        due.sort(Comparator.comparing(Due::by));
        return due;
    }

    private static boolean binds(Mapping rule, PacketSpec packet) {
        if (!text(rule, "chamber").equals(packet.chamber())) {
            return false;
        }
        return rule.get("committee") == null
                || name(packet.committee().value()).contains(name(text(rule, "committee")));
    }

    /// `House Committee on Oversight` and `Oversight Committee` of one chamber are still two names: only the case is not told apart.
    private static String name(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    private static String text(Mapping rule, String key) {
        return rule.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static List<YamlNode> rules() {
        try (InputStream in = Objects.requireNonNull(DueDates.class.getResourceAsStream(RULES))) {
            return SafeYaml.read("rules.yaml", in.readAllBytes(), Limits.YAML_NODES) instanceof Sequence list
                    ? list.items()
                    : List.of();
        } catch (IOException e) {
            throw new IllegalStateException(RULES + " cannot be read", e);
        }
    }
}
