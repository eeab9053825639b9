package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen, light and dark, keeps every rule of WCAG 2.2 A and AA that a program can check. */
class AccessIT extends Journey {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String EDGE = "?sel=TUR>LBY-GNA:SUPPORT";
    private static final int WIDE = 1440;
    private static final int PHONE = 390;

    /** What readers can have before them, and how they come there. */
    enum Screen {
        FIRST_VISIT("", WIDE),
        OPENING("", WIDE, Screen::skipHints),
        LEGEND("", WIDE, click("legend-panel button")),
        CURSOR("", WIDE, reader -> {
            reader.page.locator("actor-network [role=tree]").focus();
            reader.press("ArrowRight", ".");
        }),
        MARKER(
                "",
                WIDE,
                reader -> reader.page.locator("time-panel .marker").first().focus()),
        EDGE_CARD(EDGE, WIDE),
        WHY(EDGE, WIDE, click(".evidence-panel .why vaadin-details-summary")),
        ARTICLE(EDGE, WIDE, click(".evidence-panel .origin button"), shown(".article-text mark.current")),
        DATING(
                EDGE,
                WIDE,
                click(".evidence-panel .origin button"),
                shown(".article-text mark.current"),
                click(".article-dialog vaadin-details-summary")),
        ACTOR_CARD("?sel=TUR", WIDE),
        BETWEEN_TWO("?sel=TUR,RUS", WIDE, click(".evidence-panel vaadin-radio-button")),
        ABSENT("?sel=TUR>LBY-GNA:SUPPORT&from=2019-01-01&to=2019-01-05", WIDE),
        RELATIONS(EDGE + "&view=table", WIDE),
        ACTORS("?sel=TUR&view=table", WIDE, click(".table-tools .segments button >> nth=1")),
        GROUPED("?view=table", WIDE, reader -> {
            reader.page.locator(".table-tools vaadin-select").click();
            reader.page.locator("vaadin-select-item:visible").nth(1).click();
        }),
        FILTERED("?types=SUPPORT,AID,AGREE&confidence=50&ego=TUR:1", WIDE),
        SAVED_FILTERS("?types=SUPPORT,AID,AGREE", WIDE, click("filter-chips .saved button"), reader -> {
            reader.page.locator("filter-chips .menu input").fill("Backing");
            reader.press("Enter");
        }),
        NOTHING_LEFT("?types=-", WIDE),
        NOTHING_KNOWN("?from=2018-01-01&to=2018-01-02", WIDE),
        NOBODY_AROUND("?ego=TUR:1&from=2018-01-01&to=2018-01-02", WIDE),
        SEARCH("", WIDE, type("rus")),
        SEARCH_IN_VAIN("", WIDE, type("zzzz")),
        MENU("", WIDE, click(".header-bar .more")),
        EXPORT("", WIDE, click("explorer-tools .menu button")),
        SHORTCUTS("", WIDE, reader -> reader.press("?")),
        MISUNDERSTOOD("?mode=sometimes&sel=NOBODY", WIDE),
        MISSING("nothing/here", WIDE),
        ON_A_PHONE("", PHONE),
        FILTERS_ON_A_PHONE("", PHONE, Screen::skipHints, click(".sheets button >> nth=0")),
        EVIDENCE_ON_A_PHONE(EDGE, PHONE, Screen::skipHints, click(".sheets button >> nth=1")),
        TIME_ON_A_PHONE("", PHONE, Screen::skipHints, click("time-panel .more")),
        TABLE_ON_A_PHONE("?view=table", PHONE),
        ARTICLE_ON_A_PHONE(
                EDGE,
                PHONE,
                Screen::skipHints,
                click(".sheets button >> nth=1"),
                click(".evidence-panel .origin button"),
                shown(".article-text mark.current"));

        private final String query;
        private final int width;
        private final List<Consumer<Reader>> way;

        @SafeVarargs
        Screen(String query, int width, Consumer<Reader>... way) {
            this.query = query;
            this.width = width;
            this.way = List.of(way);
        }

        void come(Reader reader) {
            if (this == MISSING)
                reader.follow(query).page.locator(".error-page").waitFor();
            else reader.visit(query);
            way.forEach(step -> step.accept(reader));
        }

        private static void skipHints(Reader reader) {
            reader.page.locator("first-hints button").first().click();
        }

        private static Consumer<Reader> click(String what) {
            return reader -> reader.page.locator(what).first().click();
        }

        private static Consumer<Reader> shown(String what) {
            return reader -> reader.page.locator(what).first().waitFor();
        }

        private static Consumer<Reader> type(String text) {
            return reader -> {
                Locator field = reader.page.locator("network-search input");
                field.click();
                field.fill(text);
                reader.page.locator("network-search [role=option]").first().waitFor();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_screen_keeps_every_rule_in_light_and_dark(Screen screen) {
        Reader reader = reader(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.width == PHONE ? 844 : 900)
                .setReducedMotion(ReducedMotion.REDUCE));
        screen.come(reader);

        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            reader.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            reader.settle();
            assertThat(broken(reader)).as("%s, %s", screen, scheme).isEmpty();
        }
    }

    private static List<String> broken(Reader reader) {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(WCAG);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(reader.page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .map(AccessIT::described)
                        .toList();
    }

    private static String described(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n"));
        return "%s (%s): %s%n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), places);
    }
}
