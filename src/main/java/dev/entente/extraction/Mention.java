package dev.entente.extraction;

import dev.entente.knowledge.ActorName.Use;
import dev.entente.model.Actor;
import dev.entente.model.Reason;

/**
 * Words that name an actor or a place.
 *
 * @param actor the actor; for a place the state that it lies in
 * @param start first token of the sentence
 * @param end token after the last
 * @param how why it is this actor
 */
record Mention(Actor actor, Use use, int start, int end, Reason how) {
    Mention as(Actor other, Reason why) {
        return new Mention(other, use, start, end, why);
    }

    boolean place() {
        return use == Use.PLACE;
    }
}
