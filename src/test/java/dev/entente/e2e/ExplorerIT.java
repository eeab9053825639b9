package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.entente.e2e.Reader.Edge;
import dev.entente.e2e.Reader.Node;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerIT extends Journey {
    private Reader reader;

    @BeforeEach
    void a_reader_comes() {
        reader = reader();
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
    void the_middle_of_the_range_is_dragged_without_changing_its_length() {
        reader.open("");
        var box = reader.page.locator("time-panel .band").boundingBox();
        double y = box.y + box.height / 2;
        double x = box.x + box.width / 2;
        reader.page.mouse().move(x, y);

        List<String> asked = reader.requestsDuring(() -> {
            reader.page.mouse().down();
            for (int step = 1; step <= 20; step++) reader.page.mouse().move(x - 15 * step, y);
            reader.page.waitForTimeout(100);
        });
        reader.page.mouse().up();
        reader.await(() -> reader.page.url().contains("from="));

        assertThat(asked).isEmpty();
        assertThat(day("to").toEpochDay() - day("from").toEpochDay())
                .isEqualTo(LocalDate.of(2020, 6, 30).toEpochDay()
                        - LocalDate.of(2020, 1, 1).toEpochDay());
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
                .filter(edge -> middleIsFree(nodes.get(edge.source()), nodes.get(edge.target()), nodes.values()))
                .max(Comparator.comparingDouble(edge -> distance(nodes.get(edge.source()), nodes.get(edge.target()))))
                .orElseThrow();
        Node source = nodes.get(alone.source());
        Node target = nodes.get(alone.target());

        reader.clickPicture((source.x() + target.x()) / 2, (source.y() + target.y()) / 2);
        reader.await(() -> reader.page.url().contains("sel="));

        reader.page.locator(".evidence-panel blockquote mark").first().waitFor();
        reader.page.locator(".evidence-panel .origin button").first().click();
        reader.page.locator(".article-text mark.current").first().waitFor();
        assertThat(reader.page.locator(".article-text mark.current").first()).satisfies(mark -> {
            reader.settle();
            assertThat(mark.isVisible()).isTrue();
        });
    }

    @Test
    void words_of_a_sentence_lead_to_it() {
        reader.open("");
        Locator field = reader.page.locator("network-search input");
        field.click();
        List<String> asked = reader.requestsDuring(() -> field.pressSequentially("didukung uni emirat"));
        Locator found = reader.page.locator("network-search [role=option]").getByText("Uni Emirat Arab");
        found.first().waitFor();

        field.press("Enter");
        reader.await(() -> reader.page.url().contains("sel="));

        assertThat(asked).as("one question once the reader pauses").hasSizeLessThan(2);
        reader.await(() ->
                reader.evidence().contains("didukung") && reader.evidence().contains("Uni Emirat Arab"));
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
        assertThat(reader.page.locator("vaadin-grid [part~='chosen']").count()).isPositive();
    }

    @Test
    void the_table_needs_no_scrolling_sideways() {
        reader.open("?view=table");

        assertThat(reader.page
                        .locator("vaadin-grid:visible")
                        .evaluate("grid => { const table = grid.shadowRoot.querySelector('#table');"
                                + " return table.scrollWidth - table.clientWidth; }"))
                .isEqualTo(0);
    }

    @Test
    void hints_of_a_first_visit_cover_no_actor() {
        reader.visit("");

        var hint = reader.page.locator("first-hints").boundingBox();
        var picture = reader.page.locator("actor-network").boundingBox();

        assertThat(hint).isNotNull();
        assertThat(reader.nodes()).isNotEmpty().noneSatisfy(node -> {
            double x = picture.x + node.x();
            double y = picture.y + node.y();
            assertThat(x).isBetween(hint.x - node.radius(), hint.x + hint.width + node.radius());
            assertThat(y).isBetween(hint.y - node.radius(), hint.y + hint.height + node.radius());
        });
    }

    @Test
    void nothing_scrolls_that_should_not() {
        reader.open("");

        assertThat(reader.page.evaluate("() => [document.documentElement.scrollWidth - innerWidth,"
                        + " document.documentElement.scrollHeight - innerHeight]"))
                .isEqualTo(List.of(0, 0));
    }

    private LocalDate day(String part) {
        Matcher matcher = Pattern.compile("[?&]" + part + "=([0-9-]+)").matcher(reader.page.url());
        assertThat(matcher.find()).as(reader.page.url()).isTrue();
        return LocalDate.parse(matcher.group(1));
    }

    private static Map<String, Node> byId(List<Node> nodes) {
        return nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private static String pair(Edge edge) {
        return edge.source().compareTo(edge.target()) < 0
                ? edge.source() + " " + edge.target()
                : edge.target() + " " + edge.source();
    }

    /** Whether no disc lies where the middle of an edge between two actors is clicked. */
    private static boolean middleIsFree(Node source, Node target, Collection<Node> nodes) {
        double x = (source.x() + target.x()) / 2, y = (source.y() + target.y()) / 2;
        return nodes.stream().allMatch(node -> Math.hypot(node.x() - x, node.y() - y) > 2 * node.radius());
    }

    private static double distance(Node one, Node other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
