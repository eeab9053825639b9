package dev.entente.extraction;

import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells who calls for peace between others from who demands something for himself (relation-types: decisions). */
final class Mediation {
    /** Words after the verb in which "ceasefire" or "talks" may stand. */
    private static final int REACH = 30;

    private final LanguagePack pack;
    private final Discourse discourse;

    Mediation(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
    }

    /** The relations of a sentence; an outsider that calls for an end of fighting mediates, a party to it makes a demand. */
    List<Draft> judged(List<Draft> drafts, Sentence sentence) {
        List<Draft> result = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            boolean mediates = draft.type() == RelationType.REQUEST
                    && sentence.says(pack.grammar().peace(), draft.end(), reach(draft, drafts))
                    && outsider(draft)
                    && (fights(draft.target()) || several(draft, drafts));
            result.add(mediates ? draft.as(RelationType.MEDIATE) : draft);
        }
        return result;
    }

    /** "lodged a complaint with the Security Council": against whom the article has shown it at odds, not against who hears it. */
    List<Draft> heard(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            boolean forum = draft.type() == RelationType.ACCUSE
                    && pack.marks("forum", draft.target().actor().id().toLowerCase(Locale.ROOT));
            Mention opponent =
                    forum ? discourse.dealings().opponentOf(draft.source().actor()) : null;
            if (!forum) result.add(draft);
            else if (opponent != null)
                result.add(draft.towards(opponent.as(opponent.actor(), Reason.of(Key.OTHER_SIDE))));
        }
        return result;
    }

    /** "held talks under the auspices of the EU": who lends its auspices mediates between those who meet, and is none of them. */
    List<Draft> sponsored(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Mention sponsor = draft.type().symmetric() ? sponsor(draft) : null;
            if (sponsor == null) result.add(draft);
            else if (Party.same(sponsor, draft.source())) brought(draft, sponsor, List.of(draft.target()), result);
            else if (Party.same(sponsor, draft.target())) brought(draft, sponsor, List.of(draft.source()), result);
            else {
                result.add(draft);
                brought(draft, sponsor, List.of(draft.source(), draft.target()), result);
            }
        }
        return result;
    }

    private static void brought(Draft draft, Mention sponsor, List<Mention> parties, List<Draft> result) {
        for (Mention party : parties)
            if (result.stream().noneMatch(d -> mediates(d, sponsor, party)))
                result.add(Draft.event(
                        sponsor,
                        party,
                        RelationType.MEDIATE,
                        draft.start(),
                        draft.end(),
                        Reason.of(Key.BRINGS_TOGETHER),
                        draft.within(),
                        draft.certainty()));
    }

    private static boolean mediates(Draft draft, Mention mediator, Mention party) {
        return draft.type() == RelationType.MEDIATE
                && Party.same(draft.source(), mediator)
                && Party.same(draft.target(), party);
    }

    private static @Nullable Mention sponsor(Draft draft) {
        if (draft.within() == null) return null;
        for (Predication.Phrase phrase : draft.within().phrases) {
            Nominal thing = phrase.group().first();
            if (thing.themed("auspices") && thing.owners.size() == 1) return thing.owners.getFirst();
        }
        return null;
    }

    /** How far what is asked for reaches: to the next act that the sentence tells. */
    private static int reach(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.start() > draft.end() && d.source().equals(draft.source()))
                .mapToInt(Draft::start)
                .reduce(draft.end() + REACH, Math::min);
    }

    private boolean outsider(Draft draft) {
        Actor source = draft.source().actor();
        Actor state = discourse.actors().stateAtAnyTime(draft.target());
        return discourse.actors().catalog().lineage(source, null).stream()
                        .noneMatch(
                                a -> a.equals(state) || a.equals(draft.target().actor()))
                && !atOdds(draft)
                && !partisan(source);
    }

    private boolean atOdds(Draft draft) {
        Mention opponent = discourse.dealings().opponentOf(draft.source().actor());
        return opponent != null
                && discourse
                        .actors()
                        .stateAtAnyTime(opponent)
                        .equals(discourse.actors().stateAtAnyTime(draft.target()));
    }

    /** "the parties in Libya", an armed group, a rival government. */
    private static boolean fights(Mention target) {
        return target.how().has(Key.OWNER) || target.how().has(Key.OWNER_IS) || partisan(target.actor());
    }

    private static boolean partisan(Actor actor) {
        return actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.GOVERNMENT;
    }

    /** Whether the same words ask it of somebody else too. */
    private static boolean several(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(other -> other != draft
                        && other.type() == draft.type()
                        && other.start() == draft.start()
                        && other.source().equals(draft.source())
                        && !other.target().actor().equals(draft.target().actor()));
    }
}
