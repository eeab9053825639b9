package dev.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a relation was read from one sentence: what answers "Why?".
 *
 * @param source words that name the source, in the article's original text; null when they stand elsewhere
 * @param target words that name the target
 * @param predicate words that say what happened
 * @param steps what was concluded from what, in the order of reading
 */
public record Reading(
        @Nullable Span source,
        @Nullable Span target,
        @Nullable Span predicate,
        List<Step> steps) {

    public enum Aspect {
        SOURCE,
        TARGET,
        PREDICATE,
        PATTERN,
        DATE,
        REALIS,
        ATTRIBUTION,
        SUBJECT,
        CONFIDENCE
    }

    /** One conclusion, and why. */
    public record Step(Aspect aspect, Reason because) {}

    public Reading {
        steps = List.copyOf(steps);
    }
}
