package dev.entente.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Sample;
import dev.entente.model.Reading;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteSearchTest {
    private static final String LONG = "Kantor berita itu melaporkan bahwa sesudah pertemuan yang berlangsung lama "
            + "di Moskow pemerintah Turki mendukung gencatan senjata, kata seorang pejabat yang tidak mau disebut "
            + "namanya karena tidak berwenang berbicara kepada wartawan tentang hal itu.";

    private final QuoteSearch search = new QuoteSearch(List.of(
            says("Recep Tayyip Erdoğan mendukung Pemerintah Kesepakatan Nasional."),
            says("Rusia menolak gencatan senjata."),
            says(LONG),
            says("<b>Haftar</b> & anak buahnya menolak.")));

    @Test
    void relations_are_found_by_all_words_of_a_sentence_the_newest_first() {
        assertThat(found("gencatan senjata")).containsExactly(2, 1);
        assertThat(found("menolak gencatan")).containsExactly(1);
        assertThat(found("menolak mendukung")).isEmpty();
    }

    @Test
    void the_last_word_may_be_half_typed_and_no_other() {
        assertThat(found("gencatan senj")).containsExactly(2, 1);
        assertThat(found("genc senjata")).isEmpty();
    }

    @Test
    void case_and_diacritics_do_not_matter() {
        assertThat(found("ERDOGAN")).containsExactly(0);
        assertThat(found("erdoğan")).containsExactly(0);
    }

    @Test
    void a_letter_or_two_find_nothing_and_nor_does_what_is_no_word() {
        assertThat(found("se")).isEmpty();
        assertThat(found("*:* AND (")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void no_more_are_found_than_asked_for() {
        assertThat(search.find("men", 1)).hasSize(1);
    }

    @Test
    void the_excerpt_shows_what_was_found_as_it_stands() {
        assertThat(search.find("haftar", 9))
                .extracting(QuoteSearch.Hit::quote)
                .containsExactly("<b>Haftar</b> & anak buahnya menolak.");
        assertThat(search.find("gencatan", 9).getFirst().quote())
                .startsWith("… ")
                .contains("mendukung gencatan senjata")
                .endsWith(" …")
                .hasSizeLessThan(160);
    }

    private List<Integer> found(String text) {
        return search.find(text, 9).stream().map(QuoteSearch.Hit::relation).toList();
    }

    private static Relation says(String quote) {
        return Sample.says(Sample.TURKEY, RelationType.SUPPORT, Sample.GNA)
                .relation(quote, new Reading(null, null, null, List.of()));
    }
}
