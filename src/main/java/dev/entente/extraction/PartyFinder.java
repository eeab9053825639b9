package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands around a verb or a noun: its subject, its agent, who is meant by its prepositions, and who is only implied. */
final class PartyFinder {
    private static final Set<RelationType> FORCE =
            Set.of(RelationType.ASSAULT, RelationType.COERCE, RelationType.AID, RelationType.MOBILIZE);

    /** What belongs to whom it holds: "a base that houses American troops". */
    private static final List<String> HOLDS = List.of("base", "territory");

    private final LanguagePack pack;
    private final Discourse discourse;
    private final List<Mention> parties;
    private final List<Mention> named;

    /**
     * @param parties the two or more that the text speaks of together, for verbs that do not name them
     * @param named all that the sentence names, in their order
     */
    PartyFinder(LanguagePack pack, Discourse discourse, List<Mention> parties, List<Mention> named) {
        this.pack = pack;
        this.discourse = discourse;
        this.parties = parties;
        this.named = named;
    }

    /** Prepositions that mark a role in this language, by the name of a frame or role in the grammar. */
    List<String> marking(String role) {
        return pack.grammar().frame(role);
    }

    boolean headFirst() {
        return pack.headFirst();
    }

    // ---- where the roles stand ----

    Party subject(Predication p) {
        return p.subject == null ? Party.NONE : Party.named(p.subject);
    }

    Party agent(Predication p) {
        if (!p.verb.passive) return subject(p);
        for (Phrase phrase : p.phrases)
            if (marks("agent", phrase)) {
                Party named = Party.named(phrase.group());
                return named.empty() ? Party.owning(phrase.group()) : named;
            }
        if (pack.headFirst() && !p.objects.isEmpty()) return Party.named(p.objects.getFirst());
        return Party.NONE;
    }

    /** The group after "by" in a passive. */
    @Nullable Group by(Predication p) {
        for (Phrase phrase : p.phrases) if (marks("agent", phrase)) return phrase.group();
        return pack.headFirst() && !p.objects.isEmpty() ? p.objects.getFirst() : null;
    }

    boolean marks(String frame, Phrase phrase) {
        return pack.grammar().frame(frame).contains(phrase.preposition());
    }

    @Nullable Group patient(Predication p) {
        if (p.verb.passive) return p.subject;
        return p.objects.isEmpty() ? null : p.objects.getFirst();
    }

    Party in(Predication p, List<String> prepositions) {
        for (String preposition : prepositions)
            for (Phrase phrase : p.verb.passive && pack.grammar().frame("agent").contains(preposition)
                    ? List.<Phrase>of()
                    : p.phrases)
                if (phrase.preposition().equals(preposition)) {
                    Party role = Party.suffering(phrase.group());
                    if (role.empty()) role = origin(phrase.group());
                    if (!role.empty()) return role;
                }
        for (Predication dependent : p.dependents)
            if (CARRYING.contains(dependent.verb.word)) {
                Party to = in(dependent, prepositions);
                if (!to.empty()) return to;
            }
        return Party.NONE;
    }

    /** "a tariff on goods from Serbia and Bosnia": whose the goods are. */
    private Party origin(Group group) {
        for (Nominal.PhrasePart part : group.first().parts)
            if (pack.grammar().frame("theme-from").getFirst().equals(part.preposition())
                    || pack.grammar().frame("theme-of").getFirst().equals(part.preposition())) {
                Party from = Party.suffering(part.group());
                if (!from.empty()) return new Party(from.actors(), Party.OWNED);
            }
        return Party.NONE;
    }

    List<String> prepositions(VerbEntry entry) {
        return entry.to().isEmpty() ? pack.grammar().frame(entry.frame().toString()) : entry.to();
    }

    Party inParts(@Nullable Nominal theme, List<String> prepositions) {
        if (theme == null) return Party.NONE;
        for (String preposition : prepositions)
            for (Nominal.PhrasePart part : theme.parts)
                if (part.preposition().equals(preposition)) {
                    Party role = Party.suffering(part.group());
                    if (!role.empty()) return role;
                }
        return Party.NONE;
    }

    /** "accused that Iran ...", "demanded that Moscow ...": the subject of what is said is the target. */
    Party aboutWhom(RelationType type, Predication p) {
        if (type != RelationType.ACCUSE
                && type != RelationType.REQUEST
                && type != RelationType.THREATEN
                && type != RelationType.SANCTION) return Party.NONE;
        for (Predication dependent : p.dependents)
            if ((dependent.link == Predication.Link.COMPLEMENT || dependent.link == Predication.Link.PURPOSE)
                    && dependent.subject != null
                    && dependent.subject != p.subject) {
                Party named = Party.named(dependent.subject);
                if (named.empty() && dependent.link == Predication.Link.COMPLEMENT)
                    named = Party.owning(dependent.subject);
                if (!named.empty()) return new Party(named.actors(), named.certainty() - 0.1);
            }
        if (type == RelationType.THREATEN || type == RelationType.SANCTION)
            for (Predication dependent : p.dependents) {
                if (dependent.link == Predication.Link.CONDITION || dependent.link == Predication.Link.TIME) continue;
                // "warned that an attack on the Philippines would be answered" threatens the attacker
                if (dependent.subject != null
                        && !dependent.subject.first().events.isEmpty()) continue;
                Party hit = dependent.objects.isEmpty() ? Party.NONE : Party.suffering(dependent.objects.getFirst());
                for (Phrase phrase : dependent.phrases)
                    if (hit.empty() && pack.grammar().frame("theme-against").contains(phrase.preposition()))
                        hit = Party.suffering(phrase.group());
                if (!hit.empty()) return hit;
            }
        return Party.NONE;
    }

    /** Types of acts that an army or police does without being called whose it is. */
    private static final Set<RelationType> BY_FORCE =
            Set.of(RelationType.ASSAULT, RelationType.COERCE, RelationType.MOBILIZE, RelationType.RETREAT);

    /** "the army seized power", "protesters marched": forces, rulers and people without a name are those of the state that the text is about. */
    Party domestic(Group group, RelationType type, boolean acts) {
        Nominal first = group.first();
        if (first.named() || !first.owners.isEmpty() || !first.places.isEmpty() || first.themed("weapons"))
            return Party.NONE;
        if (first.belonging == null) {
            for (Nominal.PhrasePart part : first.parts)
                if (!acts && part.preposition().equals(marking("theme-of").getFirst()))
                    return domestic(part.group(), type, false);
            return Party.NONE;
        }
        boolean fits = switch (first.belonging) {
            case "MIL", "POL" ->
                first.army ? type != RelationType.AID : acts ? BY_FORCE.contains(type) : type != RelationType.AID;
            case "GOV", "OPP" -> true;
            case "MFA", "MOD", "PARL", "MIN", "JUD", "INT" -> acts;
            case "CIV" -> acts ? type == RelationType.PROTEST : BY_FORCE.contains(type);
            default -> false;
        };
        if (!fits) return Party.NONE;
        return discourse
                .home()
                .map(state -> new Party(
                        List.of(new Mention(
                                discourse.belonging(state, first.belonging),
                                ActorName.Use.NAME,
                                group.start(),
                                group.start() + 1,
                                Reason.of(Key.STATE_OF_TEXT))),
                        Party.PLACED - 0.05))
                .orElse(Party.NONE);
    }

    /** Whoever protests is of the people where the text takes place. */
    Party people(Group group) {
        return discourse
                .scene()
                .map(state -> new Party(
                        List.of(new Mention(
                                discourse.belonging(state, "CIV"),
                                ActorName.Use.NAME,
                                group.start(),
                                group.start() + 1,
                                Reason.of(Key.PEOPLE_OF_TEXT))),
                        Party.PLACED - 0.05))
                .orElse(Party.NONE);
    }

    /** What a plane or ship is sent with is what is sent: "mengirim pesawat berisi bantuan". */
    private static final Set<String> CARRYING = Set.of(
            "berisi",
            "memuat",
            "membawa",
            "mengangkut",
            "bermuatan",
            "carrying",
            "containing",
            "bringing",
            "loaded",
            "laden");

    /** Tells whose a thing is where a clause says it: "the plan that Haftar proposed", "forces led by Haftar". */
    void own(List<Predication> predications) {
        for (Predication p : predications) {
            if (p.link != Predication.Link.RELATIVE && p.link != Predication.Link.COORDINATE
                    || p.subject == null
                    || p.subject.named()) continue;
            boolean led = p.verb.does(Use.BASE);
            boolean made = p.verb.senses.stream()
                    .allMatch(s -> s.use() == Use.LIGHT
                            || s.use() == Use.OTHER
                            || s.use() == Use.INTEND
                            || s.use() == Use.REPORT
                            || s.use() == Use.BASE
                            || s.entry() != null
                                    && s.entry().type() == null
                                    && s.entry().withTheme().values().stream().noneMatch(FORCE::contains));
            if (!led && !made) continue;
            List<Mention> agents = p.verb.passive ? agent(p).actors() : List.of();
            if (led && agents.isEmpty())
                for (Phrase phrase : p.phrases)
                    for (Nominal nominal : phrase.group().nominals())
                        agents = agents.isEmpty() ? nominal.places.isEmpty() ? nominal.heads : nominal.places : agents;
            if (agents.isEmpty()
                    && !p.verb.passive
                    && !led
                    && !p.objects.isEmpty()
                    && HOLDS.stream().anyMatch(Group.nominal(p.subject.members().getLast())::themed))
                agents = p.objects.getFirst().heads();
            if (agents.isEmpty()) continue;
            Nominal thing = Group.nominal(p.subject.members().getLast());
            if (led && thing.belonging != null) {
                Mention owner = agents.getFirst();
                thing.heads.add(new Mention(
                        discourse.belonging(owner.actor(), thing.belonging),
                        ActorName.Use.NAME,
                        owner.start(),
                        owner.end(),
                        owner.how().and(Key.LEADS_IT)));
            } else thing.owners.addAll(agents);
        }
    }

    /** "sent soldiers to its border with Belarus": against whom they are moved. */
    Party border(Predication p, List<String> prepositions) {
        for (Phrase phrase : p.phrases)
            if (prepositions.contains(phrase.preposition()))
                for (Nominal nominal : phrase.group().nominals()) {
                    Party with = inParts(nominal, pack.grammar().frame("with"));
                    if (!with.empty()) return with;
                }
        return Party.NONE;
    }

    /** Between whom a mediator stands where the verb does not say: the two that the sentence, or the text before, speaks of. */
    Party parties(Party mediator) {
        List<Mention> others = new ArrayList<>();
        for (Mention party : parties)
            if (mediator.actors().stream().noneMatch(m -> Party.same(m, party))) others.add(party);
        return others.isEmpty() ? Party.NONE : new Party(others, Party.PLACED);
    }

    /** "sent advisers to help the army": whom they are to help. */
    static Party helped(Predication p) {
        for (Predication dependent : p.dependents)
            if ((dependent.link == Predication.Link.PURPOSE || dependent.link == Predication.Link.CONTROL)
                    && !dependent.objects.isEmpty()
                    && dependent.verb.senses.stream()
                            .anyMatch(s -> s.entry() != null
                                    && (s.entry().type() == RelationType.AID
                                            || s.entry().type() == RelationType.SUPPORT)))
                return Party.named(dependent.objects.getFirst());
        return Party.NONE;
    }

    /** "deployed warships to drive out Chinese boats": against whom. */
    static Party aimedAt(Predication p) {
        for (Predication dependent : p.dependents)
            if (dependent.link == Predication.Link.PURPOSE && !dependent.objects.isEmpty()) {
                Party hit = Party.suffering(dependent.objects.getFirst());
                if (!hit.empty()) return new Party(hit.actors(), Party.PLACED);
            }
        return Party.NONE;
    }

    /**
     * The other side where the verb names none: "sent frigates", "will respond firmly". It is the last one named before in the sentence, else
     * the one whom the article has shown it at odds with last.
     */
    Party counterpart(Predication p, Party actors) {
        Mention actor = actors.actors().getFirst();
        Mention found = null;
        for (Mention mention : named)
            if (mention.start() < p.verb.start && other(mention, actors)) found = mention;
        boolean protects = p.dependents.stream()
                .anyMatch(d -> d.subject != null && !d.subject.first().events.isEmpty());
        for (Mention mention : named)
            if (found == null && !protects && mention.start() > p.verb.start && other(mention, actors)) found = mention;
        if (found == null) found = discourse.opponentOf(actor.actor());
        if (found == null) found = discourse.lastTarget();
        return found == null || !other(found, actors)
                ? Party.NONE
                : new Party(List.of(found.as(found.actor(), found.how().and(Key.OTHER_SIDE))), Party.PLACED - 0.1);
    }

    boolean sameState(Party a, Party b) {
        return discourse
                .state(a.actors().getFirst().actor())
                .equals(discourse.state(b.actors().getFirst().actor()));
    }

    private boolean other(Mention mention, Party actors) {
        return !mention.place()
                && mention.actor().kind() != ActorKind.COMPANY
                && actors.actors().stream()
                        .noneMatch(a -> discourse.state(a.actor()).equals(discourse.state(mention.actor())));
    }

    /** "welcomed the decision", "condemned the attack": whose it is where only the sentence before says it. */
    Party author(Group group, Party by) {
        Nominal thing = group.first();
        if (!group.members().getFirst().definite
                || thing.named()
                || !thing.owners.isEmpty()
                || thing.events.isEmpty() && !thing.themed("proposal")) return Party.NONE;
        List<Mention> authors =
                discourse
                        .authorsOf(
                                thing.events.isEmpty()
                                        ? null
                                        : thing.events.getFirst().type())
                        .stream()
                        .filter(author -> other(author, by))
                        .map(author -> author.as(author.actor(), Reason.of(Key.DID_IT_BEFORE)))
                        .toList();
        return authors.isEmpty() ? Party.NONE : new Party(authors, Party.PLACED - 0.1);
    }

    /** "He refused": what was asked of him last. */
    Party requester(Party refuser) {
        Mention asker = discourse.requesterOf(refuser.actors().getFirst().actor());
        return asker == null ? Party.NONE : new Party(List.of(asker), Party.PLACED);
    }

    /** "rejected the accusation": that of who accused him last. */
    Party accuser(Party accused) {
        Mention accuser = discourse.accuserOf(accused.actors().getFirst().actor());
        return accuser == null ? Party.NONE : new Party(List.of(accuser), Party.PLACED);
    }

    /** A peace plan for no one in particular is for where the article takes place. */
    Party scene(Party source) {
        Mention mediator = source.actors().getFirst();
        return discourse
                .scene()
                .filter(state -> !state.equals(discourse.state(mediator.actor())))
                .map(state -> new Party(
                        List.of(new Mention(
                                state,
                                ActorName.Use.PLACE,
                                mediator.start(),
                                mediator.end(),
                                Reason.of(Key.TAKES_PLACE_THERE))),
                        Party.PLACED - 0.1))
                .orElse(Party.NONE);
    }

    /**
     * What is given where the one it is given to stands first: "gave Vietnam six boats", "supplied the GNA with drones".
     *
     * @return null where the verb has no such pair
     */
    @Nullable Group otherThing(Predication p) {
        for (Predication dependent : p.dependents)
            if (CARRYING.contains(dependent.verb.word) && !dependent.objects.isEmpty())
                return dependent.objects.getFirst();
        if (pack.headFirst() || p.objects.isEmpty() || !p.objects.getFirst().named()) return null;
        if (p.objects.size() == 2) return p.objects.get(1);
        for (Phrase phrase : p.phrases) if (phrase.preposition().equals("with")) return phrase.group();
        return null;
    }

    /** "were killed in an Israeli air strike": whose attack it was. */
    static Party attack(Predication p) {
        for (Phrase phrase : p.phrases) {
            Party attacker = Party.attacker(phrase.group());
            if (!attacker.empty()) return attacker;
        }
        return Party.NONE;
    }
}
