package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.Knowledge;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads verbs that leave it to a noun to say what happened: "launched an attack on", "plans a visit to". */
final class LightVerbReader {
    private static final Set<RelationType> IMPLYING =
            Set.of(RelationType.SANCTION, RelationType.MOBILIZE, RelationType.THREATEN);

    private static final Set<RelationType> HOSTILE =
            Set.of(RelationType.SANCTION, RelationType.ASSAULT, RelationType.COERCE);

    private final PartyFinder find;
    private final ImpliedParties implied;

    LightVerbReader(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
    }

    List<Draft> light(Predication p, Realis realis) {
        List<Draft> drafts = new ArrayList<>(involved(p, realis));
        if (!drafts.isEmpty()) return drafts;
        for (VerbSense sense : p.verb.senses) {
            if (sense.use() != Use.LIGHT || sense.light() == null) continue;
            Group thing = given(p, sense.light()) ? p.objects.get(1) : find.patient(p);
            if (thing == null) continue;
            if (sense.light() == Light.DO && !p.verb.passive) drafts.addAll(joined(p, thing, realis));
            for (Nominal nominal : thing.nominals()) {
                if (nominal.events.isEmpty() || nominal.told) continue;
                for (NounEntry noun : nominal.events) {
                    List<Draft> read = light(p, sense.light(), nominal, noun, realis);
                    if (!read.isEmpty()) {
                        nominal.told = true;
                        drafts.addAll(read);
                        break;
                    }
                }
            }
            if (!drafts.isEmpty()) return drafts;
        }
        return drafts;
    }

    /** "promised Ukraine its support": who it is given to stands before it. */
    private static boolean given(Predication p, Light light) {
        return light == Light.GIVE
                && !p.verb.passive
                && p.objects.size() == 2
                && p.objects.getFirst().named()
                && !p.objects.get(1).named();
    }

    /** "talks involving the United States, Russia and China": those involved take part. */
    private List<Draft> involved(Predication p, Realis realis) {
        boolean involves =
                p.subject != null && !p.verb.passive && !p.objects.isEmpty() && find.marks("involving", p.verb.word);
        if (!involves || p.objects.getFirst().heads().size() < 2) return List.of();
        Sides among = Sides.among(Party.named(p.objects.getFirst()));
        for (Nominal nominal : p.subject.nominals())
            for (NounEntry noun : nominal.events)
                if (noun.type().symmetric() && nominal.owners.isEmpty()) {
                    nominal.told = true;
                    return draft(
                            p,
                            nominal,
                            noun,
                            noun.type(),
                            noun.kind(),
                            among.source(),
                            among.target(),
                            realis,
                            Reason.of(Key.LIGHT_VERB));
                }
        return List.of();
    }

    /** "joined Greece for naval exercises". */
    private List<Draft> joined(Predication p, Group partners, Realis realis) {
        Party others = partners.named() ? Party.named(partners) : Party.owning(partners);
        if (others.empty()) return List.of();
        for (Phrase phrase : p.phrases)
            for (Nominal nominal : phrase.group().nominals())
                for (NounEntry noun : nominal.events)
                    if (noun.type().symmetric() && !find.agent(p).empty()) {
                        nominal.told = true;
                        return draft(
                                p,
                                nominal,
                                noun,
                                noun.type(),
                                noun.kind(),
                                find.agent(p),
                                others,
                                realis,
                                Reason.of(Key.JOINS_IN));
                    }
        return List.of();
    }

    /** "approved an arms sale to", "plans a visit to": the subject is the agent of what it plans. */
    List<Draft> planned(Predication p, Realis realis) {
        boolean plans = (p.verb.does(Use.INTEND) || p.verb.does(Use.ATTEMPT)) && !IndonesianVerbs.byHim(p.verb.word);
        Group thing = find.patient(p);
        if (!plans || thing == null) return List.of();
        for (Nominal nominal : thing.nominals())
            for (NounEntry noun : nominal.events) {
                if (nominal.told || noun.role() || !nominal.owners.isEmpty()) continue;
                List<Draft> read = light(
                        p,
                        Light.DO,
                        nominal,
                        noun,
                        p.verb.does(Use.INTEND) ? RealisReader.weaker(realis, Realis.INTENDED) : realis);
                if (!read.isEmpty()) {
                    nominal.told = true;
                    return read;
                }
            }
        return List.of();
    }

    private List<Draft> light(Predication p, Light light, Nominal nominal, NounEntry noun, Realis realis) {
        if (light == Light.REJECT && p.verb.negated && HOSTILE.contains(noun.type())) {
            // "has not ruled out sanctions against"
            Sides sides = done(p, nominal, noun);
            return sides.source().empty() || sides.target().empty()
                    ? List.of()
                    : draft(
                            p,
                            nominal,
                            noun,
                            RelationType.THREATEN,
                            RelationKind.EVENT,
                            sides.source(),
                            sides.target(),
                            Realis.ACTUAL,
                            Reason.of(Key.THREATENS));
        }
        if (light == Light.REJECT) return rejected(p, nominal, noun, realis);
        // "had a meeting with Putin" is done together, "had the support of Egypt" and "received a visit from Putin" are
        // not
        boolean receives = light == Light.RECEIVE
                && !(mutual(noun)
                        && (noun.type() == RelationType.AGREE
                                || !phrase(p, nominal, find.marking("with")).empty()));
        if (!receives && (hosts(nominal, noun) || led(p, noun))) return hosted(p, nominal, noun, realis);
        Sides sides = receives ? received(p, nominal, noun) : done(p, nominal, noun);
        if (sides.source().empty() || sides.target().empty()) return List.of();
        RelationKind kind = light == Light.GIVE ? RelationKind.EVENT : noun.kind();
        return draft(
                p, nominal, noun, noun.type(), kind, sides.source(), sides.target(), realis, Reason.of(Key.LIGHT_VERB));
    }

    /** "hosted talks between". */
    private boolean hosts(Nominal nominal, NounEntry noun) {
        return noun.symmetric()
                && nominal.parts.stream()
                        .anyMatch(part -> find.marking("between").contains(part.preposition()));
    }

    /** "the talks were led by Malaysia's prime minister". */
    private boolean led(Predication p, NounEntry noun) {
        return noun.type() == RelationType.CONSULT
                && p.verb.passive
                && p.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && find.marks("hosting", s.entry().verb()));
    }

    private List<Draft> hosted(Predication p, Nominal nominal, NounEntry noun, Realis realis) {
        Party host = find.agent(p);
        Party between = find.inParts(nominal, find.marking("between"));
        if (between.empty() && led(p, noun) && !host.empty()) between = implied.mainTwo(host);
        if (between.empty()) between = implied.parties(host);
        if (host.empty() || between.empty()) return List.of();
        Reason pattern = Reason.of(Key.BRINGS_TOGETHER);
        return draft(p, nominal, noun, RelationType.MEDIATE, RelationKind.EVENT, host, between, realis, pattern);
    }

    /** "turned down the offer of": whose it is is rejected. */
    private List<Draft> rejected(Predication p, Nominal nominal, NounEntry noun, Realis realis) {
        Party source = find.agent(p);
        Party target = nominal.owners.isEmpty() ? phrase(p, nominal, noun.agent()) : owner(nominal);
        if (target.empty() && mutual(noun)) target = phrase(p, nominal, find.marking("with"));
        if (source.empty() || target.empty()) return List.of();
        Reason pattern = Reason.of(Key.TURNS_DOWN);
        return draft(p, nominal, noun, RelationType.REJECT, RelationKind.EVENT, source, target, realis, pattern);
    }

    /** The subject does it; where the target is not marked it is whose the thing is, else only implied. */
    private Sides done(Predication p, Nominal nominal, NounEntry noun) {
        Party named = find.agent(p);
        // "a US aircraft carried out strikes on"
        boolean owned = named.empty() && p.subject != null && !p.verb.passive;
        Party agent = owned ? Party.attacker(p.subject) : named;
        Party to = given(p, Light.GIVE) ? Party.named(p.objects.getFirst()) : Party.NONE;
        Party aim = to.empty() ? phrase(p, nominal, noun.target()) : to;
        if (noun.type() == RelationType.ASSAULT && implied.atHome(agent, aim)) aim = Party.NONE;
        Sides sides = new Sides(agent, aim);
        if (mutual(noun)) {
            if (sides.target().empty()) sides = new Sides(agent, phrase(p, nominal, find.marking("with")));
            if (sides.target().empty() && agent.actors().size() >= 2) sides = Sides.among(agent);
            // "a deal was reached between Russia and Ukraine"
            Party between = agent.empty() ? phrase(p, nominal, find.marking("between")) : Party.NONE;
            if (between.actors().size() >= 2) sides = Sides.among(between);
            if (sides.target().empty() && p.verb.passive && nominal.owners.size() >= 2)
                sides = Sides.among(new Party(nominal.owners, Party.OWNED));
        }
        Party source = sides.source();
        Party target = sides.target();
        // "took part in M23 attacks": beside the M23, not against it
        boolean beside = noun.type() == RelationType.ASSAULT && find.marks("taking-part", p.verb.word);
        if (target.empty()
                && !beside
                && !nominal.owners.isEmpty()
                && agent.actors().stream().noneMatch(a -> Party.same(a, nominal.owners.getFirst())))
            target = owner(nominal);
        if (target.empty() && noun.type() == RelationType.SUPPORT) target = find.judgedFor(p);
        if (target.empty()) target = find.aboutWhom(noun.type(), p);
        if (target.empty() && noun.type() == RelationType.ASSAULT) target = PartyFinder.aimedAt(p);
        if (target.empty() && !source.empty() && IMPLYING.contains(noun.type()))
            target = implied.counterpart(p, source);
        return new Sides(source, target);
    }

    /** "received help from", "came under attack by": it is done to the subject. */
    private Sides received(Predication p, Nominal nominal, NounEntry noun) {
        Party agent = find.agent(p);
        boolean subject = p.subject != null && !p.verb.passive;
        Party target = agent.empty() && subject ? Party.suffering(p.subject) : agent;
        Party source = phrase(p, nominal, noun.agent());
        if (source.empty()) source = phrase(p, nominal, find.marking("theme-from"));
        if (source.empty() && !nominal.owners.isEmpty()) source = new Party(nominal.owners, Party.NAMED);
        if (target.empty() && !source.empty() && subject) target = implied.author(p.subject, source);
        return new Sides(source, target);
    }

    private static boolean mutual(NounEntry noun) {
        return noun.symmetric() || noun.type().symmetric();
    }

    private static boolean state(Actor actor) {
        boolean body = Knowledge.isInstitution(actor.id()) && !actor.id().endsWith("-CIV");
        return actor.kind() == ActorKind.STATE || body;
    }

    private static Party owner(Nominal nominal) {
        return new Party(List.of(nominal.owners.getFirst()), Party.OWNED);
    }

    private List<Draft> draft(
            Predication p,
            Nominal nominal,
            NounEntry noun,
            RelationType type,
            RelationKind kind,
            Party source,
            Party target,
            Realis realis,
            Reason pattern) {
        List<Draft> drafts = new ArrayList<>();
        // a ministry that "lodges a protest" criticises; people protest
        RelationType meant =
                type == RelationType.PROTEST && source.actors().stream().allMatch(a -> state(a.actor()))
                        ? RelationType.ACCUSE
                        : type;
        for (Sides.Pair pair : new Sides(source, target).pairs())
            drafts.add(new Draft(
                    pair.source(),
                    pair.target(),
                    meant,
                    kind,
                    nominal.planned ? RealisReader.weaker(realis, Realis.INTENDED) : realis,
                    noun.contexts(),
                    p.verb.start,
                    p.verb.end,
                    pattern,
                    p,
                    null,
                    RoleReader.lasting(type, nominal),
                    Math.min(source.certainty(), target.certainty()) - 0.05));
        // "India and China clashed": each attacks the other
        if (noun.symmetric() && meant == RelationType.ASSAULT && realis == Realis.ACTUAL)
            for (Draft draft : List.copyOf(drafts)) drafts.add(draft.turned());
        return drafts;
    }

    private Party phrase(Predication p, Nominal nominal, List<String> prepositions) {
        Party role = find.inParts(nominal, prepositions);
        return role.empty() ? find.in(p, prepositions) : role;
    }
}
