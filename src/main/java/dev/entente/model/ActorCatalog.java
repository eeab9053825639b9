package dev.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All known actors by id, and what each belongs to. Immutable. */
public final class ActorCatalog {
    private static final int DEEPEST_LINEAGE = 8;

    private final Map<String, Actor> byId;

    /** @throws IllegalArgumentException when two actors share an id, or one belongs to an actor that is not there */
    public ActorCatalog(Collection<Actor> actors) {
        Map<String, Actor> map = new LinkedHashMap<>();
        for (Actor actor : actors)
            if (map.put(actor.id(), actor) != null)
                throw new IllegalArgumentException("two actors have the id " + actor.id());
        for (Actor actor : actors) {
            if (actor.memberOf() != null && !map.containsKey(actor.memberOf()))
                throw new IllegalArgumentException(actor.id() + " is member of unknown " + actor.memberOf());
            for (Office office : actor.offices())
                if (!map.containsKey(office.of()))
                    throw new IllegalArgumentException(actor.id() + " holds an office of unknown " + office.of());
        }
        byId = java.util.Collections.unmodifiableMap(map);
    }

    public Collection<Actor> actors() {
        return byId.values();
    }

    public Optional<Actor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What an actor rolls up to, nearest first, on a day (null: now); without the actor itself. */
    public List<Actor> lineage(Actor actor, @Nullable LocalDate day) {
        List<Actor> lineage = new ArrayList<>();
        Actor parent = parent(actor, day);
        while (parent != null && lineage.size() < DEEPEST_LINEAGE && !lineage.contains(parent)) {
            lineage.add(parent);
            parent = parent(parent, day);
        }
        return lineage;
    }

    /** The actor that stands for this one at a level; itself when it is that high already. */
    public Actor rollUp(Actor actor, Level level, @Nullable LocalDate day) {
        Actor at = actor;
        for (Actor parent : lineage(actor, day)) {
            boolean climbs = switch (level) {
                case PERSON -> false;
                case INSTITUTION -> at.kind() == ActorKind.PERSON;
                case STATE ->
                    switch (at.kind()) {
                        case PERSON, ORGANISATION, COMPANY -> true;
                        case STATE, GOVERNMENT, ARMED_GROUP -> false;
                    };
            };
            if (!climbs) break;
            at = parent;
        }
        return at;
    }

    private @Nullable Actor parent(Actor actor, @Nullable LocalDate day) {
        String parent = actor.memberOf();
        if (!actor.offices().isEmpty()) {
            parent = actor.offices().getFirst().of();
            Office held = day == null ? null : heldOn(actor.offices(), day);
            if (held != null) parent = held.of();
        }
        return parent == null ? null : byId.get(parent);
    }

    private static @Nullable Office heldOn(List<Office> offices, LocalDate day) {
        for (Office office : offices) if (office.heldOn(day)) return office;
        return null;
    }
}
