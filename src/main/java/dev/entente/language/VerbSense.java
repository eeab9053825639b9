package dev.entente.language;

import dev.entente.knowledge.Predicates.Light;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.Morphology.Inflection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verb form may mean.
 *
 * @param entry the predicate or light verb; null for verbs that only do something to their complement
 * @param light what a light verb makes of its subject, or null
 */
public record VerbSense(
        Use use, @Nullable VerbEntry entry, @Nullable Light light, String lemma, Set<Inflection> inflections) {

    /** What a verb does. */
    public enum Use {
        /** Says what happened. */
        PREDICATE,
        /** Lends its subject to a noun. */
        LIGHT,
        /** Its complement is what its subject says. */
        REPORT,
        DENY,
        REFUSE,
        /** Its complement is planned or wished. */
        INTEND,
        /** Its complement is under way. */
        ATTEMPT,
        ACCUSE,
        CAUSE,
        /** Its subject takes place. */
        HAPPEN,
        /** What its object or passive subject names does not take place. */
        CANCEL,
        /** Says where somebody is based or who leads him. */
        BASE,
        OTHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean can(Inflection inflection) {
        return inflections.contains(inflection);
    }
}
