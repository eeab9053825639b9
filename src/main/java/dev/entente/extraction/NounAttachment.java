package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.extraction.Predication.Link;
import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.Frame;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attaches what is not a verb: noun groups as subject or object, phrases and times to the verb or the noun they belong to. */
final class NounAttachment {
    private final LanguagePack pack;
    private final ElementRow row;
    private final OpenClauses open;
    private final NounTrail trail;

    NounAttachment(LanguagePack pack, ElementRow row, OpenClauses open, NounTrail trail) {
        this.pack = pack;
        this.row = row;
        this.open = open;
        this.trail = trail;
    }

    void nouns(int i) {
        Group group = row.get(i).nounGroup();
        Clause clause = open.innermost();
        boolean subject;
        if (clause.verbless()) {
            if (leavesAntecedent(clause, group, i)) {
                trail.note(group, null, false, clause);
                return;
            }
            subject = true;
        } else subject = afterVerb(clause, clause.last, group, i);
        trail.add(group, subject, open.innermost());
    }

    /** Makes nouns before a verb the subject; true where the subject of a relative clause stays what it hangs on. */
    private boolean leavesAntecedent(Clause clause, Group group, int i) {
        Element before = row.before(i);
        boolean afterComma = before != null && before.is(Kind.COMMA);
        Element next = row.after(i);
        // "Prancis, bekas penguasa Gabon, mengutuk": what he is called between commas
        boolean called = afterComma
                && group.members().size() == 1
                && !group.members().getFirst().proper
                && next != null
                && next.is(Kind.COMMA)
                && i + 2 < row.size()
                && row.get(i + 2).is(Kind.VERB);
        boolean apposed = clause.subject != null && clause.subject.named() && (!group.named() || called);
        boolean opensRelative = clause.antecedent != null
                && clause.subject == clause.antecedent
                && before != null
                && (before.is(Kind.RELATIVE) && before.chunk().word.equals("whom")
                        || (before.is(Kind.RELATIVE) || before.is(Kind.COMPLEMENT)) && row.finiteVerbAfter(i));
        if (clause.antecedent != null
                && before != null
                && before.is(Kind.RELATIVE)
                && before.chunk().word.equals("whose")) {
            Nominal owned = group.first();
            for (Mention owner : clause.antecedent.heads())
                ((owned.belonging != null || owned.title != null) && !owned.named() ? owned.heads : owned.owners)
                        .add(owner);
            clause.antecedent = null;
            clause.subject = group;
        }
        if (clause.antecedent != null && clause.subject == clause.antecedent && !opensRelative) return true;
        boolean further = before != null && before.is(Kind.COORDINATION) && clause.antecedent == null;
        if (further && clause.copula && row.finiteVerbAfter(i)) {
            // "said it was unlawful, and the Assembly demanded"
            open.openMain().subject = group;
            return false;
        }
        if (further && !clause.copula && clause.subject != null && clause.subject.named() && group.named()) {
            // "the Houthis, whom Iran backs, and the government reached"
            clause.subject = joined(clause.subject, group);
            return false;
        }
        if (afterComma && clause.subject != null && clause.last == null) clause.setAside = clause.subject;
        if (clause.subject == null || opensRelative || (afterComma || !clause.subject.named()) && !apposed)
            clause.subject = group;
        return false;
    }

    /** Whether nouns after a verb are the subject of another; otherwise they are its object or nothing. */
    private boolean afterVerb(Clause clause, Predication last, Group group, int i) {
        Element before = row.before(i);
        boolean verbNext = row.finiteVerbAfter(i) || row.opensClauseWithRelative(i);
        if (verbNext && row.afterJoinedTime(i)) {
            open.openMain().subject = group;
            return true;
        }
        boolean direct = before != null
                && (before.is(Kind.VERB) || before.is(Kind.OTHER) || before.is(Kind.TIME))
                && last.awaits(group, before.is(Kind.VERB));
        boolean reports = Control.reports(last.verb)
                || last.verb.does(Use.CAUSE)
                || !pack.headFirst() && Control.asks(last.verb) && row.helpedVerbAfter(i);
        boolean says = direct && group.named() && Control.onlySays(last.verb) && row.finiteVerbLater(i);
        if (says || direct && verbNext && reports && !row.controlledVerbAfter(i)) {
            open.open(Link.COMPLEMENT, last).subject = group;
            return true;
        }
        if (direct) {
            last.objects.add(group);
            return false;
        }
        if (!pack.headFirst()
                && before != null
                && (before.nouns() || before.phrase())
                && verbNext
                && group.named()
                && trail.last() != null) {
            // "the agreement they signed"
            Clause relative = open.open(Link.RELATIVE, last);
            relative.antecedent = trail.last();
            relative.subject = group;
            return true;
        }
        // "condemns in the strongest terms the attack on"
        Element verb = before != null && before.phrase() ? row.before(i - 1) : null;
        boolean shifted = verb != null
                && verb.is(Kind.VERB)
                && verb.chunk() == last.verb
                && !last.verb.passive
                && !verbNext
                && last.objects.isEmpty()
                && last.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && (s.entry().frame() == Frame.TRANSITIVE
                                        || s.entry().frame().themed()));
        if (shifted) {
            last.objects.add(group);
            return false;
        }
        boolean judged = last.verb.senses.stream()
                .anyMatch(s -> s.entry() != null && s.entry().frame() == Frame.JUDGED);
        boolean given = !pack.headFirst()
                || last.objects.size() == 1 && last.objects.getFirst().named() && !group.named();
        boolean beside = before != null
                && (before.nouns() || judged && before.phrase() && NounExtent.judgement(group.first().themes));
        if (beside && last.objects.size() == 1 && (judged || given)) {
            last.objects.add(group);
            return false;
        }
        boolean joined = before != null && before.is(Kind.COORDINATION);
        boolean afterRelative = joined && clause.link == Link.RELATIVE && !clause.afterComma;
        Clause waiting = verbNext && afterRelative ? open.waiting() : null;
        if (waiting != null) {
            // "the government that is recognised and the council signed": both sign
            open.closeInside(waiting);
            waiting.subject = joined(waiting.subject, group);
            return true;
        }
        if (joined && furtherObject(clause, group)) {
            List<Group> things = clause.governor.objects;
            things.set(0, joined(things.getFirst(), group));
            return false;
        }
        if (joined
                && !verbNext
                && group.named()
                && !last.objects.isEmpty()
                && last.objects.getLast().named()) {
            // "brought together Tshisekedi of the DR Congo and Biruta"
            last.objects.set(last.objects.size() - 1, joined(last.objects.getLast(), group));
            return false;
        }
        if (verbNext) {
            Clause sibling =
                    clause.link == Link.COMPLEMENT ? open.open(Link.COMPLEMENT, clause.governor) : open.openMain();
            sibling.subject = group;
            return true;
        }
        if (last.objects.isEmpty() && before != null && before.is(Kind.QUOTE)) last.objects.add(group);
        return false;
    }

    static Group joined(Group first, Group second) {
        List<Chunk> members = new ArrayList<>(first.members());
        members.addAll(second.members());
        return new Group(members);
    }

    /** "signed an accord that was extended, and a memorandum": another object of the outer verb. */
    private static boolean furtherObject(Clause clause, Group group) {
        if (clause.link != Link.RELATIVE
                || clause.governor == null
                || clause.governor.objects.isEmpty()
                || group.named()) return false;
        List<String> themes = clause.governor.objects.getFirst().first().themes;
        return group.first().themes.stream().anyMatch(themes::contains);
    }

    void phrase(int i) {
        Element element = row.get(i);
        Phrase phrase = new Phrase(String.valueOf(element.preposition()), element.nounGroup());
        Clause clause = open.innermost();
        boolean locative = pack.grammar().frame("locative").contains(phrase.preposition());
        if (absolute(i, phrase)) {
            open.open(Link.PARTICIPLE, clause.last).subject = phrase.group();
            trail.add(phrase.group(), true, open.innermost());
            return;
        }
        if (clause.last != null && furtherOf(phrase, clause.last, row.before(i))) {
            List<Group> objects = clause.last.objects;
            objects.set(0, joined(objects.getFirst(), phrase.group()));
            trail.add(phrase.group(), false, clause);
            return;
        }
        trail.hang(phrase);
        if (!belongsToNoun(phrase, row.before(i))) {
            Predication last = clause.last;
            // "China, the biggest buyer of Iranian oil, ignored": such a phrase is no verb's
            boolean genitive =
                    phrase.preposition().equals("of") && i > 0 && row.get(i - 1).nouns();
            if (last == null && genitive) {
                trail.add(phrase, locative, clause);
                return;
            }
            if (last == null) clause.early.add(phrase);
            else {
                // "a delegation led by Liu to Pyongyang": after its agent a reduced clause gives way to what it
                // interrupts
                if (agentGiven(last)) last.governor.phrases.add(phrase);
                (agentOfGovernor(phrase, last) ? last.governor : last).phrases.add(phrase);
            }
        }
        trail.add(phrase, locative, clause);
    }

    /** "called for a truce and for talks": the verb ends in the same preposition, so that the phrase is another object. */
    private boolean furtherOf(Phrase phrase, Predication last, @Nullable Element before) {
        return before != null
                && before.is(Kind.COORDINATION)
                && !last.objects.isEmpty()
                && last.verb.senses.stream()
                        .allMatch(s -> s.entry() != null && s.entry().verb().endsWith(" " + phrase.preposition()));
    }

    /** "is accused of arming the rebels by the government": the agent of the passive that governs the verb. */
    private boolean agentOfGovernor(Phrase phrase, Predication last) {
        return last.link == Link.CONTROL
                && !last.verb.passive
                && last.governor != null
                && last.governor.verb.passive
                && phrase.group().named()
                && pack.grammar().frame("agent").contains(phrase.preposition());
    }

    /** ", with Borrell faulting the Kosovan leader", ", dengan kedua pihak saling menyalahkan": a clause of its own. */
    private boolean absolute(int i, Phrase phrase) {
        Element before = row.before(i), next = row.after(i);
        return before != null
                && before.is(Kind.COMMA)
                && next != null
                && next.is(Kind.VERB)
                && !next.chunk().infinitive
                && (pack.headFirst() || next.chunk().gerund)
                && pack.grammar().frame("with").getFirst().equals(phrase.preposition())
                && phrase.group().named()
                && open.innermost().last != null;
    }

    /** In "during a meeting between A and B" the second phrase is the meeting's, not the verb's. */
    private boolean belongsToNoun(Phrase phrase, @Nullable Element before) {
        if (before == null || !before.phrase()) return false;
        String preposition = phrase.preposition();
        for (Nominal nominal : before.nounGroup().nominals())
            for (var event : nominal.events)
                if (event.target().contains(preposition)
                                && !pack.grammar().frame("place").contains(preposition)
                        || event.symmetric() && pack.grammar().frame("between").contains(preposition)) return true;
        return false;
    }

    void time(Chunk time) {
        Clause clause = open.innermost();
        Predication last = clause.last;
        if (last == null) {
            clause.earlyTimes.add(time);
            return;
        }
        // "met on Monday and signed on Friday": a time of its own takes the place of the one it shares
        if (last.beside != null) last.times.removeIf(t -> t.start < last.verb.start);
        last.times.add(time);
        if (agentGiven(last) && last.governor.times.isEmpty()) last.governor.times.add(time);
    }

    /** Whether it is a reduced clause that has its agent: "led by Liu". */
    private static boolean agentGiven(Predication predication) {
        return predication.verb.participle && predication.governor != null && !predication.phrases.isEmpty();
    }
}
