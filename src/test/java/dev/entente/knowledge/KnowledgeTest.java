package dev.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.News;
import dev.entente.model.ActorKind;
import dev.entente.model.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 19);

    @TempDir
    Path folder;

    @BeforeEach
    void a_copy_to_break() throws IOException {
        Path from = Path.of("data/knowledge");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void the_copy_reads_as_what_is_packed_in() {
        assertThat(Knowledge.load(folder).catalog().actors())
                .hasSameSizeAs(News.KNOWLEDGE.catalog().actors());
    }

    @Test
    void a_class_of_things_without_words_is_told_with_the_verb_that_names_it() throws IOException {
        Path file = folder.resolve("languages/en/predicates.yaml");
        Files.writeString(
                file, Files.readString(file).replace("with_theme: {lawsuit: ACCUSE}", "with_theme: {lawsiut: ACCUSE}"));
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("languages/en/predicates.yaml")
                .hasMessageContaining("file")
                .hasMessageContaining("lawsiut");
    }

    @Test
    void a_mistyped_key_is_told_with_file_and_line() throws IOException {
        append("actors/groups.yaml", "- id: TST-GROUP\n  knd: ARMED_GROUP\n  names: {any: Test}\n");
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("actors/groups.yaml")
                .hasMessageContaining("line")
                .hasMessageContaining("knd");
    }

    @Test
    void broken_yaml_is_told_with_file_and_line() throws IOException {
        append("languages/id/predicates.yaml", "verbs: [\n  - {: }}}\n");
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("languages/id/predicates.yaml")
                .hasMessageContaining("line");
    }

    @Test
    void two_actors_of_one_id_are_refused() throws IOException {
        append("actors/groups.yaml", "- id: TUR\n  kind: ARMED_GROUP\n  names: {any: Test}\n");
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("TUR");
    }

    @Test
    void a_member_of_nobody_is_refused() throws IOException {
        append("actors/groups.yaml", "- id: TST-GROUP\n  kind: ARMED_GROUP\n  names: {any: Test}\n  memberOf: XXX\n");
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("TST-GROUP")
                .hasMessageContaining("XXX");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("languages/en/grammar.yaml"));
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("languages/en/grammar.yaml");
    }

    @Test
    void a_folder_that_is_none_is_named() {
        assertThatThrownBy(() -> Knowledge.load(folder.resolve("nowhere")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void every_member_of_the_united_nations_is_there() {
        long states = News.KNOWLEDGE.catalog().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .count();
        assertThat(states).isGreaterThanOrEqualTo(193);
    }

    @Test
    void a_minister_speaks_for_the_ministry_and_the_state() {
        var catalog = News.KNOWLEDGE.catalog();
        var pompeo = catalog.actors().stream()
                .filter(actor -> actor.name("en").contains("Pompeo"))
                .findFirst()
                .orElseThrow();
        assertThat(catalog.lineage(pompeo, DAY)).extracting(a -> a.id()).containsExactly("USA-MFA", "USA");
        assertThat(catalog.rollUp(pompeo, Level.STATE, DAY).id()).isEqualTo("USA");
    }

    @Test
    void the_recognised_government_stands_for_a_divided_state() {
        assertThat(News.KNOWLEDGE.governmentOf("LBY", DAY).orElseThrow().id()).isEqualTo("LBY-GNA");
        assertThat(News.KNOWLEDGE.governmentOf("TUR", DAY)).isEmpty();
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + "\n" + text);
    }
}
