package dev.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.CleanText;
import dev.entente.model.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextRepairTest {
    @Test
    void letters_that_went_through_windows_are_repaired() {
        assertThat(clean("Hami AktaÅŸ di Ankara")).isEqualTo("Hami Aktaş di Ankara");
        assertThat(clean("Mevlüt Ã‡avuÅŸoÄŸlu")).isEqualTo("Mevlüt Çavuşoğlu");
        assertThat(clean("Ã©")).isEqualTo("é");
    }

    @Test
    void quotes_that_went_through_windows_are_repaired() {
        assertThat(clean("â€œkamiâ€\u009d")).isEqualTo("\"kami\"");
        assertThat(clean("Turkeyâ€™s")).isEqualTo("Turkey's");
    }

    @Test
    void letters_that_are_right_stay() {
        assertThat(clean("Çavuşoğlu dan São Tomé, Ärger, Âge")).isEqualTo("Çavuşoğlu dan São Tomé, Ärger, Âge");
    }

    @Test
    void spaces_quotes_and_hyphens_have_one_form() {
        assertThat(clean("“Turki”\u00a0dan\u202fRusia ‘sepakat’ Al\u2011Mishri"))
                .isEqualTo("\"Turki\" dan Rusia 'sepakat' Al-Mishri");
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(clean("Tur\u00adki\u200b dan\ufeff Rusia")).isEqualTo("Turki dan Rusia");
    }

    @Test
    void every_character_knows_where_it_stood() {
        String original = "Hami AktaÅŸ\u200b,\u00a0yang “mendukung” Çavuşoğlu";
        CleanText clean = TextRepair.repair(original);
        for (String word : new String[] {"yang", "mendukung", "Çavuşoğlu"}) {
            int at = clean.text().indexOf(word);
            assertThat(clean.toOriginal(new Span(at, at + word.length())).of(original))
                    .isEqualTo(word);
        }
        int name = clean.text().indexOf("Aktaş");
        assertThat(clean.toOriginal(new Span(name, name + 5)).of(original)).startsWith("AktaÅŸ");
        assertThat(clean.toOriginal(new Span(0, clean.text().length()))).isEqualTo(new Span(0, original.length()));
    }

    @Test
    void bytes_in_another_encoding_are_read_too() {
        byte[] windows = "Presiden Erdoğan".replace("ğ", "\u00e7").getBytes(Charset.forName("windows-1252"));
        assertThat(TextRepair.decode("a", windows)).isEqualTo("Presiden Erdoçan");
        byte[] marked = "\ufeffTurki".getBytes(StandardCharsets.UTF_8);
        assertThat(TextRepair.decode("a", marked)).isEqualTo("Turki");
    }

    @Test
    void bytes_that_are_no_text_are_refused_by_name() {
        assertThatThrownBy(() -> TextRepair.decode("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("photo.txt");
    }

    private static String clean(String text) {
        return TextRepair.repair(text).text();
    }
}
