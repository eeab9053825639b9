package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.language.Token;
import dev.entente.language.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final NameIndex NAMES = new NameIndex(News.KNOWLEDGE);

    @ParameterizedTest
    @CsvSource({
        "Turki, id, TUR",
        "Turkey, en, TUR",
        "Türkiye, en, TUR",
        "Amerika Serikat, id, USA",
        "AS, id, USA",
        "PBB, id, UNO",
        "Uni Emirat Arab, id, ARE",
        "Mesir, id, EGY",
        "Yordania, id, JOR",
        "Korea Utara, id, PRK",
        "Perserikatan Bangsa-Bangsa, id, UNO",
        "GNA, id, LBY-GNA",
        "Kurdistan Workers' Party, en, TUR-PKK",
        "YPG/PKK, en, SYR-YPG",
    })
    void names_are_known_in_their_language(String name, String language, String id) {
        assertThat(ids(name, language)).contains(id);
    }

    @Test
    void an_acronym_must_be_in_capitals() {
        assertThat(ids("as", "id")).isEmpty();
        assertThat(ids("As", "id")).isEmpty();
        assertThat(ids("AS", "en")).isEmpty();
        assertThat(ids("who", "en")).isEmpty();
        assertThat(ids("us", "en")).isEmpty();
    }

    @Test
    void a_proper_name_needs_its_capital() {
        assertThat(ids("turkey", "en")).isEmpty();
        assertThat(ids("mali", "id")).isEmpty();
    }

    @Test
    void a_longer_word_is_another_word() {
        assertThat(ids("Turkin", "id")).isEmpty();
        assertThat(ids("Turkmenistan", "id")).doesNotContain("TUR");
        assertThat(ids("Niger", "en")).doesNotContain("NGA");
        assertThat(ids("Nigeria", "en")).contains("NGA").doesNotContain("NER");
    }

    @Test
    void the_longest_name_wins() {
        assertThat(ids("Korea Selatan", "id")).containsExactly("KOR");
        assertThat(ids("Sudan Selatan", "id")).containsExactly("SSD");
        assertThat(ids("Papua Nugini", "id")).containsExactly("PNG");
        assertThat(ids("Republik Demokratik Kongo", "id")).containsExactly("COD");
    }

    @Test
    void spellings_of_a_person_are_one() {
        String haftar = ids("Khalifa Haftar", "id").getFirst();
        for (String spelling : List.of("Khalifa Hifter", "Haftar", "Hifter", "Khalifa HAFTAR"))
            assertThat(ids(spelling, "id")).as(spelling).contains(haftar);
        String sarraj = ids("Fayez al-Sarraj", "id").getFirst();
        for (String spelling : List.of("Fayez Serraj", "Fayez el-Sarraj", "Fayez Sarraj", "Sarraj", "Serraj"))
            assertThat(ids(spelling, "id")).as(spelling).contains(sarraj);
        assertThat(ids("Erdoğan", "en")).isEqualTo(ids("Erdogan", "en")).isNotEmpty();
    }

    @Test
    void a_capital_can_act_and_can_be_a_place() {
        assertThat(ids("Ankara", "id")).contains("TUR");
        assertThat(News.read("id", "Ankara mendukung Pemerintah Kesepakatan Nasional (GNA) dalam konflik itu."))
                .containsExactly("TUR SUPPORT LBY-GNA");
        assertThat(News.read("id", "Erdogan menerima Fayez al-Sarraj di Moskow pada Rabu (17/6)."))
                .noneMatch(relation -> relation.contains("RUS"));
    }

    private static List<String> ids(String name, String language) {
        List<Token> tokens = Tokenizer.tokenize(name);
        long words = tokens.size();
        return NAMES.at(tokens, 0, language).stream()
                .filter(mention -> mention.end() == words)
                .map(mention -> mention.actor().id())
                .toList();
    }
}
