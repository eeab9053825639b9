package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.entente.e2e.Reader.Edge;
import dev.entente.e2e.Reader.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerIT {
    @LocalServerPort
    private int port;

    private Browsers browsers;
    private Reader reader;

    @BeforeAll
    void find_a_browser() {
        browsers = new Browsers();
    }

    @AfterAll
    void close_it() {
        if (browsers != null) browsers.close();
    }

    @BeforeEach
    void a_reader_comes() {
        reader = reader(new Browser.NewContextOptions());
    }

    @AfterEach
    void the_browser_had_nothing_to_complain_of() {
        assertThat(reader.complaints()).isEmpty();
        reader.close();
    }

    @Test
    void it_opens_with_the_network_of_the_opening_window() {
        reader.open("");

        assertThat(reader.nodes()).extracting(Node::id).contains("TUR", "RUS", "LBY-GNA", "LBY-LNA");
        assertThat(reader.edges()).extracting(Edge::id).anyMatch(id -> id.endsWith(":SUPPORT"));
        assertThat(reader.page.url()).endsWith("/");
        assertThat(reader.evidence()).contains("1 January – 30 June 2020", "Turkey");
    }

    @Test
    void a_handle_dragged_by_mouse_takes_relations_away_and_asks_for_nothing() {
        reader.open("");
        Set<String> before = reader.edgeIds();
        var box = reader.handle(1).boundingBox();
        double y = box.y + box.height / 2;
        double x = box.x + box.width / 2;
        reader.page.mouse().move(x, y);

        List<String> asked = reader.requestsDuring(() -> {
            reader.page.mouse().down();
            for (int step = 1; step <= 20; step++) reader.page.mouse().move(x - 10 * step, y);
            reader.page.waitForTimeout(100);
        });
        Set<String> during = reader.edgeIds();
        reader.page.mouse().up();

        assertThat(asked).isEmpty();
        assertThat(during).hasSizeLessThan(before.size());
        reader.await(() -> reader.page.url().contains("to=2020-"));
    }

    @Test
    void the_range_is_moved_by_keyboard() {
        reader.open("");
        Map<String, Node> before = byId(reader.nodes());
        Locator end = reader.handle(1);
        end.focus();
        String said = end.getAttribute("aria-valuetext");

        for (int step = 0; step < 30; step++) end.press("Shift+ArrowLeft");
        reader.settle();

        assertThat(end.getAttribute("aria-valuetext")).isNotEqualTo(said);
        assertThat(reader.nodes())
                .allSatisfy(node -> assertThat(before.get(node.id()))
                        .as("nothing jumps")
                        .extracting(Node::x, Node::y)
                        .containsExactly(node.x(), node.y()));
        reader.await(() -> reader.page.url().contains("to="));
    }

    @Test
    void a_type_switched_off_leaves_the_picture() {
        reader.open("");

        reader.page
                .locator("relation-filters")
                .getByLabel("Support", new Locator.GetByLabelOptions().setExact(false))
                .first()
                .click();
        reader.await(() -> reader.page.url().contains("types="));
        reader.settle();

        assertThat(reader.edges()).extracting(Edge::type).isNotEmpty().doesNotContain("SUPPORT");
    }

    @Test
    void a_click_on_an_edge_shows_its_sentence() {
        reader.open("");
        Map<String, Node> nodes = byId(reader.nodes());
        Set<String> pairs = new HashSet<>();
        Set<String> crowded = new HashSet<>();
        for (Edge edge : reader.edges()) if (!pairs.add(pair(edge))) crowded.add(pair(edge));
        Edge alone = reader.edges().stream()
                .filter(edge -> !crowded.contains(pair(edge)))
                .max(Comparator.comparingDouble(edge -> distance(nodes.get(edge.source()), nodes.get(edge.target()))))
                .orElseThrow();
        Node source = nodes.get(alone.source());
        Node target = nodes.get(alone.target());

        reader.clickPicture((source.x() + target.x()) / 2, (source.y() + target.y()) / 2);
        reader.await(() -> reader.page.url().contains("sel="));

        assertThat(reader.page.locator(".evidence-panel blockquote mark").count())
                .isPositive();
        reader.page.locator(".evidence-panel .origin button").first().click();
        reader.page.locator(".article-text mark.current").first().waitFor();
        assertThat(reader.page.locator(".article-text mark.current").first()).satisfies(mark -> {
            reader.settle();
            assertThat(mark.isVisible()).isTrue();
        });
    }

    @Test
    void a_link_opens_the_same_view_in_another_browser() {
        String link = "?from=2020-01-01&to=2020-01-31&mode=upto&types=SUPPORT,AGREE&sel=TUR>LBY-GNA:SUPPORT";
        reader.open(link);
        Set<String> edges = reader.edgeIds();
        String evidence = reader.evidence();

        try (Reader other = reader(new Browser.NewContextOptions())) {
            other.open(link);
            assertThat(other.edgeIds()).isEqualTo(edges).isNotEmpty();
            assertThat(other.evidence()).isEqualTo(evidence).contains("Support");
            other.page.keyboard().press("Escape");
            other.await(() -> !other.page.url().contains("sel="));
        }
        assertThat(reader.evidence()).as("readers do not disturb each other").isEqualTo(evidence);
    }

    @Test
    void back_and_forward_walk_through_what_was_committed() {
        reader.open("");
        for (String actor : List.of("Russia", "Turkey", "Iran")) {
            reader.page
                    .locator(".evidence-panel .actor-chip")
                    .getByText(actor)
                    .first()
                    .click();
            reader.await(() -> heading().equals(actor));
            reader.page.getByText("← Overview").click();
            reader.await(() -> heading().contains("2020"));
        }

        reader.page.goBack();
        reader.await(() -> heading().equals("Iran"));
        reader.page.goBack();
        reader.page.goBack();
        reader.await(() -> heading().equals("Turkey"));
        assertThat(reader.page.url()).contains("sel=TUR");
        reader.page.goForward();
        reader.await(() -> !reader.page.url().contains("sel="));
        reader.await(() -> heading().contains("2020"));
    }

    @Test
    void undo_and_redo_move_the_picture_the_panel_and_the_address() {
        reader.open("");
        reader.page.locator(".evidence-panel .actor-chip").first().click();
        reader.await(() -> reader.page.url().contains("sel="));

        reader.page.locator("actor-network").focus();
        reader.page.keyboard().press("Control+z");
        reader.await(() -> !reader.page.url().contains("sel="));
        reader.page.keyboard().press("Control+Shift+z");
        reader.await(() -> reader.page.url().contains("sel="));
    }

    @Test
    void the_table_holds_the_same_selection() {
        reader.open("?view=table");

        reader.page
                .locator("vaadin-grid-cell-content")
                .getByText("Turkey")
                .first()
                .click();
        reader.await(() -> reader.page.url().contains("sel="));

        assertThat(reader.page.locator(".evidence-panel blockquote").count()).isPositive();
    }

    @Test
    void it_speaks_indonesian_to_who_reads_indonesian() {
        try (Reader other = reader(new Browser.NewContextOptions().setLocale("id-ID"))) {
            other.open("");
            assertThat(other.evidence()).contains("Turki", "aktor");
            assertThat(other.page.locator("html").getAttribute("lang")).isEqualTo("id");
            assertThat(other.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', LIGHT",
        "'', DARK",
        "?sel=TUR, LIGHT",
        "?sel=TUR>LBY-GNA:SUPPORT, DARK",
        "?view=table, LIGHT",
        "?view=table, DARK",
        "'?sel=TUR,RUS', LIGHT"
    })
    void everybody_can_read_it(String query, ColorScheme scheme) {
        try (Reader other =
                reader(new Browser.NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE))) {
            other.open(query);
            List<Rule> serious = new AxeBuilder(other.page)
                    .analyze().getViolations().stream()
                            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                            .toList();
            assertThat(serious)
                    .as(() -> serious.stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().getFirst().getHtml() + " at "
                                    + rule.getNodes().getFirst().getTarget())
                            .collect(Collectors.joining("\n")))
                    .isEmpty();
        }
    }

    private String heading() {
        return reader.page.locator(".evidence-panel h2").first().innerText();
    }

    private Reader reader(Browser.NewContextOptions options) {
        if (options.locale == null) options.setLocale("en-GB");
        return new Reader(
                browsers.browser().newContext(options.setViewportSize(1440, 900)), "http://localhost:" + port + "/");
    }

    private static Map<String, Node> byId(List<Node> nodes) {
        return nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private static String pair(Edge edge) {
        return edge.source().compareTo(edge.target()) < 0
                ? edge.source() + " " + edge.target()
                : edge.target() + " " + edge.source();
    }

    private static double distance(Node one, Node other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
