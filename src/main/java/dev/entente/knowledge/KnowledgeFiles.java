package dev.entente.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files of one knowledge folder, or those on the class path. */
final class KnowledgeFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .build();

    /** A file and how it is opened. */
    record File(String name, Opener opener) {
        interface Opener {
            InputStream open() throws IOException;
        }

        <T> T read(TypeReference<T> type) {
            try (InputStream in = opener.open()) {
                return YAML.readValue(in, type);
            } catch (JacksonException e) {
                var at = e.getLocation();
                String line = at == null ? "" : ", line " + at.getLineNr();
                throw new KnowledgeException("knowledge/" + name + line + ": " + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<File> files;

    private KnowledgeFiles(List<File> files) {
        this.files = files;
    }

    /** Everything that the files say. */
    Content read() {
        List<ActorEntry> actors = new ArrayList<>();
        for (File file : under("actors")) actors.addAll(file.read(new TypeReference<List<ActorEntry>>() {}));
        Map<String, Content.Language> languages = new TreeMap<>();
        for (String tag : folders("languages"))
            languages.put(
                    tag,
                    new Content.Language(
                            get("languages/" + tag + "/grammar.yaml").read(new TypeReference<Grammar>() {}),
                            get("languages/" + tag + "/predicates.yaml").read(new TypeReference<Predicates.Raw>() {})));
        return new Content(
                actors,
                get("institutions.yaml").read(new TypeReference<List<Institution>>() {}),
                get("accords.yaml").read(new TypeReference<List<Accord>>() {}),
                languages);
    }

    /** Where the application runs from classes that the build has not packed knowledge with. */
    static KnowledgeFiles onClasspath() {
        try {
            List<File> files = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:knowledge/**/*.yaml")) {
                String url = resource.getURL().toString();
                String name = url.substring(url.lastIndexOf("knowledge/") + "knowledge/".length());
                files.add(new File(name, resource::getInputStream));
            }
            return sorted(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KnowledgeFiles in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return sorted(paths.filter(p -> p.toString().endsWith(".yaml"))
                    .map(p ->
                            new File(folder.relativize(p).toString().replace('\\', '/'), () -> Files.newInputStream(p)))
                    .toList());
        } catch (IOException e) {
            throw new KnowledgeException(
                    "The knowledge folder " + folder + " cannot be read. Name one that holds actors/ and languages/.",
                    e);
        }
    }

    private static KnowledgeFiles sorted(List<File> files) {
        return new KnowledgeFiles(
                files.stream().sorted(Comparator.comparing(File::name)).toList());
    }

    /** The files directly in a subfolder, by name. */
    private List<File> under(String folder) {
        return files.stream()
                .filter(f -> f.name().startsWith(folder + "/") && f.name().indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /** The names of the subfolders of a folder. */
    private List<String> folders(String folder) {
        return files.stream()
                .map(File::name)
                .filter(n -> n.startsWith(folder + "/"))
                .map(n -> n.substring(folder.length() + 1))
                .filter(n -> n.contains("/"))
                .map(n -> n.substring(0, n.indexOf('/')))
                .distinct()
                .toList();
    }

    private File get(String name) {
        return files.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException("The knowledge file " + name + " is missing."));
    }
}
