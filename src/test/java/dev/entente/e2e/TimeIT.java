package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three ways to read time, with what the articles say about three relations. */
class TimeIT extends Journey {
    /** Agreed in November 2019 and in force since; no article says that it ended. */
    private static final String AGREEMENT = "LBY-GNA>TUR:AGREE";
    /** "Haftar, yang didukung Uni Emirat Arab": reported on 12 December 2019, without a word about since when. */
    private static final String OPEN_START = "ARE>LBY-LNA:SUPPORT";
    /** Erdogan received Putin on 8 January 2020. */
    private static final String MEETING = "RUS>TUR:CONSULT";

    private static final Map<String, String> RELATIONS =
            Map.of("agreement", AGREEMENT, "open", OPEN_START, "meeting", MEETING);

    @ParameterizedTest
    @CsvSource({
        "during, 2019-10-01, 2019-10-31, ",
        "during, 2019-11-01, 2019-12-11, agreement",
        "during, 2019-11-01, 2019-12-12, agreement open",
        "during, 2020-01-01, 2020-01-07, agreement open",
        "during, 2020-01-01, 2020-01-08, agreement open meeting",
        "during, 2020-01-09, 2020-01-31, agreement open",
        "upto, 2019-01-01, 2019-10-31, ",
        "upto, 2020-01-09, 2020-01-31, agreement open meeting",
        "on, 2019-01-01, 2019-10-31, ",
        "on, 2020-01-01, 2020-01-08, agreement open meeting",
        "on, 2020-01-01, 2020-01-09, agreement open",
    })
    void a_relation_is_drawn_when_it_holds(String mode, String from, String to, String drawn) {
        Reader reader = reader().open("?mode=%s&from=%s&to=%s".formatted(mode, from, to));

        Set<String> edges = new HashSet<>(reader.edgeIds());
        edges.retainAll(RELATIONS.values());

        assertThat(edges)
                .isEqualTo(RELATIONS.entrySet().stream()
                        .filter(relation -> drawn != null && drawn.contains(relation.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_switch_changes_what_the_same_range_shows() {
        Reader reader = reader().open("?from=2020-01-09&to=2020-01-31");
        assertThat(reader.edgeIds()).contains(AGREEMENT, OPEN_START).doesNotContain(MEETING);

        choose(reader, "Up to");
        assertThat(reader.edgeIds()).contains(AGREEMENT, OPEN_START, MEETING);

        choose(reader, "On a day");
        assertThat(reader.edgeIds()).contains(AGREEMENT, OPEN_START).doesNotContain(MEETING);
    }

    private static void choose(Reader reader, String mode) {
        String before = reader.page.url();
        reader.page
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(mode))
                .click();
        reader.await(() -> !reader.page.url().equals(before));
        reader.settle();
    }
}
