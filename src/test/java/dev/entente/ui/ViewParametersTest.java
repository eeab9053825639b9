package dev.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import dev.entente.network.Filter;
import dev.entente.network.WindowMode;
import dev.entente.ui.ViewState.Ego;
import dev.entente.ui.ViewState.Measure;
import dev.entente.ui.ViewState.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ViewParametersTest {
    private static final ViewState DEFAULTS = ViewState.of(range("2020-01-01", "2020-06-30"));
    private static final ViewState ELSEWHERE = new ViewState(
            range("2019-11-27", "2020-01-31"),
            WindowMode.ON,
            Set.of(RelationType.AGREE, RelationType.SUPPORT),
            Set.of(ActorKind.STATE),
            Set.of(Realis.DENIED),
            Set.of(Context.MILITARY, Context.ECONOMIC),
            Set.of("TUR", "LBY-GNA"),
            Set.of("000_1641490934333c47"),
            60,
            2,
            Level.PERSON,
            List.of("LBY-GNA>TUR:AGREE"),
            new Ego("TUR", 2),
            Screen.TABLE,
            "-12.5,3,0.75",
            Measure.STRENGTH);

    @Test
    void the_view_to_open_with_needs_no_parameters() {
        assertThat(ViewParameters.write(DEFAULTS, DEFAULTS)).isEmpty();
        assertThat(ViewParameters.read(Map.of(), DEFAULTS).view()).isEqualTo(DEFAULTS);
    }

    @Test
    void what_is_written_is_read_again_as_the_same_view() {
        Map<String, String> parameters = ViewParameters.write(ELSEWHERE, DEFAULTS);

        assertThat(ViewParameters.read(parameters, DEFAULTS))
                .isEqualTo(new ViewParameters.Reading(ELSEWHERE, List.of()));
        assertThat(parameters)
                .containsEntry("from", "2019-11-27")
                .containsEntry("mode", "on")
                .containsEntry("types", "AGREE,SUPPORT")
                .containsEntry("sel", "LBY-GNA>TUR:AGREE")
                .containsEntry("ego", "TUR:2")
                .containsEntry("view", "table")
                .containsEntry("size", "strength");
    }

    @Test
    void none_is_told_from_all() {
        Map<String, String> none = Map.of("types", "-");

        ViewState view = ViewParameters.read(none, DEFAULTS).view();

        assertThat(view.types()).isEmpty();
        assertThat(view.filter().types()).isEmpty();
        assertThat(ViewParameters.write(view, DEFAULTS)).isEqualTo(none);
        assertThat(DEFAULTS.filter()).isEqualTo(Filter.of(DEFAULTS.range()));
    }

    @Test
    void no_actor_at_all_shows_nothing() {
        assertThat(ViewParameters.read(Map.of("actors", "-"), DEFAULTS)
                        .view()
                        .filter()
                        .types())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from,yesterday",
        "to,2020-02-31",
        "mode,sometimes",
        "types,'AGREE,HUG'",
        "kinds,ALIEN",
        "confidence,101",
        "confidence,high",
        "statements,0",
        "level,GALAXY",
        "ego,TUR",
        "ego,TUR:9",
        "view,map",
        "camera,'1,2'",
        "size,weight",
    })
    void what_cannot_be_understood_is_named_and_takes_its_default(String name, String text) {
        ViewParameters.Reading reading = ViewParameters.read(Map.of(name, text), DEFAULTS);

        assertThat(reading.view()).isEqualTo(DEFAULTS);
        assertThat(reading.misunderstood()).containsExactly(name);
    }

    @Test
    void a_range_that_ends_before_it_starts_is_not_understood() {
        assertThat(ViewParameters.read(Map.of("from", "2020-07-01"), DEFAULTS).misunderstood())
                .containsExactly("to");
    }

    @Test
    void parameters_of_others_are_left_alone() {
        assertThat(ViewParameters.read(Map.of("utm_source", "x"), DEFAULTS).misunderstood())
                .isEmpty();
    }

    @Test
    void the_browser_holds_the_same_view() {
        assertThat(ViewJson.read(ViewJson.write(ELSEWHERE), DEFAULTS)).isEqualTo(ELSEWHERE);
        assertThat(ViewJson.read(ViewJson.write(DEFAULTS), ELSEWHERE).types()).isEqualTo(ELSEWHERE.types());
    }

    @Test
    void the_browser_is_told_every_part() {
        ObjectNode json = ViewJson.write(DEFAULTS);

        assertThat(json).isEqualTo(JsonMapper.shared().readTree("""
                        {"types": null, "kinds": null, "realis": ["ACTUAL", "INTENDED", "CONDITIONAL"],
                         "contexts": null, "actors": null, "articles": null, "selection": [],
                         "confidence": 0, "statements": 1, "from": "2020-01-01", "to": "2020-06-30",
                         "mode": "during", "level": "STATE", "ego": null, "view": "network", "camera": null,
                         "measure": "degree"}
                        """));
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
