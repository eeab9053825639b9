package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Sample;
import dev.entente.model.Reason.Key;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void every_language_has_words_for_every_reason_and_for_nothing_else(String language) {
        assertThat(words(language).keySet())
                .isEqualTo(Stream.of(Key.values()).map(Key::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void all_languages_say_the_same_arguments(Key key) {
        assertThat(places("id", key)).isEqualTo(places("en", key));
    }

    @Test
    void english_for_programs_has_ids_and_days_as_they_are_written() {
        assertThat(Reason.of(Key.NAME, "Ankara", Sample.TURKEY).and(Key.OWNER).inEnglish())
                .isEqualTo("\"Ankara\" is a name of TUR, whose it is");
        assertThat(Reason.of(Key.SINCE, PartialDate.parse("2019-04")).inEnglish())
                .isEqualTo("the text says since 2019-04");
        assertThat(Reason.of(Key.WEEKDAY_IN, 8, 1, DayOfWeek.WEDNESDAY, List.of(2014, 2020), 2020)
                        .inEnglish())
                .startsWith("8/1 was a Wednesday in [2014, 2020]");
        assertThat(Reason.of(Key.HEADER_IS_OFF, LocalDate.EPOCH, LocalDate.EPOCH, 7L)
                        .inEnglish())
                .contains("1970-01-01 is 7 days off and is not the article's.");
    }

    @Test
    void words_of_an_article_stay_words() {
        assertThat(Reason.of(Key.MEANS, "{0} 'mendukung' <b>", RelationType.SUPPORT)
                        .inEnglish())
                .isEqualTo("\"{0} 'mendukung' <b>\" says SUPPORT");
    }

    @Test
    void only_a_word_in_place_of_a_name_refers_back() {
        assertThat(Reason.of(Key.LAST_STATE).and(Key.OWNER).refersBack()).isTrue();
        assertThat(Reason.of(Key.NAME, "Turki", Sample.TURKEY).refersBack()).isFalse();
        assertThat(Reason.NONE.refersBack()).isFalse();
    }

    private static Set<String> places(String language, Key key) {
        return PLACE.matcher(words(language).getString(key.name()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "reasons",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
