package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.News;
import dev.entente.corpus.ArticleMetadata;
import dev.entente.corpus.UnreadableArticleException;
import dev.entente.model.Relation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void an_empty_file_is_told() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(UnreadableArticleException.class);
        assertThatThrownBy(() -> read(" \n\t \u00a0".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableArticleException.class);
    }

    @Test
    void five_megabytes_on_one_line_are_read() {
        assertThat(read("lorem ipsum dolor sit amet ".repeat(5 * MEGABYTE / 27)))
                .isEmpty();
        assertThat(read("a".repeat(5 * MEGABYTE))).isEmpty();
    }

    @Test
    void one_word_over_and_over_is_read() {
        for (String word :
                List.of("yang ", "the ", "Turki ", "dan ", "menyerang ", "( ", "di Turki, ", "Rabu (17/6) ")) {
            read("id", word.repeat(MEGABYTE / 8 / word.length()));
            read("en", word.repeat(MEGABYTE / 8 / word.length()));
        }
    }

    @Test
    void a_sentence_without_an_end_is_read() {
        String clause = "Turki mendukung GNA dan menyerang Haftar yang didukung oleh Mesir pada Rabu (17/6), ";
        read("id", clause.repeat(MEGABYTE / clause.length()));
    }

    @Test
    void a_quarrel_without_an_end_is_read() {
        String clause = "Turkey said both sides and Egypt accused Qatar and ";
        read("en", clause.repeat(MEGABYTE / clause.length()));
    }

    @Test
    void binary_files_are_refused_or_say_nothing() {
        byte[] bytes = new byte[MEGABYTE];
        new Random(1).nextBytes(bytes);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableArticleException.class);
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == 0) bytes[i] = 1;
        assertThat(read(bytes)).isEmpty();
    }

    @Test
    void punctuation_alone_says_nothing() {
        assertThat(read(".,;:!?()[]{}\"'-–/\\".repeat(50_000))).isEmpty();
        assertThat(read("id", "...!!!???\"\"\"((()))".repeat(50_000))).isEmpty();
    }

    @Test
    void ten_thousand_nested_quotes_say_nothing() {
        assertThat(read("\"".repeat(10_000) + "kami" + "\"".repeat(10_000))).isEmpty();
        assertThat(read("id", "“".repeat(10_000) + "kami" + "”".repeat(10_000))).isEmpty();
        read("id", "\"kata \"".repeat(10_000));
        assertThat(read("en", "(".repeat(10_000) + "we" + ")".repeat(10_000))).isEmpty();
    }

    @Test
    void text_from_right_to_left_says_nothing() {
        assertThat(read("دعت تركيا وروسيا جميع الأطراف في ليبيا إلى وقف الأعمال العدائية. ".repeat(2_000)))
                .isEmpty();
        assertThat(read("id", "\u202eدعت تركيا وروسيا\u202c טורקיה תומכת בלוב. ".repeat(2_000)))
                .isEmpty();
    }

    @Test
    void unpaired_surrogates_do_no_harm() {
        String text = "Turki \ud83d mendukung \udc00 GNA \ud800\ud800. ".repeat(200) + "\ud83d";
        News.EXTRACTOR.extract(Articles.of("id", text));
        News.EXTRACTOR.extract(Articles.of("en", "\udc00".repeat(10_000)));
        byte[] encoded = "\ufffd\ufffd Turki mendukung GNA \ufffd.".getBytes(StandardCharsets.UTF_8);
        read(encoded);
    }

    @Test
    void random_characters_say_nothing() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int length = random.nextInt(3_000) + 1;
            String text = IntStream.range(0, length)
                    .mapToObj(k -> Character.toString(random.nextInt(0xd000) + 1))
                    .collect(Collectors.joining());
            if (!text.isBlank()) {
                assertThat(News.EXTRACTOR.extract(Articles.of("id", text))).isEmpty();
                assertThat(News.EXTRACTOR.extract(Articles.of("en", text))).isEmpty();
            }
        }
    }

    @Test
    void words_in_random_order_do_no_harm() {
        List<String> words = List.of(
                ("Turki Rusia Haftar GNA kami kedua negara yang dan atau tetapi mendukung menyerang oleh ( ) \" , . : - di ke"
                                + " dari Rabu (17/6) sejak 2019 jika tidak akan membantah menolak serangan dukungan terhadap"
                                + " kepada kata ujar menurut presiden menteri luar negeri untuk karena setelah 's n't which by")
                        .split(" "));
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(60, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
            News.EXTRACTOR.extract(Articles.of("id", text));
            News.EXTRACTOR.extract(Articles.of("en", text));
        }
    }

    @Test
    void the_time_grows_no_faster_than_the_text() {
        String paragraph =
                "Turki mendukung GNA, sementara Mesir menyerang Haftar yang didukung oleh Rusia pada Rabu (17/6)."
                        + " \"Kami menolak,\" kata Erdogan. Kedua negara sepakat.\n\n";
        read("id", paragraph.repeat(200));
        long small = time(() -> read("id", paragraph.repeat(500)));
        long large = time(() -> read("id", paragraph.repeat(4_000)));
        assertThat(large).isLessThan(8 * 4 * Math.max(small, 20_000_000L));
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static List<Relation> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Relation> read(byte[] bytes) {
        return News.EXTRACTOR.extract(News.READER.read("test", bytes, ArticleMetadata.NONE));
    }

    private static List<Relation> read(String language, String text) {
        return News.EXTRACTOR.extract(News.article(language, "2020-06-19", text));
    }

    /** Articles whose text never was in a file. */
    private static final class Articles {
        static dev.entente.model.Article of(String language, String text) {
            return new dev.entente.model.Article(
                    "test",
                    language,
                    "Test",
                    null,
                    null,
                    new dev.entente.model.Dating(java.time.LocalDate.of(2020, 6, 19), List.of()),
                    text,
                    new dev.entente.model.CleanText(
                            text, IntStream.rangeClosed(0, text.length()).toArray()),
                    List.of(),
                    List.of(new dev.entente.model.Article.Paragraph(
                            new dev.entente.model.Span(0, text.length()), false, false)));
        }
    }
}
