package dev.entente;

import dev.entente.corpus.ArticleMetadata;
import dev.entente.corpus.ArticleReader;
import dev.entente.extraction.RelationExtractor;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePacks;
import dev.entente.model.Article;
import dev.entente.model.Realis;
import dev.entente.model.Relation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads sentences of a test as if they were articles, with the knowledge that is packed in. */
public final class News {
    public static final Knowledge KNOWLEDGE = Knowledge.load();
    public static final LanguagePacks PACKS = new LanguagePacks(KNOWLEDGE);
    public static final ArticleReader READER = new ArticleReader(KNOWLEDGE, PACKS, LocalDate.of(2026, 1, 1));
    public static final RelationExtractor EXTRACTOR = new RelationExtractor(KNOWLEDGE, PACKS);

    private News() {}

    public static Article article(String language, String published, String text) {
        return READER.read(
                "test",
                text.getBytes(StandardCharsets.UTF_8),
                new ArticleMetadata("Test", null, null, published, language));
    }

    public static List<Relation> relations(String language, String text) {
        return EXTRACTOR.extract(article(language, "2020-06-19", text));
    }

    /** What is not denied, in short: {@code TUR SUPPORT LBY-GNA}; actors as states, planned and conditional ones marked. */
    public static List<String> read(String language, String text) {
        return relations(language, text).stream()
                .filter(r -> r.realis() != Realis.DENIED)
                .map(News::brief)
                .sorted()
                .toList();
    }

    private static String brief(Relation r) {
        String source = state(r, true);
        String target = state(r, false);
        boolean swap = r.type().symmetric() && source.compareTo(target) > 0;
        return (swap ? target : source) + " " + r.type() + " " + (swap ? source : target)
                + (r.realis() == Realis.ACTUAL ? "" : " " + r.realis());
    }

    private static String state(Relation r, boolean source) {
        return KNOWLEDGE
                .catalog()
                .rollUp(
                        source ? r.source() : r.target(),
                        dev.entente.model.Level.STATE,
                        r.evidence().getFirst().published())
                .id();
    }
}
