package dev.entente.extraction;

import dev.entente.model.Actor;
import dev.entente.model.Quad;
import dev.entente.model.RelationType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between whom an article mostly tells: the two sides that it names often and of whose quarrels, talks and agreements it says most. */
final class Principals {
    /** Relations between the two times mentions of the one named less; what it takes to be clear. */
    private static final int CLEAR = 3;

    /** Pairs that are weighed; of more the one that was told of longest ago is forgotten. */
    private static final int MOST_PAIRS = 64;

    private final Affiliations actors;
    private final Map<Actor, Integer> mentions = new HashMap<>();
    private final Map<Set<Actor>, Integer> relations = new LinkedHashMap<>(MOST_PAIRS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Actor>, Integer> eldest) {
            return size() > MOST_PAIRS;
        }
    };
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
        List<Actor> most = List.of();
        int weight = CLEAR - 1;
        for (Map.Entry<Set<Actor>, Integer> relation : relations.entrySet()) {
            int own = relation.getValue() * named(relation.getKey());
            List<Actor> pair = own < weight ? List.of() : ordered(relation.getKey());
            if (own > weight || own == weight && !most.isEmpty() && before(pair, most)) {
                most = pair;
                weight = own;
            }
        }
        return most;
    }

    /** How often the one named less was named. */
    private int named(Set<Actor> pair) {
        int least = Integer.MAX_VALUE;
        for (Actor side : pair) least = Math.min(least, mentions.getOrDefault(side, 0));
        return least;
    }

    private static boolean before(List<Actor> a, List<Actor> b) {
        int first = a.getFirst().id().compareTo(b.getFirst().id());
        return first != 0 ? first < 0 : a.getLast().id().compareTo(b.getLast().id()) < 0;
    }

    private static List<Actor> ordered(Set<Actor> pair) {
        return pair.stream().sorted(Comparator.comparing(Actor::id)).toList();
    }
}
