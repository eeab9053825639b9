package dev.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.News;
import dev.entente.model.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
    @TempDir
    Path folder;

    private final List<Relation> found = News.relations(
            "id", "Turki mendukung GNA sejak April 2019. Erdogan bertemu Putin di Istanbul pada Rabu (17/6).");

    @Test
    void what_is_found_as_annotated_is_right() throws IOException {
        Tally tally = score(
                        relation("TUR", "SUPPORT", "LBY-GNA", "STATE", "\"date\": \"2019-04/..\""),
                        relation("RUS", "CONSULT", "TUR", "EVENT", "\"date\": \"2020-06-17\""))
                .all();
        assertThat(tally).isEqualTo(new Tally(2, 2, 2, 0, 2, 2, 2, 2, 2));
        assertThat(tally.f1()).isEqualTo(1);
    }

    @Test
    void a_relation_with_a_direction_must_have_the_right_one() throws IOException {
        ArticleScore score = score(relation("LBY-GNA", "SUPPORT", "TUR", "STATE", "\"validOn\": \"2020-06-19\""));
        assertThat(score.all().hits()).isZero();
        assertThat(score.missed()).hasSize(1);
        assertThat(score.wrong()).hasSize(2);
    }

    @Test
    void an_accepted_type_is_as_good_and_an_optional_relation_counts_neither_way() throws IOException {
        Tally tally = score(
                        relation(
                                "TUR",
                                "AID",
                                "LBY-GNA",
                                "STATE",
                                "\"accept\": [\"SUPPORT\"], \"date\": \"2019-04/..\""),
                        relation("TUR", "CONSULT", "RUS", "EVENT", "\"optional\": true, \"date\": \"2020-06-17\""),
                        relation("TUR", "AGREE", "RUS", "EVENT", "\"optional\": true, \"date\": \"2020-06-17\""))
                .all();
        assertThat(tally).isEqualTo(new Tally(1, 2, 1, 0, 1, 1, 1, 1, 1));
    }

    @Test
    void one_found_answers_one_annotated() throws IOException {
        Tally tally = score(
                        relation("RUS", "CONSULT", "TUR", "EVENT", "\"date\": \"2020-06-17\""),
                        relation("TUR", "CONSULT", "RUS", "EVENT", "\"date\": \"2020-06-10\""))
                .all();
        assertThat(tally.hits()).isEqualTo(1);
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.datesRight()).isEqualTo(1);
    }

    @Test
    void a_wrong_date_is_seen() throws IOException {
        Tally tally = score(relation("RUS", "CONSULT", "TUR", "EVENT", "\"date\": \"2020-05\""))
                .all();
        assertThat(tally.hits()).isEqualTo(1);
        assertThat(tally.dates()).isZero();
    }

    @Test
    void names_make_an_actor_count_as_another() throws IOException {
        Path gold = gold(relation("XXX", "CONSULT", "RUS", "EVENT", "\"date\": \"2020-06-17\""));
        Scorer scorer = new Scorer(News.KNOWLEDGE.catalog(), Map.of("XXX", List.of("Recep Tayyip Erdoğan")));
        assertThat(scorer.score(GoldFile.read(gold).getFirst(), found).all().hits())
                .isEqualTo(1);
    }

    @Test
    void confidence_is_compared_with_the_share_of_right_ones() throws IOException {
        Calibration calibration = score(relation("RUS", "CONSULT", "TUR", "EVENT", "\"date\": \"2020-06-17\""))
                .calibration();
        assertThat(calibration.bins().stream().mapToInt(Calibration.Bin::count).sum())
                .isEqualTo(2);
        assertThat(calibration.bins().stream()
                        .mapToDouble(bin -> bin.count() * bin.right())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void a_mistake_in_a_gold_file_is_told_with_file_and_line() throws IOException {
        assertGoldRefused(
                "[\n {\"article\": \"a\", \"relations\": [\n  "
                        + relation("TUR", "SUPORT", "RUS", "EVENT", "\"date\": \"2020\"") + "]}]",
                "line 3",
                "SUPORT",
                "SUPPORT");
        assertGoldRefused(
                "[\n {\"article\": \"a\", \"relations\": [\n  "
                        + relation("TUR", "AID", "RUS", "EVENT", "\"date\": \"June\"") + "]}]",
                "line 3",
                "June",
                "2020-06-17");
        assertGoldRefused(
                "[\n {\"article\": \"a\", \"relations\": [\n  "
                        + relation("TUR", "AID", "RUS", "EVENT", "\"note\": \"\"") + "]}]",
                "line 3",
                "date");
        assertGoldRefused("[\n {\"relations\": []}]", "line 2", "article");
        assertGoldRefused("[\n {\"article\": \"a\", \n", "line 3");
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("nowhere.json")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("nowhere.json");
    }

    private void assertGoldRefused(String json, String... parts) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), json);
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("broken.json")
                .hasMessageContainingAll(parts);
    }

    private ArticleScore score(String... relations) throws IOException {
        return new Scorer(News.KNOWLEDGE.catalog(), Map.of())
                .score(GoldFile.read(gold(relations)).getFirst(), found);
    }

    private Path gold(String... relations) throws IOException {
        return Files.writeString(
                folder.resolve("gold.json"),
                "[{\"article\": \"test\", \"relations\": [" + String.join(",", relations) + "]}]");
    }

    private static String relation(String source, String type, String target, String kind, String more) {
        return "{\"source\": \"" + source + "\", \"type\": \"" + type + "\", \"target\": \"" + target
                + "\", \"kind\": \"" + kind + "\", " + more + "}";
    }
}
