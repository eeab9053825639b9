package dev.entente.archive;

import dev.entente.model.ActorCatalog;
import dev.entente.model.Article;
import dev.entente.model.Relation;
import java.nio.file.Path;
import java.util.List;

/** What turns files into articles and articles into relations. Thread safe and deterministic. */
public interface Newsroom {
    ActorCatalog catalog();

    /**
     * Reads one file.
     *
     * @throws dev.entente.corpus.UnreadableArticleException when it is no article, with a message fit for a reader
     */
    Article read(Path file);

    List<Relation> extract(Article article);
}
