package dev.entente.network;

import dev.entente.model.Actor;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.List;

/**
 * All relations of one type from one actor to another in a window: what is drawn as one edge.
 *
 * @param id {@code SOURCE>TARGET:TYPE}; of a symmetric type the smaller id comes first
 * @param relations at least one, by time
 */
public record FoldedEdge(String id, Actor source, Actor target, RelationType type, List<Relation> relations) {
    public FoldedEdge {
        relations = List.copyOf(relations);
    }

    static FoldedEdge of(Actor source, Actor target, RelationType type, List<Relation> relations) {
        return new FoldedEdge(id(source.id(), target.id(), type), source, target, type, relations);
    }

    static String id(String source, String target, RelationType type) {
        boolean turned = type.symmetric() && source.compareTo(target) > 0;
        return (turned ? target + ">" + source : source + ">" + target) + ":" + type;
    }

    /** Number of pieces of evidence for all its relations: its strength. */
    public int statements() {
        return relations.stream()
                .mapToInt(relation -> relation.evidence().size())
                .sum();
    }

    public boolean touches(Actor actor) {
        return source.id().equals(actor.id()) || target.id().equals(actor.id());
    }

    /** The other end, seen from one of the two. */
    public Actor opposite(Actor actor) {
        return source.id().equals(actor.id()) ? target : source;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
