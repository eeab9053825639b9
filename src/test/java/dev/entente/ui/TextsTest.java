package dev.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dev.entente.exchange.ExportFormat;
import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.Reading;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import dev.entente.model.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/entente/ui");
    private static final Pattern DOTTED = Pattern.compile("\"((?!event\\.)[a-z]+(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern ASKED = Pattern.compile("words(?:\\(\\))?\\s*\\.of\\(\\s*\"([^\"]+[^.\"])\"[,)]");

    @Test
    void every_language_has_every_text() {
        assertThat(keys(Texts.INDONESIAN)).isEqualTo(keys(Texts.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void what_the_interface_asks_for_is_there_and_nothing_else(Locale locale) {
        assertThat(keys(locale)).containsExactlyInAnyOrderElementsOf(asked());
    }

    @ParameterizedTest
    @MethodSource("locales")
    void every_text_is_well_formed_and_not_empty(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(Texts.BUNDLE, locale);
        for (String key : keys(locale)) {
            assertThat(bundle.getString(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(bundle.getString(key), locale)).as(key).isNotNull();
        }
    }

    @Test
    void plural_forms_follow_the_language() {
        Texts texts = new Texts();

        assertThat(texts.text("statements", Locale.UK, 1)).isEqualTo("1 statement");
        assertThat(texts.text("statements", Locale.UK, 1200)).isEqualTo("1,200 statements");
        assertThat(texts.text("statements", Locale.forLanguageTag("id-ID"), 1200))
                .isEqualTo("1.200 pernyataan");
    }

    static Stream<Locale> locales() {
        return Texts.LOCALES.stream();
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        Texts.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }

    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        add(asked, "type.", RelationType.values());
        Stream.of(RelationType.values()).forEach(type -> asked.add("type." + type + ".meaning"));
        add(asked, "kind.", ActorKind.values());
        add(asked, "realis.", Realis.values());
        add(asked, "context.", Context.values());
        add(asked, "aspect.", Reading.Aspect.values());
        add(asked, "role.", Role.values());
        add(asked, "export.", ExportFormat.values());
        add(asked, "chain.", GroupCard.Chain.values());
        add(asked, "grouping.", TableView.Grouping.values());
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                Stream.of(DOTTED, ASKED)
                        .flatMap(pattern -> pattern.matcher(source).results())
                        .forEach(match -> asked.add(match.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asked;
    }

    private static void add(Set<String> asked, String prefix, Object[] values) {
        Stream.of(values).forEach(value -> asked.add(prefix + value));
    }
}
