package dev.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.language.SentenceSplitter.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String BODY =
            "Turki dan Rusia meminta semua pihak di Libya untuk menghentikan permusuhan pada Minggu, 12 Januari.";

    @Test
    void a_line_without_a_full_stop_at_the_top_is_the_title() {
        Layout layout = layout("id", "Turki Tolak Gencatan Senjata di Libya\n\n" + BODY);
        assertThat(layout.title()).isEqualTo("Turki Tolak Gencatan Senjata di Libya");
        assertThat(layout.paragraphs().getFirst().headline()).isTrue();
        assertThat(layout.paragraphs()).hasSize(2);
    }

    @Test
    void the_dateline_is_taken_off_and_names_the_publisher() {
        String text = "Liputan6.com, Tripoli - " + BODY;
        Layout layout = layout("id", text);
        assertThat(layout.publisher()).isEqualTo("Liputan6.com");
        assertThat(read(text, layout)).containsExactly(BODY);
    }

    @Test
    void datelines_come_in_many_shapes() {
        for (String dateline : List.of(
                "Hidayatullah.com-", "TRIPOLI (Reuters) - ", "Bisnis.com, JAKARTA - ", "JAKARTA, KOMPAS.com – "))
            assertThat(read(dateline + BODY, layout("id", dateline + BODY)))
                    .as(dateline)
                    .containsExactly(BODY);
    }

    @Test
    void a_dash_in_a_sentence_is_no_dateline() {
        String text = "Turki - yang mendukung GNA - menolak gencatan senjata yang diusulkan Mesir di Kairo.";
        assertThat(read(text, layout("id", text))).containsExactly(text);
    }

    @Test
    void teasers_and_subscription_lines_are_furniture() {
        for (String furniture : List.of(
                "Baca juga: Turki Kirim Pasukan ke Libya",
                "Simak video pilihan berikut",
                "Advertisement",
                "Saksikan video pilihan di bawah ini:")) {
            String text = BODY + "\n\n" + furniture + "\n\n" + BODY;
            assertThat(read(text, layout("id", text))).as(furniture).containsExactly(BODY, BODY);
        }
    }

    @Test
    void english_furniture_is_known_as_well() {
        String body = "Turkey and Russia called on all parties in Libya to cease hostilities by midnight on Sunday.";
        for (String furniture :
                List.of("Read also: Turkey sends troops to Libya", "Advertisement", "Sign up for our newsletter")) {
            String text = body + "\n\n" + furniture + "\n\n" + body;
            assertThat(read(text, layout("en", text))).as(furniture).containsExactly(body, body);
        }
    }

    @Test
    void a_caption_is_told_from_the_article() {
        String text = "Presiden Turki Recep Tayyip Erdogan bertemu Vladimir Putin di Istanbul. (Foto: AFP)\n\n" + BODY;
        Layout layout = layout("id", text);
        assertThat(layout.paragraphs().getFirst().caption()).isTrue();
        assertThat(layout.paragraphs().getLast().caption()).isFalse();
    }

    @Test
    void a_line_broken_in_a_sentence_reads_on() {
        String text = "Turki dan Rusia meminta semua pihak di Libya\nuntuk menghentikan permusuhan pada Minggu.";
        assertThat(layout("id", text).paragraphs()).hasSize(1);
    }

    private static Layout layout(String language, String text) {
        return Layout.of(text, News.PACKS.pack(language).orElseThrow().grammar().furniture());
    }

    private static List<String> read(String text, Layout layout) {
        return layout.paragraphs().stream()
                .filter(p -> !p.caption() && !p.headline())
                .map((Paragraph p) -> text.substring(p.start(), p.end()))
                .toList();
    }
}
