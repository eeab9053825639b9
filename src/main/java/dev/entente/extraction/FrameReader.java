package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.Frame;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a verb by its frame: the type that its theme gives it, then who stands in its roles, then who is only implied. */
final class FrameReader {
    private static final List<String> GIVEN_THINGS = List.of("weapons", "money", "relief", "troops");

    /**
     * One way to understand a verb.
     *
     * @param rank readings with a higher rank are preferred: a theme that fits counts most
     */
    record Reading(
            VerbEntry entry,
            RelationType type,
            Party source,
            Party target,
            Reason pattern,
            int rank,
            @Nullable Nominal theme) {

        /** What the same parties do by it where it means something else: "refused to sign" rejects. */
        Reading as(VerbEntry other, RelationType meant, Key why) {
            return new Reading(other, meant, source, target, Reason.of(why), rank, theme);
        }

        /** The same done to others. */
        Reading towards(Party others) {
            return new Reading(entry, type, source, others, Reason.of(Key.TO), rank, theme);
        }

        /** What the targets do with each other. */
        Reading among() {
            return new Reading(entry, type, target, target, Reason.of(Key.JOINED), rank, theme);
        }

        Reading typed(RelationType other) {
            return new Reading(entry, other, source, target, pattern, rank, theme);
        }
    }

    private final PartyFinder find;
    private final ImpliedParties implied;
    private final FrameRoles frameRoles;
    private final RoleGaps gaps;

    FrameReader(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
        frameRoles = new FrameRoles(find, implied);
        gaps = new RoleGaps(find, implied);
    }

    /** The reading of a verb by one of its entries; null where the sentence does not fit it. */
    @Nullable Reading fit(VerbEntry entry, Predication p) {
        Group patient = find.patient(p);
        if (!doneBy(entry, p)) return null;
        VerbTyping typing = VerbTyping.of(entry, p, patient, find);
        if (!p.verb.passive && VerbTyping.only(entry) == RelationType.REJECT) {
            if (patient == null && p.dependents.stream().allMatch(FrameReader::bare) && !p.verb.does(Use.DENY))
                return answer(entry, p, implied::requester, Key.REFUSES_REQUEST);
            Reading denial = p.verb.does(Use.DENY) && unsaid(patient)
                    ? answer(entry, p, implied::accuser, Key.DENIES_SAID)
                    : null;
            if (denial != null) return denial;
        }
        RelationType type = typing.type();
        // "dismissed the claims as baseless" turns them down
        boolean denied = p.verb.does(Use.DENY)
                && patient != null
                && !patient.named()
                && patient.first().themed("proposal");
        if (entry.frame() == Frame.JUDGED)
            type = patient == null || denied ? null : VerbTyping.judged(entry, p, patient, find);
        if (type == null) return null;
        Party agent = agent(p, typing.type());
        Roles roles = new Roles(entry, p, patient, typing.theme(), type, agent, typing.matched() ? Roles.FITTING : 1);
        if (!frameRoles.fill(roles, typing)) return null;
        // "a ceasefire between Israel and Hamas was announced by Qatar": not Qatar's own
        if (roles.type == RelationType.CONCEDE
                && find.inParts(roles.theme, find.marking("between")).actors().size() > 1) return null;
        // "withdrew from the treaty" moves no troops
        if (roles.type == RelationType.RETREAT
                && roles.entry.frame() == Frame.TRANSITIVE
                && patient != null
                && !patient.named()
                && patient.first().themed("agreement")) return null;
        // "hosts French bases" is no meeting
        if (roles.type == RelationType.CONSULT
                && patient != null
                && !patient.named()
                && (patient.first().themed("base") || patient.first().themed("weapons"))) return null;
        // "100,000 Germans visit Italy each year"
        if (roles.type == RelationType.CONSULT
                && p.subject != null
                && p.subject.nominals().stream().allMatch(n -> n.title == null && n.belonging == null)
                && roles.source.actors().stream().anyMatch(a -> a.use() == ActorName.Use.ADJECTIVE)) return null;
        // what a crowd does by force is a protest
        if (RoleReader.crowd(p)
                && !p.verb.passive
                && (roles.type == RelationType.ASSAULT || roles.type == RelationType.COERCE)) {
            roles.type = RelationType.PROTEST;
            if (roles.source.empty() && p.subject != null)
                roles.source = implied.there().domestic(p.subject, roles.type, true);
        }
        if (!roles.joined) gaps.fill(roles);
        return roles.complete() ? roles.reading() : null;
    }

    /** Whether the subject is of a kind that the entry asks for: "French troops left". */
    private static boolean doneBy(VerbEntry entry, Predication p) {
        if (entry.by().isEmpty()) return true;
        Group doer = p.subject;
        return doer != null
                && !p.verb.passive
                && doer.nominals().stream()
                        .anyMatch(n -> entry.by().stream().anyMatch(n::themed)
                                || entry.by().contains("person") && n.namesPerson());
    }

    /** "refused to apologise": whom it is refused is in another sentence. */
    private static boolean bare(Predication infinitive) {
        return infinitive.objects.isEmpty()
                && infinitive.phrases.stream()
                        .noneMatch(phrase -> phrase.group().named())
                && infinitive.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.CONCEDE);
    }

    /** "He refused", "he denied it": what was asked of him or said of him before. */
    private @Nullable Reading answer(VerbEntry entry, Predication p, UnaryOperator<Party> toWhom, Key pattern) {
        Party answering = find.subject(p);
        Party before = answering.empty() ? Party.NONE : toWhom.apply(answering);
        return before.empty()
                ? null
                : new Reading(entry, RelationType.REJECT, answering, before, Reason.of(pattern), 0, null);
    }

    /** "denied it", "denied that ...": the charge stands in another sentence. */
    private static boolean unsaid(@Nullable Group patient) {
        return patient == null || patient.members().size() == 1 && "it".equals(patient.first().reference);
    }

    /** Who does it: the agent, else whose attack, plane or army does it. */
    private Party agent(Predication p, @Nullable RelationType type) {
        Party agent = find.agent(p);
        // "circulated a draft that urges", "sent a letter that condemns": who made it says it
        if (agent.empty()
                && p.link == Predication.Link.RELATIVE
                && !p.verb.passive
                && p.governor != null
                && p.subject != null
                && p.subject.first().themed("proposal")
                && p.subject.first().owners.isEmpty()
                && p.governor.objects.contains(p.subject)
                && !Control.turnsDown(p.governor)) agent = find.agent(p.governor);
        if (agent.empty() && type == RelationType.ASSAULT && p.subject != null)
            agent = p.verb.passive ? PartyFinder.attack(p) : Party.attacker(p.subject);
        if (agent.empty() && !p.verb.passive && p.subject != null) agent = Party.owning(p.subject);
        Group doer = p.verb.passive ? find.by(p) : p.subject;
        if (!agent.empty() || type == null || doer == null) return agent;
        if (p.link == Predication.Link.COMPLEMENT
                && ownForces(doer)
                && p.governor != null
                && p.governor.verb.does(Use.REPORT)) {
            // "The US military said jets had hit": its own
            Party reporting = find.subject(p.governor);
            if (!reporting.empty()) return reporting;
        }
        agent = implied.there().domestic(doer, type, true);
        return agent.empty() && type == RelationType.PROTEST && !p.verb.passive
                ? implied.there().people(doer)
                : agent;
    }

    /** "refused to face Israel": by a verb that says nothing else. */
    @Nullable Reading faced(Predication p) {
        if (p.verb.senses.stream().anyMatch(s -> s.use() == Use.PREDICATE) || p.objects.isEmpty()) return null;
        Party target = Party.named(p.objects.getFirst());
        Party source = find.subject(p);
        if (target.empty() || source.empty()) return null;
        VerbEntry refusing = p.governor.verb.senses.stream()
                .map(VerbSense::entry)
                .filter(e -> e != null)
                .findFirst()
                .orElse(null);
        return refusing == null
                ? null
                : new Reading(refusing, RelationType.REJECT, source, target, Reason.of(Key.REFUSES), 1, null);
    }

    private static boolean ownForces(Group doer) {
        Nominal first = doer.first();
        return !first.named()
                && first.owners.isEmpty()
                && first.places.isEmpty()
                && (first.themed("weapons") || "MIL".equals(first.belonging));
    }

    /** "promised Ukraine four rocket launchers", "Ukraine was given tanks by": who is given what. */
    @Nullable Reading given(Predication p) {
        boolean gives = p.verb.does(Use.INTEND) || p.verb.senses.stream().anyMatch(s -> s.light() == Light.GIVE);
        Group recipient = p.verb.passive ? p.subject : p.objects.isEmpty() ? null : p.objects.getFirst();
        if (find.headFirst()
                || !gives
                || p.objects.size() != (p.verb.passive ? 1 : 2)
                || recipient == null
                || !recipient.named()) return null;
        Nominal thing = p.objects.getLast().first();
        Party source = find.agent(p);
        if (source.empty() || GIVEN_THINGS.stream().noneMatch(thing::themed)) return null;
        VerbEntry entry = new VerbEntry(
                p.verb.word,
                List.of(),
                null,
                List.of(),
                Map.of(),
                RelationType.AID,
                Frame.THEME_TO,
                RelationKind.EVENT,
                List.of(),
                Map.of(),
                Set.of(),
                p.verb.does(Use.INTEND) ? Realis.INTENDED : Realis.ACTUAL,
                List.of());
        return new Reading(
                entry, RelationType.AID, source, Party.named(recipient), Reason.of(Key.GIVES), Roles.FITTING, thing);
    }
}
