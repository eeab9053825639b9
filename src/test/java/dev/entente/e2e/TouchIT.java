package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import dev.entente.e2e.Reader.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phone, 390 pixels wide. */
class TouchIT extends Journey {
    private Reader reader;

    @BeforeEach
    void a_reader_comes() {
        reader = reader(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2))
                .open("");
    }

    @Test
    void a_tap_on_an_actor_opens_what_is_known_of_it() {
        Node turkey = node("TUR");
        var picture = reader.page.locator("actor-network").boundingBox();

        reader.page.touchscreen().tap(picture.x + turkey.x(), picture.y + turkey.y());

        reader.await(() -> reader.page.url().contains("sel=TUR"));
        reader.await(() -> reader.page.locator(".evidence-panel h2").first().isVisible());
        assertThat(reader.heading()).isEqualTo("Turkey");
    }

    @Test
    void two_fingers_zoom_around_what_is_between_them() {
        var picture = reader.page.locator("actor-network").boundingBox();
        double x = picture.x + picture.width / 2;
        double y = picture.y + picture.height / 2;
        double before = distance(node("TUR"), node("RUS"));
        CDPSession touch = reader.page.context().newCDPSession(reader.page);

        touch(touch, "touchStart", x - 30, y, x + 30, y);
        for (int step = 1; step <= 10; step++) touch(touch, "touchMove", x - 30 - 3 * step, y, x + 30 + 3 * step, y);
        touch(touch, "touchEnd");

        reader.await(() -> reader.page.url().contains("camera="));
        assertThat(distance(node("TUR"), node("RUS")) / before).isBetween(1.8, 2.2);
        assertThat(reader.page.evaluate("() => visualViewport.scale"))
                .as("the page stays as it is")
                .isEqualTo(1);
    }

    @Test
    void nothing_sticks_out_at_the_side() {
        assertThat(reader.page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(390);
        assertThat(reader.nodes())
                .allSatisfy(node -> assertThat(node.x()).isBetween(node.radius(), 390 - node.radius()));
    }

    private Node node(String id) {
        return reader.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double distance(Node one, Node other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static void touch(CDPSession session, String type, double... points) {
        List<Map<String, Object>> touches = new java.util.ArrayList<>();
        for (int k = 0; k < points.length; k += 2) touches.add(Map.of("x", points[k], "y", points[k + 1], "id", k / 2));
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new Gson().toJsonTree(touches));
        session.send("Input.dispatchTouchEvent", event);
    }
}
