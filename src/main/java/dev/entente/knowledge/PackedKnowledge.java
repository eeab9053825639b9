package dev.entente.knowledge;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The knowledge files as the build packs them with the application, to be read in a fraction of the time that YAML takes. */
final class PackedKnowledge {
    private static final String RESOURCE = "/knowledge/knowledge.bin";

    private PackedKnowledge() {}

    /** Packs the YAML files of a folder: {@code FOLDER FILE}. A file that is wrong fails the build. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            write(KnowledgeFiles.in(Path.of(args[0])).read(), out);
        }
    }

    static void write(Content content, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
        new RecordWriter(data).write(Content.class, content);
        data.flush();
    }

    static Content read(InputStream in) throws IOException {
        return new RecordReader(in.readAllBytes()).read(Content.class);
    }

    /** What is packed, or null where the application runs from classes that the build has not packed. */
    static @Nullable Content read() {
        try (InputStream in = PackedKnowledge.class.getResourceAsStream(RESOURCE)) {
            return in == null ? null : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
