package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntenteCommandTest {
    private static final String ARTICLE = "data/articles/000_1641490934333c47.txt";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<List<String>> started = new ArrayList<>();

    @Test
    void without_a_command_it_serves() {
        assertThat(run()).isZero();
        assertThat(run("serve", "--server.port=9000")).isZero();
        assertThat(run("--server.port=9000")).isZero();

        assertThat(started).containsExactly(List.of(), List.of("--server.port=9000"), List.of("--server.port=9000"));
    }

    @Test
    void it_writes_one_object_a_line_and_nothing_else() {
        assertThat(run("extract", ARTICLE)).isZero();

        assertThat(out.toString().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"id\":\""));
        assertThat(err.toString()).isEmpty();
        assertThat(started).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_and_the_others_are_done() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path bytes = Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        int code = run("extract", "nowhere.txt", empty.toString(), bytes.toString(), ARTICLE, "--format", "csv");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3);
        assertThat(err.toString())
                .contains("nowhere.txt", "empty.txt", "bytes.txt")
                .doesNotContain("Exception");
        assertThat(out.toString().lines().count()).isGreaterThan(1);
    }

    @Test
    void a_folder_without_articles_is_told() {
        assertThat(run("extract", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no .txt file");
    }

    @Test
    void explanations_need_json_lines() {
        assertThat(run("extract", ARTICLE, "--explain", "--format", "csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--explain needs --format jsonl");
    }

    @Test
    void an_evaluation_prints_shares_by_language_type_and_confidence() {
        assertThat(run("evaluate", "data/gold/libya.json", "data/articles", "--misses"))
                .isZero();

        assertThat(out.toString())
                .contains("precision", "recall", "F1", "Indonesian", "SUPPORT", "0.9 to 1.0", "missed  ", "wrong   ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_cannot_be_scored_is_told_and_the_others_are_scored() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.json"), "[{\"article\": \"nowhere\", \"relations\": []}]");
        Path broken = Files.writeString(folder.resolve("broken.json"), "[\n{\"article\": }]");

        int code = run("evaluate", gold.toString(), broken.toString(), "data/gold/libya.json", "data/articles");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString())
                .contains("no article nowhere", "broken.json, line 2")
                .doesNotContain("Exception");
        assertThat(out.toString()).contains("Indonesian");
    }

    @Test
    void an_evaluation_needs_gold_and_articles() {
        assertThat(run("evaluate", "data/gold/libya.json", "data/gold/dev/gold.json"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("say where the articles are");
        assertThat(run("evaluate", "data/articles", "data/gold")).isEqualTo(2);
        assertThat(err.toString()).contains(".json");
        assertThat(run("evaluate", "data/gold/libya.json", "data/articles", "--min-f1", "0.999"))
                .isEqualTo(1);
    }

    @Test
    void a_mistyped_command_is_told_with_what_there_is() {
        assertThat(run("extrakt")).isEqualTo(2);
        assertThat(err.toString()).contains("extract");
        assertThat(started).isEmpty();
    }

    @Test
    void help_names_formats_and_exit_codes() {
        assertThat(run("extract", "--help")).isZero();
        assertThat(out.toString()).contains("jsonl", "csv", "graphml", "Exit codes");
    }

    private int run(String... arguments) {
        return EntenteCommand.run(
                arguments, settings -> started.add(List.of(settings)), new PrintWriter(out), new PrintWriter(err));
    }
}
