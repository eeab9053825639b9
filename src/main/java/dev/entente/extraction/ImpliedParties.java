package dev.entente.extraction;

import dev.entente.language.VerbSense.Use;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is meant without being named: whose an army without a name is, the other side of an act, who did what is spoken of. */
final class ImpliedParties {
    private final PartyFinder find;
    private final SceneParties there;
    private final Discourse discourse;
    private final List<Mention> parties;
    private final List<Mention> named;
    private final List<Predication> predications;

    /**
     * @param parties the two or more that the text speaks of together, for verbs that do not name them
     * @param named all that the sentence names, in their order
     * @param predications all that it says
     */
    ImpliedParties(
            PartyFinder find,
            Discourse discourse,
            List<Mention> parties,
            List<Mention> named,
            List<Predication> predications) {
        this.find = find;
        this.there = new SceneParties(find, discourse);
        this.discourse = discourse;
        this.parties = parties;
        this.named = named;
        this.predications = predications;
    }

    /** Whom the place where the text is set tells. */
    SceneParties there() {
        return there;
    }

    /** "asked the parties to": the two that the text is about where the one who asks is neither. */
    Party mainTwo(Party asking) {
        Mention source = asking.actors().getFirst();
        List<Mention> two = discourse.mainTwo().stream()
                .filter(actor -> !discourse.actors().sameSide(actor, source.actor()))
                .map(actor -> source.as(actor, Reason.of(Key.TWO_LAST)))
                .toList();
        return two.size() < 2 ? Party.NONE : new Party(two, Party.PLACED - 0.1);
    }

    /** The two or more that the sentence, else the text before, speaks of together. */
    Party both() {
        return parties.isEmpty() ? Party.NONE : new Party(parties, Party.PLACED - 0.1);
    }

    /** "shelled an outpost": that of who tells it, or of the other of the two that the text is about, else of the state where it takes place. */
    Party holder(Predication p, Party attacker) {
        Mention told = reporter(p, attacker);
        if (told == null) {
            Actor side = discourse.actors().side(attacker.actors().getFirst().actor());
            List<Actor> two = discourse.mainTwo();
            for (Actor actor : two)
                if (two.stream().anyMatch(a -> discourse.actors().sameSide(a, side))
                        && !discourse.actors().sameSide(actor, side))
                    told = attacker.actors().getFirst().as(actor, Reason.NONE);
        }
        return told == null ? there.scene(attacker) : otherSide(told);
    }

    /** Between whom a mediator stands where the verb does not say: the two that the sentence, or the text before, speaks of. */
    Party parties(Party mediator) {
        List<Mention> others = new ArrayList<>();
        for (Mention mention : named)
            if (other(mention, mediator)
                    && !discourse.actors().alliance(mention)
                    && others.stream().noneMatch(o -> discourse.actors().sameSide(o, mention))) others.add(mention);
        // "envoys held talks with the rebels, mediated by Oman"
        if (others.size() == 2 && mediator.certainty() >= Party.OWNED) return new Party(others, Party.PLACED);
        others.clear();
        for (Mention party : parties)
            if (mediator.actors().stream().noneMatch(m -> Party.same(m, party))) others.add(party);
        if (others.isEmpty())
            for (Mention party : discourse.groupBefore()) if (other(party, mediator)) others.add(party);
        return others.isEmpty() ? Party.NONE : new Party(others, Party.PLACED);
    }

    /**
     * The other side where the verb names none: "sent frigates", "will respond firmly". It is the last one named before in the sentence, else
     * the one whom the article has shown it at odds with last.
     */
    Party counterpart(Predication p, Party actors) {
        Mention actor = actors.actors().getFirst();
        Mention found = reporter(p, actors);
        if (found == null && actors.actors().size() == 1) found = partner(actor);
        if (found == null) found = namedBefore(p, actors);
        boolean protects = p.dependents.stream()
                .anyMatch(d -> d.subject != null && !d.subject.first().events.isEmpty());
        int next = nextClause(p);
        for (Mention mention : named)
            if (found == null
                    && !protects
                    && mention.start() > p.verb.start
                    && mention.start() < next
                    && !backer(p, mention)
                    && !aside(p, mention)
                    && other(mention, actors)) found = mention;
        if (found == null) found = discourse.dealings().opponentOf(actor.actor());
        if (found == null) found = discourse.dealings().lastTarget();
        return found == null || !other(found, actors)
                ? Party.NONE
                : new Party(List.of(found.as(found.actor(), found.how().and(Key.OTHER_SIDE))), Party.PLACED - 0.1);
    }

    /** "attacked the Saudi-backed government": only who stands behind whom the verb hits. */
    private static boolean backer(Predication p, Mention mention) {
        return p.objects.stream()
                .flatMap(object -> object.nominals().stream())
                .flatMap(nominal -> nominal.backers.stream())
                .anyMatch(by -> by.actor().start() == mention.start());
    }

    /** "drove out the fighters, who are linked to Al-Qaeda": only what a relative clause tells of others. */
    private boolean aside(Predication p, Mention mention) {
        return predications.stream()
                .filter(other -> other.link == Predication.Link.RELATIVE && p.objects.contains(other.subject))
                .anyMatch(other -> other.phrases.stream()
                                .anyMatch(ph -> ph.group().heads().contains(mention))
                        || other.objects.stream().anyMatch(o -> o.heads().contains(mention)));
    }

    /** "recognised Palestine, prompting Israel to recall its ambassadors": who made somebody do it. */
    Party provoker(Predication p) {
        Predication around = p.governor;
        return around != null
                        && p.subjectIsObject
                        && around.verb.does(Use.CAUSE)
                        && around.link == Predication.Link.PARTICIPLE
                        && around.subject != null
                        && around.subject.named()
                ? new Party(around.subject.heads(), Party.PLACED)
                : Party.NONE;
    }

    /** "cut ties and closed the border with Qatar": with whom the verb after "and" says. */
    Party sharedPartner(Predication p) {
        for (Predication other : predications)
            if (other.beside == p && other.link == Predication.Link.COORDINATE) {
                Party partner = find.in(other, find.marking("with"));
                if (!partner.empty()) return partner;
            }
        return Party.NONE;
    }

    /** What the sentence says before; null for the first. */
    @Nullable Predication before(Predication p) {
        int at = predications.indexOf(p);
        return at > 0 ? predications.get(at - 1) : null;
    }

    /** "banned imports and the paper reported that South Africa followed": where another main clause begins. */
    private int nextClause(Predication p) {
        for (Predication other : predications)
            if (other.link == Predication.Link.MAIN && other.verb.start > p.verb.start)
                return other.subject == null || other.subject == p.subject ? other.verb.start : other.subject.start();
        return Integer.MAX_VALUE;
    }

    /** "Dushanbe said Kyrgyz forces had shelled seven villages": its own. */
    private @Nullable Mention reporter(Predication p, Party actors) {
        Predication governor = p.governor;
        if (governor == null
                || p.link != Predication.Link.COMPLEMENT
                || !governor.verb.does(Use.REPORT)
                || governor.subject == null
                || governor.subject.heads().size() != 1) return null;
        Mention reporter = governor.subject.heads().getFirst();
        List<Actor> two = discourse.mainTwo();
        boolean onlooker =
                !two.isEmpty() && two.stream().noneMatch(a -> discourse.actors().sameSide(a, reporter.actor()));
        return !onlooker
                        && other(reporter, actors)
                        && discourse.actors().state(reporter.actor()).kind() == ActorKind.STATE
                ? reporter
                : null;
    }

    /** "Riyadh and Tehran agreed to restore the ties that Riyadh cut": of two named together the other. */
    private @Nullable Mention partner(Mention actor) {
        List<Mention> here = parties.stream()
                .filter(party -> named.stream().anyMatch(m -> m.start() == party.start() && Party.same(m, party)))
                .toList();
        if (here.size() != 2
                || here.stream().noneMatch(party -> discourse.actors().sameSide(party, actor))) return null;
        return discourse.actors().sameSide(here.getFirst(), actor) ? here.getLast() : here.getFirst();
    }

    private @Nullable Mention namedBefore(Predication p, Party actors) {
        Mention found = null;
        // "Chirac, a close friend of Hariri, blocked": who only describes the subject is no party
        int described = p.subject == null ? p.verb.start : p.subject.end();
        for (Mention mention : named)
            if (mention.start() < p.verb.start
                    && (mention.start() < described || p.link != Predication.Link.MAIN)
                    && other(mention, actors)) found = mention;
        return found;
    }

    /** "Georgia offered a truce but Moscow brushed the offer aside": who is named before in the same sentence. */
    Party beside(Predication p, Party actors) {
        return otherSide(namedBefore(p, actors));
    }

    /** With whom the article has shown somebody at odds last. */
    Party opponent(Party actors) {
        return otherSide(
                discourse.dealings().opponentOf(actors.actors().getFirst().actor()));
    }

    private static Party otherSide(@Nullable Mention found) {
        return found == null
                ? Party.NONE
                : new Party(List.of(found.as(found.actor(), found.how().and(Key.OTHER_SIDE))), Party.PLACED - 0.1);
    }

    /** "Ethiopian and Somali troops drove the Islamists from Kismayo": a place of one of them is no target of theirs. */
    boolean atHome(Party several, Party place) {
        return several.actors().size() > 1
                && place.certainty() == Party.PLACED
                && several.actors().stream().anyMatch(s -> sameState(new Party(List.of(s), Party.NAMED), place));
    }

    /** Whether it is a group within a state, and no part of its government. */
    boolean inside(Party party) {
        ActorKind kind = party.actors().getFirst().actor().kind();
        return kind == ActorKind.ARMED_GROUP || kind == ActorKind.GOVERNMENT;
    }

    /** "welcomed the decision", "condemned the attack": whose it is where only the sentence before says it. */
    Party author(Group group, Party by) {
        Nominal thing = group.first();
        if (!group.members().getFirst().definite || thing.named() || !thing.owners.isEmpty()) return Party.NONE;
        // "published a new map. India rejected the map"
        Mention maker =
                thing.events.isEmpty() ? discourse.makerOf(group.members().getFirst().word) : null;
        if (maker != null && other(maker, by))
            return new Party(List.of(maker.as(maker.actor(), Reason.of(Key.DID_IT_BEFORE))), Party.PLACED - 0.1);
        if (thing.events.isEmpty() && !thing.themed("proposal") && !thing.themed("deed")) return Party.NONE;
        List<Mention> authors = discourse
                .authorsOf(
                        thing.events.isEmpty() ? null : thing.events.getFirst().type(),
                        by.actors().getFirst())
                .stream()
                .filter(author -> other(author, by))
                .map(author -> author.as(author.actor(), Reason.of(Key.DID_IT_BEFORE)))
                .toList();
        return authors.isEmpty() ? Party.NONE : new Party(authors, Party.PLACED - 0.1);
    }

    /**
     * ", a move criticised by Washington", ", an offer that Delhi turned down": whoever acts in the clause around made it, the outermost first,
     * else whom the sentence named first.
     */
    Party doer(Predication judged, Group thing, Party by) {
        Predication around = judged.governor;
        Party doer = Party.NONE;
        for (Predication at = around; at != null; at = at.governor) {
            Party acting = acting(at, by);
            if (!acting.empty()) doer = acting;
        }
        if (doer.empty() && around != null)
            for (Predication at : around.dependents)
                if (at != judged && at.verb.start < thing.start() && at.link != Predication.Link.RELATIVE) {
                    Party acting = acting(at, by);
                    if (!acting.empty()) doer = acting;
                }
        if (!doer.empty() || around != null) return doer;
        for (Mention mention : named)
            if (mention.start() < thing.start() && other(mention, by))
                return new Party(List.of(mention.as(mention.actor(), Reason.of(Key.DID_IT_BEFORE))), Party.PLACED);
        return Party.NONE;
    }

    /** Who says what a clause tells of. */
    Party teller(Predication told, Party by) {
        for (Predication at = told.governor; at != null; at = at.governor)
            if (at.verb.does(Use.REPORT)) {
                Party acting = acting(at, by);
                if (!acting.empty()) return acting;
            }
        return Party.NONE;
    }

    private Party acting(Predication predication, Party by) {
        if (predication.subject == null) return Party.NONE;
        List<Mention> doers = predication.subject.heads().stream()
                .filter(mention -> other(mention, by))
                .map(mention -> mention.as(mention.actor(), Reason.of(Key.DID_IT_BEFORE)))
                .toList();
        return doers.isEmpty() ? Party.NONE : new Party(doers, Party.PLACED);
    }

    /** "Riyadh condemned it too": whom the text said it of last. */
    Party asBefore(RelationType type, Party by) {
        Draft last = discourse.dealings().last();
        return last == null || last.type() != type || !other(last.target(), by)
                ? Party.NONE
                : new Party(List.of(last.target().as(last.target().actor(), Reason.of(Key.AS_BEFORE))), Party.PLACED);
    }

    /** "He refused": what was asked of him last. */
    Party requester(Party refuser) {
        Mention asker =
                discourse.dealings().requesterOf(refuser.actors().getFirst().actor());
        return asker == null ? Party.NONE : new Party(List.of(asker), Party.PLACED);
    }

    /** "rejected the accusation": that of who accused him last. */
    Party accuser(Party accused) {
        List<Mention> accusers =
                discourse.dealings().accusersOf(accused.actors().getFirst().actor());
        return accusers.isEmpty() ? Party.NONE : new Party(accusers, Party.PLACED);
    }

    /** "rejected the appeal", "denied the charge": who asked it of him, or accused him. */
    Party said(@Nullable Nominal theme, Party rejecting) {
        boolean asked = theme != null && theme.events.stream().anyMatch(e -> e.type() == RelationType.REQUEST);
        return asked ? requester(rejecting) : accuser(rejecting);
    }

    boolean sameState(Party a, Party b) {
        return discourse.actors().sameSide(a.actors().getFirst(), b.actors().getFirst());
    }

    private boolean other(Mention mention, Party actors) {
        return !mention.place()
                && mention.actor().kind() != ActorKind.COMPANY
                && actors.actors().stream().noneMatch(a -> discourse.actors().sameSide(a, mention));
    }
}
