package dais.spec;

import dais.diag.Sited;
import dais.diag.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a committee office asks for before a hearing: who, when and where, and the briefs of its packet.
///
/// @param file the file's name as shown
/// @param at the file as a whole
/// @param committee who holds the hearing
/// @param title what it is called
/// @param date its day
/// @param time its hour, as it is to be printed; null without
/// @param place where; null without
/// @param chamber whose rules bind it: `house` or `senate`; null where nothing is said
/// @param purpose what it is for; null without
/// @param topics what it is about; each should be a topic of a brief
/// @param witnesses who testifies, in the order of the panels
/// @param members who asks
/// @param contacts whom to ask, a line each
/// @param recipients who gets the packet
/// @param preparedBy who made it, as the cover says it; null without
/// @param marking words at the top and foot of each page; null without
/// @param briefs the briefs, in the order of their tabs
public record PacketSpec(String file, Span at, Sited<String> committee, Sited<String> title, Sited<LocalDate> date,
        @Nullable Sited<String> time, @Nullable Sited<String> place, @Nullable String chamber,
        @Nullable Sited<String> purpose, List<Sited<String>> topics, List<Witness> witnesses, List<Member> members,
        List<Sited<String>> contacts, List<Sited<String>> recipients, @Nullable Sited<String> preparedBy,
        @Nullable Sited<String> marking, List<Tab> briefs) {

    /// Somebody who testifies.
    ///
    /// @param panel the number of the panel, from 1
    /// @param statement the report of the library that holds the statement; null where it has not come
    public record Witness(Sited<String> name, @Nullable Sited<String> title, @Nullable Sited<String> organization,
            @Nullable Sited<String> background, @Nullable Sited<String> reason, int panel,
            @Nullable Sited<String> statement) {
    }

    /// A member of the committee.
    ///
    /// @param questions what the member will ask; may be empty
    public record Member(Sited<String> name, List<Question> questions) {
        public Member {
            questions = List.copyOf(questions);
        }
    }

    /// A question.
    ///
    /// @param of the witness it is for; null for all
    /// @param ask its words, which may hold cite marks
    public record Question(@Nullable Sited<String> of, Sited<String> ask) {
    }

    /// A brief of the packet.
    ///
    /// @param label what stands on its tab, such as `1` or `A`
    /// @param name what its files are called, without ending
    /// @param member whose copy it is; null for the one that stands in the packet
    /// @param spec what is asked for
    /// @param source everything it was read from, so that a change can be told
    public record Tab(String label, String name, @Nullable String member, BriefSpec spec, String source) {
    }

    public PacketSpec {
        topics = List.copyOf(topics);
        witnesses = List.copyOf(witnesses);
        members = List.copyOf(members);
        contacts = List.copyOf(contacts);
        recipients = List.copyOf(recipients);
        briefs = List.copyOf(briefs);
    }

    /// Day and hour, as they are printed: `Thursday, May 7, 2026, 10:00 a.m.`
    public String when() {
        return PacketWords.when(date.value(), time == null ? null : time.value());
    }
}
