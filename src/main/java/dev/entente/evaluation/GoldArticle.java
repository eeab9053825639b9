package dev.entente.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator found in an article.
 *
 * @param article name of the article's file without extension
 * @param language of the article, or null where the file does not say
 * @param published the days on which it may have appeared, or null
 */
public record GoldArticle(
        String article, @Nullable String language, @Nullable String published, List<GoldRelation> relations) {
    public GoldArticle {
        relations = List.copyOf(relations);
    }
}
