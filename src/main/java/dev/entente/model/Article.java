package dev.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as read.
 *
 * @param id name of the file without its extension
 * @param language {@code id}, {@code en} ..., or {@code und} when no language pack knows it
 * @param title headline; the first line of the body where none stands apart
 * @param published when it appeared, with the reasons
 * @param text the original text, untouched; evidence points into it
 * @param clean the text that extraction reads: characters repaired
 * @param furniture stretches of the clean text that are not the article: captions, teasers, tags, subscription lines
 * @param paragraphs what extraction reads, in order
 */
public record Article(
        String id,
        String language,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        Dating published,
        String text,
        CleanText clean,
        List<Span> furniture,
        List<Paragraph> paragraphs) {

    /** A stretch of the clean text that reads on. */
    public record Paragraph(Span span, boolean headline, boolean caption) {}

    public Article {
        furniture = List.copyOf(furniture);
        paragraphs = List.copyOf(paragraphs);
    }
}
