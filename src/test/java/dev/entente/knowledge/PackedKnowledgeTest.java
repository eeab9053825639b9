package dev.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackedKnowledgeTest {
    private static final Path SOURCES = Path.of("data/knowledge");

    @Test
    void packing_loses_nothing() throws IOException {
        Content content = KnowledgeFiles.in(SOURCES).read();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PackedKnowledge.write(content, packed);
        assertThat(PackedKnowledge.read(new ByteArrayInputStream(packed.toByteArray())))
                .isEqualTo(content);
    }

    @Test
    void what_the_build_packed_is_what_the_sources_say() {
        Knowledge packed = Knowledge.load();
        Knowledge sources = Knowledge.load(SOURCES);
        assertThat(packed.catalog().actors())
                .containsExactlyElementsOf(sources.catalog().actors());
        assertThat(packed.names()).isEqualTo(sources.names());
        assertThat(packed.accords()).isEqualTo(sources.accords());
        assertThat(packed.languages()).isEqualTo(sources.languages());
    }
}
