package dev.entente.extraction;

import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Office;
import dev.entente.model.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people that an article introduces: those that the catalog does not know, and by what short names it calls the others. */
final class Introductions {
    private final LanguagePack pack;
    private final Affiliations actors;
    private final Map<String, Actor> known = new HashMap<>();

    Introductions(LanguagePack pack, Affiliations actors) {
        this.pack = pack;
        this.actors = actors;
    }

    /** Once "South Sudan" is named, "the South" means it; once North Korea is, "the South" is its neighbour. */
    void shortName(Actor state) {
        String name = state.name(pack.tag());
        List<String> sides = pack.grammar().markers().getOrDefault("side", List.of());
        for (String side : sides) {
            if (!of(name, side) || known.put(Token.fold(side), state) == state) continue;
            for (String other : sides)
                actors.knowledge()
                        .stateNamed(name.replace(side, other))
                        .ifPresent(neighbour -> known.putIfAbsent(Token.fold(other), neighbour));
        }
    }

    private boolean of(String name, String side) {
        return pack.headFirst() ? name.endsWith(" " + side) : name.startsWith(side + " ");
    }

    /** Once named in full, a person can be called by the first or last part of the name; of two who share it the one named later. */
    void shortNames(Actor person) {
        String[] words = Token.fold(person.name("en")).split("[ -]+");
        known.put(words[words.length - 1], person);
        known.put(words[0], person);
    }

    /** A person whom the catalog does not know, from a title and a name; the same name later is the same person. */
    Actor discover(String name, Role role, Actor of) {
        String id = Token.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Actor before = known.get(id);
        if (before != null) return before;
        Actor owner = of.kind() == ActorKind.STATE ? actors.institution(of, role) : of;
        Actor person = new Actor(
                id,
                ActorKind.PERSON,
                Map.of("any", name),
                List.of(),
                null,
                List.of(new Office(owner.id(), role, null, null)),
                null,
                owner.seat());
        known.put(id, person);
        String[] words = id.split("-");
        known.putIfAbsent(words[words.length - 1], person);
        return person;
    }

    /** A group that the catalog does not know, from what it is called and a name: "the separatist group MAK". */
    Actor discoverGroup(String name, boolean armed) {
        String id = Token.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Actor before = known.get(id);
        if (before != null) return before;
        Actor group = new Actor(
                id,
                armed ? ActorKind.ARMED_GROUP : ActorKind.ORGANISATION,
                Map.of("any", name),
                List.of(),
                null,
                List.of(),
                null,
                null);
        known.put(id, group);
        return group;
    }

    /** Whom a surname or first name means. */
    @Nullable Actor called(String word) {
        return word.length() < 3 ? null : known.get(word.toLowerCase(Locale.ROOT));
    }
}
