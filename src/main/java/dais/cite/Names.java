package dais.cite;

import dais.model.Author;
import dais.model.Report;
import java.util.List;

/// The names of authors and committees as notes write them.
final class Names {
    private Names() {
    }

    /// Those whom a note names: who coordinated the report where it says so, else all.
    static List<Author> credited(Report report) {
        List<Author> coordinators = coordinators(report);
        return coordinators.isEmpty() ? report.authors() : coordinators;
    }

    static List<Author> coordinators(Report report) {
        return report.authors().stream().filter(author -> "coordinator".equals(author.role())).toList();
    }

    /// `A`, `A and B`, `A, B, and C`.
    static String series(List<Author> authors) {
        List<String> names = authors.stream().map(Author::name).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
        };
    }

    /// Bluebook, rule 15.1: `A`, `A & B`, `A et al.`.
    static String bluebook(Report report) {
        List<String> names = credited(report).stream().map(Author::name).toList();
        return names.size() > 2 ? names.getFirst() + " et al." : String.join(" & ", names);
    }

    /// The same with surnames alone, for short forms.
    static String surnames(Report report) {
        List<String> names = credited(report).stream().map(author -> surname(author.name())).toList();
        return names.size() > 2 ? names.getFirst() + " et al." : String.join(" & ", names);
    }

    /// The last word of a name, but for `Jr.` and its like; an office keeps its whole name.
    static String surname(String name) {
        String bare = name;
        for (String suffix : List.of("Jr.", "Sr.", "II", "III", "IV")) {
            if (name.endsWith(" " + suffix)) {
                bare = name.substring(0, name.length() - suffix.length()).strip();
                bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
            }
        }
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        boolean office = !Character.isUpperCase(last.codePointAt(0)) || bare.contains(" of ") || bare.contains(" for ")
                || bare.contains("Comm");
        return office ? name : last;
    }

    /// A committee's name by Bluebook table T9: `House Committee on Mills, Subcommittee on Wheels` is
    /// `Subcomm. on Wheels of the H. Comm. on Mills`.
    static String committee(String name) {
        int sub = name.indexOf(", Subcommittee ");
        String whole = sub < 0 ? name : name.substring(sub + 2) + " of the " + name.substring(0, sub);
        return whole.replace("Subcommittee", "Subcomm.").replace("Committee", "Comm.").replace("House ", "H. ")
                .replace("Senate ", "S. ").replace("Joint Comm.", "J. Comm.");
    }
}
