package dev.entente.extraction;

import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;

/**
 * How often readings like this one are right, measured on annotated articles.
 *
 * <p>The certainty of a reading only orders readings; {@link #TABLE} says how many of that certainty were right among 311 relations found in
 * articles that nobody had looked at while rules were written: 0.62 of 29 below 0.6, where somebody is only implied; 0.82 of 104 up to 0.8;
 * 0.91 of 56 up to 0.9; 0.94 of 122 above. Neighbours that were out of order are pooled (isotonic regression; Zadrozny and Elkan 2002), and
 * values between are interpolated. {@code evaluate} prints the table anew; docs/evaluation.md names the articles and compares it with others.
 */
final class Confidence {
    /** Certainty and share of right readings, both ascending. */
    private static final double[][] TABLE = {
        {0, 0.5}, {0.5, 0.6}, {0.57, 0.64}, {0.6, 0.8}, {0.76, 0.82}, {0.83, 0.91}, {0.9, 0.94}, {1, 0.96}
    };

    private Confidence() {}

    static double of(Draft draft, Timing.When when, boolean claimed) {
        double c = draft.certainty();
        if (draft.realis() != Realis.ACTUAL) c -= 0.05;
        if (claimed) c -= 0.03;
        return Math.round(right(c) * 100) / 100.0;
    }

    /** The share of readings of a certainty that are right. */
    static double right(double certainty) {
        double c = Math.max(0, Math.min(1, certainty));
        int i = 1;
        while (i < TABLE.length - 1 && TABLE[i][0] < c) i++;
        double[] below = TABLE[i - 1], above = TABLE[i];
        return below[1] + (above[1] - below[1]) * (c - below[0]) / (above[0] - below[0]);
    }

    static Reason explain(Draft draft, boolean claimed, double confidence) {
        Reason made = Reason.of(
                draft.certainty() >= 0.85
                        ? Key.BOTH_NAMED
                        : draft.certainty() >= 0.7 ? Key.NAMED_BY_OWN : Key.INFERRED);
        if (draft.realis() != Realis.ACTUAL) made = made.and(Key.NOT_HAPPENED);
        if (claimed) made = made.and(Key.CLAIMED);
        return made.and(Key.RIGHT, Math.round(confidence * 100));
    }
}
