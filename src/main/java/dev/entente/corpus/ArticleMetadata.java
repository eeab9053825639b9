package dev.entente.corpus;

import org.jspecify.annotations.Nullable;

/** What a text does not say about itself, from the {@code .yaml} beside it; every part may be missing. */
public record ArticleMetadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable String language) {
    public static final ArticleMetadata NONE = new ArticleMetadata(null, null, null, null, null);
}
