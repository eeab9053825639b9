package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import org.junit.jupiter.api.Test;

class LanguagePacksTest {
    @Test
    void indonesian_is_known() {
        assertThat(detect("Turki dan Rusia meminta semua pihak di Libya untuk menghentikan permusuhan pada Minggu, 12"
                        + " Januari, kata menteri luar negeri kedua negara itu."))
                .isEqualTo("id");
    }

    @Test
    void english_is_known() {
        assertThat(detect("Turkey and Russia called on all parties in Libya to cease hostilities, the foreign ministers"
                        + " of the two countries said."))
                .isEqualTo("en");
    }

    @Test
    void malay_is_told_from_indonesian() {
        assertThat(detect(
                        "Perdana Menteri berkata kerajaan Malaysia akan mengadakan mesyuarat dengan pihak polis kerana"
                                + " isu itu, manakala Setiausaha Agung PBB memaklumkan bahawa beliau telah menerima jemputan"
                                + " daripada pihak Turki pada hari Isnin dan Ahad lepas."))
                .isEqualTo("und");
    }

    @Test
    void an_english_article_that_quotes_indonesian_is_english() {
        assertThat(detect("The minister said that the government of Indonesia would not accept the claim. He called it"
                        + " \"tidak sah\" and said that the ships had to leave the waters at once."))
                .isEqualTo("en");
    }

    @Test
    void german_is_read_by_nobody() {
        assertThat(detect("Die Türkei und Russland haben alle Parteien in Libyen aufgefordert, die Kämpfe bis Sonntag"
                        + " einzustellen, wie die Außenminister der beiden Länder mitteilten."))
                .isEqualTo("und");
    }

    @Test
    void french_spanish_and_arabic_are_read_by_nobody() {
        assertThat(detect("La Turquie et la Russie ont appelé toutes les parties en Libye à cesser les hostilités."))
                .isEqualTo("und");
        assertThat(detect("Turquía y Rusia pidieron a todas las partes en Libia que cesen las hostilidades."))
                .isEqualTo("und");
        assertThat(detect("دعت تركيا وروسيا جميع الأطراف في ليبيا إلى وقف الأعمال العدائية."))
                .isEqualTo("und");
    }

    @Test
    void nothing_is_no_language() {
        assertThat(detect("")).isEqualTo("und");
        assertThat(detect("12345 ... !!!")).isEqualTo("und");
    }

    private static String detect(String text) {
        return News.PACKS.detect(text);
    }
}
