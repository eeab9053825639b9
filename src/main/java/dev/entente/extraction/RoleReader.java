package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.Frame;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what to whom in a predication: the frame of the verb says where the roles stand. */
final class RoleReader {
    private static final double NAMED = 0.9;
    private static final double OWNED = 0.75;
    private static final double PLACED = 0.6;

    private static final Set<RelationType> FORCE = Set.of(RelationType.ASSAULT, RelationType.COERCE, RelationType.AID, RelationType.MOBILIZE);

    /** What belongs to whom it holds: "a base that houses American troops". */
    private static final List<String> HOLDS = List.of("base", "territory");

    private static final Set<RelationType> ATTITUDES = Set.of(RelationType.SUPPORT, RelationType.ACCUSE, RelationType.REJECT);

    /** Actors in a role, and how directly they are named. */
    record Role(List<Mention> actors, double certainty) {
        static final Role NONE = new Role(List.of(), 0);

        boolean empty() {
            return actors.isEmpty();
        }
    }

    private record Reading(VerbEntry entry, RelationType type, Role source, Role target, String pattern, int rank, @Nullable Nominal theme) {}

    private final LanguagePack pack;
    /** Nouns whose event a verb has taken. */
    private final Map<Nominal, Boolean> consumed = new IdentityHashMap<>();

    private final List<Mention> parties;
    private final Discourse discourse;

    /** @param parties the two or more that the text speaks of together, for verbs that do not name them */
    RoleReader(LanguagePack pack, List<Mention> parties, Discourse discourse) {
        this.discourse = discourse;
        this.pack = pack;
        this.parties = parties;
    }

    boolean consumed(Nominal nominal) {
        return consumed.containsKey(nominal);
    }

    List<Draft> read(Predication p) {
        Realis realis = RealisReader.of(p);
        if (p.verb.does(Use.DENY) || p.verb.does(Use.REFUSE)) consumeObjects(p);
        if (realis == null && p.link == Predication.Link.PURPOSE && p.governor != null && says(p)) realis = RealisReader.of(p.governor);
        if (realis == null) {
            consumeObjects(p);
            return List.of();
        }
        Reading best = null;
        for (VerbSense sense : p.verb.senses) {
            if (sense.use() != Use.PREDICATE || sense.entry() == null) continue;
            Reading reading = fit(sense.entry(), p);
            if (reading != null && (best == null || reading.rank() > best.rank())) best = reading;
        }
        if (best == null) best = given(p);
        List<Draft> light = light(p, realis);
        if (best != null && (light.isEmpty() || best.rank() >= 3)) {
            if (best.theme() != null && best.entry().frame().themed()) consumed.put(best.theme(), true);
            if (refused(p)) return drafts(new Reading(best.entry(), RelationType.REJECT, best.source(), best.target(), "refuses to", best.rank(), best.theme()), p, Realis.ACTUAL);
            if (threatened(p)) return drafts(new Reading(best.entry(), RelationType.THREATEN, best.source(), best.target(), "threatens to", best.rank(), best.theme()), p, Realis.ACTUAL);
            if (withheld(best, p)) return drafts(new Reading(rejecting(best.entry()), RelationType.REJECT, best.source(), best.target(), "withholds it", best.rank(), best.theme()), p, Realis.ACTUAL);
            Realis entryRealis = best.entry().realis() == Realis.ACTUAL ? realis : RealisReader.weaker(realis, best.entry().realis());
            return drafts(best, p, entryRealis);
        }
        return light.isEmpty() ? planned(p, realis) : light;
    }

    /** "threatened to impose sanctions": a threat against whom it would hit. */
    private boolean threatened(Predication p) {
        Predication governor = p.governor;
        return governor != null
                && (p.link == Predication.Link.CONTROL || p.link == Predication.Link.COMPLEMENT && p.verb.modal == Realis.INTENDED && sameSubject(p, governor))
                && !p.subjectIsObject
                && !governor.verb.negated
                && governor.verb.senses.stream().anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.THREATEN);
    }

    /** "promised Ukraine four rocket launchers": who is given what. */
    private @Nullable Reading given(Predication p) {
        boolean gives = p.verb.does(Use.INTEND) || p.verb.senses.stream().anyMatch(s -> s.light() == Light.GIVE);
        if (pack.headFirst() || !gives || p.objects.size() != 2 || !p.objects.getFirst().named() || p.verb.passive) return null;
        Nominal thing = p.objects.get(1).first();
        if (!thing.themed("weapons") && !thing.themed("money") && !thing.themed("relief") && !thing.themed("troops")) return null;
        Role source = subject(p), target = named(p.objects.getFirst());
        VerbEntry entry = new VerbEntry(p.verb.word, List.of(), null, List.of(), Map.of(), RelationType.AID, Frame.THEME_TO, RelationKind.EVENT, List.of(), Map.of(), Set.of(),
                p.verb.does(Use.INTEND) ? Realis.INTENDED : Realis.ACTUAL);
        return source.empty() ? null : new Reading(entry, RelationType.AID, source, target, "gives somebody something", 4, thing);
    }

    /** "has never recognised": not to back somebody is to reject him. */
    private static boolean withheld(Reading reading, Predication p) {
        return p.verb.negated && reading.type() == RelationType.SUPPORT && reading.entry().kind() == RelationKind.STATE && p.verb.modal == Realis.ACTUAL;
    }

    private static VerbEntry rejecting(VerbEntry entry) {
        return new VerbEntry(entry.verb(), entry.also(), entry.root(), entry.affixes(), entry.forms(), RelationType.REJECT, entry.frame(), RelationKind.STATE, entry.to(), Map.of(), entry.contexts(), Realis.ACTUAL);
    }

    private boolean sameSubject(Predication a, Predication b) {
        if (a.subject == null || b.subject == null || a.subject.heads().isEmpty() || b.subject.heads().isEmpty()) return false;
        return discourse.state(a.subject.heads().getFirst().actor()).equals(discourse.state(b.subject.heads().getFirst().actor()));
    }

    /** "summoned the ambassador to demand": the purpose is fulfilled by saying it. */
    private static boolean says(Predication p) {
        return p.verb.senses.stream().anyMatch(s -> s.entry() != null && (s.entry().type() == RelationType.REQUEST || s.entry().type() == RelationType.ACCUSE));
    }

    /** "Ethiopia refused to sign": what is refused to somebody is a rejection of him. */
    private static boolean refused(Predication p) {
        Predication governor = p.governor;
        return governor != null
                && p.link == Predication.Link.CONTROL
                && !p.subjectIsObject
                && !governor.verb.negated
                && governor.verb.does(Use.REFUSE)
                && governor.verb.senses.stream().anyMatch(s -> s.entry() != null && (s.entry().type() == RelationType.REJECT || s.entry().withTheme().containsValue(RelationType.REJECT) || s.light() == Light.REJECT));
    }

    private void consumeObjects(Predication p) {
        for (Group object : p.objects) for (Nominal nominal : object.nominals()) if (nominal.owners.isEmpty() || nominal.planned) consumed.put(nominal, true);
    }

    private List<Draft> drafts(Reading r, Predication p, Realis realis) {
        List<Draft> drafts = new ArrayList<>();
        boolean lasting = lasting(r.type(), r.theme());
        if (directed(r.type()) && r.pattern().endsWith("parties joined") && (r.entry().verb().startsWith("saling") || r.entry().verb().contains("each other")))
            for (Mention source : r.target().actors())
                for (Mention target : r.source().actors())
                    drafts.add(new Draft(
                            source, target, r.type(), r.entry().kind(), realis, r.entry().contexts(), p.verb.start, p.verb.end, r.pattern(), p, null, lasting,
                            Math.min(r.source().certainty(), r.target().certainty())));
        for (Chunk thing : things(r, p))
            for (Mention source : r.source().actors())
                for (Mention target : r.target().actors())
                    drafts.add(new Draft(
                            source, target, r.type(), r.entry().kind(), realis, r.entry().contexts(), p.verb.start, p.verb.end, r.pattern(), p, thing, lasting,
                            Math.min(r.source().certainty(), r.target().certainty())));
        return drafts;
    }

    /** "signed a pact and a memorandum": two agreements; otherwise one thing, told by the predication. */
    private List<@Nullable Chunk> things(Reading r, Predication p) {
        List<@Nullable Chunk> one = new ArrayList<>();
        Group patient = patient(p);
        if (r.type() == RelationType.AGREE && patient != null && patient.members().size() > 1) for (Chunk member : patient.members()) if (Group.nominal(member).themed("agreement")) one.add(member);
        if (one.size() < 2) {
            one.clear();
            one.add(null);
        }
        return one;
    }

    /** Treaties stay in force and sanctions stay imposed; a truce or a deal to talk does not by itself. */
    static boolean lasting(RelationType type, @Nullable Nominal theme) {
        return type == RelationType.SANCTION || type == RelationType.AGREE && theme != null && theme.themed("agreement") && !theme.themed("ceasefire");
    }

    // ---- where the roles stand ----

    private Role subject(Predication p) {
        return p.subject == null ? Role.NONE : named(p.subject);
    }

    private Role agent(Predication p) {
        if (!p.verb.passive) return subject(p);
        for (Phrase phrase : p.phrases) if (marks("agent", phrase)) return named(phrase.group());
        if (pack.headFirst() && !p.objects.isEmpty()) return named(p.objects.getFirst());
        return Role.NONE;
    }

    private boolean marks(String frame, Phrase phrase) {
        return pack.grammar().frame(frame).contains(phrase.preposition());
    }

    private static Role named(Group group) {
        List<Mention> heads = group.heads();
        return heads.isEmpty() ? Role.NONE : new Role(heads, heads.getFirst().how().startsWith("refers") || heads.getFirst().how().startsWith("the two") ? NAMED - 0.12 : NAMED);
    }

    /** Who is meant by nouns that suffer something: themselves, else whose they are, else where they are. */
    static Role suffering(Group group) {
        Role named = named(group);
        Nominal first = group.first();
        if (!named.empty() && !first.named() && !first.events.isEmpty() && !first.owners.isEmpty()) {
            List<Mention> all = new ArrayList<>(first.owners);
            for (Mention head : named.actors()) if (all.stream().noneMatch(m -> same(m, head))) all.add(head);
            return new Role(all, OWNED);
        }
        if (!named.empty()) return named;
        if (group.members().size() == 1 && !first.events.isEmpty() && first.owners.size() > 1) return new Role(List.copyOf(first.owners), OWNED);
        List<Mention> owners = new ArrayList<>();
        List<Mention> places = new ArrayList<>();
        for (Nominal nominal : group.nominals()) {
            owners.addAll(nominal.owners);
            places.addAll(nominal.places);
            for (Nominal.BackedBy backer : nominal.backers) if (nominal.heads.isEmpty()) places.add(backer.actor());
        }
        if (!owners.isEmpty()) return new Role(first.shared ? List.copyOf(owners) : List.of(owners.getFirst()), OWNED);
        if (!places.isEmpty()) return new Role(List.of(places.getFirst()), PLACED);
        return Role.NONE;
    }

    private @Nullable Group patient(Predication p) {
        if (p.verb.passive) return p.subject;
        return p.objects.isEmpty() ? null : p.objects.getFirst();
    }

    private Role in(Predication p, List<String> prepositions) {
        for (String preposition : prepositions)
            for (Phrase phrase : p.verb.passive && pack.grammar().frame("agent").contains(preposition) ? List.<Phrase>of() : p.phrases)
                if (phrase.preposition().equals(preposition)) {
                    Role role = suffering(phrase.group());
                    if (!role.empty()) return role;
                }
        return Role.NONE;
    }

    private List<String> prepositions(VerbEntry entry) {
        return entry.to().isEmpty() ? pack.grammar().frame(entry.frame().toString()) : entry.to();
    }

    private @Nullable Reading fit(VerbEntry entry, Predication p) {
        Group patient = patient(p);
        Nominal theme = patient == null ? null : patient.first();
        RelationType type = entry.type();
        boolean matched = false;
        if (!entry.withTheme().isEmpty()) {
            for (String name : entry.withTheme().keySet())
                if (patient != null && !matched && (patient.nominals().stream().anyMatch(n -> n.themed(name)) || name.equals("person") && person(patient))) {
                    type = entry.withTheme().get(name);
                    matched = true;
                }
        }
        if (!matched && patient != null && !entry.withTheme().isEmpty())
            for (Nominal nominal : patient.nominals())
                for (NounEntry event : nominal.events)
                    if (!matched && entry.withTheme().containsValue(event.type())) {
                        type = event.type();
                        matched = true;
                    }
        boolean loose = type == null && entry.frame() == Frame.THEME_OF && onlyType(entry) != null && ownedStatement(patient);
        if (loose) type = onlyType(entry);
        if (type == null) return null;
        Role agent = agent(p);
        if (agent.empty() && type == RelationType.ASSAULT && !p.verb.passive && p.subject != null) agent = attacker(p.subject);
        Role target = Role.NONE;
        Role source = agent;
        int rank = matched ? 4 : 1;
        switch (entry.frame()) {
            case TRANSITIVE -> {
                if (patient == null) {
                    target = aboutWhom(type, p);
                    break;
                }
                if (p.verb.passive && !pack.headFirst() && agent.empty()) return null;
                target = p.verb.passive ? passiveSubject(patient) : suffering(patient);
                if (target.empty() && theme != null && (type == RelationType.AID || type == RelationType.SUPPORT)) {
                    target = inParts(theme, pack.grammar().frame("theme-to"));
                    if (target.empty()) target = in(p, pack.grammar().frame("theme-to"));
                }
                if (target.empty() && theme != null && theme.themes.stream().anyMatch(t -> !t.equals("person")) && type != RelationType.SUPPORT && type != RelationType.ACCUSE) target = in(p, pack.grammar().frame("place"));
                if (target.empty() && theme != null) target = inParts(theme, pack.grammar().frame("agent"));
                if (target.certainty() == PLACED && theme != null && !theme.events.isEmpty()) target = Role.NONE;
            }
            case TO -> {
                target = in(p, prepositions(entry));
                rank++;
            }
            case WITH -> {
                target = in(p, prepositions(entry));
                if (target.empty() && !p.objects.isEmpty() && (entry.to().isEmpty() || pack.headFirst())) target = named(p.objects.getFirst());
                if (target.empty() && source.actors().size() >= 2) return pairs(entry, type, source, theme);
                if (target.empty() && p.verb.passive && p.subject != null) target = named(p.subject);
                rank++;
            }
            case THEME_TO -> {
                if (!pack.headFirst() && p.objects.size() == 2) {
                    Group things = p.objects.get(1);
                    for (String name : entry.withTheme().keySet()) if (things.nominals().stream().anyMatch(n -> n.themed(name))) {
                        type = entry.withTheme().get(name);
                        matched = true;
                        target = named(p.objects.getFirst());
                    }
                    theme = things.first();
                }
                if (patient == null || !entry.withTheme().isEmpty() && !matched && entry.type() == null) return null;
                if (target.empty()) target = in(p, prepositions(entry));
                if (target.empty()) target = inParts(theme, prepositions(entry));
                if (target.empty()) target = supplied(entry, p);
                if (source.empty() && p.verb.passive && patient.named() && theme != null && (theme.themed("troops") || theme.themed("troops-own") || "MIL".equals(theme.belonging))) source = named(patient);
                if (target.empty() && type == RelationType.AID) target = helped(p);
                if (target.empty() && type == RelationType.AID && theme != null && (theme.themed("troops") || theme.themed("troops-own"))) {
                    target = border(p, prepositions(entry));
                    if (!target.empty()) type = RelationType.MOBILIZE;
                }
                rank++;
            }
            case THEME_WITH -> {
                if (patient == null || !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                target = in(p, prepositions(entry));
                if (target.empty()) target = inParts(theme, prepositions(entry));
                if (target.empty() && source.actors().size() >= 2) return pairs(entry, type, source, theme);
                if (target.empty() && p.verb.passive && theme != null && theme.owners.size() >= 2) return pairs(entry, type, new Role(theme.owners, OWNED), theme);
                if (target.empty() && theme != null && !theme.owners.isEmpty() && source.actors().size() == 1 && !same(theme.owners.getFirst(), source.actors().getFirst())) target = new Role(List.of(theme.owners.getFirst()), OWNED);
            }
            case THEME_AGAINST -> {
                if (patient == null || !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                target = in(p, prepositions(entry));
                if (target.empty()) target = inParts(theme, prepositions(entry));
                if (target.empty() && theme != null && !theme.owners.isEmpty()) target = new Role(List.of(theme.owners.getFirst()), OWNED);
                if (target.empty() && type == RelationType.ASSAULT && p.governor != null) target = in(p.governor, pack.grammar().frame("place"));
            }
            case THEME_FROM -> {
                if (patient == null || !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                Role giver = in(p, prepositions(entry));
                if (giver.empty()) giver = inParts(theme, prepositions(entry));
                if (giver.empty() && theme != null && !theme.owners.isEmpty()) giver = new Role(List.of(theme.owners.getFirst()), OWNED);
                target = agent;
                source = giver;
            }
            case THEME_OF -> {
                if (patient == null || !loose && !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                List<Mention> owners = new ArrayList<>();
                for (Nominal nominal : patient.nominals()) owners.addAll(nominal.owners.isEmpty() ? nominal.heads : nominal.owners);
                target = owners.isEmpty() ? in(p, prepositions(entry)) : new Role(List.of(owners.getFirst()), OWNED + 0.05);
                if (target.empty()) target = inParts(theme, prepositions(entry));
                if (target.empty() && theme != null && !theme.places.isEmpty()) target = new Role(List.of(theme.places.getFirst()), PLACED);
                if (target.empty() && type == RelationType.REJECT && !source.empty()) target = accuser(source);
            }
            case ROLE -> {
                return null;
            }
        }
        if (target.empty() && type == RelationType.MOBILIZE) target = aimedAt(p);
        if (target.empty() && type == RelationType.MEDIATE && theme != null && theme.owners.size() >= 2) target = new Role(theme.owners, OWNED);
        if (target.empty() && theme != null && !theme.events.isEmpty() && ATTITUDES.contains(type)) target = inParts(theme, pack.grammar().frame("between"));
        if (target.empty() && type == RelationType.MEDIATE && !source.empty()) target = parties(source);
        if (source.empty() || target.empty()) return null;
        return new Reading(entry, type, source, target, entry.frame() + (p.verb.passive ? ", passive" : ""), rank, theme);
    }

    /** "accused that Iran ...", "demanded that Moscow ...": the subject of what is said is the target. */
    private Role aboutWhom(RelationType type, Predication p) {
        if (type != RelationType.ACCUSE && type != RelationType.REQUEST && type != RelationType.THREATEN) return Role.NONE;
        for (Predication dependent : p.dependents)
            if ((dependent.link == Predication.Link.COMPLEMENT || dependent.link == Predication.Link.PURPOSE) && dependent.subject != null && dependent.subject != p.subject) {
                Role named = named(dependent.subject);
                if (!named.empty()) return new Role(named.actors(), named.certainty() - 0.1);
            }
        if (type == RelationType.THREATEN)
            for (Predication dependent : p.dependents) {
                if (dependent.link == Predication.Link.CONDITION || dependent.link == Predication.Link.TIME) continue;
                Role hit = dependent.objects.isEmpty() ? Role.NONE : suffering(dependent.objects.getFirst());
                for (Phrase phrase : dependent.phrases) if (hit.empty() && pack.grammar().frame("theme-against").contains(phrase.preposition())) hit = suffering(phrase.group());
                if (!hit.empty()) return hit;
            }
        return Role.NONE;
    }

    /** Tells whose a thing is where a clause says it: "the plan that Haftar proposed", "forces led by Haftar". */
    void own(List<Predication> predications, Discourse discourse) {
        for (Predication p : predications) {
            if (p.link != Predication.Link.RELATIVE && p.link != Predication.Link.COORDINATE || p.subject == null || p.subject.named()) continue;
            boolean led = p.verb.does(Use.BASE);
            boolean made = p.verb.senses.stream().allMatch(s -> s.use() == Use.LIGHT || s.use() == Use.OTHER || s.use() == Use.INTEND || s.use() == Use.REPORT || s.use() == Use.BASE || s.entry() != null && s.entry().type() == null && s.entry().withTheme().values().stream().noneMatch(FORCE::contains));
            if (!led && !made) continue;
            List<Mention> agents = p.verb.passive ? agent(p).actors() : List.of();
            if (led && agents.isEmpty()) for (Phrase phrase : p.phrases) for (Nominal nominal : phrase.group().nominals()) agents = agents.isEmpty() ? nominal.places.isEmpty() ? nominal.heads : nominal.places : agents;
            if (agents.isEmpty() && !p.verb.passive && !led && !p.objects.isEmpty() && HOLDS.stream().anyMatch(Group.nominal(p.subject.members().getLast())::themed)) agents = p.objects.getFirst().heads();
            if (agents.isEmpty()) continue;
            Nominal thing = Group.nominal(p.subject.members().getLast());
            if (led && thing.belonging != null) {
                Mention owner = agents.getFirst();
                thing.heads.add(new Mention(discourse.belonging(owner.actor(), thing.belonging), dev.entente.knowledge.ActorName.Use.NAME, owner.start(), owner.end(), owner.how() + ", who leads it"));
            } else thing.owners.addAll(agents);
        }
    }

    /** "Israeli air strikes killed ...": whose attack it is attacks. */
    private static Role attacker(Group subject) {
        Nominal first = subject.first();
        boolean attack = first.events.stream().anyMatch(e -> e.type() == RelationType.ASSAULT) || first.themed("weapons") || first.themed("troops");
        return attack && !first.owners.isEmpty() ? new Role(first.owners, NAMED - 0.05) : Role.NONE;
    }

    /** The one type that a verb of rejection or protest has, whatever its theme; null for others. */
    private static @Nullable RelationType onlyType(VerbEntry entry) {
        Set<RelationType> types = Set.copyOf(entry.withTheme().values());
        return types.equals(Set.of(RelationType.REJECT)) ? RelationType.REJECT : types.equals(Set.of(RelationType.ACCUSE)) ? RelationType.ACCUSE : null;
    }

    /** "sent soldiers to its border with Belarus": against whom they are moved. */
    private Role border(Predication p, List<String> prepositions) {
        for (Phrase phrase : p.phrases)
            if (prepositions.contains(phrase.preposition()))
                for (Nominal nominal : phrase.group().nominals()) {
                    Role with = inParts(nominal, pack.grammar().frame("with"));
                    if (!with.empty()) return with;
                }
        return Role.NONE;
    }

    /** Between whom a mediator stands where the verb does not say: the two that the sentence, or the text before, speaks of. */
    private Role parties(Role mediator) {
        List<Mention> others = new ArrayList<>();
        for (Mention party : parties) if (mediator.actors().stream().noneMatch(m -> same(m, party))) others.add(party);
        return others.isEmpty() ? Role.NONE : new Role(others, PLACED);
    }

    /** "sent advisers to help the army": whom they are to help. */
    private static Role helped(Predication p) {
        for (Predication dependent : p.dependents)
            if ((dependent.link == Predication.Link.PURPOSE || dependent.link == Predication.Link.CONTROL) && !dependent.objects.isEmpty() && dependent.verb.senses.stream().anyMatch(s -> s.entry() != null && (s.entry().type() == RelationType.AID || s.entry().type() == RelationType.SUPPORT)))
                return named(dependent.objects.getFirst());
        return Role.NONE;
    }

    /** "deployed warships to drive out Chinese boats": against whom. */
    private static Role aimedAt(Predication p) {
        for (Predication dependent : p.dependents)
            if (dependent.link == Predication.Link.PURPOSE && !dependent.objects.isEmpty()) {
                Role hit = suffering(dependent.objects.getFirst());
                if (!hit.empty()) return new Role(hit.actors(), PLACED);
            }
        return Role.NONE;
    }

    /** "rejected the accusation": that of who accused him last. */
    private Role accuser(Role accused) {
        Mention accuser = discourse.accuserOf(accused.actors().getFirst().actor());
        return accuser == null ? Role.NONE : new Role(List.of(accuser), PLACED);
    }

    /** A peace plan for no one in particular is for where the article takes place. */
    private Role scene(Role source) {
        Mention mediator = source.actors().getFirst();
        return discourse.scene()
                .filter(state -> !state.equals(discourse.state(mediator.actor())))
                .map(state -> new Role(List.of(new Mention(state, dev.entente.knowledge.ActorName.Use.PLACE, mediator.start(), mediator.end(), "the article takes place there")), PLACED - 0.1))
                .orElse(Role.NONE);
    }

    private static boolean ownedStatement(@Nullable Group patient) {
        return patient != null && !patient.named() && patient.first().events.isEmpty() && !patient.first().owners.isEmpty();
    }

    /** "Turkey supplied the GNA with drones": the recipient is the object, the thing comes with "with". */
    private Role supplied(VerbEntry entry, Predication p) {
        if (pack.headFirst() || p.objects.isEmpty() || !p.objects.getFirst().named()) return Role.NONE;
        for (Phrase phrase : p.phrases)
            if (phrase.preposition().equals("with"))
                for (Nominal nominal : phrase.group().nominals())
                    for (String name : entry.withTheme().keySet()) if (nominal.themed(name)) return named(p.objects.getFirst());
        return Role.NONE;
    }

    private static boolean person(Group patient) {
        return patient.heads().stream().anyMatch(m -> m.actor().kind() == dev.entente.model.ActorKind.PERSON);
    }

    /** The subject of a passive suffers it, even when it is only owned by an actor. */
    private static Role passiveSubject(Group subject) {
        return suffering(subject);
    }

    private Role inParts(@Nullable Nominal theme, List<String> prepositions) {
        if (theme == null) return Role.NONE;
        for (String preposition : prepositions)
            for (Nominal.PhrasePart part : theme.parts) if (part.preposition().equals(preposition)) {
                Role role = suffering(part.group());
                if (!role.empty()) return role;
            }
        return Role.NONE;
    }

    private @Nullable Reading pairs(VerbEntry entry, RelationType type, Role parties, @Nullable Nominal theme) {
        List<Mention> all = parties.actors();
        if (all.size() < 2) return null;
        return new Reading(entry, type, new Role(List.of(all.getFirst()), parties.certainty()), new Role(all.subList(1, all.size()), parties.certainty()), entry.frame() + ", parties joined", theme == null ? 2 : 4, theme);
    }

    private static boolean same(Mention a, Mention b) {
        return a.actor().equals(b.actor());
    }

    // ---- light verbs ----

    private List<Draft> light(Predication p, Realis realis) {
        List<Draft> drafts = new ArrayList<>();
        for (VerbSense sense : p.verb.senses) {
            if (sense.use() != Use.LIGHT || sense.light() == null) continue;
            Group thing = patient(p);
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
                    if (noun.type().symmetric() && !agent(p).empty()) {
                        consumed.put(nominal, true);
                        return draft(p, nominal, noun, noun.type(), noun.kind(), agent(p), named(partners), realis, "joins in");
                    }
        return List.of();
    }

    /** "approved an arms sale to", "plans a visit to": the subject is the agent of what it plans. */
    private List<Draft> planned(Predication p, Realis realis) {
        boolean plans = p.verb.does(Use.INTEND) || p.verb.does(Use.ATTEMPT);
        Group thing = patient(p);
        if (!plans || thing == null) return List.of();
        for (Nominal nominal : thing.nominals())
            for (NounEntry noun : nominal.events) {
                if (consumed(nominal) || noun.role() || !nominal.owners.isEmpty()) continue;
                List<Draft> read = light(p, Light.DO, nominal, noun, p.verb.does(Use.INTEND) ? RealisReader.weaker(realis, Realis.INTENDED) : realis);
                if (!read.isEmpty()) {
                    consumed.put(nominal, true);
                    return read;
                }
            }
        return List.of();
    }

    private List<Draft> light(Predication p, Light light, Nominal nominal, NounEntry noun, Realis realis) {
        Role agent = agent(p);
        Role marked = phrase(p, nominal, noun.target());
        Role source = agent;
        Role target = marked;
        switch (light) {
            case GIVE, DO -> {
                boolean hosts = noun.symmetric() && nominal.parts.stream().anyMatch(part -> pack.grammar().frame("between").contains(part.preposition()));
                if (hosts) {
                    Role between = inParts(nominal, pack.grammar().frame("between"));
                    if (between.empty()) between = parties(agent);
                    return agent.empty() || between.empty() ? List.of() : draft(p, nominal, noun, RelationType.MEDIATE, RelationKind.EVENT, agent, between, realis, "brings others together");
                }
                if (noun.symmetric() || noun.type().symmetric()) {
                    if (target.empty()) target = phrase(p, nominal, pack.grammar().frame("with"));
                    if (target.empty() && agent.actors().size() >= 2) {
                        source = new Role(List.of(agent.actors().getFirst()), agent.certainty());
                        target = new Role(agent.actors().subList(1, agent.actors().size()), agent.certainty());
                    }
                    if (target.empty() && p.verb.passive && nominal.owners.size() >= 2) {
                        source = new Role(List.of(nominal.owners.getFirst()), OWNED);
                        target = new Role(nominal.owners.subList(1, nominal.owners.size()), OWNED);
                    }
                }
                if (target.empty() && !nominal.owners.isEmpty() && agent.actors().stream().noneMatch(a -> same(a, nominal.owners.getFirst()))) target = new Role(List.of(nominal.owners.getFirst()), OWNED);
            }
            case RECEIVE -> {
                target = agent.empty() && p.subject != null && !p.verb.passive ? suffering(p.subject) : agent;
                source = phrase(p, nominal, noun.agent());
                if (source.empty()) source = phrase(p, nominal, pack.grammar().frame("theme-from"));
                if (source.empty() && !nominal.owners.isEmpty()) source = new Role(nominal.owners, NAMED);
            }
            case REJECT -> {
                target = nominal.owners.isEmpty() ? phrase(p, nominal, noun.agent()) : new Role(List.of(nominal.owners.getFirst()), OWNED);
                if (source.empty() || target.empty()) return List.of();
                return draft(p, nominal, noun, RelationType.REJECT, RelationKind.EVENT, source, target, realis, "turns down");
            }
        }
        if (source.empty() || target.empty()) return List.of();
        RelationKind kind = light == Light.GIVE ? RelationKind.EVENT : noun.kind();
        return draft(p, nominal, noun, noun.type(), kind, source, target, realis, "light verb and noun");
    }

    private List<Draft> draft(Predication p, Nominal nominal, NounEntry noun, RelationType type, RelationKind kind, Role source, Role target, Realis realis, String pattern) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention a : source.actors())
            for (Mention b : target.actors())
                drafts.add(new Draft(
                        a, b, type, kind, nominal.planned ? RealisReader.weaker(realis, Realis.INTENDED) : realis, noun.contexts(), p.verb.start, p.verb.end, pattern, p, null, lasting(type, nominal),
                        Math.min(source.certainty(), target.certainty()) - 0.05));
        return drafts;
    }

    private Role phrase(Predication p, Nominal nominal, List<String> prepositions) {
        Role role = inParts(nominal, prepositions);
        return role.empty() ? in(p, prepositions) : role;
    }

    // ---- nouns on their own ----

    /** "Turkey's support for the GNA", "pertemuan antara A dan B": both sides must be named. */
    List<Draft> read(Nominal nominal, @Nullable Predication within, @Nullable Realis surrounding, @Nullable Group subject) {
        List<Draft> drafts = new ArrayList<>();
        if (nominal.events.isEmpty() || consumed(nominal) || surrounding == null) return drafts;
        Realis realis = nominal.planned ? RealisReader.weaker(surrounding, Realis.INTENDED) : surrounding;
        for (NounEntry noun : nominal.events) {
            if (noun.role()) continue;
            Role source;
            Role target;
            Role between = inParts(nominal, pack.grammar().frame("between"));
            if (noun.symmetric() && between.actors().size() >= 2) {
                source = new Role(List.of(between.actors().getFirst()), between.certainty());
                target = new Role(between.actors().subList(1, between.actors().size()), between.certainty());
            } else if (noun.symmetric() && nominal.owners.size() >= 2 && !nominal.owners.getFirst().actor().equals(nominal.owners.get(1).actor())) {
                source = new Role(List.of(nominal.owners.getFirst()), OWNED);
                target = new Role(nominal.owners.subList(1, nominal.owners.size()), OWNED);
            } else {
                Role marked = inParts(nominal, noun.agent());
                Role owned = nominal.owners.isEmpty() ? Role.NONE : new Role(nominal.owners, NAMED - 0.05);
                target = inParts(nominal, noun.target());
                boolean mutual = noun.symmetric() || noun.type().symmetric();
                if (target.empty() && mutual) target = inParts(nominal, pack.grammar().frame("with"));
                source = owned.empty() ? marked : owned;
                if (target.empty() && mutual && source.actors().size() >= 2) {
                    target = new Role(source.actors().subList(1, source.actors().size()), source.certainty());
                    source = new Role(List.of(source.actors().getFirst()), source.certainty());
                }
                boolean attitude = noun.type() == RelationType.SUPPORT || noun.type() == RelationType.ACCUSE || noun.type() == RelationType.PROTEST;
                if (source.empty() && (mutual || attitude) && subject != null) source = named(subject);
                if (target.empty() && !marked.empty() && !owned.empty()) {
                    source = marked;
                    target = owned;
                }
                if (target.empty() && !mutual && !nominal.places.isEmpty()) target = new Role(List.of(nominal.places.getFirst()), PLACED);
                if (target.empty() && noun.type() == RelationType.MEDIATE && !source.empty()) target = scene(source);
            }
            if (source.empty() || target.empty()) continue;
            for (Mention a : source.actors())
                for (Mention b : target.actors())
                    drafts.add(new Draft(
                            a, b, noun.type(), noun.kind(), realis, noun.contexts(), nominal.eventStart, nominal.eventEnd, "noun with " + (noun.symmetric() ? "parties" : "agent and target"), within, null,
                            lasting(noun.type(), nominal), Math.min(a == b ? 0 : source.certainty(), target.certainty()) - 0.1));
            if (!drafts.isEmpty()) break;
        }
        return drafts;
    }

    static boolean directed(RelationType type) {
        return !Set.of(RelationType.AGREE, RelationType.CONSULT, RelationType.COOPERATE).contains(type);
    }

    static Frame frame(VerbEntry entry) {
        return entry.frame();
    }
}
