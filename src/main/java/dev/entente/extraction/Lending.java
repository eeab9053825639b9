package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason.Key;
import java.util.List;

/** What nouns joined by "and" lend each other: the owner, the army, the act that one of them names for both. */
final class Lending {
    private final Discourse discourse;

    Lending(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "the government and the opposition of Venezuela": both are Venezuela's. */
    void share(Nominal first, Nominal second) {
        if (first.named()
                || second.heads.size() != 1
                || second.belonging == null && second.title == null
                || first.belonging == null && first.title == null) return;
        Mention whose = second.heads.getFirst();
        List<Actor> lineage = discourse.actors().lineage(whose.actor());
        boolean alike = first.belonging != null && first.belonging.equals(second.belonging);
        Actor owner = lineage.isEmpty() || alike ? whose.actor() : lineage.getLast();
        first.heads.add(
                whose.as(discourse.actors().body(owner, first), whose.how().and(Key.OWNER)));
    }

    /** "missile and drone attacks": both are attacks. */
    void modifier(Chunk chunk, Nominal first, Nominal second) {
        boolean bare = chunk.end == chunk.start + 1
                && !chunk.word.endsWith("s")
                && !first.named()
                && first.owners.isEmpty()
                && first.events.isEmpty()
                && first.themed("weapons");
        if (!bare || second.events.isEmpty() || second.named() || Group.nominal(chunk) != first) return;
        first.events = second.events;
        first.themes = second.themes;
        first.belonging = null;
        first.owners.addAll(second.owners);
        first.eventStart = second.eventStart;
        first.eventEnd = second.eventEnd;
        second.told = true;
    }

    /** "fighting between government troops and the Tamil Tigers": those of the state that the group is in. */
    void government(Nominal forces, Nominal group) {
        if (forces.named()
                || !forces.owners.isEmpty()
                || !"MIL".equals(forces.belonging) && !"GOV".equals(forces.belonging)
                || group.heads.size() != 1
                || group.heads.getFirst().actor().kind() != ActorKind.ARMED_GROUP) return;
        Mention fighters = group.heads.getFirst();
        for (Actor state : discourse.actors().lineage(fighters.actor()))
            if (state.kind() == ActorKind.STATE) {
                forces.heads.add(fighters.as(
                        discourse.actors().belonging(state, forces.belonging),
                        fighters.how().and(Key.OWNER_IS, state)));
                return;
            }
    }

    /** "Turkish and Russian troops": both are troops. */
    void adjective(Nominal first, Nominal second) {
        if (!people(first)) return;
        Mention owner = first.owners.getFirst();
        if (second.named() && (second.belonging != null || second.title != null)) {
            first.heads.add(owner.as(
                    discourse.actors().body(owner.actor(), second), owner.how().and(Key.OWNER)));
            first.belonging = second.belonging;
            first.title = second.title;
        } else if (!second.owners.isEmpty() && (!second.events.isEmpty() || !second.themes.isEmpty())) {
            second.owners.addFirst(owner);
            second.shared = true;
        }
    }

    /** "U.S., British and French troops": a name beside words for what belongs to states is one of them. */
    void describes(Nominal name) {
        if (name.heads.size() != 1
                || name.title != null
                || name.belonging != null
                || !name.events.isEmpty()
                || name.heads.getFirst().actor().kind() != ActorKind.STATE) return;
        Mention state = name.heads.removeFirst();
        name.owners.add(new Mention(state.actor(), ActorName.Use.ADJECTIVE, state.start(), state.end(), state.how()));
    }

    /** "American" before a comma or "and": what is American comes later. */
    boolean people(Nominal nominal) {
        return !nominal.named()
                && nominal.owners.size() == 1
                && nominal.events.isEmpty()
                && nominal.themes.isEmpty()
                && nominal.belonging == null
                && nominal.title == null
                && nominal.owners.getFirst().use() == ActorName.Use.ADJECTIVE;
    }
}
