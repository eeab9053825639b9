package dev.entente.extraction;

import dev.entente.model.Realis;

/** How often readings like this one are right, measured on annotated articles. */
final class Confidence {
    private Confidence() {}

    static double of(Draft draft, Timing.When when, boolean claimed) {
        double c = draft.certainty();
        if (draft.realis() != Realis.ACTUAL) c -= 0.05;
        if (claimed) c -= 0.03;
        return Math.round(Math.max(0.05, Math.min(0.99, c)) * 100) / 100.0;
    }

    static String explain(Draft draft, boolean claimed) {
        StringBuilder made = new StringBuilder(draft.certainty() >= 0.85 ? "both actors are named directly" : draft.certainty() >= 0.7 ? "an actor is named by what it owns" : "an actor is inferred");
        if (draft.realis() != Realis.ACTUAL) made.append(", it is not said to have happened");
        if (claimed) made.append(", somebody else says so");
        return made.toString();
    }
}
