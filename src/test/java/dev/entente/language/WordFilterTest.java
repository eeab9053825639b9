package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    private static final int WORDS = 5_000;

    @Test
    void what_is_listed_passes_and_little_else() {
        WordFilter filter = new WordFilter(WORDS);
        for (int i = 0; i < WORDS; i++) filter.add("word" + i);

        assertThat(IntStream.range(0, WORDS)).allMatch(i -> filter.mayHold("word" + i));
        assertThat(IntStream.range(0, WORDS).filter(i -> filter.mayHold("other" + i)))
                .hasSizeLessThan(WORDS / 8);
    }

    @Test
    void phrases_added_one_by_one_are_all_found() {
        Phrases<Integer> phrases = Phrases.byNorm();
        for (int i = 0; i < 300; i++) {
            phrases.add("kata" + i + " lain", i);
            for (int k = 0; k <= i; k++)
                assertThat(phrases.longest(Tokenizer.tokenize("kata" + k + " lain"), 0))
                        .isNotNull();
        }
    }
}
