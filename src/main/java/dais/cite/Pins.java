package dais.cite;

import dais.model.Locator;

/// How notes write the place in a source.
final class Pins {
    private Pins() {
    }

    /// `, §5`, `, p. 12`, `, pp. 12-13`, `, 136 Stat. 3398`.
    static String crs(Locator pinpoint) {
        StringBuilder pin = new StringBuilder();
        if (pinpoint.at() != null) {
            pin.append(", ").append(pinpoint.at());
        }
        String page = pinpoint.page();
        if (page != null) {
            boolean bare = !page.replace(", ", ",").contains(" ");
            pin.append(", ").append(bare ? several(page) ? "pp. " : "p. " : "").append(page);
        }
        return pin.toString();
    }

    /// `CRS-6` is one page: older reports print their numbers so.
    private static boolean several(String page) {
        return page.replace("CRS-", "").contains("-") || page.contains("–") || page.contains(",");
    }

    /// A code's number with the place in it: `42 U.S.C. §1983` and `§1983(a)` make `42 U.S.C. §1983(a)`, `42 U.S.C.` and `§1983`
    /// make `42 U.S.C. §1983`; what is no part of the number follows it after a comma.
    ///
    /// @param sign how a section sign is written: `§` or `§ `
    static String placed(String number, Locator pinpoint, String sign) {
        if (pinpoint.at() == null) {
            return number;
        }
        String at = pinpoint.at().replace("§ ", "§");
        String section = number.substring(number.lastIndexOf(' ') + 1).replace("§", "");
        if (number.endsWith(".C.") || number.endsWith("R.")) {
            return number + " " + at.replace("§", sign);
        } else if (at.startsWith("§") && (number.contains("pt. ") || number.contains("Part "))) {
            return number.substring(0, number.indexOf(".R.") + 3) + " " + at.replace("§", sign);
        } else if (at.startsWith("§" + section)) {
            return number + at.substring(section.length() + 1).replace("§", sign);
        } else if (at.startsWith("(")) {
            return number + at;
        }
        return number + ", " + at.replace("§", sign);
    }

    /// Bluebook: runs of pages take an en dash.
    static String run(String pages) {
        return pages.startsWith("CRS-") ? pages : pages.replace('-', '–');
    }

    /// Bluebook, rules 6.2(c) and 3.3(b): a space behind the section sign, an en dash between subsections.
    static String spaced(String written) {
        String section = written.replace(")-(", ")–(");
        StringBuilder out = new StringBuilder(section.length() + 2);
        for (int i = 0; i < section.length(); i++) {
            out.append(section.charAt(i));
            boolean last = section.charAt(i) == '§' && i + 1 < section.length() && section.charAt(i + 1) != '§'
                    && section.charAt(i + 1) != ' ';
            if (last) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /// Bluebook: ` 12`, ` 12–13`, ` § 3`: right behind a title; with `at` where the title ends in a figure (rule 3.2(a)).
    static String behindTitle(String title, Locator pinpoint) {
        String page = pinpoint.page() == null ? "" : run(pinpoint.page());
        boolean figure = !title.isEmpty() && Character.isDigit(title.charAt(title.length() - 1));
        String pages = page.isEmpty() ? "" : (figure ? ", at " : " ") + page;
        return pinpoint.at() == null ? pages : (figure ? ", " : " ") + spaced(pinpoint.at()) + pages;
    }

    /// Bluebook: `, § 3, at 12`; a page of the Statutes at Large is `, 136 Stat. at 3398`.
    static String behindNumber(Locator pinpoint) {
        String section = pinpoint.at() == null ? "" : ", " + spaced(pinpoint.at());
        String page = pinpoint.page();
        if (page == null) {
            return section;
        }
        return section
                + (page.contains("Stat. ") ? ", " + run(page).replace("Stat. ", "Stat. at ") : ", at " + run(page));
    }
}
