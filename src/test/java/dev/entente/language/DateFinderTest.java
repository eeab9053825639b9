package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All of it seen from Friday, 19 June 2020. */
class DateFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 19);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erdogan bertemu Putin pada Rabu (17/6)                 | 2020-06-17",
                "Hal itu disampaikan Rabu waktu setempat (17/6)         | 2020-06-17",
                "Ia tiba pada (3/6/2020)                                | 2020-06-03",
                "Ia tiba di Ankara, Rabu (3/6/2020)                     | 2020-06-03",
                "Pertemuan berlangsung pada 9 Juni 2020                 | 2020-06-09",
                "Pertemuan berlangsung Selasa, 9 Juni 2020              | 2020-06-09",
                "Perjanjian itu diteken 12 Januari                      | 2020-01-12",
                "Serangan terjadi pada Ahad                             | 2020-06-14",
                "Serangan terjadi pada Minggu                           | 2020-06-14",
                "Serangan terjadi pada hari Jumat                       | 2020-06-19",
                "Mereka bertemu kemarin                                 | 2020-06-18",
                "Mereka bertemu hari ini                                | 2020-06-19",
                "Mereka bertemu pekan lalu                              | 2020-06-08/2020-06-14",
                "Mereka bertemu dua minggu lalu                         | 2020-06-05",
                "Mereka bertemu dua pekan lalu                          | 2020-06-05",
                "Mereka bertemu bulan lalu                              | 2020-05",
                "Mereka bertemu tahun lalu                              | 2019",
                "Mereka bertemu pada November lalu                      | 2019-11",
                "Perang berkecamuk sejak April 2019                     | 2019-04/..",
                "Kota itu direbut pada akhir Mei                        | 2020-05",
                "Pasukan mundur awal Juni 2020                          | 2020-06",
                "Libya terbelah sejak 2014                              | 2014/..",
                "Rezim itu tumbang pada tahun 2011                      | 2011",
            })
    void indonesian_expressions_of_time_are_resolved(String text, String edtf) {
        assertThat(resolved("id", text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on June 17, 2020                              | 2020-06-17",
                "They met on 17 June 2020                               | 2020-06-17",
                "They met on Wednesday, June 17                         | 2020-06-17",
                "They met on Feb. 6                                     | 2020-02-06",
                "They met on Aug. 6, 2019                               | 2019-08-06",
                "They met on Monday                                     | 2020-06-15",
                "They met yesterday                                     | 2020-06-18",
                "They met last week                                     | 2020-06-08/2020-06-14",
                "They met two weeks ago                                 | 2020-06-05",
                "They met last month                                    | 2020-05",
                "They met last November                                 | 2019-11",
                "They met in late May                                   | 2020-05",
                "They have fought since April 2019                      | 2019-04/..",
                "They met in 2015                                       | 2015",
            })
    void english_expressions_of_time_are_resolved(String text, String edtf) {
        assertThat(resolved("en", text)).isEqualTo(edtf);
    }

    @Test
    void a_modal_verb_is_no_month() {
        assertThat(find("en", "Turkey may send troops, and soldiers march on Tripoli"))
                .isEmpty();
    }

    @Test
    void a_score_or_share_is_no_date() {
        assertThat(find("id", "sebanyak 5/6 anggota setuju")).isEmpty();
        assertThat(find("id", "sekitar 2020 tentara")).isEmpty();
    }

    @Test
    void an_impossible_day_is_no_date() {
        assertThat(find("id", "pada Rabu (45/6)"))
                .allSatisfy(time -> assertThat(time.day()).isZero());
        assertThat(find("id", "pada 31 Februari 2020"))
                .extracting(time -> time.resolve(PUBLISHED))
                .allMatch(Objects::isNull);
    }

    @Test
    void what_lies_ahead_is_not_put_into_the_past() {
        assertThat(resolved("id", "Mereka akan bertemu pada Senin")).isEqualTo("2020-06-22");
        assertThat(resolved("en", "They will meet on Monday")).isEqualTo("2020-06-22");
    }

    private static String resolved(String language, String text) {
        List<TimeExpression> times = find(language, text);
        assertThat(times).as(text).hasSize(1);
        Validity at = times.getFirst().resolve(PUBLISHED);
        return at == null ? "none" : at.edtf();
    }

    private static List<TimeExpression> find(String language, String text) {
        return News.PACKS.pack(language).orElseThrow().dates().find(Tokenizer.tokenize(text));
    }
}
