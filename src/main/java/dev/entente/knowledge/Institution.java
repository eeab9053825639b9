package dev.entente.knowledge;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An institution that every state has, from {@code institutions.yaml}.
 *
 * @param suffix what follows the state's id, {@code MFA}
 * @param names pattern by language with {@code {}} for the state's name
 * @param roles offices that belong to it
 */
record Institution(
        String suffix, Map<String, String> names, @Nullable List<String> roles) {
    Actor of(Actor state) {
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach((language, pattern) -> named.put(language, pattern.replace("{}", state.name(language))));
        return new Actor(
                state.id() + "-" + suffix,
                ActorKind.ORGANISATION,
                named,
                List.of(),
                state.id(),
                List.of(),
                state.iso2(),
                state.seat());
    }
}
