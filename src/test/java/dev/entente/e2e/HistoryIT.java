package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.entente.e2e.Reader.Node;
import dev.entente.e2e.Reader.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed is in the address: it can be gone back to, undone, and sent to others. */
class HistoryIT extends Journey {
    private Reader reader;

    private record Moment(String url, Set<String> edges, String heading) {}

    @BeforeEach
    void a_reader_comes() {
        reader = reader().open("");
    }

    @Test
    void back_and_forward_walk_over_five_changes() {
        List<Moment> moments = fiveChanges();

        for (int at = moments.size() - 2; at >= 0; at--) {
            reader.page.goBack();
            reads(moments.get(at));
        }
        for (int at = 1; at < moments.size(); at++) {
            reader.page.goForward();
            reads(moments.get(at));
        }
    }

    @Test
    void undo_and_redo_move_the_picture_the_panel_and_the_address() {
        List<Moment> moments = fiveChanges();

        for (int at = moments.size() - 2; at >= 0; at--) {
            reader.press("Control+z");
            reads(moments.get(at));
        }
        for (int at = 1; at < moments.size(); at++) {
            reader.press("Control+Shift+Z");
            reads(moments.get(at));
        }
    }

    @Test
    void a_link_gives_another_browser_the_same_edges_selection_and_camera() {
        fiveChanges();
        reader.page.getByLabel("Zoom in").click();
        reader.await(() -> reader.page.url().contains("camera="));
        reader.settle();
        Sight seen = reader.sight();
        String evidence = reader.evidence();

        Reader other = reader().openAddress(reader.page.url());

        assertThat(other.sight().edges()).isEqualTo(seen.edges()).isNotEmpty();
        assertThat(other.evidence()).isEqualTo(evidence);
        List<Node> nodes = other.sight().nodes();
        assertThat(nodes)
                .extracting(Node::id)
                .isEqualTo(seen.nodes().stream().map(Node::id).toList());
        for (int k = 0; k < nodes.size(); k++) {
            assertThat(nodes.get(k).x()).isCloseTo(seen.nodes().get(k).x(), within(0.5));
            assertThat(nodes.get(k).y()).isCloseTo(seen.nodes().get(k).y(), within(0.5));
            assertThat(nodes.get(k).radius()).isCloseTo(seen.nodes().get(k).radius(), within(0.1));
        }
    }

    @Test
    void two_readers_at_once_do_not_disturb_each_other() {
        Reader other = reader().open("?from=2020-01-01&to=2020-01-31&sel=RUS");
        Sight seen = other.sight();
        String evidence = other.evidence();
        String address = other.page.url();

        List<Moment> moments = fiveChanges();
        other.settle();

        assertThat(other.sight()).isEqualTo(seen);
        assertThat(other.evidence()).isEqualTo(evidence);
        assertThat(other.page.url()).isEqualTo(address);
        other.press("Escape");
        other.await(() -> !other.page.url().contains("sel="));
        reads(moments.getLast());
    }

    private List<Moment> fiveChanges() {
        List<Moment> moments = new ArrayList<>(List.of(moment()));
        List<Runnable> changes = List.of(
                () -> reader.page
                        .locator(".evidence-panel .actor-chip")
                        .getByText("Turkey")
                        .first()
                        .click(),
                () -> reader.page
                        .locator("relation-filters")
                        .getByLabel("Support", new Locator.GetByLabelOptions().setExact(false))
                        .first()
                        .click(),
                () -> reader.page
                        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Up to"))
                        .click(),
                () -> reader.page
                        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("People"))
                        .click(),
                () -> reader.page
                        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("During"))
                        .click());
        for (Runnable change : changes) {
            String before = reader.page.url();
            change.run();
            reader.await(() -> !reader.page.url().equals(before));
            reader.settle();
            moments.add(moment());
        }
        return moments;
    }

    private Moment moment() {
        return new Moment(reader.page.url(), reader.edgeIds(), reader.heading());
    }

    private void reads(Moment moment) {
        reader.await(() -> reader.page.url().equals(moment.url()));
        reader.await(() -> reader.edgeIds().equals(moment.edges()));
        reader.await(() -> reader.heading().equals(moment.heading()));
    }
}
