package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.entente.e2e.Reader.Edge;
import dev.entente.model.RelationType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeyboardIT extends Journey {
    private static final int MOST_TABS = 150;
    private static final int FEW = 4;
    private static final Pattern DATED = Pattern.compile(" (19|20)\\d\\d\\b");
    private static final Pattern TREEITEM = Pattern.compile("- '?treeitem \"(.*?)\"");
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
    void everything_drawn_is_reached_by_keys_and_says_who_what_and_when() {
        Reader reader = reader().open("");
        Map<String, Set<String>> drawn = titlesByActor(reader);
        Map<String, Set<String>> reached = new HashMap<>();
        reader.page.locator("actor-network [role=tree]").focus();

        reader.press("Home");
        String first = current(reader);
        String actor = first;
        do {
            Set<String> edges = new LinkedHashSet<>();
            reader.press(".");
            for (String edge = current(reader); edges.add(edge); edge = current(reader)) reader.press(".");
            assertThat(edges).allMatch(edge -> DATED.matcher(edge).find());
            reached.put(name(actor), edges.stream().map(KeyboardIT::title).collect(Collectors.toSet()));
            reader.press("PageDown");
            actor = current(reader);
        } while (!actor.equals(first));

        assertThat(reached).isEqualTo(drawn);
    }

    @Test
    void a_screen_reader_finds_every_actor_and_under_it_every_edge() {
        Reader reader = reader().open("");

        Map<String, Set<String>> read = new HashMap<>();
        Set<String> edges = new HashSet<>();
        for (String line : reader.page
                .locator("actor-network [role=tree]")
                .ariaSnapshot()
                .lines()
                .toList()) {
            Matcher item = TREEITEM.matcher(line);
            if (!item.find()) continue;
            String label = item.group(1);
            if (label.contains(" statement")) {
                edges.add(title(label));
                assertThat(label).containsPattern(DATED);
            } else read.put(name(label), edges = new HashSet<>());
        }

        assertThat(read).isEqualTo(titlesByActor(reader));
    }

    @Test
    void enter_on_an_edge_opens_its_evidence() {
        Reader reader = reader().open("");
        reader.page.locator("actor-network [role=tree]").focus();

        for (int edge = 0; edge < FEW; edge++) {
            reader.press(".");
            String title = title(current(reader));
            reader.press("Enter");
            reader.await(() -> title.endsWith(": " + reader.heading()));
            assertThat(reader.page.locator(".evidence-panel blockquote").count())
                    .isPositive();
        }
    }

    /** What the picture says that it draws: the edges at each actor, in the words that stand for them. */
    private static Map<String, Set<String>> titlesByActor(Reader reader) {
        JsonNode words = JsonMapper.shared().readTree(Path.of("frontend/i18n/en.json"));
        Map<String, String> names = reader.names();
        Map<String, Set<String>> titles = new HashMap<>();
        names.values().forEach(name -> titles.put(name, new HashSet<>()));
        for (Edge edge : reader.edges()) {
            String source = names.get(edge.source());
            String target = names.get(edge.target());
            boolean mutual = RelationType.valueOf(edge.type()).symmetric();
            String title = source + (mutual ? " – " : " → ") + target + ": "
                    + words.get("type." + edge.type()).asString();
            titles.get(source).add(title);
            titles.get(target).add(title);
        }
        assertThat(titles).isNotEmpty();
        return titles;
    }

    @Test
    void a_screen_reader_finds_the_same_relations_in_the_table() {
        Reader reader = reader().open("?view=table");

        String table = reader.page.locator("vaadin-grid:visible").ariaSnapshot();

        assertThat(table).contains("treegrid", "columnheader", "gridcell \"Turkey\"", "gridcell \"Criticism\"");
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

    private static String name(String label) {
        return label.substring(0, label.indexOf(", "));
    }

    private static String title(String label) {
        return label.substring(0, label.indexOf(','));
    }
}
