package dev.entente;

import dev.entente.archive.Newsroom;
import dev.entente.corpus.UnreadableArticleException;
import dev.entente.model.ActorCatalog;
import dev.entente.model.Article;
import dev.entente.model.CleanText;
import dev.entente.model.Dating;
import dev.entente.model.Reason;
import dev.entente.model.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Finds in an article the statements that a test wrote for it; an empty file is no article. */
public record TestNewsroom(ActorCatalog catalog, List<Relation> statements) implements Newsroom {
    @Override
    public Article read(Path file) {
        try {
            String text = Files.readString(file);
            if (text.isBlank()) throw new UnreadableArticleException(file + ": the file is empty");
            return article(file.getFileName().toString().replace(".txt", ""), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Relation> extract(Article article) {
        return statements.stream()
                .filter(relation -> relation.evidence().getFirst().articleId().equals(article.id()))
                .toList();
    }

    public static Article article(String id, String text) {
        return new Article(
                id,
                "id",
                text.lines().findFirst().orElse(""),
                "The Paper",
                "https://example.org/" + id,
                new Dating(LocalDate.of(2020, 1, 9), List.of(Reason.of(Reason.Key.FILE_SAYS))),
                text,
                new CleanText(text, IntStream.rangeClosed(0, text.length()).toArray()),
                List.of(),
                List.of());
    }
}
