package dev.entente.extraction;

import dev.entente.model.Actor;
import dev.entente.model.Quad;
import dev.entente.model.RelationType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between whom an article mostly tells: the two sides that it names often and of whose quarrels, talks and agreements it says most. */
final class Principals {
    /** Relations between the two times mentions of the one named less; what it takes to be clear. */
    private static final int CLEAR = 3;

    private final Affiliations actors;
    private final Map<Actor, Integer> mentions = new HashMap<>();
    private final Map<Set<Actor>, Integer> relations = new HashMap<>();
    private @Nullable Draft last;

    Principals(Affiliations actors) {
        this.actors = actors;
    }

    void note(Mention mention) {
        mentions.merge(actors.side(mention.actor()), 1, Integer::sum);
    }

    void note(Draft draft) {
        RelationType type = draft.type();
        boolean between = type == RelationType.AGREE
                || type == RelationType.CONSULT
                || type.quad() == Quad.VERBAL_CONFLICT
                || type.quad() == Quad.MATERIAL_CONFLICT;
        if (between) note(draft.source(), draft.target());
        else if (type == RelationType.MEDIATE
                && last != null
                && last.type() == type
                && last.source().equals(draft.source())) note(last.target(), draft.target());
        last = draft;
    }

    private void note(Mention one, Mention other) {
        if (actors.sameSide(one, other) || actors.alliance(one) || actors.alliance(other)) return;
        relations.merge(Set.of(actors.side(one.actor()), actors.side(other.actor())), 1, Integer::sum);
    }

    /** The two, in the order of their ids; empty where no two stand out. */
    List<Actor> two() {
        return relations.keySet().stream()
                .max(Comparator.comparingInt(this::weight)
                        .thenComparing(pair -> ordered(pair).getFirst().id())
                        .thenComparing(pair -> ordered(pair).getLast().id()))
                .filter(pair -> weight(pair) >= CLEAR)
                .map(Principals::ordered)
                .orElse(List.of());
    }

    private int weight(Set<Actor> pair) {
        int named = pair.stream()
                .mapToInt(side -> mentions.getOrDefault(side, 0))
                .min()
                .orElse(0);
        return relations.get(pair) * named;
    }

    private static List<Actor> ordered(Set<Actor> pair) {
        return pair.stream().sorted(Comparator.comparing(Actor::id)).toList();
    }
}
