package dev.entente.extraction;

import dev.entente.extraction.Parse.Noun;
import dev.entente.extraction.Predication.Link;
import dev.entente.knowledge.Frame;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a sentence says that something happened, and who says so. */
final class RealisReader {
    private RealisReader() {}

    /** The realis of a predication, or null when nothing of the kind is said: what somebody is asked to do, or does it for. */
    static @Nullable Realis of(Predication predication) {
        Realis realis = own(predication.verb);
        Predication inner = predication;
        Link link = predication.link;
        Predication governor = predication.governor;
        // "agreed to restore ties in a deal brokered by China": what a noun is told to be by holds by itself
        while (governor != null && link != Link.RELATIVE) {
            // "made no promise to halt the project if Russia invades": whatever comes of the promise
            if (link == Link.CONDITION) return weaker(realis, Realis.CONDITIONAL);
            // "will allow operations although there is a truce"
            if (link == Link.CONCESSION) return realis;
            // "to raise the pressure after Iran shot down a drone": that was, whatever comes of the pressure
            if (link == Link.TIME
                    && (governor.link == Link.PURPOSE || governor.link == Link.CONTROL && past(inner.verb))) {
                governor = governor.governor;
                continue;
            }
            Realis under = under(inner, link == Link.COORDINATE ? joined(inner, governor) : link, governor);
            if (under == null) return null;
            realis = weaker(realis, under);
            inner = governor;
            link = governor.link;
            governor = governor.governor;
        }
        if (link == Link.CONDITION) realis = weaker(realis, Realis.CONDITIONAL);
        return realis;
    }

    private static boolean past(Chunk verb) {
        return !verb.present && verb.senses.stream().anyMatch(s -> s.can(Inflection.PAST));
    }

    /** "called on Ankara to end its operation and withdraw": a verb after "and" hangs on the governor as the one before it does. */
    private static Link joined(Predication predication, Predication governor) {
        Link link = Link.COORDINATE;
        // "if it signs and recognises"
        if (predication.beside != null && predication.beside.link == Link.CONDITION) return Link.CONDITION;
        // "belum menyatakan menerima atau menolak"
        if (governor.verb.negated && predication.beside != null && predication.beside.link == Link.CONTROL)
            return Link.CONTROL;
        for (Predication sibling : governor.dependents) {
            if (sibling == predication) break;
            if (sibling.link != Link.COORDINATE && sibling.verb.infinitive && sibling.subject == predication.subject)
                link = sibling.link;
        }
        return link;
    }

    static Realis own(Chunk verb) {
        if (verb.negated) return Realis.DENIED;
        if (verb.obliged) return Realis.INTENDED;
        return verb.modal;
    }

    private static @Nullable Realis under(Predication inner, Link link, Predication governor) {
        Chunk verb = governor.verb;
        return switch (link) {
            case MAIN, COORDINATE, RELATIVE, TIME, CAUSE, CONCESSION, PARTICIPLE -> Realis.ACTUAL;
            case CONDITION -> Realis.CONDITIONAL;
            case MEANS ->
                verb.does(Use.REFUSE) || bars(verb) || inner.subjectIsObject && (requests(verb) || threatens(verb))
                        ? null
                        : Realis.ACTUAL;
            case PURPOSE -> verb.does(Use.ATTEMPT) || verb.does(Use.INTEND) ? Realis.INTENDED : null;
            case COMPLEMENT, CONTROL -> {
                if (verb.does(Use.DENY)) yield Realis.DENIED;
                if (verb.does(Use.REFUSE)) yield Realis.DENIED;
                boolean told = link == Link.CONTROL && inner.subjectIsObject && inner.verb.infinitive;
                if (told && requests(verb)) yield null;
                if (verb.does(Use.REPORT)) yield verb.negated ? Realis.DENIED : Realis.ACTUAL;
                if (inner.subjectIsObject && !verb.does(Use.CAUSE) && !verb.does(Use.ACCUSE)) yield null;
                if (link == Link.CONTROL && !inner.subjectIsObject && !verb.passive && accuses(verb)) yield null;
                // "agreed to restore ties" is the agreement; "agreed to help Poland" is more
                if (link == Link.CONTROL && agreed(governor))
                    yield inner.objects.stream().anyMatch(o -> o.named() || others(o, governor))
                            ? Realis.INTENDED
                            : null;
                if (verb.does(Use.INTEND)) yield verb.negated ? Realis.DENIED : Realis.INTENDED;
                if (requests(verb)) yield link == Link.CONTROL ? null : Realis.INTENDED;
                yield own(verb);
            }
        };
    }

    /** "agreed to freeze Russian assets": something of none of those who agree. */
    private static boolean others(Group object, Predication agreeing) {
        return object.nominals().stream()
                .flatMap(n -> n.owners.stream())
                .anyMatch(owner -> agreeing.subject.heads().stream()
                        .noneMatch(head -> head.actor().equals(owner.actor())));
    }

    private static boolean accuses(Chunk verb) {
        return verb.senses.stream().anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.ACCUSE);
    }

    /** "barred companies from supplying China" */
    private static boolean bars(Chunk verb) {
        return verb.senses.stream()
                .anyMatch(s -> s.entry() != null
                        && s.entry().type() == RelationType.SANCTION
                        && s.entry().frame() == Frame.TRANSITIVE);
    }

    private static boolean threatens(Chunk verb) {
        return verb.senses.stream().anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.THREATEN);
    }

    /** Two that agree to do something have made an agreement; that is the relation, not what they agreed on. */
    private static boolean agreed(Predication predication) {
        boolean agrees = predication.verb.senses.stream()
                .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.AGREE);
        return agrees
                && predication.subject != null
                && predication.subject.heads().stream()
                                .map(Mention::actor)
                                .distinct()
                                .count()
                        >= 2;
    }

    private static boolean requests(Chunk verb) {
        return verb.senses.stream().anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.REQUEST);
    }

    /** The realis around a noun, as far as that of its predication bears on it; null when it takes the noun away ("denied an attack"). */
    static @Nullable Realis around(Noun noun) {
        Predication within = noun.within();
        if (within == null) return Realis.ACTUAL;
        Realis realis = of(within);
        // "urged Rwanda to end its backing": it backs
        boolean ends = within.verb.does(Use.REFUSE)
                && !within.verb.passive
                && noun.group().first().events.stream().anyMatch(e -> e.kind() == RelationKind.STATE)
                && within.objects.contains(noun.group());
        if (ends && !noun.group().first().owners.isEmpty() && realis != Realis.ACTUAL) return Realis.ACTUAL;
        if (realis == null) return Realis.INTENDED;
        // "mengajukan pengaduan terkait serangan Israel": what a plan is about had been
        boolean about = noun.preposition() != null
                && within.phrases.stream().anyMatch(phrase -> phrase.group() == noun.group())
                && !within.objects.isEmpty()
                && !noun.group().first().owners.isEmpty();
        if (within.verb.does(Use.INTEND) && !about) return weaker(realis, Realis.INTENDED);
        // "warned against a US withdrawal"
        boolean warns = within.verb.senses.stream()
                .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.THREATEN);
        if (warns
                && noun.preposition() != null
                && noun.group().first().events.stream().allMatch(e -> e.type() == RelationType.RETREAT))
            return weaker(realis, Realis.INTENDED);
        if (within.verb.does(Use.DENY) || within.verb.does(Use.REFUSE))
            return noun.group().first().owners.isEmpty() ? null : realis;
        // "could not stem Taliban attacks": it happens all the same
        boolean happens = !noun.group().first().owners.isEmpty() && !within.verb.does(Use.LIGHT);
        if (within.verb.negated) return happens ? Realis.ACTUAL : Realis.DENIED;
        return realis;
    }

    /** Whether what a subject names took place: "talks will be held", "were cancelled"; null where its verb says nothing of that. */
    static @Nullable Realis ofSubject(Predication predication) {
        Chunk verb = predication.verb;
        if (verb.passive && verb.does(Use.CANCEL)) return Realis.DENIED;
        if (verb.passive && verb.does(Use.INTEND)) return Realis.INTENDED;
        // "an attack will have consequences", "the visit would have to wait"
        if (verb.modal != Realis.ACTUAL || verb.obliged) return weaker(verb.modal, Realis.INTENDED);
        return verb.does(Use.HAPPEN) || verb.passive && verb.does(Use.LIGHT) ? of(predication) : null;
    }

    static Realis weaker(Realis a, Realis b) {
        List<Realis> order = List.of(Realis.DENIED, Realis.CONDITIONAL, Realis.INTENDED, Realis.ACTUAL);
        return order.get(Math.min(order.indexOf(a), order.indexOf(b)));
    }

    /** Who says it: the subject of a reporting verb above, or the speaker of the quote. */
    static @Nullable Mention says(Predication predication) {
        if (predication.quoted && predication.speaker != null) return predication.speaker;
        Link link = predication.link;
        Predication governor = predication.governor;
        while (governor != null) {
            boolean reports =
                    governor.verb.does(Use.REPORT) || governor.verb.does(Use.ACCUSE) || governor.verb.does(Use.DENY);
            if (reports && (link == Link.COMPLEMENT || link == Link.CONTROL) && governor.subject != null) {
                List<Mention> heads = governor.subject.heads();
                return heads.isEmpty() ? null : heads.getFirst();
            }
            link = governor.link;
            governor = governor.governor;
        }
        return predication.speaker;
    }
}
