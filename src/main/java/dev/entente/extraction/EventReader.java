package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nouns that name what happened, with a light verb ("launched an attack on") or alone ("Turkey's support for"). */
final class EventReader {
    private static final Set<RelationType> IMPLYING =
            Set.of(RelationType.SANCTION, RelationType.MOBILIZE, RelationType.THREATEN);

    /** In which something is said to somebody: "apologised to Putin in a phone call". */
    private static final Set<String> CALLS =
            Set.of("phone call", "conversation", "panggilan telepon", "percakapan", "pembicaraan");

    /** Verbs whose subject an attack has hit: "tewas dalam serangan Israel". */
    private static final Set<String> SUFFERING = Set.of(
            "tewas",
            "gugur",
            "terluka",
            "meninggal",
            "terbunuh",
            "luka-luka",
            "die",
            "died",
            "dies",
            "killed",
            "wounded",
            "injured",
            "perished",
            "hurt");

    private final PartyFinder find;
    private final ImpliedParties implied;
    /** Nouns whose event a verb has taken. */
    private final Map<Nominal, Boolean> consumed = new IdentityHashMap<>();

    EventReader(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
    }

    boolean consumed(Nominal nominal) {
        return consumed.containsKey(nominal);
    }

    void consume(Nominal nominal) {
        consumed.put(nominal, true);
    }

    /** Who does what the predication says: its agent, else whose its subject is. */
    Party agent(Predication p) {
        return find.agent(p);
    }

    List<Draft> light(Predication p, Realis realis) {
        List<Draft> drafts = new ArrayList<>();
        for (VerbSense sense : p.verb.senses) {
            if (sense.use() != Use.LIGHT || sense.light() == null) continue;
            Group thing = find.patient(p);
            if (thing == null) continue;
            if (thing.named() && sense.light() == Light.DO && !p.verb.passive) drafts.addAll(joined(p, thing, realis));
            for (Nominal nominal : thing.nominals()) {
                if (nominal.events.isEmpty() || consumed(nominal)) continue;
                for (NounEntry noun : nominal.events) {
                    List<Draft> read = light(p, sense.light(), nominal, noun, realis);
                    if (!read.isEmpty()) {
                        consumed.put(nominal, true);
                        drafts.addAll(read);
                        break;
                    }
                }
            }
            if (!drafts.isEmpty()) return drafts;
        }
        return drafts;
    }

    /** "joined Greece for naval exercises". */
    private List<Draft> joined(Predication p, Group partners, Realis realis) {
        for (Phrase phrase : p.phrases)
            for (Nominal nominal : phrase.group().nominals())
                for (NounEntry noun : nominal.events)
                    if (noun.type().symmetric() && !find.agent(p).empty()) {
                        consumed.put(nominal, true);
                        return draft(
                                p,
                                nominal,
                                noun,
                                noun.type(),
                                noun.kind(),
                                find.agent(p),
                                Party.named(partners),
                                realis,
                                Reason.of(Key.JOINS_IN));
                    }
        return List.of();
    }

    /** "approved an arms sale to", "plans a visit to": the subject is the agent of what it plans. */
    List<Draft> planned(Predication p, Realis realis) {
        boolean plans = p.verb.does(Use.INTEND) || p.verb.does(Use.ATTEMPT);
        Group thing = find.patient(p);
        if (!plans || thing == null) return List.of();
        for (Nominal nominal : thing.nominals())
            for (NounEntry noun : nominal.events) {
                if (consumed(nominal) || noun.role() || !nominal.owners.isEmpty()) continue;
                List<Draft> read = light(
                        p,
                        Light.DO,
                        nominal,
                        noun,
                        p.verb.does(Use.INTEND) ? RealisReader.weaker(realis, Realis.INTENDED) : realis);
                if (!read.isEmpty()) {
                    consumed.put(nominal, true);
                    return read;
                }
            }
        return List.of();
    }

    private List<Draft> light(Predication p, Light light, Nominal nominal, NounEntry noun, Realis realis) {
        Party agent = find.agent(p);
        Party marked = phrase(p, nominal, noun.target());
        Party source = agent;
        Party target = marked;
        switch (light) {
            case GIVE, DO -> {
                boolean hosts = noun.symmetric()
                        && nominal.parts.stream()
                                .anyMatch(part -> find.marking("between").contains(part.preposition()));
                if (hosts) {
                    Party between = find.inParts(nominal, find.marking("between"));
                    if (between.empty()) between = implied.parties(agent);
                    return agent.empty() || between.empty()
                            ? List.of()
                            : draft(
                                    p,
                                    nominal,
                                    noun,
                                    RelationType.MEDIATE,
                                    RelationKind.EVENT,
                                    agent,
                                    between,
                                    realis,
                                    Reason.of(Key.BRINGS_TOGETHER));
                }
                if (noun.symmetric() || noun.type().symmetric()) {
                    if (target.empty()) target = phrase(p, nominal, find.marking("with"));
                    if (target.empty() && agent.actors().size() >= 2) {
                        source = new Party(List.of(agent.actors().getFirst()), agent.certainty());
                        target = new Party(
                                agent.actors().subList(1, agent.actors().size()), agent.certainty());
                    }
                    if (target.empty() && p.verb.passive && nominal.owners.size() >= 2) {
                        source = new Party(List.of(nominal.owners.getFirst()), Party.OWNED);
                        target = new Party(nominal.owners.subList(1, nominal.owners.size()), Party.OWNED);
                    }
                }
                if (target.empty()
                        && !nominal.owners.isEmpty()
                        && agent.actors().stream().noneMatch(a -> Party.same(a, nominal.owners.getFirst())))
                    target = new Party(List.of(nominal.owners.getFirst()), Party.OWNED);
            }
            case RECEIVE -> {
                target = agent.empty() && p.subject != null && !p.verb.passive ? Party.suffering(p.subject) : agent;
                source = phrase(p, nominal, noun.agent());
                if (source.empty()) source = phrase(p, nominal, find.marking("theme-from"));
                if (source.empty() && !nominal.owners.isEmpty()) source = new Party(nominal.owners, Party.NAMED);
                if (target.empty() && !source.empty() && p.subject != null && !p.verb.passive)
                    target = implied.author(p.subject, source);
            }
            case REJECT -> {
                target = nominal.owners.isEmpty()
                        ? phrase(p, nominal, noun.agent())
                        : new Party(List.of(nominal.owners.getFirst()), Party.OWNED);
                if (target.empty() && (noun.symmetric() || noun.type().symmetric()))
                    target = phrase(p, nominal, find.marking("with"));
                if (source.empty() || target.empty()) return List.of();
                return draft(
                        p,
                        nominal,
                        noun,
                        RelationType.REJECT,
                        RelationKind.EVENT,
                        source,
                        target,
                        realis,
                        Reason.of(Key.TURNS_DOWN));
            }
        }
        if (target.empty() && light != Light.RECEIVE) target = find.aboutWhom(noun.type(), p);
        if (target.empty() && !source.empty() && light != Light.RECEIVE && IMPLYING.contains(noun.type()))
            target = implied.counterpart(p, source);
        if (source.empty() || target.empty()) return List.of();
        RelationKind kind = light == Light.GIVE ? RelationKind.EVENT : noun.kind();
        return draft(p, nominal, noun, noun.type(), kind, source, target, realis, Reason.of(Key.LIGHT_VERB));
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
        for (Mention a : source.actors())
            for (Mention b : target.actors())
                drafts.add(new Draft(
                        a,
                        b,
                        type,
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
        return drafts;
    }

    private Party phrase(Predication p, Nominal nominal, List<String> prepositions) {
        Party role = find.inParts(nominal, prepositions);
        return role.empty() ? find.in(p, prepositions) : role;
    }

    /** "apologised to Putin in a phone call": with whom the call was. */
    private Party addressee(Predication within) {
        Party to = find.in(within, find.marking("to"));
        if (!to.empty() && to.certainty() >= Party.NAMED - 0.12) return to;
        Party object = within.objects.isEmpty() ? Party.NONE : Party.named(within.objects.getFirst());
        return object;
    }

    /** "Turkey's support for the GNA", "pertemuan antara A dan B": both sides must be named. */
    List<Draft> read(
            Nominal nominal,
            @Nullable Predication within,
            Realis surrounding,
            @Nullable Group subject,
            @Nullable Group doer) {
        List<Draft> drafts = new ArrayList<>();
                Realis realis = nominal.planned ? RealisReader.weaker(surrounding, Realis.INTENDED) : surrounding;
        for (NounEntry noun : nominal.events) {
            if (noun.role()) continue;
            Party source;
            Party target;
            Party between = find.inParts(nominal, find.marking("between"));
            if (noun.symmetric() && between.actors().size() >= 2) {
                source = new Party(List.of(between.actors().getFirst()), between.certainty());
                target = new Party(between.actors().subList(1, between.actors().size()), between.certainty());
            } else if (noun.symmetric()
                    && nominal.owners.size() >= 2
                    && !nominal.owners
                            .getFirst()
                            .actor()
                            .equals(nominal.owners.get(1).actor())) {
                source = new Party(List.of(nominal.owners.getFirst()), Party.OWNED);
                target = new Party(nominal.owners.subList(1, nominal.owners.size()), Party.OWNED);
            } else {
                Party marked = find.inParts(nominal, noun.agent());
                Party owned = nominal.owners.isEmpty() ? Party.NONE : new Party(nominal.owners, Party.NAMED - 0.05);
                target = find.inParts(nominal, noun.target());
                boolean mutual = noun.symmetric() || noun.type().symmetric();
                if (target.empty() && mutual) target = find.inParts(nominal, find.marking("with"));
                source = owned.empty() ? marked : owned;
                if (target.empty() && mutual && source.actors().size() >= 2) {
                    target =
                            new Party(source.actors().subList(1, source.actors().size()), source.certainty());
                    source = new Party(List.of(source.actors().getFirst()), source.certainty());
                }
                boolean attitude = noun.type() == RelationType.SUPPORT
                        || noun.type() == RelationType.ACCUSE
                        || noun.type() == RelationType.PROTEST;
                if (source.empty() && (mutual || attitude) && subject != null) {
                    source = Party.named(subject);
                    if (source.empty()) source = implied.domestic(subject, noun.type(), true);
                }
                if (CALLS.contains(noun.noun())
                        && target.empty()
                        && owned.empty()
                        && marked.empty()
                        && subject != null
                        && within != null) target = addressee(within);
                if (source.empty() && doer != null) source = Party.named(doer);
                if (target.empty() && !marked.empty() && !owned.empty()) {
                    source = marked;
                    target = owned;
                }
                if (target.empty()
                        && noun.type() == RelationType.ASSAULT
                        && subject != null
                        && within != null
                        && SUFFERING.contains(within.verb.word)) target = Party.suffering(subject);
                if (target.empty() && !mutual && !nominal.places.isEmpty())
                    target = new Party(List.of(nominal.places.getFirst()), Party.PLACED);
                if (target.empty() && noun.type() == RelationType.MEDIATE && !source.empty())
                    target = implied.scene(source);
            }
            if (source.empty() || target.empty()) continue;
            for (Mention a : source.actors())
                for (Mention b : target.actors())
                    drafts.add(new Draft(
                            a,
                            b,
                            noun.type(),
                            noun.kind(),
                            realis,
                            noun.contexts(),
                            nominal.eventStart,
                            nominal.eventEnd,
                            Reason.of(noun.symmetric() ? Key.NOUN_WITH_PARTIES : Key.NOUN_WITH_AGENT),
                            within,
                            null,
                            RoleReader.lasting(noun.type(), nominal),
                            Math.min(a == b ? 0 : source.certainty(), target.certainty()) - 0.1));
            if (!drafts.isEmpty()) break;
        }
        return drafts;
    }
}
