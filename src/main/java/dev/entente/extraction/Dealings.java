package dev.entente.extraction;

import dev.entente.model.Actor;
import dev.entente.model.Quad;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what to whom by the relations that an article was found to state so far. */
final class Dealings {
    /** Acts that "the attack", "the decision" can still mean. */
    private static final int REMEMBERED = 40;

    /** So many at most are meant by one "attack" of theirs. */
    private static final int FEW = 3;

    private final Affiliations actors;
    private final Map<String, List<Mention>> accusers = new HashMap<>();
    private final Map<String, Mention> requesters = new HashMap<>();
    private final Map<String, Mention> opponents = new HashMap<>();
    private List<Mention> meeting = List.of();
    private final Deque<Draft> told = new ArrayDeque<>();
    private @Nullable Draft last;

    Dealings(Affiliations actors) {
        this.actors = actors;
    }

    void note(Draft draft) {
        last = draft;
        told.addFirst(draft);
        if (told.size() > REMEMBERED) told.removeLast();
        if (draft.type().symmetric()) meeting = List.of(draft.source(), draft.target());
        if (draft.type() == RelationType.REQUEST || draft.type() == RelationType.MEDIATE)
            requesters.put(actors.side(draft.target().actor()).id(), draft.source());
        // who asks something of somebody is not at odds with him
        if (draft.type() == RelationType.REQUEST) return;
        if (draft.type().quad() == Quad.VERBAL_CONFLICT || draft.type().quad() == Quad.MATERIAL_CONFLICT) {
            opponents.put(actors.side(draft.source().actor()).id(), draft.target());
            opponents.put(actors.side(draft.target().actor()).id(), draft.source());
        }
    }

    /** @param together whether it is made in the same words as the one noted last */
    void noteAccusation(Mention source, Mention target, boolean together) {
        Mention accuser = source.as(source.actor(), Reason.of(Key.ACCUSED_BEFORE));
        String accused = actors.side(target.actor()).id();
        List<Mention> before = together ? accusers.getOrDefault(accused, List.of()) : List.of();
        if (before.stream().anyMatch(m -> m.actor().equals(source.actor()))) return;
        accusers.put(accused, Stream.concat(before.stream(), Stream.of(accuser)).toList());
    }

    /** The two that met, agreed or worked together last; empty where none did. */
    List<Mention> lastMeeting() {
        return meeting;
    }

    @Nullable Draft last() {
        return last;
    }

    /** Whom the last relation of the sentence before was aimed at. */
    @Nullable Mention lastTarget() {
        return last == null ? null : last.target();
    }

    /** Whose act of a type somebody speaks of: of those who did it to him last, else of those who did it last. */
    List<Mention> authorsOf(RelationType type, Mention speaker) {
        Draft found = null;
        for (Draft draft : told) {
            if (draft.type() != type || actors.sameSide(draft.source(), speaker)) continue;
            boolean hit = actors.sameSide(draft.target(), speaker);
            if (hit || found == null) found = draft;
            if (hit) break;
        }
        if (found == null) return List.of();
        // "after the US and Britain attacked, Oman condemned the attack"
        Draft act = found;
        List<Mention> together = told.stream()
                .filter(d -> d.type() == type && d.within() == act.within() && d.start() == act.start())
                .map(Draft::source)
                .filter(source -> !actors.sameSide(source, speaker))
                .distinct()
                .toList();
        return together.size() <= FEW ? together : List.of(act.source());
    }

    /** Whom somebody else than the speaker was said to judge just before. */
    @Nullable Mention judged(Mention speaker) {
        boolean judges = last != null && last.type() == RelationType.ACCUSE && !actors.sameSide(last.source(), speaker);
        return judges ? last.target() : null;
    }

    /** Who asked something of an actor last. */
    @Nullable Mention requesterOf(Actor asked) {
        return requesters.get(actors.side(asked).id());
    }

    List<Mention> accusersOf(Actor accused) {
        return accusers.getOrDefault(actors.side(accused).id(), List.of());
    }

    /** With whom the article has shown an actor at odds last. */
    @Nullable Mention opponentOf(Actor actor) {
        return opponents.get(actors.side(actor).id());
    }
}
