package dev.entente.knowledge;

import dev.entente.model.Context;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun that names what happened ("attack", "support") or what somebody is to another ("ally").
 *
 * @param also other nouns with the same reading
 * @param agent prepositions before the agent
 * @param target prepositions before the target
 * @param symmetric whether the parties have equal roles
 */
public record NounEntry(
        String noun,
        List<String> also,
        RelationType type,
        boolean role,
        List<String> agent,
        List<String> target,
        boolean symmetric,
        RelationKind kind,
        Set<Context> contexts) {

    record Raw(
            String noun,
            @Nullable List<String> also,
            RelationType type,
            @Nullable Frame frame,
            @Nullable List<String> agent,
            @Nullable List<String> target,
            @Nullable Boolean symmetric,
            @Nullable RelationKind kind,
            @Nullable List<String> contexts) {

        NounEntry checked() {
            return new NounEntry(
                    noun,
                    VerbEntry.orEmpty(also),
                    type,
                    frame == Frame.ROLE,
                    VerbEntry.orEmpty(agent),
                    VerbEntry.orEmpty(target),
                    Boolean.TRUE.equals(symmetric),
                    Objects.requireNonNullElse(kind, RelationKind.EVENT),
                    Contexts.of(contexts));
        }
    }
}
