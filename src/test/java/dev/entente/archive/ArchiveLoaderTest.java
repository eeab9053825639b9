package dev.entente.archive;

import static dev.entente.Sample.CATALOG;
import static dev.entente.Sample.GNA;
import static dev.entente.Sample.TURKEY;
import static dev.entente.Sample.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.TestNewsroom;
import dev.entente.model.Article;
import dev.entente.model.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveLoaderTest {
    private static final TestNewsroom NEWSROOM = new TestNewsroom(
            CATALOG,
            List.of(
                    says(TURKEY, RelationType.AID, GNA).in("a", "2020-01-09").relation(),
                    says(TURKEY, RelationType.AID, GNA).in("b", "2020-01-10").relation()));

    @TempDir
    Path folder;

    @Test
    void articles_come_in_the_order_of_their_names_and_their_relations_are_merged() throws IOException {
        write("b.txt", "Second.");
        write("a.txt", "First.");
        write("a.yaml", "title: First");

        Archive archive = new ArchiveLoader(NEWSROOM).load(folder, "Test", null);

        assertThat(archive.articles()).extracting(Article::id).containsExactly("a", "b");
        assertThat(archive.network().relations())
                .singleElement()
                .satisfies(relation -> assertThat(relation.evidence()).hasSize(2));
        assertThat(archive.opening()).isEqualTo(archive.network().extent().orElseThrow());
    }

    @Test
    void a_broken_article_is_reported_and_the_others_are_read() throws IOException {
        write("a.txt", "First.");
        write("empty.txt", " ");

        Archive archive = new ArchiveLoader(NEWSROOM).load(folder, "Test", null);

        assertThat(archive.articles()).extracting(Article::id).containsExactly("a");
        assertThat(archive.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.reason()).contains("empty"));
    }

    @Test
    void two_articles_of_one_name_are_not_mixed_up() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        write("a.txt", "First.");
        write("more/a.txt", "Other.");

        Archive archive = new ArchiveLoader(NEWSROOM).load(folder, "Test", null);

        assertThat(archive.articles()).hasSize(1);
        assertThat(archive.unread()).hasSize(1);
    }

    @Test
    void an_empty_folder_is_an_empty_collection() {
        Archive archive = new ArchiveLoader(NEWSROOM).load(folder, "Test", null);

        assertThat(archive.network().relations()).isEmpty();
        assertThat(archive.opening()).isNotNull();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
