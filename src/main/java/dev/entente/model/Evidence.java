package dev.entente.model;

import java.time.LocalDate;

/**
 * The sentence that says it.
 *
 * @param articleId the article
 * @param published the day the article appeared, which the statement vouches for
 * @param sentence index of the sentence in the article, from 0
 * @param start where the quote starts in the article's original text, UTF-16
 * @param end where it ends
 * @param quote the original text from start to end
 */
public record Evidence(
        String articleId, LocalDate published, int sentence, int start, int end, String quote, Reading reading) {
    public Evidence {
        if (start < 0 || end - start != quote.length())
            throw new IllegalArgumentException("offsets that do not fit the quote: " + start + " to " + end);
    }
}
