package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void a_full_stop_ends_a_sentence() {
        assertThat(split("Turki mengirim pasukan. Rusia menolak."))
                .containsExactly("Turki mengirim pasukan.", "Rusia menolak.");
    }

    @Test
    void military_and_academic_titles_do_not() {
        assertThat(split("Mayjen (Purn.) Ahmad al-Mismari dan Prof. Ali hadir di Kairo. Mereka sepakat."))
                .hasSize(2);
        assertThat(split("Brigjen Purn. Khalifa Haftar menolak usul itu.")).hasSize(1);
    }

    @Test
    void acronyms_with_periods_do_not() {
        assertThat(split("Presiden A.S. Donald Trump berbicara dengan Erdogan."))
                .hasSize(1);
        assertThat(split("The U.S. Embassy welcomed the move. Russia did not.")).hasSize(2);
    }

    @Test
    void initials_and_abbreviated_months_do_not() {
        assertThat(split("John F. Kennedy met him on Aug. 6 in Tripoli.")).hasSize(1);
    }

    @Test
    void numbers_do_not() {
        assertThat(split("Sekitar 1.500 tentara tiba. Mereka menuju Sirte.")).hasSize(2);
    }

    @Test
    void a_missing_space_after_the_stop_does_not_join_sentences() {
        assertThat(split("Pertemuan digelar pekan mendatang.Zarif mengatakan Iran siap."))
                .containsExactly("Pertemuan digelar pekan mendatang.", "Zarif mengatakan Iran siap.");
    }

    @Test
    void a_web_address_is_no_end() {
        assertThat(split("Menurut Hidayatullah.com pada Jumat, Turki menolak.")).hasSize(1);
    }

    @Test
    void the_closing_quotation_mark_belongs_to_its_sentence() {
        assertThat(split("\"Kami menolak serangan itu.\" Ia berbicara di Ankara."))
                .containsExactly("\"Kami menolak serangan itu.\"", "Ia berbicara di Ankara.");
    }

    @Test
    void a_quote_that_its_speaker_follows_is_one_sentence() {
        assertThat(split("\"Kami menolak serangan itu,\" kata Erdogan di Ankara."))
                .hasSize(1);
        assertThat(split("\"Apakah Mesir siap?\" tanya Sisi di Kairo.")).hasSize(1);
    }

    @Test
    void what_is_quoted_is_known() {
        Sentence sentence = sentences("Ia berkata \"kami siap\" kemarin.").getFirst();
        List<String> quoted = java.util.stream.IntStream.range(
                        0, sentence.tokens().size())
                .filter(i -> sentence.quoted()[i])
                .mapToObj(i -> sentence.tokens().get(i).text())
                .toList();
        assertThat(quoted).contains("kami", "siap").doesNotContain("berkata", "kemarin");
    }

    private static List<String> split(String text) {
        return sentences(text).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }

    private static List<Sentence> sentences(String text) {
        return SentenceSplitter.split(text, List.of(new SentenceSplitter.Paragraph(0, text.length(), false, false)));
    }
}
