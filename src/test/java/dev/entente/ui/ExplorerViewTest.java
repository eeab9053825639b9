package dev.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.Sample;
import dev.entente.TestNewsroom;
import dev.entente.archive.Newsroom;
import dev.entente.model.Reading;
import dev.entente.model.Reason;
import dev.entente.model.RelationType;
import dev.entente.model.Span;
import dev.entente.ui.ViewState.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "entente.title=A test")
@ViewPackages(classes = ExplorerView.class)
class ExplorerViewTest extends SpringBrowserlessTest {
    private static final String ARTICLE = "000_1641490934333c47";
    private static final String QUOTE = "Turki mendukung Pemerintah Kesepakatan Nasional";
    private static final int START = 1000;

    @TestConfiguration
    static class Collection {
        @Bean
        @Primary
        Newsroom testNewsroom() {
            Reading reading = new Reading(
                    new Span(START, START + 5),
                    new Span(START + 16, START + QUOTE.length()),
                    new Span(START + 6, START + 15),
                    List.of(new Reading.Step(
                            Reading.Aspect.PREDICATE,
                            Reason.of(Reason.Key.MEANS, "<b>mendukung</b>", RelationType.SUPPORT))));
            return new TestNewsroom(
                    Sample.CATALOG,
                    List.of(
                            Sample.says(Sample.TURKEY, RelationType.SUPPORT, Sample.GNA)
                                    .since("2019-04")
                                    .in(ARTICLE, "2020-01-09")
                                    .at(START)
                                    .relation(QUOTE, reading),
                            Sample.says(Sample.RUSSIA, RelationType.CONSULT, Sample.TURKEY)
                                    .in(ARTICLE, "2020-01-09")
                                    .relation(),
                            Sample.says(Sample.RUSSIA, RelationType.CONSULT, Sample.EGYPT)
                                    .on("2020-06-20")
                                    .in(ARTICLE, "2020-01-09")
                                    .at(5)
                                    .relation()));
        }
    }

    @Test
    void it_opens_with_an_overview_of_the_opening_window() {
        ExplorerView view = open(Map.of());

        assertThat(text(view.evidence))
                .contains("1 January – 30 June 2020", "4 actors, 3 relations, 3 statements", "Turkey");
        assertThat(view.getPageTitle()).isEqualTo("Entente · A test");
    }

    @Test
    void a_link_restores_window_selection_and_screen() {
        ExplorerView view =
                open(Map.of("from", "2020-06-01", "mode", "during", "sel", "EGY>RUS:CONSULT", "view", "table"));

        assertThat(view.view().screen()).isEqualTo(Screen.TABLE);
        assertThat(text(view.evidence)).contains("Meeting", "20 June 2020", "A sentence.");
        assertThat(view.table.relations.getSelectedItems()).hasSize(1);
    }

    @Test
    void a_link_that_is_not_understood_opens_and_says_so() {
        open(Map.of("mode", "sometimes"));

        assertThat(test(find(Notification.class).single()).getText()).contains("mode");
    }

    @Test
    void an_edge_shows_its_sentence_with_actors_and_predicate_marked_and_nothing_as_markup() {
        ExplorerView view = open(Map.of("sel", "TUR>LBY-GNA:SUPPORT"));

        assertThat(find(MarkedText.Mark.class, view.evidence).all())
                .extracting(mark ->
                        mark.getElement().getText() + "/" + mark.getElement().getAttribute("class"))
                .containsExactly("Turki/source", "mendukung/predicate", "Pemerintah Kesepakatan Nasional/target");
        assertThat(text(view.evidence))
                .contains("since April 2019", "80 %", "The Paper", "\"<b>mendukung</b>\" says support");
    }

    @Test
    void the_article_opens_at_its_sentence() {
        ExplorerView view = open(Map.of("sel", "TUR>LBY-GNA:SUPPORT"));

        NativeButton link = find(NativeButton.class, view.evidence)
                .withCondition(button -> button.getElement().getAttribute("aria-label") != null)
                .first();
        test(link).click();

        Dialog dialog = find(Dialog.class).single();
        assertThat(find(MarkedText.Mark.class, dialog).all())
                .anyMatch(mark -> mark.getElement().getAttribute("class").contains("current"));
    }

    @Test
    void what_the_browser_commits_is_shown_beside_it() {
        ExplorerView view = open(Map.of());
        ViewState next = view.view().withSelection(List.of("TUR"));

        commit(view, next, false);

        assertThat(view.view()).isEqualTo(next);
        assertThat(text(view.evidence)).contains("Works with", "Russia", "GNA");
    }

    @Test
    void nonsense_from_the_browser_changes_nothing() {
        ExplorerView view = open(Map.of());

        ComponentUtil.fireEvent(
                view.explorer,
                new ExplorerElement.ViewChanged(
                        view.explorer,
                        true,
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("from", "<script>")
                                .put("camera", "x"),
                        false));

        assertThat(view.view()).isEqualTo(ViewState.of(view.view().range()));
    }

    @Test
    void two_actors_show_what_is_between_them_and_the_chain_that_joins_them() {
        ExplorerView view = open(Map.of("sel", "LBY-GNA,EGY"));
        GroupCard card = find(GroupCard.class, view.evidence).single();

        assertThat(text(card)).contains("No relation joins them directly");
        card.chains.setValue(GroupCard.Chain.ANY);
        assertThat(text(card)).contains("Turkey → GNA", "Russia");
        card.chains.setValue(GroupCard.Chain.MEDIATION);
        assertThat(text(card)).contains("No such chain");
    }

    @Test
    void relations_are_grouped_by_pair() {
        ExplorerView view = open(Map.of("view", "table"));

        view.table.grouping.setValue(TableView.Grouping.PAIR);

        assertThat(view.table.relations.getTreeData().getRootItems())
                .extracting(row -> ((TableRow.Group) row).name())
                .containsExactly("Egypt – Russia", "GNA – Turkey", "Russia – Turkey");
    }

    @Test
    void it_speaks_indonesian() {
        ExplorerView view = open(Map.of());

        UI.getCurrent().setLocale(Locale.forLanguageTag("id"));

        assertThat(text(view.evidence)).contains("4 aktor, 3 hubungan", "Turki", "Mesir");
        assertThat(view.explorer.getElement().getProperty("language")).isEqualTo("id");
        commit(view, view.view().withSelection(List.of("TUR>LBY-GNA:SUPPORT")), false);
        assertThat(text(view.evidence)).contains("\"<b>mendukung</b>\" berarti dukungan");
    }

    private ExplorerView open(Map<String, String> parameters) {
        UI.getCurrent().setLocale(Locale.US);
        UI.getCurrent().navigate("", QueryParameters.simple(parameters));
        return (ExplorerView) getCurrentView();
    }

    private static void commit(ExplorerView view, ViewState next, boolean replace) {
        ComponentUtil.fireEvent(
                view.explorer, new ExplorerElement.ViewChanged(view.explorer, true, ViewJson.write(next), replace));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
