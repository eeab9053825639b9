package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A reader at a browser: does what readers do, and sees what is drawn. */
final class Reader implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5000;
    private static final int GLANCE_MILLIS = 50;
    /** Transitions of what is drawn are over. */
    private static final int SETTLED_MILLIS = 500;

    final Page page;
    private final BrowserContext context;
    private final String home;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    record Node(String id, double x, double y, double radius) {}

    record Edge(String id, String source, String target, String type) {}

    Reader(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onRequest(request -> requests.add(request.url()));
    }

    /** Opens a view as on a first visit. */
    Reader visit(String query) {
        return openAddress(home + query);
    }

    /** Goes to an address of ours that need not hold the explorer. */
    Reader follow(String path) {
        page.navigate(home + path);
        return this;
    }

    /** Follows a link. */
    Reader openAddress(String address) {
        page.navigate(address);
        page.locator("entente-explorer").waitFor();
        await(() -> Boolean.TRUE.equals(page.evaluate("() => document.querySelector('entente-explorer')"
                + ".shadowRoot?.querySelector('time-panel, [role=alert]') != null")));
        settle();
        return this;
    }

    /** Opens a view and sends the hints away. */
    Reader open(String query) {
        visit(query);
        Locator skip = page.locator("first-hints button").first();
        if (skip.isVisible()) skip.click();
        return this;
    }

    void settle() {
        page.waitForTimeout(SETTLED_MILLIS);
    }

    void await(BooleanSupplier condition) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < deadline) page.waitForTimeout(GLANCE_MILLIS);
        assertThat(condition.getAsBoolean())
                .as("what was waited for, at " + page.url())
                .isTrue();
    }

    private List<Map<String, Object>> drawn(String part) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> drawn = (List<Map<String, Object>>)
                page.locator("actor-network").evaluate("(element, part) => element.drawn()[part]", part);
        return drawn;
    }

    List<Node> nodes() {
        return drawn("nodes").stream()
                .map(node -> new Node(
                        (String) node.get("id"), number(node.get("x")), number(node.get("y")), number(node.get("r"))))
                .toList();
    }

    List<Edge> edges() {
        return drawn("edges").stream()
                .map(edge -> new Edge(
                        (String) edge.get("id"), (String) edge.get("source"), (String) edge.get("target"), (String)
                                edge.get("type")))
                .toList();
    }

    /** What the actors drawn are called, by id. */
    Map<String, String> names() {
        return drawn("nodes").stream()
                .collect(Collectors.toMap(node -> (String) node.get("id"), node -> (String) node.get("label")));
    }

    Set<String> edgeIds() {
        return edges().stream().map(Edge::id).collect(Collectors.toSet());
    }

    Locator handle(int index) {
        return page.locator("time-panel [role=slider]").nth(index);
    }

    /** What is drawn, and where. */
    record Sight(Set<String> edges, List<Node> nodes) {}

    Sight sight() {
        List<Node> nodes =
                nodes().stream().sorted(Comparator.comparing(Node::id)).toList();
        return new Sight(edgeIds(), nodes);
    }

    String heading() {
        return page.locator(".evidence-panel h2").first().innerText();
    }

    /** What has the focus, through all shadows, told by a function of it. */
    Object focused(String function) {
        return page.evaluate("() => { let it = document.activeElement;"
                + " while (it.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;"
                + " return (" + function + ")(it); }");
    }

    void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    String evidence() {
        return page.locator(".evidence-panel").innerText();
    }

    /** Clicks a point of the picture, in its own pixels. */
    void clickPicture(double x, double y) {
        var box = page.locator("actor-network").boundingBox();
        page.mouse().click(box.x + x, box.y + y);
    }

    /** What was asked of the network while something was done. */
    List<String> requestsDuring(Runnable deed) {
        int before = requests.size();
        deed.run();
        return List.copyOf(requests.subList(before, requests.size()));
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
