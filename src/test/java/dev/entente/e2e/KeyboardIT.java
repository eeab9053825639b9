package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.entente.e2e.Reader.Edge;
import dev.entente.e2e.Reader.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyboardIT extends Journey {
    private static final int MOST_TABS = 150;
    private static final String LABEL_OF_CURRENT = "it => { const id = it.getAttribute('aria-activedescendant');"
            + " return id && it.getRootNode().getElementById(id)?.getAttribute('aria-label'); }";

    @Test
    void a_reader_without_a_mouse_comes_from_opening_to_the_sentence_in_its_article() {
        Reader reader = reader().visit("");

        tabTo(reader, "it => it.getAttribute('role') === 'tree'");
        reader.press("ArrowRight", "ArrowLeft", ".", "Enter");
        reader.await(() -> reader.page.url().contains("sel="));
        reader.page.locator(".evidence-panel blockquote").first().waitFor();
        tabTo(reader, "it => it.matches('.origin button')");
        String quoted =
                reader.page.locator(".evidence-panel blockquote").first().innerText();
        reader.press("Enter");
        reader.page.locator(".article-text mark.current").first().waitFor();

        assertThat(quoted).isNotBlank();
        assertThat(reader.page
                        .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions())
                        .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                .setHas(reader.page.locator(".article-text")))
                        .count())
                .isPositive();
        reader.press("Escape");
        reader.await(() -> reader.page.locator(".article-text").count() == 0);
        assertThat(reader.focused("it => it.matches('.origin button')"))
                .as("back where one was")
                .isEqualTo(true);
    }

    @Test
    void everything_drawn_is_reached_by_keys_and_has_a_name() {
        Reader reader = reader().open("");
        List<Node> nodes = reader.nodes();
        List<Edge> edges = reader.edges();
        Map<String, Set<String>> edgesOf = new HashMap<>();
        reader.page.locator("actor-network [role=tree]").focus();

        reader.press("Home");
        String first = current(reader);
        for (String actor = first; edgesOf.put(actor, new HashSet<>()) == null; actor = current(reader)) {
            reader.press(".");
            for (String edge = current(reader); edgesOf.get(actor).add(edge); edge = current(reader)) reader.press(".");
            reader.press("PageDown");
            if (current(reader).equals(first)) break;
        }

        assertThat(edgesOf).hasSameSizeAs(nodes);
        assertThat(edgesOf.values().stream()
                        .flatMap(Set::stream)
                        .map(KeyboardIT::title)
                        .distinct())
                .hasSameSizeAs(edges);
        assertThat(edgesOf.values().stream().mapToInt(Set::size).sum()).isEqualTo(2 * edges.size());
    }

    @Test
    void a_screen_reader_finds_every_actor_and_every_edge() {
        Reader reader = reader().open("");

        List<String> tree = reader.page
                .locator("actor-network [role=tree]")
                .ariaSnapshot()
                .lines()
                .toList();

        assertThat(reader.labels())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(tree).anyMatch(line -> line.contains("treeitem \"" + name + ", ")));
        assertThat(tree.stream().filter(line -> line.contains("treeitem") && line.contains(" statement")))
                .hasSize(2 * reader.edges().size());
    }

    @Test
    void a_screen_reader_finds_the_same_relations_in_the_table() {
        Reader reader = reader().open("?view=table");

        String table = reader.page.locator("vaadin-grid:visible").ariaSnapshot();

        assertThat(table).contains("treegrid", "columnheader", "gridcell \"Turkey\"", "gridcell \"Attack\"");
    }

    private static void tabTo(Reader reader, String test) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            reader.press("Tab");
            if (Boolean.TRUE.equals(reader.focused(test))) return;
        }
        assertThat(false).as("%s is within %d tabs", test, MOST_TABS).isTrue();
    }

    private static String current(Reader reader) {
        reader.page.waitForTimeout(20);
        Object label = reader.focused(LABEL_OF_CURRENT);
        assertThat(label).as("what the cursor is on has a name").isNotNull();
        return (String) label;
    }

    private static String title(String label) {
        return label.substring(0, label.indexOf(','));
    }
}
