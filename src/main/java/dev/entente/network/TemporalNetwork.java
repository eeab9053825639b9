package dev.entente.network;

import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a collection of articles says about who does what to whom, over all time. Immutable.
 *
 * <p>Actors count for institutions and states as they did on the newest day that an article vouches for.
 */
public final class TemporalNetwork {
    private static final Comparator<Relation> BY_TIME =
            Comparator.comparing(Relation::firstDay).thenComparing(Relation::id);

    private final ActorCatalog catalog;
    private final List<Relation> relations;
    private final Map<String, Relation> byId;
    private final Map<String, Actor> actors;
    private final Map<Level, Map<String, Actor>> rolledUp;
    private final Graph<Actor, Relation> graph;
    private final @Nullable DateRange extent;

    /**
     * Merges what is said more than once and sorts by time.
     *
     * <p>Takes O(n log n) for n statements as long as no pair has a large share of them (see {@link RelationMerger}).
     *
     * @param catalog who belongs to whom
     * @param statements what the articles say, in any order; the outcome depends on the order of articles nowhere
     */
    public TemporalNetwork(ActorCatalog catalog, Collection<Relation> statements) {
        this.catalog = catalog;
        relations = RelationMerger.merge(statements).stream().sorted(BY_TIME).toList();
        LocalDate today = relations.stream()
                .map(relation -> relation.attested().last())
                .max(Comparator.naturalOrder())
                .orElse(null);
        byId = new LinkedHashMap<>();
        actors = new TreeMap<>();
        DirectedMultigraph<Actor, Relation> multigraph = new DirectedMultigraph<>(null, null, false);
        for (Relation relation : relations) {
            if (byId.put(relation.id(), relation) != null)
                throw new IllegalArgumentException("two relations have the id " + relation.id());
            Actor source = actors.computeIfAbsent(relation.source().id(), id -> relation.source());
            Actor target = actors.computeIfAbsent(relation.target().id(), id -> relation.target());
            multigraph.addVertex(source);
            multigraph.addVertex(target);
            multigraph.addEdge(source, target, relation);
        }
        graph = new AsUnmodifiableGraph<>(multigraph);
        rolledUp = Map.of(
                Level.PERSON, rollUp(Level.PERSON, today),
                Level.INSTITUTION, rollUp(Level.INSTITUTION, today),
                Level.STATE, rollUp(Level.STATE, today));
        extent = extent(relations);
    }

    private Map<String, Actor> rollUp(Level level, @Nullable LocalDate day) {
        Map<String, Actor> tops = new LinkedHashMap<>();
        actors.forEach((id, actor) -> tops.put(id, catalog.rollUp(actor, level, day)));
        return tops;
    }

    private static @Nullable DateRange extent(List<Relation> relations) {
        if (relations.isEmpty()) return null;
        LocalDate last = relations.stream()
                .map(relation -> {
                    LocalDate reported = relation.attested().last();
                    LocalDate end = relation.validity().to() == null
                            ? relation.firstDay()
                            : relation.validity().to().last();
                    return end.isAfter(reported) ? end : reported;
                })
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DateRange(relations.getFirst().firstDay(), last);
    }

    /** All relations, the earliest first. */
    public List<Relation> relations() {
        return relations;
    }

    /** Who occurs in a relation as named there, by id. */
    public Collection<Actor> actors() {
        return java.util.Collections.unmodifiableCollection(actors.values());
    }

    public Optional<Relation> relation(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** An actor that occurs in a relation, or one that stands for it at some level. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id)).or(() -> catalog.find(id));
    }

    /** Actors as named, and every merged relation between them; unmodifiable. */
    public Graph<Actor, Relation> graph() {
        return graph;
    }

    /** First and last day on which anything is known, or nothing when there are no relations. */
    public Optional<DateRange> extent() {
        return Optional.ofNullable(extent);
    }

    /** Who stands for an actor at a level. */
    public Actor rollUp(Actor actor, Level level) {
        return Objects.requireNonNullElse(rolledUp.get(level).get(actor.id()), catalog.rollUp(actor, level, null));
    }

    /** What a reader sees who asks for this. Takes O(r log r) for the r relations that begin before the window ends. */
    public NetworkWindow window(Filter filter) {
        List<Relation> shown = new ArrayList<>();
        Map<String, List<Relation>> folds = new LinkedHashMap<>();
        for (Relation relation : relations) {
            if (relation.firstDay().isAfter(filter.range().last())) break;
            if (!filter.admitsTime(relation) || !filter.admits(relation)) continue;
            Actor source = rollUp(relation.source(), filter.level());
            Actor target = rollUp(relation.target(), filter.level());
            if (source.id().equals(target.id())) continue;
            if (!filter.kinds().contains(source.kind()) || !filter.kinds().contains(target.kind())) continue;
            if (!touchesAny(filter, relation, source, target)) continue;
            shown.add(relation);
            folds.computeIfAbsent(FoldedEdge.id(source.id(), target.id(), relation.type()), id -> new ArrayList<>())
                    .add(relation);
        }
        List<FoldedEdge> edges =
                folds.values().stream().map(fold -> fold(fold, filter.level())).toList();
        return new NetworkWindow(filter, shown, edges);
    }

    private FoldedEdge fold(List<Relation> fold, Level level) {
        Relation first = fold.getFirst();
        Actor source = rollUp(first.source(), level);
        Actor target = rollUp(first.target(), level);
        boolean turned = first.type().symmetric() && source.id().compareTo(target.id()) > 0;
        return turned
                ? FoldedEdge.of(target, source, first.type(), fold)
                : FoldedEdge.of(source, target, first.type(), fold);
    }

    private static boolean touchesAny(Filter filter, Relation relation, Actor source, Actor target) {
        if (filter.actors().isEmpty()) return true;
        return filter.actors().contains(source.id())
                || filter.actors().contains(target.id())
                || filter.actors().contains(relation.source().id())
                || filter.actors().contains(relation.target().id());
    }
}
