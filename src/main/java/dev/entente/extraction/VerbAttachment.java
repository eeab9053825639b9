package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.extraction.Predication.Link;
import dev.entente.knowledge.Frame;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import org.jspecify.annotations.Nullable;

/** Attaches verbs: each becomes the predication of a clause that waits for it, of a new one inside, or beside the verb before. */
final class VerbAttachment {
    private final LanguagePack pack;
    private final ElementRow row;
    private final OpenClauses open;
    private final NounTrail trail;
    private final VerbCoordination coordination;

    VerbAttachment(LanguagePack pack, ElementRow row, OpenClauses open, NounTrail trail) {
        this.pack = pack;
        this.row = row;
        this.open = open;
        this.trail = trail;
        this.coordination = new VerbCoordination(pack, open);
    }

    void verb(int i) {
        Chunk verb = row.get(i).chunk();
        Element before = row.weightyBefore(i);
        Clause clause = open.innermost();
        trail.cut();
        if (clause.last == null && clause.subject != null && Control.speaks(verb) && row.before(i) != null) {
            // "said it was no peace force and warned": who said it warns
            Clause saying = row.before(i).is(Kind.COORDINATION) && clause.link == Link.COMPLEMENT
                    ? open.nearest(c -> c.last != null && named(c.last.subject))
                    : null;
            if (saying != null) {
                open.closeInside(saying);
                coordination.join(verb, saying, false);
                return;
            }
        }
        if (clause.last == null) first(i, verb, before, clause);
        else if (before != null && before.is(Kind.COORDINATION)) coordination.join(verb, clause, commaBefore(i));
        else if (verb.infinitive) infinitive(verb, before, clause.last);
        else further(i, verb, before, clause, clause.last);
    }

    /** The first verb of a clause, unless it is that of a reduced clause inside its subject. */
    private void first(int i, Chunk verb, @Nullable Element before, Clause clause) {
        boolean afterNouns = before != null && (before.nouns() || before.phrase());
        boolean afterComma = before != null && before.is(Kind.COMMA);
        if (verb.infinitive
                && clause.subject != null
                && clause.link == Link.MAIN
                && afterNouns
                && row.finiteVerbLater(i)) {
            // "Moon's proposal to send envoys was rejected"
            inside(Link.PURPOSE, null, clause.subject, verb);
        } else if (verb.participle
                && clause.subject != null
                && clause.antecedent == null
                && (afterNouns || afterComma)
                && row.finiteVerbLater(i)) {
            // "A ceasefire agreed by Turkey took effect": the main verb is still to come
            Clause reduced = open.open(Link.RELATIVE, null, afterComma);
            reduced.subject = afterComma ? clause.subject : trail.last();
            open.predicate(reduced, verb);
        } else if (verb.participle
                && clause.subject == null
                && afterNouns
                && trail.last() != null
                && row.finiteVerbLater(i)) {
            // "After talks hosted by China, both signed"
            inside(Link.RELATIVE, null, trail.last(), verb);
        } else if (verb.gerund
                && clause.subject != null
                && clause.antecedent == null
                && (afterNouns || afterComma)
                && row.finiteVerbLater(i)) {
            // "a panel looking into the claims met", "militants, using a truck, blew up": the main verb is still to
            // come
            Clause reduced = open.open(Link.RELATIVE, null, afterComma);
            reduced.subject = clause.subject;
            open.predicate(reduced, verb);
        } else open.predicate(clause, verb);
    }

    /** Whether a comma stands before the "and" before a verb. */
    private boolean commaBefore(int i) {
        for (int k = i - 1; k > 0; k--)
            if (row.get(k).is(Kind.COORDINATION)) return row.get(k - 1).is(Kind.COMMA);
        return false;
    }

    /** "refused to sign", "asked Haftar to stop", "sent troops to help". */
    private void infinitive(Chunk verb, @Nullable Element before, Predication last) {
        if (NounRelations.becomes(last.verb) && !last.objects.isEmpty()) {
            // "became the first state to recognise": it did
            verb.infinitive = false;
            open.continueWith(open.innermost(), last, verb, Link.COORDINATE, last.governor).beside = last;
            return;
        }
        boolean direct = before != null && before.is(Kind.VERB);
        boolean asked = !last.objects.isEmpty() && Control.asks(last.verb) && !ownForces(last.objects.getFirst());
        boolean controlled = direct
                || asked
                || last.verb.does(Use.INTEND)
                // "called off a visit to discuss the border" is no refusal to discuss it
                || last.verb.does(Use.REFUSE) && last.objects.isEmpty()
                || last.verb.does(Use.ATTEMPT)
                || last.verb.does(Use.DENY)
                // "claimed on Thursday to have shot down"
                || last.verb.does(Use.REPORT) && last.objects.isEmpty();
        Clause clause = open.open(controlled ? Link.CONTROL : Link.PURPOSE, last);
        clause.subject = asked ? last.objects.getFirst() : last.subject;
        clause.subjectIsObject = asked;
        open.predicate(clause, verb);
        if (direct && clause.last != null) last.passOn(clause.last);
    }

    /** "will lead a force to help Haiti": what the force does its leader does. */
    private static boolean ownForces(Group object) {
        Nominal first = object.first();
        return !object.named() && first.owners.isEmpty() && first.themed("troops");
    }

    /** A verb after another in its clause without a word that joins them. */
    private void further(int i, Chunk verb, @Nullable Element before, Clause clause, Predication last) {
        if (before != null && before.is(Kind.VERB)) {
            inside(Link.CONTROL, last, last.subject, verb);
            return;
        }
        boolean afterComma = before != null && before.is(Kind.COMMA);
        boolean afterNouns = before != null && (before.nouns() || before.phrase());
        // ", kata Tshisekedi, seraya menuntut Kigali menarik": Kigali is to do it
        boolean controlled = pack.headFirst()
                && afterNouns
                && !last.verb.passive
                && Control.asks(last.verb)
                && !last.objects.isEmpty()
                && last.objects.getLast() == trail.last();
        Clause waiting = controlled ? null : open.waiting();
        if (waiting != null && !verb.gerund && !(verb.participle && before != null && !afterComma)) {
            open.closeInside(waiting);
            open.predicate(waiting, verb);
            return;
        }
        // "pasukan dipimpin AS menyerang Irak"
        boolean led = pack.headFirst()
                && afterNouns
                && last.verb.senses.stream().anyMatch(s -> s.use() == Use.BASE)
                && !verb.passive
                && last.objects.size() == 1
                && last.objects.getFirst() == trail.last();
        if (led) {
            Predication acts = open.continueWith(clause, last, verb, Link.COORDINATE, last.governor);
            if (!named(last.subject)) acts.subject = last.objects.getFirst();
            return;
        }
        if (reducedAfterAll(verb, before, clause, last)) {
            // "soldiers sent to the border fired at"
            last.verb.participle = true;
            last.verb.passive = true;
            Clause main = open.openMain();
            main.subject = last.subject;
            open.predicate(main, verb);
            return;
        }
        if (afterComma && !verb.gerund && !verb.infinitive && clause.setAside != null && says(last)) {
            // "the deal, he said, had the backing of"
            inside(Link.COMPLEMENT, last, clause.setAside, verb);
            return;
        }
        Group nouns = trail.last();
        boolean speaks = !pack.headFirst()
                && verb.gerund
                && Control.speaks(verb)
                && nouns != null
                && (before.phrase() || !nouns.named())
                && (afterComma || !Control.turnsDown(last));
        // "imposed sanctions on governors allied with": no second finite verb without a word that joins them
        if (!pack.headFirst()
                && afterNouns
                && nouns != null
                && !verb.infinitive
                && verb.modal == Realis.ACTUAL
                && verb.classes.isEmpty()
                && (last.verb.finite() || last.link == Link.MAIN)
                && !Control.reports(last.verb)
                && verb.senses.stream().allMatch(s -> s.can(Inflection.PARTICIPLE))) {
            verb.participle = true;
            verb.passive = verb.end - verb.start == 1;
        }
        if (!pack.headFirst() && afterNouns && (verb.participle || verb.gerund) && nouns != null && !speaks) {
            // "the attack on peacekeepers in Congo carried out by M23"
            Group act = verb.participle && pack.marks("doing", verb.word) ? row.actBefore(i) : null;
            inside(Link.RELATIVE, last, act == null ? nouns : act, verb);
        } else if (speaks) {
            // "issued a statement condemning": whoever did the one says the other
            Clause saying = afterComma ? acting(clause, verb) : clause;
            Predication does = saying.last == null ? last : saying.last;
            open.continueWith(saying, does, verb, Link.PARTICIPLE, null).times.addAll(does.times);
        } else if (afterNouns && !last.objects.isEmpty() && last.objects.getLast() == nouns) {
            // "membantu tentara mengalahkan milisi": the object acts
            // "bertempur bersama M23 melawan tentara Kongo": both act
            boolean together = Control.joint(last.verb) && last.subject != null;
            Clause acting = open.open(Link.CONTROL, last);
            acting.subject = together ? NounAttachment.joined(last.subject, nouns) : nouns;
            acting.subjectIsObject = !together;
            open.predicate(acting, verb);
        } else if (afterComma && !pack.headFirst() && verb.participle && nouns != null && nouns.named()) {
            // "restored Zelaya, ousted by the army"
            inside(Link.RELATIVE, last, nouns, verb);
        } else if (pack.headFirst() && afterComma && clause.link == Link.CONTROL && !Control.speaks(verb)) {
            // "mendesak Juba menghentikan kekerasan, membebaskan tahanan, dan membuka akses"
            Predication next = open.continueWith(clause, last, verb, Link.COORDINATE, last.governor);
            next.subjectIsObject = last.subjectIsObject;
            clause.listed = true;
        } else if (afterComma || verb.gerund) {
            boolean goesOn = pack.headFirst() ? !verb.passive : verb.gerund;
            Clause acting = afterComma && goesOn ? acting(clause, verb) : clause;
            Predication does = acting.last == null ? last : acting.last;
            open.continueWith(acting, does, verb, Link.PARTICIPLE, null).times.addAll(does.times);
        } else {
            open.continueWith(clause, last, verb, Link.COORDINATE, null);
        }
    }

    /** "denounced the deal reached by the three, warning that": who does what follows the comma is not what the reduced clause is about. */
    private Clause acting(Clause clause, Chunk verb) {
        boolean thing = clause.link == Link.RELATIVE && clause.last != null && !named(clause.last.subject);
        // "ordered China to close its consulate, accusing it of"
        boolean asked = !pack.headFirst()
                && clause.link == Link.CONTROL
                && clause.last != null
                && clause.last.subjectIsObject
                && Control.speaks(verb);
        Clause outer =
                thing || asked ? open.nearest(c -> c != clause && c.last != null && named(c.last.subject)) : null;
        if (outer == null) return clause;
        open.closeInside(outer);
        return outer;
    }

    private static boolean named(@Nullable Group group) {
        return group != null && group.named();
    }

    /** Whether a verb reports and has not said what. */
    private static boolean says(Predication predication) {
        return Control.onlySays(predication.verb) && predication.objects.isEmpty() && predication.dependents.isEmpty();
    }

    /** Whether the first verb, which could be a participle and lacks what it would be done to, was one. */
    private boolean reducedAfterAll(Chunk verb, @Nullable Element before, Clause clause, Predication last) {
        return !pack.headFirst()
                && before != null
                && before.phrase()
                && clause.link == Link.MAIN
                && clause.last == open.predications().getLast()
                && last.link == Link.MAIN
                && last.subject != null
                && last.subject.end() == last.verb.start
                && last.verb.end == last.verb.start + 1
                && last.objects.isEmpty()
                && verb.finite()
                && !done(verb, trail.last())
                && last.verb.senses.stream().anyMatch(s -> s.can(Inflection.PARTICIPLE))
                && last.verb.senses.stream()
                        .allMatch(s -> s.entry() == null
                                ? s.use() != Use.REPORT
                                : s.entry().frame() == Frame.TRANSITIVE
                                                && s.entry().verb().indexOf(' ') < 0
                                        || s.entry().frame() == Frame.THEME_TO
                                        || s.entry().frame() != Frame.TRANSITIVE
                                                && last.subject.first().themed("weapons")
                                                && !last.subject.named());
    }

    /** "referred to a deal signed with": what a bare participle tells of the nouns before it. */
    private static boolean done(Chunk verb, @Nullable Group nouns) {
        return nouns != null
                && !nouns.named()
                && verb.classes.isEmpty()
                && verb.senses.stream().allMatch(s -> s.can(Inflection.PARTICIPLE))
                && verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && s.entry().withTheme().keySet().stream().anyMatch(nouns.first()::themed));
    }

    private void inside(Link link, @Nullable Predication governor, @Nullable Group subject, Chunk verb) {
        Clause clause = open.open(link, governor);
        clause.subject = subject;
        open.predicate(clause, verb);
    }
}
