package dev.entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that acts in politics.
 *
 * @param id ISO 3166-1 alpha-3 for a state, a PLOVER code for a well-known organisation, {@code ISO3-SHORTNAME} for what
 *     belongs to a state, a slug for a person
 * @param names display name by language tag; {@code any} serves languages that are not listed
 * @param aliases other names in any language
 * @param memberOf id of the state or organisation it is counted with, or null
 * @param offices what a person speaks for, newest first; empty for all other kinds
 * @param seat where it is drawn on a map, or null
 */
public record Actor(
        String id,
        ActorKind kind,
        Map<String, String> names,
        List<String> aliases,
        @Nullable String memberOf,
        List<Office> offices,
        @Nullable String iso2,
        @Nullable Coordinates seat) {

    public Actor {
        if (id.isBlank() || names.isEmpty())
            throw new IllegalArgumentException("an actor needs an id and a name: " + id);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** The display name in a language, falling back to the name for any language, then to English, then to whatever there is. */
    public String name(String language) {
        for (String tag : List.of(language, "any", "en")) {
            String name = names.get(tag);
            if (name != null) return name;
        }
        return names.values().iterator().next();
    }

    /** By id, which tells actors apart; hashing all names would cost more than everything done with the result. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
