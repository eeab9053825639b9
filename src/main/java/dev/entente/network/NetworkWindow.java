package dev.entente.network;

import dev.entente.model.Actor;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.graph.WeightedMultigraph;

/** What a reader sees: the relations that pass a filter, folded into edges. Immutable. */
public final class NetworkWindow {
    private static final Comparator<FoldedEdge> STRONGEST_FIRST =
            Comparator.comparingInt(FoldedEdge::statements).reversed().thenComparing(FoldedEdge::id);

    private final Filter filter;
    private final List<Relation> relations;
    private final List<FoldedEdge> edges;
    private final Map<String, FoldedEdge> byId;
    private final Map<String, FoldedEdge> byRelation;
    private final Map<String, Actor> actors;
    private final Graph<Actor, FoldedEdge> graph;

    NetworkWindow(Filter filter, List<Relation> relations, List<FoldedEdge> edges) {
        this.filter = filter;
        this.relations = List.copyOf(relations);
        this.edges = edges.stream().sorted(STRONGEST_FIRST).toList();
        byId = this.edges.stream().collect(Collectors.toUnmodifiableMap(FoldedEdge::id, edge -> edge));
        byRelation = new HashMap<>();
        for (FoldedEdge edge : this.edges)
            for (Relation relation : edge.relations()) byRelation.put(relation.id(), edge);
        DirectedMultigraph<Actor, FoldedEdge> multigraph = new DirectedMultigraph<>(null, null, false);
        for (FoldedEdge edge : this.edges) {
            multigraph.addVertex(edge.source());
            multigraph.addVertex(edge.target());
            multigraph.addEdge(edge.source(), edge.target(), edge);
        }
        graph = new AsUnmodifiableGraph<>(multigraph);
        actors = multigraph.vertexSet().stream().collect(Collectors.toUnmodifiableMap(Actor::id, actor -> actor));
    }

    public Filter filter() {
        return filter;
    }

    /** What is shown, the earliest first, with the actors as the texts name them. */
    public List<Relation> relations() {
        return relations;
    }

    /** What is drawn, the edge with most statements first. */
    public List<FoldedEdge> edges() {
        return edges;
    }

    public Optional<FoldedEdge> edge(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The edge that a relation is folded into. */
    public Optional<FoldedEdge> edgeOf(Relation relation) {
        return Optional.ofNullable(byRelation.get(relation.id()));
    }

    /** An actor that is drawn. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Who is drawn, the actor with most statements first. Takes O(e + a log a). */
    public List<Actor> actors() {
        return graph.vertexSet().stream()
                .sorted(Comparator.comparingInt(this::strength).reversed().thenComparing(Actor::id))
                .toList();
    }

    /** Actors at the level shown and the folded edges between them; unmodifiable. */
    public Graph<Actor, FoldedEdge> graph() {
        return graph;
    }

    /** Edges that touch an actor, strongest first; none for one that is not drawn. Takes O(d log d) for its d edges. */
    public List<FoldedEdge> touching(Actor actor) {
        if (!graph.containsVertex(actor)) return List.of();
        return graph.edgesOf(actor).stream().sorted(STRONGEST_FIRST).toList();
    }

    /** With how many others an actor has a relation; 0 for one that is not drawn. Takes O(d) for its d edges. */
    public int degree(Actor actor) {
        if (!graph.containsVertex(actor)) return 0;
        return (int) graph.edgesOf(actor).stream()
                .map(edge -> edge.opposite(actor).id())
                .distinct()
                .count();
    }

    /** How many statements there are about an actor; 0 for one that is not drawn. Takes O(d) for its d edges. */
    public int strength(Actor actor) {
        if (!graph.containsVertex(actor)) return 0;
        return graph.edgesOf(actor).stream().mapToInt(FoldedEdge::statements).sum();
    }

    /** What joins an actor and those at most so many edges away, in whichever direction. Takes O(steps · e). */
    public NetworkWindow around(Actor centre, int steps) {
        Set<Actor> reached = new HashSet<>(Set.of(centre));
        for (int step = 0; step < steps; step++) {
            Set<Actor> outer = new HashSet<>(reached);
            for (FoldedEdge edge : edges) {
                if (reached.contains(edge.source())) outer.add(edge.target());
                if (reached.contains(edge.target())) outer.add(edge.source());
            }
            reached = outer;
        }
        Set<Actor> within = reached;
        List<FoldedEdge> kept = edges.stream()
                .filter(edge -> within.contains(edge.source()) && within.contains(edge.target()))
                .toList();
        Set<String> ids = kept.stream()
                .flatMap(edge -> edge.relations().stream())
                .map(Relation::id)
                .collect(Collectors.toSet());
        return new NetworkWindow(
                filter,
                relations.stream()
                        .filter(relation -> ids.contains(relation.id()))
                        .toList(),
                kept);
    }

    /** Everything between two actors in either direction, strongest first. */
    public List<FoldedEdge> between(Actor one, Actor other) {
        return touching(one).stream().filter(edge -> edge.touches(other)).toList();
    }

    /**
     * The shortest chain of edges of given types from one actor to another, in whichever direction each runs: who is tied
     * to both is what a reader looks for. Each edge costs a step and 1/statements, so that of two chains of one length the
     * better attested wins, and a direct tie wins over any detour.
     *
     * <p>Dijkstra's algorithm, O((a + e) log a) for a actors and e edges.
     *
     * @return the edges from the first actor to the other, or nothing when no chain joins them
     */
    public Optional<List<FoldedEdge>> chain(Actor from, Actor to, Set<RelationType> types) {
        WeightedMultigraph<Actor, FoldedEdge> ties = new WeightedMultigraph<>(null, null);
        for (FoldedEdge edge : edges) {
            if (!types.contains(edge.type())) continue;
            ties.addVertex(edge.source());
            ties.addVertex(edge.target());
            ties.addEdge(edge.source(), edge.target(), edge);
            ties.setEdgeWeight(edge, 1 + 1.0 / edge.statements());
        }
        if (!ties.containsVertex(from) || !ties.containsVertex(to)) return Optional.empty();
        return Optional.ofNullable(DijkstraShortestPath.findPathBetween(ties, from, to))
                .map(GraphPath::getEdgeList);
    }
}
