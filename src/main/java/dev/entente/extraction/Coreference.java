package dev.entente.extraction;

import dev.entente.knowledge.Knowledge;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom words mean that refer back to what an article has spoken of: "they", "the two countries", "the general". */
final class Coreference {
    private static final int RECENT = 5;

    private final Discourse discourse;
    private final Affiliations actors;

    Coreference(Discourse discourse) {
        this.discourse = discourse;
        actors = discourse.actors();
    }

    /**
     * Whom a word that refers back means.
     *
     * @param kind class of reference in {@code grammar.yaml}
     * @param role office that the words name ("the general"), or null
     * @param before mentions earlier in the same sentence, nearest last
     */
    List<Mention> resolve(
            String kind, @Nullable Role role, List<Mention> before, int start, int end, boolean headFirst) {
        return switch (kind) {
            case "pair", "they", "sides", "group" -> placed(pair(before, kind), start, end, Key.TWO_LAST);
            case "both" -> placed(both(before), start, end, Key.TWO_LAST);
            case "person" -> placed(person(before, headFirst ? null : ActorKind.PERSON), start, end, Key.LAST_SUBJECT);
            case "person_noun" -> placed(lastWithRole(before, role), start, end, Key.LAST_IN_OFFICE);
            case "it" -> placed(lastThing(before), start, end, Key.LAST_THING);
            case "rival" -> placed(rival(), start, end, Key.OTHER_NAMED);
            case "own_state" -> placed(ownState(before), start, end, Key.LAST_STATE);
            case "state_noun", "self_possessed" -> placed(lastState(before), start, end, Key.LAST_STATE);
            case "company_noun" -> placed(last(before, ActorKind.COMPANY, false), start, end, Key.LAST_GROUP);
            case "group_noun" -> placed(lastOrganised(before, false), start, end, Key.LAST_GROUP);
            case "coalition_noun" -> placed(lastCoalition(before), start, end, Key.LAST_ORGANISATION);
            case "bloc_noun" -> placed(lastOrganised(before, true), start, end, Key.LAST_ORGANISATION);
            default -> List.of();
        };
    }

    private List<Mention> pair(List<Mention> before, String kind) {
        List<Mention> candidates = new ArrayList<>(discourse
                .history()
                .subList(
                        Math.max(0, discourse.history().size() - Discourse.REMEMBERED),
                        discourse.history().size()));
        candidates.addAll(before);
        List<Mention> here = pairHere(before);
        if (kind.equals("pair") && here.size() == 2) return here;
        if (kind.equals("they") && discourse.lastCollective() instanceof Mention collective) return List.of(collective);
        boolean two = kind.equals("pair") || kind.equals("sides");
        List<Mention> group = two && discourse.lastGroup().size() != 2 ? discourse.lastPair() : discourse.lastGroup();
        boolean states = group.stream().allMatch(m -> actors.state(m.actor()).kind() == ActorKind.STATE);
        boolean named = !group.isEmpty()
                && (states || !kind.equals("pair"))
                && (kind.equals("they") || recent(group, candidates));
        if (named
                && (kind.equals("they")
                        || kind.equals("group") && group.size() > 2
                        || kind.equals("pair") && group.size() == 2)) return group;
        if (kind.equals("group")) return discourse.lastOfMany();
        List<Mention> opposed = kind.equals("sides") ? rivals(before) : List.of();
        if (!opposed.isEmpty()) return opposed;
        List<Actor> main = discourse.mainTwo();
        Mention near = candidates.isEmpty() ? null : candidates.getLast();
        if (two && near != null && main.size() == 2)
            return List.of(near.as(main.get(0), Reason.NONE), near.as(main.get(1), Reason.NONE));
        List<Mention> rivals = kind.equals("sides") ? rivals(candidates) : List.of();
        if (!rivals.isEmpty()) return rivals;
        if (named) return group;
        List<Mention> met = discourse.dealings().lastMeeting();
        if (!met.isEmpty()) return met;
        if (kind.equals("sides") || kind.equals("they")) return List.of();
        List<Mention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = candidates.size() - 1; i >= 0 && found.size() < 2; i--) {
            Mention mention = candidates.get(i);
            Actor actor = actors.state(mention.actor());
            if (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.COMPANY) continue;
            if (seen.add(actor.id())) found.addFirst(mention);
        }
        return found.size() == 2 ? found : List.of();
    }

    /** "keduanya": the two sides that the sentence has named so far, else whom "they" would mean. */
    private List<Mention> both(List<Mention> before) {
        Map<Actor, Mention> sides = new LinkedHashMap<>();
        for (Mention mention : before) if (!mention.place()) sides.putIfAbsent(actors.side(mention.actor()), mention);
        return sides.size() == 2 ? List.copyOf(sides.values()) : pair(before, "they");
    }

    /** Those of different states that the sentence has named so far. */
    private List<Mention> pairHere(List<Mention> before) {
        Map<String, Mention> states = new LinkedHashMap<>();
        for (Mention mention : before) {
            Actor state = actors.state(mention.actor());
            if (!mention.place() && state.kind() == ActorKind.STATE)
                states.putIfAbsent(state.id(), mention.as(state, mention.how()));
        }
        return List.copyOf(states.values());
    }

    /** "its rival", "its neighbour": with whom it is at odds, else the state named last that is not the one who acts. */
    private List<Mention> rival() {
        Mention acting = discourse.acting();
        if (acting == null) return List.of();
        Mention opponent = discourse.dealings().opponentOf(acting.actor());
        Mention other = opponent != null ? opponent : otherThan(acting.actor(), true);
        return other == null ? List.of() : List.of(other);
    }

    /** The two at odds of whom the text spoke last. */
    private List<Mention> rivals(List<Mention> candidates) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Mention one = candidates.get(i);
            Mention other = discourse.dealings().opponentOf(one.actor());
            if (other == null || actors.alliance(one) || actors.alliance(other)) continue;
            for (int k = candidates.size() - 1; k >= 0; k--)
                if (actors.sameSide(candidates.get(k).actor(), other.actor())) return List.of(candidates.get(k), one);
        }
        return List.of();
    }

    private boolean recent(List<Mention> group, List<Mention> candidates) {
        List<Mention> recent = candidates.subList(Math.max(0, candidates.size() - RECENT), candidates.size());
        return group.stream()
                .allMatch(g ->
                        recent.stream().anyMatch(m -> actors.state(m.actor()).equals(actors.state(g.actor()))));
    }

    /** "Macron met Putin. Trump said he would come": who acts in the sentence, else the subject of the one before. */
    private List<Mention> person(List<Mention> before, @Nullable ActorKind kind) {
        Mention acting = discourse.acting();
        boolean here = acting != null && acting.actor().kind() == ActorKind.PERSON && before.contains(acting);
        return here ? List.of(acting) : last(before, kind, true);
    }

    private List<Mention> last(List<Mention> before, @Nullable ActorKind kind, boolean subjectFirst) {
        if (subjectFirst
                && discourse.lastSubject().size() == 1
                && (kind == null || discourse.lastSubject().getFirst().actor().kind() == kind))
            return discourse.lastSubject();
        for (int i = before.size() - 1; i >= 0; i--)
            if (kind == null || before.get(i).actor().kind() == kind) return List.of(before.get(i));
        for (int i = discourse.history().size() - 1; i >= 0; i--)
            if (kind == null || discourse.history().get(i).actor().kind() == kind)
                return List.of(discourse.history().get(i));
        return List.of();
    }

    /** The person named last who holds the office; someone else than the subject of this sentence where nobody is known to. */
    private List<Mention> lastWithRole(List<Mention> before, @Nullable Role role) {
        List<Mention> all = new ArrayList<>(discourse.history());
        all.addAll(before);
        for (int i = all.size() - 1; i >= 0 && role != null; i--) {
            Mention mention = all.get(i);
            if (mention.actor().offices().stream().anyMatch(o -> o.role() == role)) return List.of(mention);
        }
        return last(List.of(), ActorKind.PERSON, false);
    }

    /** "the president said his country": that of who acts, else the one named last. */
    private List<Mention> ownState(List<Mention> before) {
        Mention acting = discourse.acting();
        Actor state = acting == null ? null : actors.state(acting.actor());
        return state != null && state.kind() == ActorKind.STATE && !acting.place()
                ? List.of(acting.as(state, Reason.NONE))
                : lastState(before);
    }

    private List<Mention> lastState(List<Mention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Actor state = actors.state(before.get(i).actor());
            if (state.kind() == ActorKind.STATE) return List.of(before.get(i).as(state, Reason.NONE));
        }
        if (discourse.lastSubject().size() == 1
                && actors.state(discourse.lastSubject().getFirst().actor()).kind() != ActorKind.COMPANY)
            return List.of(discourse
                    .lastSubject()
                    .getFirst()
                    .as(actors.state(discourse.lastSubject().getFirst().actor()), Reason.NONE));
        for (int i = discourse.history().size() - 1; i >= 0; i--) {
            Actor state = actors.state(discourse.history().get(i).actor());
            if (state.kind() == ActorKind.STATE)
                return List.of(discourse.history().get(i).as(state, Reason.NONE));
        }
        return List.of();
    }

    /**
     * An army or junta without a name is that of the state where the text takes place.
     *
     * @param otherwise whom it means where the text tells no place
     */
    Mention ofText(Mention otherwise, String what) {
        Mention army = what.equals("MIL") ? armyOfText() : null;
        if (army != null)
            return army.as(
                    army.actor(), Reason.of(Key.NAMED_BEFORE, army.actor().name("en")));
        return discourse
                .scene()
                .state()
                .map(state -> otherwise.as(actors.belonging(state, what), Reason.of(Key.STATE_OF_TEXT)))
                .orElse(otherwise);
    }

    /** The army that the text has named most, and more than once. */
    private @Nullable Mention armyOfText() {
        Map<Actor, Integer> named = new LinkedHashMap<>();
        Mention most = null;
        for (Mention mention : discourse.history()) {
            if (!mention.actor().id().endsWith("-MIL")) continue;
            int count = named.merge(mention.actor(), 1, Integer::sum);
            if (most == null || count > named.get(most.actor())) most = mention;
        }
        return most != null && named.get(most.actor()) > 1 ? most : null;
    }

    /** "it": the first in this sentence, else the last subject, that is no person. */
    private List<Mention> lastThing(List<Mention> before) {
        Mention acting = discourse.acting();
        if (acting != null && acting.actor().kind() != ActorKind.PERSON && !acting.place()) return List.of(acting);
        for (Mention mention : before)
            if (mention.actor().kind() != ActorKind.PERSON && !mention.place()) return List.of(mention);
        if (discourse.lastSubject().size() == 1)
            return List.of(discourse
                    .lastSubject()
                    .getFirst()
                    .as(actors.state(discourse.lastSubject().getFirst().actor()), Reason.NONE));
        return lastState(before);
    }

    /** @param bloc whether states have joined in it ("the bloc") rather than fighters or a party ("the group") */
    private List<Mention> lastOrganised(List<Mention> before, boolean bloc) {
        List<Mention> all = new ArrayList<>(discourse.history());
        all.addAll(before);
        Mention other = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (bloc && mention.actor().kind() == ActorKind.PERSON)
                mention = mention.as(actors.side(mention.actor()), mention.how());
            Actor actor = mention.actor();
            boolean organisation = actor.kind() == ActorKind.ORGANISATION && !Knowledge.isInstitution(actor.id());
            boolean domestic = organisation && actors.state(actor).kind() == ActorKind.STATE;
            boolean group = actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.GOVERNMENT || domestic;
            // "the rebels" are no coalition of states
            if (!bloc && actor.name("en").contains("oalition")) group = false;
            if (bloc ? organisation && !domestic && !actor.id().startsWith("UNO") : group) return List.of(mention);
            if (other == null && (group || bloc && organisation)) other = mention;
        }
        return other == null ? List.of() : List.of(other);
    }

    /** "the coalition": the last that is called one. */
    private List<Mention> lastCoalition(List<Mention> before) {
        List<Mention> all = new ArrayList<>(discourse.history());
        all.addAll(before);
        for (Mention mention : all.reversed())
            if (mention.actor().name("en").contains("oalition")) return List.of(mention);
        return List.of();
    }

    private static List<Mention> placed(List<Mention> mentions, int start, int end, Key how) {
        return mentions.stream()
                .map(m -> new Mention(m.actor(), m.use(), start, end, Reason.of(how)))
                .toList();
    }

    /** Who was named last of another state; a state itself where only that will do. */
    @Nullable Mention otherThan(Actor actor, boolean onlyState) {
        for (int i = discourse.history().size() - 1; i >= 0; i--) {
            Actor other = discourse.history().get(i).actor();
            boolean fits =
                    onlyState ? actors.state(other).kind() == ActorKind.STATE : other.kind() != ActorKind.COMPANY;
            if (fits && !actors.sameSide(other, actor))
                return onlyState
                        ? discourse
                                .history()
                                .get(i)
                                .as(
                                        actors.state(other),
                                        discourse.history().get(i).how())
                        : discourse.history().get(i);
        }
        return null;
    }
}
