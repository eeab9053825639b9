package dev.entente.extraction;

import dev.entente.knowledge.Frame;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.ActorKind;
import dev.entente.model.Realis;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import dev.entente.model.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a reading becomes by the verb around it or by how it is said: "refused to sign" rejects, "threatened to attack" threatens. */
final class TypeShift {
    private static final Set<RelationType> REFUSABLE = Set.of(
            RelationType.AGREE,
            RelationType.CONSULT,
            RelationType.SUPPORT,
            RelationType.CONCEDE,
            RelationType.COOPERATE,
            RelationType.AID,
            RelationType.RETREAT);

    private static final Set<String> LEAVING = Set.of("leave", "depart", "quit", "go");

    private static final Set<String> RECALLING =
            Set.of("recall", "withdraw", "remove", "close", "shut", "menarik", "memanggil", "menutup");

    private final PartyFinder find;
    private final Discourse discourse;

    TypeShift(PartyFinder find, Discourse discourse) {
        this.find = find;
        this.discourse = discourse;
    }

    /**
     * Another reading than the verb by itself has.
     *
     * @param done whether it was done by saying so, however real what it speaks of is
     */
    record Shifted(FrameReader.Reading reading, boolean done) {}

    /** What a reading becomes; null where it stays what it is. */
    @Nullable Shifted of(FrameReader.Reading reading, Predication p) {
        if (refused(p)) {
            RelationType ending = ends(reading, p.governor) ? RelationType.SANCTION : RelationType.REJECT;
            return new Shifted(reading.as(reading.entry(), ending, Key.REFUSES), true);
        }
        // "laporan itu menyerang kondisi HAM di China": words attack nobody
        if (reading.type() == RelationType.ASSAULT
                && !reading.source().empty()
                && find.author(p).equals(reading.source()))
            return new Shifted(reading.typed(RelationType.ACCUSE), false);
        if (protests(reading, p)) return new Shifted(reading.typed(RelationType.PROTEST), false);
        if (quits(reading) || expels(reading, p)) return new Shifted(reading.typed(RelationType.SANCTION), false);
        if (threatened(p) || announced(reading, p))
            return new Shifted(reading.as(reading.entry(), RelationType.THREATEN, Key.THREATENS), true);
        if (withheld(reading, p) || willNot(reading, p))
            return new Shifted(reading.as(rejecting(reading.entry()), RelationType.REJECT, Key.WITHHOLDS), true);
        return null;
    }

    /** "took to the streets to denounce": what a crowd says against somebody is its protest. */
    private static boolean protests(FrameReader.Reading reading, Predication p) {
        return p.governor != null
                && (p.link == Predication.Link.PURPOSE
                        || p.link == Predication.Link.CONTROL
                        || p.link == Predication.Link.PARTICIPLE)
                && (reading.type() == RelationType.ACCUSE || reading.type() == RelationType.REQUEST)
                && (RoleReader.crowd(p)
                        || p.governor.verb.senses.stream()
                                .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.PROTEST));
    }

    /** "pulled out of the OAS": no troops leave it. */
    private static boolean quits(FrameReader.Reading reading) {
        return reading.type() == RelationType.RETREAT
                && reading.entry().frame() == Frame.TRANSITIVE
                && reading.target().actors().stream()
                        .allMatch(t -> t.actor().kind() == ActorKind.ORGANISATION
                                && t.actor().memberOf() == null)
                && reading.target().certainty() > Party.OWNED;
    }

    /** "told the ambassador to leave": no request. */
    private static boolean expels(FrameReader.Reading reading, Predication p) {
        if (reading.type() != RelationType.REQUEST || p.objects.isEmpty()) return false;
        if (diplomats(p.objects.getFirst())) return p.dependents.stream().anyMatch(d -> LEAVING.contains(d.verb.word));
        // "told Ottawa to recall 41 diplomats"
        return p.dependents.stream()
                .anyMatch(d -> d.subjectIsObject
                        && RECALLING.contains(d.verb.word)
                        && !d.objects.isEmpty()
                        && diplomats(d.objects.getFirst()));
    }

    private static boolean diplomats(Group group) {
        return group.nominals().stream().anyMatch(n -> n.themed("diplomats") || n.title == Role.AMBASSADOR);
    }

    /** "threatened to impose sanctions": a threat against whom it would hit. */
    private boolean threatened(Predication p) {
        Predication governor = p.governor;
        return governor != null
                && (p.link == Predication.Link.CONTROL
                        || p.link == Predication.Link.COMPLEMENT
                                && p.verb.modal == Realis.INTENDED
                                && sameSubject(p, governor))
                && !p.subjectIsObject
                && !governor.verb.negated
                && governor.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.THREATEN);
    }

    /** "said the US would destroy North Korea", "vowed to attack": to say that one will attack is a threat. */
    private boolean announced(FrameReader.Reading reading, Predication p) {
        Predication saying = p.governor;
        if (reading.type() != RelationType.ASSAULT
                || saying == null
                || saying.verb.negated
                || p.verb.negated
                || p.subjectIsObject
                || p.link != Predication.Link.COMPLEMENT && p.link != Predication.Link.CONTROL) return false;
        return p.link == Predication.Link.CONTROL && find.marks("vowing", saying.verb.word)
                || saying.verb.does(Use.REPORT) && p.verb.modal == Realis.INTENDED && sameSubject(p, saying);
    }

    private boolean sameSubject(Predication a, Predication b) {
        if (a.subject == null
                || b.subject == null
                || a.subject.heads().isEmpty()
                || b.subject.heads().isEmpty()) return false;
        return discourse
                .actors()
                .state(a.subject.heads().getFirst().actor())
                .equals(discourse.actors().state(b.subject.heads().getFirst().actor()));
    }

    /** "has never recognised", "does not accept the verdict": not to back somebody is to reject him. */
    private static boolean withheld(FrameReader.Reading reading, Predication p) {
        boolean backs =
                reading.type() == RelationType.SUPPORT && reading.entry().kind() == RelationKind.STATE;
        // "has no diplomatic relations with"
        boolean relates = reading.type() == RelationType.COOPERATE
                && reading.entry().kind() == RelationKind.STATE
                && reading.theme() != null
                && reading.theme().themed("relations");
        boolean accepts =
                reading.type() == RelationType.AGREE && reading.entry().frame() == Frame.THEME_OF;
        return p.verb.negated && (backs || relates || accepts) && p.verb.modal == Realis.ACTUAL;
    }

    /** "will not negotiate with", "tidak akan menormalisasi hubungan dengan": what one rules out is refused. */
    private static boolean willNot(FrameReader.Reading reading, Predication p) {
        return p.verb.negated && p.verb.modal == Realis.INTENDED && REFUSABLE.contains(reading.type());
    }

    private static VerbEntry rejecting(VerbEntry entry) {
        return new VerbEntry(
                entry.verb(),
                entry.also(),
                entry.root(),
                entry.affixes(),
                entry.forms(),
                RelationType.REJECT,
                entry.frame(),
                RelationKind.STATE,
                entry.to(),
                Map.of(),
                entry.contexts(),
                Realis.ACTUAL,
                entry.by());
    }

    /** "Ethiopia refused to sign": what is refused to somebody is a rejection of him. */
    static boolean refused(Predication p) {
        Predication governor = p.governor;
        return governor != null
                && p.link == Predication.Link.CONTROL
                && !p.subjectIsObject
                && !governor.verb.negated
                && governor.verb.does(Use.REFUSE)
                && governor.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && (s.entry().type() == RelationType.REJECT
                                        || s.entry().withTheme().containsValue(RelationType.REJECT)
                                        || s.light() == Light.REJECT));
    }

    /** "stopped supplying gas to Poland": what had been given. */
    private static boolean ends(FrameReader.Reading stopped, Predication p) {
        return (stopped.type() == RelationType.COOPERATE || stopped.type() == RelationType.AID)
                && p.verb.senses.stream()
                        .anyMatch(
                                s -> s.entry() != null && s.entry().withTheme().containsValue(RelationType.SANCTION));
    }
}
