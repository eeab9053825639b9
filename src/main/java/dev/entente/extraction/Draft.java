package dev.entente.extraction;

import dev.entente.knowledge.NounEntry;
import dev.entente.model.Context;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
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

    /** What happens once and is said to have happened. */
    static Draft event(
            Mention source,
            Mention target,
            RelationType type,
            int start,
            int end,
            Reason pattern,
            @Nullable Predication within,
            double certainty) {
        return new Draft(
                source,
                target,
                type,
                RelationKind.EVENT,
                Realis.ACTUAL,
                Set.of(),
                start,
                end,
                pattern,
                within,
                null,
                false,
                certainty);
    }

    /** What a noun names, as a fact. */
    static Draft named(
            Mention source,
            Mention target,
            NounEntry noun,
            Nominal nominal,
            Reason pattern,
            @Nullable Predication within,
            double certainty) {
        return new Draft(
                source,
                target,
                noun.type(),
                noun.kind(),
                Realis.ACTUAL,
                noun.contexts(),
                nominal.eventStart,
                nominal.eventEnd,
                pattern,
                within,
                null,
                false,
                certainty);
    }

    /** The same towards the same target, of another source and said by another predication. */
    Draft again(Mention other, Predication by, double sure) {
        return new Draft(
                other,
                target.as(target.actor(), Reason.of(Key.SENTENCE_BEFORE)),
                type,
                kind,
                Realis.ACTUAL,
                contexts,
                by.verb.start,
                by.verb.end,
                Reason.of(Key.SAME_AGAIN),
                by,
                null,
                lasting,
                sure);
    }

    /** The same done to the one who does it. */
    Draft turned() {
        return new Draft(
                target, source, type, kind, realis, contexts, start, end, pattern, within, thing, lasting, certainty);
    }

    Draft towards(Mention other) {
        return new Draft(
                source, other, type, kind, realis, contexts, start, end, pattern, within, thing, lasting, certainty);
    }

    Draft in(Set<Context> others) {
        return new Draft(
                source, target, type, kind, realis, others, start, end, pattern, within, thing, lasting, certainty);
    }

    Draft as(RelationType other) {
        return new Draft(
                source, target, other, kind, realis, contexts, start, end, pattern, within, thing, lasting, certainty);
    }

    Draft with(Realis other) {
        return new Draft(
                source, target, type, kind, other, contexts, start, end, pattern, within, thing, lasting, certainty);
    }
}
