package dev.entente.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.entente.archive.Archive;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Article;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Filter;
import dev.entente.network.TemporalNetwork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The network in columns; docs/explorer-protocol.md says what each part means. */
record NetworkDocument(
        String title,
        long[] extent,
        long[] opening,
        List<TypeEntry> types,
        List<ActorKind> kinds,
        List<Context> contexts,
        List<ArticleEntry> articles,
        Actors actors,
        Relations relations) {

    record TypeEntry(String id, String quad, double score, boolean symmetric) {}

    record ArticleEntry(String id, String title, String publisher, long published) {}

    record Actors(
            List<String> id,
            int[] kind,
            List<String> en,
            @JsonProperty("id_") List<String> indonesian,
            List<String> aliases,
            List<String> iso2,
            int[] institution,
            int[] state,
            List<@Nullable Double> lat,
            List<@Nullable Double> lon) {}

    record Relations(
            List<String> id,
            int[] source,
            int[] target,
            int[] type,
            int[] kind,
            int[] realis,
            List<Long> from,
            List<@Nullable Long> to,
            int[] openStart,
            int[] lasting,
            int[] confidence,
            int[] statements,
            int[] contexts,
            int[] claimed,
            List<String> subject,
            List<int[]> articles) {}

    static NetworkDocument of(Archive archive) {
        TemporalNetwork network = archive.network();
        DateRange extent = network.extent().orElse(archive.opening());
        List<Actor> actors = actors(network);
        return new NetworkDocument(
                archive.title(),
                days(extent),
                days(archive.opening()),
                Stream.of(RelationType.values()).map(NetworkDocument::type).toList(),
                List.of(ActorKind.values()),
                List.of(Context.values()),
                archive.articles().stream().map(NetworkDocument::article).toList(),
                columns(actors, network),
                columns(network.relations(), index(actors, Actor::id), index(archive.articles(), Article::id)));
    }

    private static TypeEntry type(RelationType type) {
        return new TypeEntry(type.name(), type.quad().code(), type.score(), type.symmetric());
    }

    private static ArticleEntry article(Article article) {
        return new ArticleEntry(
                article.id(),
                article.title(),
                Objects.requireNonNullElse(article.publisher(), ""),
                article.published().day().toEpochDay());
    }

    /** Whoever occurs in a relation, and whoever stands for one of them at a higher level, by id. */
    private static List<Actor> actors(TemporalNetwork network) {
        Map<String, Actor> byId = new TreeMap<>();
        for (Actor actor : network.actors())
            for (Level level : Level.values()) {
                Actor top = network.rollUp(actor, level);
                byId.put(top.id(), top);
            }
        return List.copyOf(byId.values());
    }

    private static Actors columns(List<Actor> actors, TemporalNetwork network) {
        Map<String, Integer> index = index(actors, Actor::id);
        return new Actors(
                actors.stream().map(Actor::id).toList(),
                ints(actors, actor -> actor.kind().ordinal()),
                actors.stream().map(actor -> actor.name("en")).toList(),
                actors.stream().map(actor -> actor.name("id")).toList(),
                actors.stream().map(actor -> String.join("|", actor.aliases())).toList(),
                actors.stream()
                        .map(actor -> Objects.requireNonNullElse(actor.iso2(), ""))
                        .toList(),
                ints(actors, actor -> standIn(actor, Level.INSTITUTION, network, index)),
                ints(actors, actor -> standIn(actor, Level.STATE, network, index)),
                actors.stream()
                        .map(actor -> actor.seat() == null ? null : actor.seat().latitude())
                        .toList(),
                actors.stream()
                        .map(actor -> actor.seat() == null ? null : actor.seat().longitude())
                        .toList());
    }

    private static int standIn(Actor actor, Level level, TemporalNetwork network, Map<String, Integer> index) {
        return index.getOrDefault(network.rollUp(actor, level).id(), index.get(actor.id()));
    }

    private static Relations columns(
            List<Relation> relations, Map<String, Integer> actors, Map<String, Integer> articles) {
        return new Relations(
                relations.stream().map(Relation::id).toList(),
                ints(relations, relation -> actors.get(relation.source().id())),
                ints(relations, relation -> actors.get(relation.target().id())),
                ints(relations, relation -> relation.type().ordinal()),
                ints(relations, relation -> relation.kind().ordinal()),
                ints(relations, relation -> relation.realis().ordinal()),
                relations.stream()
                        .map(relation -> relation.firstDay().toEpochDay())
                        .toList(),
                relations.stream().map(NetworkDocument::lastDay).toList(),
                ints(relations, relation -> relation.validity().from() == null ? 1 : 0),
                ints(relations, relation -> relation.lasting() ? 1 : 0),
                ints(relations, Filter::percent),
                ints(relations, relation -> relation.evidence().size()),
                ints(relations, NetworkDocument::bits),
                ints(relations, relation -> relation.attribution() == null ? 0 : 1),
                relations.stream()
                        .map(relation -> Objects.requireNonNullElse(relation.subject(), ""))
                        .toList(),
                relations.stream().map(relation -> articles(relation, articles)).toList());
    }

    private static @Nullable Long lastDay(Relation relation) {
        LocalDate last = relation.lastDay();
        return last == null ? null : last.toEpochDay();
    }

    private static int bits(Relation relation) {
        return relation.contexts().stream()
                .mapToInt(context -> 1 << context.ordinal())
                .sum();
    }

    private static int[] articles(Relation relation, Map<String, Integer> index) {
        return relation.evidence().stream()
                .map(piece -> index.get(piece.articleId()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    private static long[] days(DateRange range) {
        return new long[] {range.first().toEpochDay(), range.last().toEpochDay()};
    }

    private static <T> int[] ints(List<T> rows, ToIntFunction<T> column) {
        return rows.stream().mapToInt(column).toArray();
    }

    private static <T> Map<String, Integer> index(List<T> rows, Function<T, String> id) {
        Map<String, Integer> index = new HashMap<>();
        IntStream.range(0, rows.size()).forEach(row -> index.put(id.apply(rows.get(row)), row));
        return index;
    }
}
