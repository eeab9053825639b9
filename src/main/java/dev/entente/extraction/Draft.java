package dev.entente.extraction;

import dev.entente.model.Context;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation as read from one sentence, before it has a date.
 *
 * @param start first token of the predicate
 * @param end token after the last
 * @param pattern how it was read
 * @param within the predication that says it, or null for a noun outside any
 * @param thing what it is about, or null for the object of the predication
 * @param certainty how sure the reading is, 0 to 1, before calibration
 */
record Draft(
        Mention source,
        Mention target,
        RelationType type,
        RelationKind kind,
        Realis realis,
        Set<Context> contexts,
        int start,
        int end,
        Reason pattern,
        @Nullable Predication within,
        @Nullable Chunk thing,
        boolean lasting,
        double certainty) {

    Draft as(RelationType other) {
        return new Draft(
                source, target, other, kind, realis, contexts, start, end, pattern, within, thing, lasting, certainty);
    }

    Draft with(Realis other) {
        return new Draft(
                source, target, type, kind, other, contexts, start, end, pattern, within, thing, lasting, certainty);
    }
}
