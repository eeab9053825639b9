package dev.entente.archive;

import dev.entente.corpus.ArticleReader;
import dev.entente.extraction.RelationExtractor;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePacks;
import dev.entente.model.ActorCatalog;
import dev.entente.model.Article;
import dev.entente.model.Relation;
import java.nio.file.Path;
import java.util.List;

/** Reads with what the knowledge files say. */
public final class ExtractingNewsroom implements Newsroom {
    private final Knowledge knowledge;
    private final ArticleReader reader;
    private final RelationExtractor extractor;

    public ExtractingNewsroom(Knowledge knowledge) {
        this.knowledge = knowledge;
        LanguagePacks packs = new LanguagePacks(knowledge);
        reader = new ArticleReader(knowledge, packs);
        extractor = new RelationExtractor(knowledge, packs);
    }

    @Override
    public ActorCatalog catalog() {
        return knowledge.catalog();
    }

    @Override
    public Article read(Path file) {
        return reader.read(file);
    }

    @Override
    public List<Relation> extract(Article article) {
        return extractor.extract(article);
    }
}
