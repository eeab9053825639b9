package dev.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.News;
import dev.entente.evaluation.GoldArticle;
import dev.entente.evaluation.GoldFile;
import dev.entente.model.Dating;
import dev.entente.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationDateTest {
    @Test
    void the_five_articles_appeared_when_the_gold_says() {
        for (GoldArticle gold : GoldFile.read(Path.of("data/gold/libya.json"))) {
            Dating dating = News.READER
                    .read(Path.of("data/articles", gold.article() + ".txt"))
                    .published();
            String[] days = String.valueOf(gold.published()).split("/");
            assertThat(dating.day())
                    .as(gold.article() + " " + dating.reasons())
                    .isBetween(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
            assertThat(dating.reasons()).isNotEmpty();
        }
    }

    @Test
    void a_weekday_fixes_the_year() {
        assertThat(day("Turki menolak usulan Mesir pada Jumat (19/6), kata kementerian luar negeri negara itu. Presiden"
                        + " Donald Trump dan Erdogan membahas hal itu sehari sebelumnya."))
                .isEqualTo(LocalDate.of(2020, 6, 19));
    }

    @Test
    void a_page_header_years_later_does_not_overrule_the_text() {
        assertThat(day("26/04/2024 18:13 WIB\n\nTurki menolak usulan Mesir pada Jumat (19/06), kata kementerian luar"
                        + " negeri negara itu. Serangan Haftar ke Tripoli dimulai pada April 2019."))
                .isEqualTo(LocalDate.of(2020, 6, 19));
    }

    @Test
    void a_page_header_that_fits_is_believed() {
        assertThat(day("Sabtu, 20 Juni 2020 07:15 WIB\n\nTurki menolak usulan Mesir pada Jumat (19/6), kata kementerian"
                        + " luar negeri negara itu."))
                .isEqualTo(LocalDate.of(2020, 6, 20));
    }

    @Test
    void a_page_header_is_believed_where_only_the_background_is_dated() {
        assertThat(
                        day(
                                "28.06.2016\n\nTurkey and Israel on Tuesday signed an agreement to normalize their relations after a"
                                        + " six-year break. Foreign Ministry Undersecretary Feridun Sinirlioglu signed the document in Ankara, while his"
                                        + " Israeli counterpart, Dore Gold, did so in Jerusalem, diplomatic sources said. Relations collapsed on May 31,"
                                        + " 2010, when Israeli commandos raided the Turkish aid ship Mavi Marmara in international waters."))
                .isEqualTo(LocalDate.of(2016, 6, 28));
    }

    @Test
    void the_weekday_of_the_news_fixes_the_year_of_a_dateline() {
        assertThat(day(
                        "US sanctions Rwandan minister over fighting in east Congo\n\nWASHINGTON, Feb 20 (Reuters) - The United"
                                + " States on Thursday imposed sanctions on a minister of Rwanda, where the army denies a part in the war that"
                                + " began in 2021."))
                .isEqualTo(LocalDate.of(2025, 2, 20));
    }

    @Test
    void an_announced_day_is_not_the_day_of_the_article() {
        LocalDate day =
                day("Presiden Turki dan Rusia menyerukan agar gencatan senjata di Libya dimulai pada tengah malam"
                        + " pada Minggu, 12 Januari. Erdogan bertemu dengan Vladimir Putin di Istanbul pada Rabu, dan Presiden AS Donald Trump"
                        + " menyambutnya.");
        assertThat(day).isBetween(LocalDate.of(2020, 1, 8), LocalDate.of(2020, 1, 11));
    }

    @Test
    void a_text_without_dates_says_so() {
        Dating dating = article("Turki menolak usulan Mesir untuk Libya, kata menteri luar negeri negara itu.");
        assertThat(dating.day()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(dating.reasons()).anyMatch(reason -> reason.has(Reason.Key.NOTHING_SAYS));
    }

    @Test
    void the_file_beside_the_text_has_the_last_word(@TempDir Path folder) throws IOException {
        Path text =
                Files.writeString(folder.resolve("a.txt"), "Turki menolak usulan Mesir untuk Libya pada 9 Juni 2020.");
        Files.writeString(folder.resolve("a.yaml"), "published: 2020-06-10\npublisher: Bisnis.com\n");
        assertThat(News.READER.read(text).published().day()).isEqualTo(LocalDate.of(2020, 6, 10));
        assertThat(News.READER.read(text).publisher()).isEqualTo("Bisnis.com");
    }

    @Test
    void a_mistake_in_that_file_is_told_with_its_place(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Turki menolak usulan Mesir untuk Libya.");
        Files.writeString(folder.resolve("a.yaml"), "title: Turki\npublisher: [Bisnis.com\n");
        assertThatThrownBy(() -> News.READER.read(text))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("line 2");
        Files.writeString(folder.resolve("a.yaml"), "published: June 2020\n");
        assertThatThrownBy(() -> News.READER.read(text))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("2020-06-17");
    }

    private static LocalDate day(String text) {
        return article(text).day();
    }

    private static Dating article(String text) {
        return News.READER
                .read("a", text.getBytes(StandardCharsets.UTF_8), ArticleMetadata.NONE)
                .published();
    }
}
