package dev.entente.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The knowledge with a share of its people. */
final class SmallerCatalog {
    private static final Path FULL = Path.of("data/knowledge");

    private SmallerCatalog() {}

    static Path of(double share) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        Path folder = Files.createTempDirectory("knowledge");
        try (Stream<Path> files = Files.walk(FULL)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                Path copy = folder.resolve(FULL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!file.getFileName().toString().startsWith("leaders")) {
                    Files.copy(file, copy);
                    continue;
                }
                List<Map<String, Object>> actors = yaml.readValue(Files.readString(file), new TypeReference<>() {});
                yaml.writeValue(copy, actors.subList(0, (int) (actors.size() * share)));
            }
        }
        return folder;
    }
}
