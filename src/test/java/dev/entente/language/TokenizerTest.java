package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void words_numbers_and_marks_stand_alone() {
        assertThat(texts("Erdogan bertemu Putin pada Rabu (8/1)."))
                .containsExactly("Erdogan", "bertemu", "Putin", "pada", "Rabu", "(", "8", "/", "1", ")", ".");
    }

    @Test
    void words_that_lost_their_space_are_cut() {
        assertThat(texts("Menlu MevlutCavusoglu")).containsExactly("Menlu", "Mevlut", "Cavusoglu");
    }

    @Test
    void names_with_a_capital_inside_stay_whole_when_they_are_acronyms() {
        assertThat(texts("GNA dan UNHCR")).containsExactly("GNA", "dan", "UNHCR");
    }

    @Test
    void letters_with_periods_are_one_word() {
        List<Token> tokens = Tokenizer.tokenize("Presiden A.S. dan the U.N. envoy");
        assertThat(tokens).extracting(Token::norm).contains("as", "un").doesNotContain("a", "s", "u", "n");
    }

    @Test
    void a_reduplication_is_one_word_and_known_by_its_half() {
        List<Token> tokens = Tokenizer.tokenize("pihak-pihak yang bertikai");
        assertThat(tokens.getFirst().text()).isEqualTo("pihak-pihak");
        assertThat(tokens.getFirst().norm()).isEqualTo("pihak");
    }

    @Test
    void parts_of_a_compound_know_that_they_are_glued() {
        List<Token> tokens = Tokenizer.tokenize("the UN-backed government");
        assertThat(tokens).extracting(Token::text).containsExactly("the", "UN", "-", "backed", "government");
        assertThat(tokens.get(3).glued()).isTrue();
        assertThat(tokens.get(1).glued()).isFalse();
    }

    @Test
    void english_clitics_stand_alone() {
        assertThat(texts("Turkey's army didn't move")).containsExactly("Turkey", "'s", "army", "did", "n't", "move");
    }

    @Test
    void separators_of_thousands_do_not_cut_a_number() {
        assertThat(texts("1.500 tentara dan 2,5 juta")).containsExactly("1.500", "tentara", "dan", "2,5", "juta");
    }

    @Test
    void names_are_compared_without_diacritics_case_and_double_letters() {
        assertThat(Tokenizer.tokenize("Çavuşoğlu").getFirst().norm()).isEqualTo("cavusoglu");
        assertThat(Tokenizer.tokenize("ERDOĞAN").getFirst().norm()).isEqualTo("erdogan");
        assertThat(Tokenizer.tokenize("Sissi").getFirst().key())
                .isEqualTo(Tokenizer.tokenize("Sisi").getFirst().key());
    }

    @Test
    void offsets_point_at_the_text() {
        String text = "Tentara Turki, kata Çavuşoğlu, \"tidak akan mundur\".";
        assertThat(Tokenizer.tokenize(text))
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    }

    private static List<String> texts(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::text).toList();
    }

    @Test
    void what_follows_the_hyphen_of_an_abbreviation_is_part_of_its_word() {
        assertThat(Tokenizer.tokenize("U.S.-backed forces").stream()
                        .filter(Token::glued)
                        .map(Token::text))
                .containsExactly("backed");
    }
}
