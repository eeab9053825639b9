package dev.entente.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.entente.model.Context;
import dev.entente.model.Realis;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb that says what happened, as {@code predicates.yaml} describes it.
 *
 * @param verb citation form, of one or more words
 * @param root Indonesian root that forms are generated from; null elsewhere
 * @param forms irregular English forms: {@code past}, {@code participle}, {@code third}, {@code gerund}
 * @param to prepositions that mark the target; empty for the frame's own
 * @param withTheme type by class of the theme
 * @param by classes of thing one of which the subject must be: only "troops left" is a withdrawal; empty for any subject
 */
public record VerbEntry(
        String verb,
        List<String> also,
        @Nullable String root,
        List<String> affixes,
        Map<String, String> forms,
        @Nullable RelationType type,
        Frame frame,
        RelationKind kind,
        List<String> to,
        Map<String, RelationType> withTheme,
        Set<Context> contexts,
        Realis realis,
        List<String> by) {

    record Raw(
            String verb,
            @Nullable List<String> also,
            @Nullable String root,
            @Nullable List<String> affixes,
            @Nullable Map<String, String> forms,
            @Nullable RelationType type,
            @Nullable Frame frame,
            @Nullable RelationKind kind,
            @Nullable List<String> to,
            @JsonProperty("with_theme") @Nullable Map<String, RelationType> withTheme,
            @Nullable List<String> contexts,
            @Nullable Realis realis,
            @Nullable List<String> by) {

        VerbEntry checked() {
            return new VerbEntry(
                    verb,
                    orEmpty(also),
                    root,
                    orEmpty(affixes),
                    forms == null ? Map.of() : forms,
                    type,
                    Objects.requireNonNullElse(frame, Frame.TRANSITIVE),
                    Objects.requireNonNullElse(kind, RelationKind.EVENT),
                    orEmpty(to),
                    withTheme == null ? Map.of() : withTheme,
                    Contexts.of(contexts),
                    Objects.requireNonNullElse(realis, Realis.ACTUAL),
                    orEmpty(by));
        }
    }

    static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
