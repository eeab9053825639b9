package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import dev.entente.e2e.Reader.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a reader filters, and however time moves, everybody keeps their place. */
class StillnessIT extends Journey {
    private static final int ACTIONS = 200;
    private static final int DRAG_EVERY = 10;
    private static final long SEED = 2020;
    private static final List<String> KEYS = List.of(
            "PageUp", "PageDown", "Shift+ArrowLeft", "Shift+ArrowRight", "ArrowLeft", "ArrowRight", "Home", "End");

    private final Random random = new Random(SEED);
    private final Map<String, Node> places = new HashMap<>();
    private Reader reader;

    @Test
    void after_200_actions_everybody_is_where_they_were_to_the_pixel() {
        reader = reader(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .open("");
        look("at the opening");

        for (int action = 1; action <= ACTIONS; action++)
            look(action + ": " + (action % DRAG_EVERY == 0 ? drag() : act()));

        assertThat(places).hasSizeGreaterThan(10);
    }

    private String act() {
        return switch (random.nextInt(8)) {
            case 0 -> click("time-panel .controls [role=radio]");
            case 1 -> click("time-panel .presets button");
            case 2 -> click("relation-filters [role=radio]");
            case 3, 4 -> click("relation-filters input[type=checkbox]");
            case 5 -> press(random.nextBoolean() ? "Control+z" : "Control+Shift+Z");
            default -> turn();
        };
    }

    private String click(String what) {
        Locator all = reader.page.locator(what);
        int which = random.nextInt(all.count());
        all.nth(which).dispatchEvent("click");
        return what + " " + which;
    }

    private String press(String keys) {
        reader.press(keys);
        return keys;
    }

    private String turn() {
        Locator handles = reader.page.locator("time-panel [role=slider]");
        handles.nth(random.nextInt(handles.count())).focus();
        return press(KEYS.get(random.nextInt(KEYS.size())));
    }

    /** Drags a handle by mouse; while it is held nothing may be asked of the server. */
    private String drag() {
        Locator handles = reader.page.locator("time-panel [role=slider]");
        var box = handles.nth(random.nextInt(handles.count())).boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        int by = random.nextInt(81) - 40;
        reader.settle();
        reader.page.mouse().move(x, y);
        assertThat(reader.requestsDuring(() -> {
                    reader.page.mouse().down();
                    for (int step = 1; step <= 5; step++) {
                        reader.page.mouse().move(x + by * step, y);
                        look("while a handle is dragged");
                    }
                }))
                .isEmpty();
        reader.page.mouse().up();
        return "dragged by " + by;
    }

    private void look(String when) {
        for (Node node : reader.nodes()) {
            Node known = places.putIfAbsent(node.id(), node);
            if (known != null)
                assertThat(List.of(node.x(), node.y()))
                        .as("%s after %s", node.id(), when)
                        .isEqualTo(List.of(known.x(), known.y()));
        }
    }
}
