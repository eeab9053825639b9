package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Sample;
import dev.entente.TestNewsroom;
import dev.entente.archive.Archive;
import dev.entente.archive.ArchiveLoader;
import dev.entente.archive.QuoteSearch;
import dev.entente.model.DateRange;
import dev.entente.model.Reading;
import dev.entente.model.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchApiTest {
    private static final Reading NO_READING = new Reading(null, null, null, List.of());

    @TempDir
    Path folder;

    private Archive archive;
    private SearchController controller;

    @BeforeEach
    void one_article_with_two_relations() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "An article.");
        TestNewsroom newsroom = new TestNewsroom(
                Sample.CATALOG,
                List.of(
                        Sample.says(Sample.TURKEY, RelationType.SUPPORT, Sample.GNA)
                                .on("2020-03-01")
                                .relation("Turkey backs the government.", NO_READING),
                        Sample.says(Sample.RUSSIA, RelationType.CONSULT, Sample.TURKEY)
                                .on("2019-11-27")
                                .at(1)
                                .relation("Russia received the government of Turkey.", NO_READING)));
        archive = new ArchiveLoader(newsroom)
                .load(folder, "Test", new DateRange(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(9)));
        controller = new SearchController(archive);
    }

    @Test
    void hits_point_into_the_columns_of_the_network() {
        assertThat(search("received")).singleElement().satisfies(hit -> {
            assertThat(hit.quote()).isEqualTo("Russia received the government of Turkey.");
            assertThat(NetworkDocument.of(archive).relations().id().get(hit.relation()))
                    .isEqualTo(archive.network().relations().get(hit.relation()).id());
            assertThat(archive.network().relations().get(hit.relation()).type()).isEqualTo(RelationType.CONSULT);
        });
    }

    @Test
    void the_newest_come_first() {
        assertThat(search("government")).extracting(QuoteSearch.Hit::relation).containsExactly(1, 0);
    }

    @Test
    void a_question_of_any_length_is_answered() {
        assertThat(search("government ".repeat(10_000))).hasSize(2);
        assertThat(search("")).isEmpty();
    }

    private List<QuoteSearch.Hit> search(String text) {
        return controller.search(text).getBody();
    }
}
