package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** NOTICE names every library that goes with the application. The lists it is held to are written by the build. */
class NoticeTest {
    private static final Path LIBRARIES = Path.of("target/shipped-dependencies.txt");
    private static final String BUNDLE = "/META-INF/VAADIN/config/stats.json";
    private static final Pattern COORDINATES = Pattern.compile("^ +([\\w.-]+:[\\w.-]+):jar:", Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("^ {2}(\\S+) {2,}\\S", Pattern.MULTILINE);

    @Test
    void it_names_every_library_in_the_jar() throws IOException {
        assumeTrue(Files.exists(LIBRARIES), "the list is written by ./mvnw generate-test-resources");

        assertThat(unnamed(found(COORDINATES, Files.readString(LIBRARIES)).stream()))
                .as("add these to NOTICE with their licences")
                .isEmpty();
    }

    @Test
    void it_names_every_package_in_the_frontend_bundle() throws IOException {
        try (InputStream stats = NoticeTest.class.getResourceAsStream(BUNDLE)) {
            assumeTrue(stats != null, "the bundle is built by ./mvnw process-classes");
            Stream<String> packages = JsonMapper.shared().readTree(stats).get("npmModules").propertyNames().stream();

            assertThat(unnamed(packages))
                    .as("add these to NOTICE with their licences")
                    .isEmpty();
        }
    }

    private static List<String> unnamed(Stream<String> components) throws IOException {
        List<String> entries = found(ENTRY, Files.readString(Path.of("NOTICE")));
        return components
                .filter(component -> entries.stream().noneMatch(entry -> covers(entry, component)))
                .toList();
    }

    /** Whether an entry of NOTICE, which may end with an asterisk, names the component. */
    private static boolean covers(String entry, String component) {
        return entry.endsWith("*")
                ? component.startsWith(entry.substring(0, entry.length() - 1))
                : component.equals(entry);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
