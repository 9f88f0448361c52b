package dais.spec;

import dais.spec.SpecKey.Form;
import java.util.ArrayList;
import java.util.List;

/// All keys that a hearing's file has, in the order in which it reads best.
final class PacketKeys {
    static final List<String> CHAMBERS = List.of("house", "senate");
    /// The keys of a brief of a packet that are no keys of a spec.
    static final List<String> OF_TAB = List.of("spec", "tab", "name", "each-member");

    private static final List<SpecKey> HEARING = List.of(
            SpecKey.required("committee", Form.TEXT, "Who holds the hearing.", "committee: Subcommittee on Oversight"),
            SpecKey.required("title", Form.TEXT, "What the hearing is called.", "title: The Two Reports"),
            SpecKey.required("date", Form.DATE, "Its day; what is due before it is reckoned from it.",
                    "date: 2026-05-07"),
            SpecKey.free("time", Form.TEXT, "Its hour, as it is to be printed.", "time: 10:00 a.m."),
            SpecKey.free("place", Form.TEXT, "Where it is held.", "place: Room 2200"),
            SpecKey.oneOf("chamber", Form.WORD, CHAMBERS, "Whose rules bind it.", "chamber: house"),
            SpecKey.free("purpose", Form.STAFF_TEXT, "What it is for.", "purpose: To ask why the reports are late."));

    private static final List<SpecKey> WITNESS = List.of(
            SpecKey.required("name", Form.TEXT, "Who it is.", "name: First witness"),
            SpecKey.free("title", Form.TEXT, "Position.", "title: Director"),
            SpecKey.free("organization", Form.TEXT, "Whom the witness speaks for.",
                    "organization: Office of Export Studies"),
            SpecKey.free("background", Form.STAFF_TEXT, "What a member should know of the witness.",
                    "background: Led the 2024 review."),
            SpecKey.free("reason", Form.STAFF_TEXT, "Why the witness appears.", "reason: Can explain the delay."),
            SpecKey.free("panel", Form.COUNT, "The panel the witness sits on; the first where nothing is said.",
                    "panel: 1"),
            SpecKey.free("statement", Form.TEXT, "The report of the library that holds the written statement.",
                    "statement: W-2026-01"));

    private static final List<SpecKey> QUESTION = List
            .of(SpecKey.free("of", Form.TEXT, "The witness it is for, by name.", "of: First witness"),
                    SpecKey.required("ask", Form.STAFF_TEXT,
                            "The question, with a mark to its passage where it has one.",
                            "ask: What was left out [@IF12100/energy-1]?"));

    private static final List<SpecKey> MEMBER = List.of(
            SpecKey.required("name", Form.TEXT, "Who it is.", "name: Member, 4th district"),
            SpecKey.holding("questions", Form.OBJECTS, QUESTION, "What the member will ask.",
                    "questions:\n  - of: First witness\n    ask: What was left out?"));

    private PacketKeys() {
    }

    static List<SpecKey> ofPacket() {
        List<SpecKey> tab = new ArrayList<>(List.of(
                SpecKey.free("spec", Form.TEXT, "The file of its spec, beside this one; other keys here go before it.",
                        "spec: sanctions.yaml"),
                SpecKey.free("tab", Form.TEXT, "What stands on its tab; its number where nothing is said.", "tab: A"),
                SpecKey.free("name", Form.TEXT, "What its files are called; after its title where nothing is said.",
                        "name: sanctions"),
                SpecKey.free("each-member", Form.FLAG,
                        "Whether each member with questions gets a copy that ends in them.", "each-member: yes")));
        List<SpecKey> brief = SpecKeys.ofBrief().stream().map(PacketKeys::optional).toList();
        tab.addAll(brief);
        return List.of(new SpecKey("hearing", Form.OBJECT, List.of(), true, "The hearing.",
                "hearing:\n  committee: Subcommittee on Oversight\n  title: The Two Reports\n  date: 2026-05-07",
                HEARING),
                SpecKey.free("topics", Form.TEXTS, "What the hearing is about; each should be a topic of a brief.",
                        "topics: [sanctions, energy]"),
                SpecKey.holding("witnesses", Form.OBJECTS, WITNESS, "Who testifies, in the order of the panels.",
                        "witnesses:\n  - name: First witness\n    title: Director"),
                SpecKey.holding("members", Form.OBJECTS, MEMBER, "The members of the committee.",
                        "members:\n  - name: Member, 4th district"),
                SpecKey.free("contacts", Form.TEXTS, "Whom to ask, a line each.",
                        "contacts: [\"Subcommittee staff, extension 1234\"]"),
                SpecKey.free("recipients", Form.TEXTS, "Who gets the packet.",
                        "recipients: [Members, Committee staff]"),
                SpecKey.free("prepared-by", Form.TEXT, "Who made it, as the cover says it.",
                        "prepared-by: Subcommittee staff"),
                SpecKey.free("marking", Form.TEXT, "Words at the top and foot of each page.",
                        "marking: COMMITTEE CONFIDENTIAL"),
                SpecKey.holding("defaults", Form.OBJECT, brief, "Keys of a spec that hold for every brief.",
                        "defaults:\n  audience: member\n  as-of: 2026-04-30"),
                new SpecKey("briefs", Form.OBJECTS, List.of(), true, "The briefs, in the order of their tabs.",
                        "briefs:\n  - title: Sanctions\n    length: 1 page\n    topics: [sanctions]", tab));
    }

    private static SpecKey optional(SpecKey key) {
        return new SpecKey(key.name(), key.form(), key.allowed(), false, key.description(), key.example(), key.inner());
    }
}
