package dev.entente.api;

import static dev.entente.Sample.CATALOG;
import static dev.entente.Sample.ERDOGAN;
import static dev.entente.Sample.GNA;
import static dev.entente.Sample.PUTIN;
import static dev.entente.Sample.TURKEY;
import static dev.entente.Sample.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.TestNewsroom;
import dev.entente.archive.Archive;
import dev.entente.archive.ArchiveLoader;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.RelationType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkApiTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path folder;

    private NetworkController controller;

    @BeforeEach
    void one_article_with_two_relations() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "An article.");
        TestNewsroom newsroom = new TestNewsroom(
                CATALOG,
                List.of(
                        says(TURKEY, RelationType.AGREE, GNA)
                                .on("2019-11-27")
                                .inForce()
                                .contexts(Context.MILITARY, Context.ECONOMIC)
                                .relation(),
                        says(ERDOGAN, RelationType.CONSULT, PUTIN)
                                .about("TurkStream")
                                .at(1)
                                .relation()));
        Archive archive = new ArchiveLoader(newsroom)
                .load(folder, "Test", new DateRange(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(9)));
        controller = new NetworkController(archive, MAPPER);
    }

    @Test
    void the_network_comes_in_columns() {
        JsonNode network =
                MAPPER.readTree(Objects.requireNonNull(controller.network(null).getBody()));

        assertThat(network.at("/title").asString()).isEqualTo("Test");
        assertThat(network.at("/opening").toString()).isEqualTo("[0,9]");
        assertThat(network.at("/extent").toString()).isEqualTo("[18227,18270]");
        assertThat(network.at("/types")).hasSize(RelationType.values().length);
        assertThat(network.at("/types/0").toString())
                .isEqualTo("{\"id\":\"AGREE\",\"quad\":\"VC\",\"score\":2.5,\"symmetric\":true}");
        assertThat(network.at("/actors/id").toString())
                .isEqualTo("[\"LBY-GNA\",\"RUS\",\"TUR\",\"recep-tayyip-erdogan\",\"vladimir-putin\"]");
        assertThat(network.at("/actors/id_/2").asString()).isEqualTo("Turki");
        assertThat(network.at("/actors/iso2").toString()).isEqualTo("[\"\",\"RU\",\"TR\",\"\",\"\"]");
        assertThat(network.at("/actors/state").toString()).isEqualTo("[0,1,2,2,1]");
        assertThat(network.at("/actors/lat/0").isNull()).isTrue();
        JsonNode relations = network.at("/relations");
        assertThat(relations.at("/source").toString()).isEqualTo("[2,3]");
        assertThat(relations.at("/from").toString()).isEqualTo("[18227,18269]");
        assertThat(relations.at("/to").toString()).isEqualTo("[null,18269]");
        assertThat(relations.at("/lasting").toString()).isEqualTo("[1,0]");
        assertThat(relations.at("/confidence").toString()).isEqualTo("[80,80]");
        assertThat(relations.at("/contexts").toString()).isEqualTo("[5,0]");
        assertThat(relations.at("/subject").toString()).isEqualTo("[\"\",\"TurkStream\"]");
        assertThat(relations.at("/articles").toString()).isEqualTo("[[0],[0]]");
    }

    @Test
    void every_column_of_a_table_has_one_length() {
        JsonNode network =
                MAPPER.readTree(Objects.requireNonNull(controller.network(null).getBody()));

        assertThat(network.at("/actors").valueStream()).allMatch(column -> column.size() == 5);
        assertThat(network.at("/relations").valueStream()).allMatch(column -> column.size() == 2);
    }

    @Test
    void it_is_compressed_for_who_takes_it_and_tagged_apart() throws IOException {
        ResponseEntity<byte[]> plain = controller.network(null);
        ResponseEntity<byte[]> refused = controller.network("gzip;q=0, br");
        ResponseEntity<byte[]> compressed = controller.network("gzip, deflate, br");

        assertThat(refused.getHeaders().getETag()).isEqualTo(plain.getHeaders().getETag());
        assertThat(compressed.getHeaders().getETag())
                .isNotEqualTo(plain.getHeaders().getETag())
                .startsWith("\"");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(Objects.requireNonNull(compressed.getBody())))
                        .readAllBytes())
                .isEqualTo(plain.getBody());
        assertThat(compressed.getHeaders().getCacheControl()).isEqualTo("no-cache");
    }
}
