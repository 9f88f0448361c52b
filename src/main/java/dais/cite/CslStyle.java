package dais.cite;

import dais.cite.BluebookStyle.Form;
import dais.cite.CslText.Position;
import dais.diag.Failure;
import dais.model.Author;
import dais.model.Inline;
import dais.model.Locator;
import dais.model.Report;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLProperties;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notes by a style of the Citation Style Language (CSL 1.0.2), rendered by citeproc-java: a file of `styles/`. The engine
/// writes one source at a time; where a source stands in the order of the notes is for [Citer] to say.
///
/// Law and the papers of the Congress keep the form of the Bluebook for courts: CSL has no words for them, the engine drops
/// their pinpoints, and the manuals behind such styles send the reader there.
public final class CslStyle implements CitationStyle {
    /// Stands for a hyphen on its way through the engine, which takes `GAO-23-105866` for a range.
    private static final char HYPHEN = '\ue02d';

    private final CslText text;
    private final BluebookStyle law = new BluebookStyle(Form.COURT);
    private final Map<Position, CSL> engines = new EnumMap<>(Position.class);
    private final Items items = new Items();
    /// What was written before: a brief is cited anew for each trial.
    private final Map<String, List<Inline>> known = new HashMap<>();

    private CslStyle(CslText text) {
        this.text = text;
    }

    /// The style of that name.
    ///
    /// @throws Failure where it cannot be used
    public static CslStyle named(String name) {
        return read("styles/" + name + ".csl", bytes(path(name)));
    }

    /// @param shownName the file's name as messages show it
    /// @param file the style
    /// @throws Failure where it cannot be used
    static CslStyle read(String shownName, byte[] file) {
        return new CslStyle(new CslText(shownName, file));
    }

    @Override
    public List<Inline> full(Mention mention) {
        return isLaw(mention.report()) ? law.full(mention) : write(mention, Position.FULL);
    }

    @Override
    public List<Inline> brief(Mention mention, int fullNote) {
        if (isLaw(mention.report())) {
            return law.brief(mention, fullNote);
        }
        return mention.namesake() ? full(mention) : write(mention, Position.BRIEF);
    }

    @Override
    public Optional<List<Inline>> again(Mention mention, boolean samePlace, boolean opens) {
        if (isLaw(mention.report()) || !text.hasIbid()) {
            return Optional.empty();
        }
        Mention place = samePlace
                ? new Mention(mention.report(), Locator.NONE, mention.versioned(), mention.namesake())
                : mention;
        return Optional.of(write(place, samePlace ? Position.AGAIN : Position.AGAIN_ELSEWHERE));
    }

    /// Styles differ in what a short form holds; most have the author and the title, none has the number.
    @Override
    public String shortName(Report report) {
        return isLaw(report) ? law.shortName(report) : Names.surnames(report) + ", " + report.title();
    }

    private static boolean isLaw(Report report) {
        return switch (SourceKind.of(report)) {
            case CRS, GAO, NEWS, WEB_PAGE, OFFICE_NOTE, OTHER -> false;
            default -> true;
        };
    }

    private List<Inline> write(Mention mention, Position position) {
        Report report = mention.report();
        Locator pinpoint = mention.pinpoint();
        String key = position + " " + report.key() + " " + pinpoint.page() + " " + pinpoint.at() + mention.versioned();
        return known.computeIfAbsent(key, _ -> {
            items.show(report, mention.versioned());
            CSL engine = engines.computeIfAbsent(position, this::engine);
            // It forgets what it wrote, its form of output too.
            engine.reset();
            engine.setOutputFormat(new CslMarkup.Plain());
            String html = engine.makeCitation(citation(pinpoint.page())).getFirst().getText();
            Phrase words = CslMarkup.read(html.replace(HYPHEN, '-'), report);
            words.roman(pinpoint.at() == null ? "" : ", " + Pins.spaced(pinpoint.at()));
            return words.words();
        });
    }

    private static CSLCitation citation(@Nullable String page) {
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(Items.ID);
        if (page != null) {
            item.label(CSLLabel.PAGE).locator(page.startsWith("CRS-") ? page.replace('-', HYPHEN) : page);
        }
        return new CSLCitation(new CSLCitationItem[]{item.build()}, "note", new CSLProperties(1, null));
    }

    private CSL engine(Position position) {
        String locale = new String(bytes("/dais/cite/locale-en-US.xml"), StandardCharsets.UTF_8);
        try {
            return new CSL(items, _ -> locale, null, text.at(position), "en-US");
        } catch (IOException | RuntimeException e) {
            throw text.bad("the engine says: " + e.getMessage());
        }
    }

    private static String path(String name) {
        return "/dais/styles/" + name + ".csl";
    }

    private static byte[] bytes(String path) {
        try (InputStream in = CslStyle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read from the program", e);
        }
    }

    /// Hands the engine the one source that is being written.
    private static final class Items implements ItemDataProvider {
        private static final String ID = "source";
        private CSLItemData item = new CSLItemDataBuilder().id(ID).build();

        void show(Report report, boolean versioned) {
            SourceKind kind = SourceKind.of(report);
            CSLItemDataBuilder item = new CSLItemDataBuilder().id(ID).title(report.title());
            item.author(Names.credited(report).stream().map(Items::name).toArray(CSLName[]::new));
            String number = report.id().replace('-', HYPHEN)
                    + (versioned ? " (version " + report.key().version() + ")" : "");
            switch (kind) {
                case NEWS -> item.type(CSLType.ARTICLE_NEWSPAPER);
                case WEB_PAGE -> item.type(CSLType.WEBPAGE);
                default -> item.type(CSLType.REPORT).genre(report.series()).number(number);
            }
            String publisher = report.publisher() != null ? report.publisher() : switch (kind) {
                case CRS -> "Congressional Research Service";
                case GAO -> "Government Accountability Office";
                default -> null;
            };
            if (publisher != null) {
                item.publisher(publisher)
                        .containerTitle(kind == SourceKind.NEWS || kind == SourceKind.WEB_PAGE ? publisher : null);
            }
            LocalDate date = report.date();
            if (date != null) {
                item.issued(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            }
            if (report.url() != null) {
                item.URL(report.url().text());
            }
            this.item = item.build();
        }

        private static CSLName name(Author author) {
            String family = Names.surname(author.name());
            int given = author.name().lastIndexOf(family);
            if (given <= 0) {
                return new CSLNameBuilder().literal(author.name()).build();
            }
            String suffix = author.name().substring(given + family.length()).replaceFirst("^, ?", "").strip();
            CSLNameBuilder name = new CSLNameBuilder().given(author.name().substring(0, given).strip()).family(family);
            return suffix.isEmpty() ? name.build() : name.suffix(suffix).build();
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(ID);
        }
    }
}
