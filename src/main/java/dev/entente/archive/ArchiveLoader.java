package dev.entente.archive;

import dev.entente.archive.Archive.Unread;
import dev.entente.corpus.UnreadableArticleException;
import dev.entente.model.Article;
import dev.entente.model.DateRange;
import dev.entente.network.TemporalNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an archive of a folder of articles. */
public final class ArchiveLoader {
    private final Newsroom newsroom;

    public ArchiveLoader(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /**
     * Reads every {@code .txt} of a folder, and what it holds below, in the order of their names. Extracts from all in
     * parallel; the outcome does not depend on which is done first. What cannot be read is reported and left out.
     *
     * @param opening the window to open with; null for everything there is
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public Archive load(Path folder, String title, @Nullable DateRange opening) {
        List<Outcome> outcomes = files(folder).parallelStream().map(this::read).toList();
        Map<String, Article> articles = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done(Path file, Article article) -> {
                    if (articles.putIfAbsent(article.id(), article) != null)
                        unread.add(new Unread(file.toString(), "another article has the name " + article.id()));
                }
                case Outcome.Failed(Unread failed) -> unread.add(failed);
            }
        }
        List<Article> inOrder = List.copyOf(articles.values());
        TemporalNetwork network = new TemporalNetwork(
                newsroom.catalog(),
                inOrder.parallelStream()
                        .map(newsroom::extract)
                        .flatMap(List::stream)
                        .toList());
        return new Archive(title, opening, newsroom.catalog(), inOrder, network, unread);
    }

    private sealed interface Outcome {
        record Done(Path file, Article article) implements Outcome {}

        record Failed(Unread unread) implements Outcome {}
    }

    private Outcome read(Path file) {
        try {
            return new Outcome.Done(file, newsroom.read(file));
        } catch (UnreadableArticleException e) {
            return new Outcome.Failed(new Unread(file.toString(), e.getMessage()));
        }
    }

    /** The files that are articles, in the order of their names. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName() != null
                            && file.getFileName().toString().endsWith(".txt"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
