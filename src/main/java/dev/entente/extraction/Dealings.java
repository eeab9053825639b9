package dev.entente.extraction;

import dev.entente.model.Actor;
import dev.entente.model.Quad;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who did what to whom by the relations that an article was found to state so far. */
final class Dealings {
    private final Affiliations actors;
    private final Map<RelationType, Mention> sources = new EnumMap<>(RelationType.class);
    private final Map<String, Mention> accusers = new HashMap<>();
    private final Map<String, Mention> requesters = new HashMap<>();
    private final Map<String, Mention> opponents = new HashMap<>();
    private @Nullable Draft last;

    Dealings(Affiliations actors) {
        this.actors = actors;
    }

    void note(Draft draft) {
        last = draft;
        sources.put(draft.type(), draft.source());
        if (draft.type() == RelationType.REQUEST || draft.type() == RelationType.MEDIATE)
            requesters.put(actors.state(draft.target().actor()).id(), draft.source());
        // who asks something of somebody is not at odds with him
        if (draft.type() == RelationType.REQUEST) return;
        if (draft.type().quad() == Quad.VERBAL_CONFLICT || draft.type().quad() == Quad.MATERIAL_CONFLICT) {
            opponents.put(actors.state(draft.source().actor()).id(), draft.target());
            opponents.put(actors.state(draft.target().actor()).id(), draft.source());
        }
    }

    void noteAccusation(Mention source, Mention target) {
        accusers.put(actors.state(target.actor()).id(), source.as(source.actor(), Reason.of(Key.ACCUSED_BEFORE)));
    }

    @Nullable Draft last() {
        return last;
    }

    /** Whom the last relation of the sentence before was aimed at. */
    @Nullable Mention lastTarget() {
        return last == null ? null : last.target();
    }

    /** Who did something of a type last. */
    @Nullable Mention sourceOf(RelationType type) {
        return sources.get(type);
    }

    /** Who asked something of an actor last. */
    @Nullable Mention requesterOf(Actor asked) {
        return requesters.get(actors.state(asked).id());
    }

    @Nullable Mention accuserOf(Actor accused) {
        return accusers.get(actors.state(accused).id());
    }

    /** With whom the article has shown an actor at odds last. */
    @Nullable Mention opponentOf(Actor actor) {
        return opponents.get(actors.state(actor).id());
    }
}
