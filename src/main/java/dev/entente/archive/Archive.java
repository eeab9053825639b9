package dev.entente.archive;

import dev.entente.model.ActorCatalog;
import dev.entente.model.Article;
import dev.entente.model.DateRange;
import dev.entente.network.TemporalNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A collection of articles and the network they tell of. Immutable. */
public final class Archive {
    private final String title;
    private final DateRange opening;
    private final ActorCatalog catalog;
    private final List<Article> articles;
    private final Map<String, Article> byId;
    private final TemporalNetwork network;
    private final List<Unread> unread;

    /** A file that could not be read, and why, in words fit for a reader. */
    public record Unread(String file, String reason) {}

    /** @param opening the window to open with; null for everything there is */
    Archive(
            String title,
            @Nullable DateRange opening,
            ActorCatalog catalog,
            List<Article> articles,
            TemporalNetwork network,
            List<Unread> unread) {
        this.title = title;
        this.catalog = catalog;
        this.articles = List.copyOf(articles);
        this.network = network;
        this.unread = List.copyOf(unread);
        this.opening = opening != null ? opening : network.extent().orElseGet(() -> DateRange.day(LocalDate.EPOCH));
        byId = articles.stream().collect(Collectors.toUnmodifiableMap(Article::id, Function.identity()));
    }

    public String title() {
        return title;
    }

    /** The window that a reader sees first. */
    public DateRange opening() {
        return opening;
    }

    /** All articles that could be read, by id. */
    public List<Article> articles() {
        return articles;
    }

    public Optional<Article> article(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who is known, and who belongs to whom. */
    public ActorCatalog catalog() {
        return catalog;
    }

    public TemporalNetwork network() {
        return network;
    }

    public List<Unread> unread() {
        return unread;
    }
}
