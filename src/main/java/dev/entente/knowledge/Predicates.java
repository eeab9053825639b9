package dev.entente.knowledge;

import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a language has to say that something happened: {@code languages/LANG/predicates.yaml}.
 *
 * @param light verbs that lend a noun their subject, by what they make of it
 * @param themes words by class of thing that is sent, signed or refused
 * @param compounds English participles after a hyphen, "Turkey-backed"
 */
public record Predicates(
        List<VerbEntry> verbs,
        List<NounEntry> nouns,
        Map<Light, List<VerbEntry>> light,
        Map<String, List<String>> themes,
        List<Compound> compounds) {

    /** What a light verb makes of its subject. */
    public enum Light {
        /** The subject is the agent of the noun: "give support". */
        GIVE,
        /** The subject is the target: "receive support". */
        RECEIVE,
        /** The subject is the agent or a party: "launch an attack", "hold talks". */
        DO,
        /** The subject turns the noun down. */
        REJECT;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What a suffix to a name says.
     *
     * @param acts whether who is named does what the noun tells: "US-led sanctions"
     */
    public record Compound(
            String suffix,
            RelationType type,
            RelationKind kind,
            @Nullable Boolean acts) {}

    record Raw(
            @Nullable List<VerbEntry.Raw> verbs,
            @Nullable List<NounEntry.Raw> nouns,
            @Nullable Map<Light, List<VerbEntry.Raw>> light,
            @Nullable Map<String, List<String>> themes,
            @Nullable List<Compound> compounds) {

        Predicates checked() {
            Map<Light, List<VerbEntry>> lights = new java.util.EnumMap<>(Light.class);
            if (light != null)
                light.forEach((kind, entries) -> lights.put(
                        kind, entries.stream().map(VerbEntry.Raw::checked).toList()));
            return new Predicates(
                    verbs == null
                            ? List.of()
                            : verbs.stream().map(VerbEntry.Raw::checked).toList(),
                    nouns == null
                            ? List.of()
                            : nouns.stream().map(NounEntry.Raw::checked).toList(),
                    lights,
                    themes == null ? Map.of() : themes,
                    compounds == null ? List.of() : compounds);
        }
    }
}
