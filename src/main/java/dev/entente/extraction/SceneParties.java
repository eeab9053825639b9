package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.model.Actor;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Set;

/** Finds who is meant by where the text is set: whose "the army" is, who "protesters" are, for whom a peace plan is. */
final class SceneParties {
    /** Types of acts that an army or police does without being called whose it is. */
    private static final Set<RelationType> BY_FORCE =
            Set.of(RelationType.ASSAULT, RelationType.COERCE, RelationType.MOBILIZE, RelationType.RETREAT);

    private final PartyFinder find;
    private final Discourse discourse;

    SceneParties(PartyFinder find, Discourse discourse) {
        this.find = find;
        this.discourse = discourse;
    }

    /** "the army seized power", "protesters marched": forces, rulers and people without a name are those of the state that the text is about. */
    Party domestic(Group group, RelationType type, boolean acts) {
        Nominal first = group.first();
        if (first.named()
                || first.some && "GOV".equals(first.belonging)
                || !first.owners.isEmpty()
                || !first.places.isEmpty()
                || first.themed("weapons")
                || first.themed("goods")) return Party.NONE;
        if (first.belonging == null) {
            for (Nominal.PhrasePart part : first.parts)
                if (!acts && part.preposition().equals(find.marking("theme-of").getFirst()))
                    return domestic(part.group(), type, false);
            return Party.NONE;
        }
        boolean fits = switch (first.belonging) {
            case "MIL", "POL" ->
                first.army ? type != RelationType.AID : acts ? BY_FORCE.contains(type) : type != RelationType.AID;
            case "GOV", "OPP" -> true;
            case "MFA", "MOD", "PARL", "MIN", "JUD", "INT" -> acts;
            case "CIV" -> acts ? type == RelationType.PROTEST : BY_FORCE.contains(type);
            default -> false;
        };
        if (!fits) return Party.NONE;
        return discourse
                .scene()
                .home()
                .map(state -> of(state, first.belonging, group, Key.STATE_OF_TEXT))
                .orElse(Party.NONE);
    }

    /** Whoever protests is of the people where the text takes place. */
    Party people(Group group) {
        return discourse
                .scene()
                .state()
                .map(state -> of(state, "CIV", group, Key.PEOPLE_OF_TEXT))
                .orElse(Party.NONE);
    }

    private Party of(Actor state, String what, Group group, Key why) {
        Actor actor = discourse.actors().belonging(state, what);
        Mention mention = new Mention(actor, ActorName.Use.NAME, group.start(), group.start() + 1, Reason.of(why));
        return new Party(List.of(mention), Party.PLACED - 0.05);
    }

    /** The state of a place, which acts there. */
    Party authorities(Party place) {
        Mention where = place.actors().getFirst();
        Mention state = new Mention(
                discourse.actors().state(where.actor()),
                ActorName.Use.NAME,
                where.start(),
                where.end(),
                Reason.of(Key.TAKES_PLACE_THERE));
        return new Party(List.of(state), Party.PLACED);
    }

    /** A peace plan for no one in particular is for where the article takes place. */
    Party scene(Party source) {
        Mention mediator = source.actors().getFirst();
        return discourse
                .scene()
                .state()
                .filter(state -> !state.equals(discourse.actors().state(mediator.actor())))
                .map(state -> new Party(
                        List.of(new Mention(
                                state,
                                ActorName.Use.PLACE,
                                mediator.start(),
                                mediator.end(),
                                Reason.of(Key.TAKES_PLACE_THERE))),
                        Party.PLACED - 0.1))
                .orElse(Party.NONE);
    }
}
