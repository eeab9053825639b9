package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.extraction.Elements.Element;
import dev.entente.extraction.Predication.Link;
import dev.entente.extraction.Predication.Phrase;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said of whom: reads the elements of a sentence from left to right and keeps the clauses that are open. Every verb becomes a
 * predication with its subject, objects and phrases, linked to the one that governs it. Linear in the number of elements.
 */
final class ClauseParser {
    /** The predications of a sentence, and its noun groups with the phrases that hang on them. */
    record Parse(List<Predication> predications, List<Noun> nouns, List<Element> elements) {}

    /** A noun group where it stands. */
    record Noun(
            Group group,
            @Nullable Predication within,
            @Nullable String preposition,
            boolean subject,
            boolean quoted,
            @Nullable Group context) {}

    private static final class Clause {
        final Link link;
        final @Nullable Predication governor;
        final boolean afterComma;
        final boolean quote;

        @Nullable Group subject;
        /** What a relative clause hangs on, while it may still be its subject or its object. */
        @Nullable Group antecedent;

        boolean subjectIsObject;

        @Nullable Predication last;

        final List<Phrase> early = new ArrayList<>(1);
        final List<Chunk> earlyTimes = new ArrayList<>(1);

        Clause(Link link, @Nullable Predication governor, boolean afterComma, boolean quote) {
            this.link = link;
            this.governor = governor;
            this.afterComma = afterComma;
            this.quote = quote;
        }

        boolean verbless() {
            return last == null;
        }
    }

    private final LanguagePack pack;
    private final List<Element> elements;
    private final boolean[] quoted;
    private final List<Predication> predications = new ArrayList<>();
    private final List<Noun> nouns = new ArrayList<>();
    private final Deque<Clause> open = new ArrayDeque<>();
    /** Predications before the main subject: "Speaking in Paris, he said". */
    private final List<Predication> awaiting = new ArrayList<>(1);

    private boolean transparent;
    private List<Nominal> chain = new ArrayList<>(2);
    private @Nullable Group lastGroup;
    private @Nullable Group groupBeforePhrase;

    ClauseParser(LanguagePack pack, List<Element> elements, boolean[] quoted) {
        this.pack = pack;
        this.elements = elements;
        this.quoted = quoted;
        open.push(new Clause(Link.MAIN, null, false, false));
    }

    Parse parse() {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.nouns()) nouns(i);
            else if (element.phrase()) phrase(element);
            else
                switch (element.chunk().kind) {
                    case VERB -> verb(i);
                    case TIME -> time(element.chunk());
                    case COMMA -> comma(i);
                    case RELATIVE -> relative(i);
                    case COMPLEMENT -> complement(i);
                    case SUBORDINATOR, PREPOSITION -> subordinate(i);
                    case CONTRAST -> contrast(i);
                    case QUOTE -> quote(i);
                    case COORDINATION, APPOSITION, SAYS, OTHER, NOUNS -> {}
                }
        }
        shareObjects();
        for (Predication waiting : awaiting)
            if (waiting.subject == null && mainSubject() != null) waiting.subject = mainSubject();
        return new Parse(predications, nouns, elements);
    }

    /** "intercepted and sprayed two boats": the object is that of both. */
    private void shareObjects() {
        for (int i = 0; i + 1 < predications.size(); i++) {
            Predication first = predications.get(i), second = predications.get(i + 1);
            boolean shared = second.link == Link.COORDINATE
                    && first.objects.isEmpty()
                    && first.phrases.isEmpty()
                    && !second.objects.isEmpty()
                    && second.verb.start - first.verb.end <= 2;
            if (shared) first.objects.addAll(second.objects);
        }
    }

    private @Nullable Group mainSubject() {
        for (Predication predication : predications)
            if (predication.link == Link.MAIN && predication.subject != null) return predication.subject;
        return null;
    }

    private Clause clause() {
        return open.element();
    }

    private @Nullable Element at(int i) {
        return i >= 0 && i < elements.size() ? elements.get(i) : null;
    }

    private void nouns(int i) {
        Group group = elements.get(i).nounGroup();
        Clause clause = clause();
        Element before = at(i - 1);
        boolean verbNext = finiteVerbAfter(i);
        boolean afterComma = before != null && before.is(Kind.COMMA);
        boolean subject = false;
        if (clause.verbless()) {
            boolean apposed = clause.subject != null && clause.subject.named() && !group.named();
            boolean opensRelative = clause.antecedent != null
                    && clause.subject == clause.antecedent
                    && before != null
                    && (before.is(Kind.RELATIVE) || before.is(Kind.COMPLEMENT))
                    && verbNext;
            if (clause.antecedent != null
                    && before != null
                    && before.is(Kind.RELATIVE)
                    && before.chunk().word.equals("whose")) {
                Nominal owned = group.first();
                for (Mention owner : clause.antecedent.heads())
                    (owned.belonging != null && !owned.named() ? owned.heads : owned.owners).add(owner);
                clause.antecedent = null;
                clause.subject = group;
            }
            if (clause.antecedent != null && clause.subject == clause.antecedent && !opensRelative) {
                noteNoun(group, null, false);
                return;
            }
            if (clause.subject == null || opensRelative || (afterComma || !clause.subject.named()) && !apposed)
                clause.subject = group;
            subject = true;
        } else {
            Predication last = clause.last;
            boolean direct = before != null
                    && (before.is(Kind.VERB) || before.is(Kind.OTHER) || before.is(Kind.TIME))
                    && (last.objects.isEmpty());
            boolean reports = last.verb.does(Use.REPORT)
                    || last.verb.does(Use.INTEND)
                    || last.verb.does(Use.CAUSE)
                    || last.verb.does(Use.DENY)
                    || !pack.headFirst() && asks(last) && helpedVerbAfter(i);
            if (direct && verbNext && reports && !verbAfterIsControl(i)) {
                push(Link.COMPLEMENT, last, false).subject = group;
                subject = true;
            } else if (direct) {
                last.objects.add(group);
            } else if (!pack.headFirst()
                    && before != null
                    && (before.nouns() || before.phrase())
                    && verbNext
                    && group.named()
                    && lastGroup != null) {
                // "the agreement they signed"
                Clause relative = push(Link.RELATIVE, last, false);
                relative.antecedent = lastGroup;
                relative.subject = group;
                subject = true;
            } else if (before != null && before.nouns() && last.objects.size() == 1 && !pack.headFirst()) {
                last.objects.add(group);
            } else if (verbNext
                    && before != null
                    && before.is(Kind.COORDINATION)
                    && clause.link == Link.RELATIVE
                    && !clause.afterComma
                    && parentWaiting() != null) {
                // "the government that is recognised and the council signed": both sign
                Clause waiting = parentWaiting();
                while (clause() != waiting) open.pop();
                List<Chunk> members = new ArrayList<>(waiting.subject.members());
                members.addAll(group.members());
                waiting.subject = new Group(members);
                subject = true;
            } else if (before != null && before.is(Kind.COORDINATION) && furtherObject(clause, group)) {
                Group things = clause.governor.objects.getFirst();
                List<Chunk> members = new ArrayList<>(things.members());
                members.addAll(group.members());
                clause.governor.objects.set(0, new Group(members));
            } else if (verbNext) {
                Clause sibling =
                        clause.link == Link.COMPLEMENT ? push(Link.COMPLEMENT, clause.governor, false) : fresh();
                sibling.subject = group;
                subject = true;
            } else if (last.objects.isEmpty() && before != null && before.is(Kind.QUOTE)) {
                last.objects.add(group);
            }
        }
        noteNoun(group, null, subject);
        if (group.named()
                || group.nominals().stream()
                        .anyMatch(n -> !n.events.isEmpty() || !n.themes.isEmpty() || !n.owners.isEmpty())
                || chain.isEmpty()) chain = new ArrayList<>(group.nominals());
        groupBeforePhrase = group;
        lastGroup = group;
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

    /** "warned it would retaliate": a verb with an auxiliary has the nouns before it as its subject. */
    private boolean helpedVerbAfter(int i) {
        Element next = at(i + 1);
        return next != null
                && next.is(Kind.VERB)
                && !next.chunk().infinitive
                && (next.chunk().modal != dev.entente.model.Realis.ACTUAL
                        || next.chunk().completed
                        || next.chunk().obliged);
    }

    /** In "asked Haftar to stop" the verb after the noun belongs to it without a clause of its own. */
    private boolean verbAfterIsControl(int i) {
        Element next = at(i + 1);
        return next != null
                && next.is(Kind.VERB)
                && (next.chunk().infinitive || next.chunk().gerund || next.chunk().participle);
    }

    private void noteNoun(Group group, @Nullable String preposition, boolean subject) {
        Clause clause = clause();
        nouns.add(new Noun(
                group,
                subject && clause.verbless() ? null : clause.last,
                preposition,
                subject,
                quoted[Math.min(group.start(), quoted.length - 1)],
                clause.subject));
    }

    /** Whether a finite verb follows, so that the nouns here are its subject. */
    private boolean finiteVerbAfter(int i) {
        for (int k = i + 1; k < elements.size(); k++) {
            Element element = elements.get(k);
            if (element.is(Kind.VERB))
                return !element.chunk().infinitive && !element.chunk().gerund && !element.chunk().participle;
            if (element.is(Kind.TIME) || element.is(Kind.OTHER)) continue;
            if (element.phrase() && k == i + 1) continue;
            return false;
        }
        return false;
    }

    private void phrase(Element element) {
        Phrase phrase = new Phrase(String.valueOf(element.preposition()), element.nounGroup());
        Clause clause = clause();
        for (Nominal nominal : chain) nominal.parts.add(new Nominal.PhrasePart(phrase.preposition(), phrase.group()));
        if (!belongsToNoun(element)) {
            if (clause.last != null) {
                Predication governor = clause.last.governor;
                // "a delegation led by Liu to Pyongyang": after its agent a reduced clause gives way to what it
                // interrupts
                boolean beyond = clause.last.verb.participle && governor != null && !clause.last.phrases.isEmpty();
                if (beyond) governor.phrases.add(phrase);
                clause.last.phrases.add(phrase);
            } else clause.early.add(phrase);
        }
        noteNoun(phrase.group(), phrase.preposition(), false);
        List<Nominal> inner = phrase.group().nominals();
        if (inner.stream().anyMatch(n -> !n.events.isEmpty() || !n.themes.isEmpty() || !n.named())) {
            List<Nominal> longer = new ArrayList<>(chain);
            longer.addAll(inner);
            chain = longer;
        }
        lastGroup = phrase.group();
    }

    /** In "during a meeting between A and B" the second phrase is the meeting's, not the verb's. */
    private boolean belongsToNoun(Element element) {
        Element before = at(elements.indexOf(element) - 1);
        if (before == null || !before.phrase()) return false;
        String preposition = String.valueOf(element.preposition());
        for (Nominal nominal : before.nounGroup().nominals())
            for (var event : nominal.events)
                if (event.target().contains(preposition)
                                && !pack.grammar().frame("place").contains(preposition)
                        || event.symmetric() && pack.grammar().frame("between").contains(preposition)) return true;
        return false;
    }

    private void time(Chunk time) {
        Clause clause = clause();
        if (clause.last != null) {
            clause.last.times.add(time);
            if (clause.last.verb.participle
                    && clause.last.governor != null
                    && !clause.last.phrases.isEmpty()
                    && clause.last.governor.times.isEmpty()) clause.last.governor.times.add(time);
        } else clause.earlyTimes.add(time);
    }

    private void verb(int i) {
        Chunk verb = elements.get(i).chunk();
        Element before = previous(i);
        Clause clause = clause();
        boolean joined = before != null && before.is(Kind.COORDINATION);
        chain = new ArrayList<>(2);
        if (clause.verbless()
                && verb.infinitive
                && clause.subject != null
                && clause.link == Link.MAIN
                && before != null
                && (before.nouns() || before.phrase())
                && finiteLater(i)) {
            // "Moon's proposal to send envoys was rejected"
            Clause inner = new Clause(Link.PURPOSE, null, false, false);
            inner.subject = clause.subject;
            open.push(inner);
            add(verb, inner);
            return;
        }
        if (clause.verbless()
                && verb.participle
                && clause.subject != null
                && clause.antecedent == null
                && before != null
                && (before.nouns() || before.phrase() || before.is(Kind.COMMA))
                && finiteLater(i)) {
            // "A ceasefire agreed by Turkey took effect": the main verb is still to come
            open.push(new Clause(Link.RELATIVE, null, before.is(Kind.COMMA), false));
            clause().subject = before.is(Kind.COMMA) ? clause.subject : lastGroup;
            add(verb, clause());
            return;
        }
        if (clause.verbless()) {
            add(verb, clause);
            if (clause.subject == null && clause.link == Link.MAIN) awaiting.add(predications.getLast());
            return;
        }
        Predication last = clause.last;
        if (joined && finite(verb) && !finite(last.verb)) {
            // "thanked Germany for sending ... and urged": joined to the finite verb
            Clause outer = outerFinite();
            if (outer != null && outer.last != null) {
                while (clause() != outer) open.pop();
                clause = outer;
                last = outer.last;
            }
        }
        if (joined) {
            Predication next = predication(
                    verb,
                    Link.COORDINATE,
                    last.governor != null && clause.link != Link.MAIN ? last.governor : null,
                    last.subject);
            next.subjectIsObject = last.subjectIsObject;
            inherit(last, next);
            clause.last = next;
            return;
        }
        if (verb.infinitive) {
            control(verb, last);
            return;
        }
        if (before != null && before.is(Kind.VERB)) {
            open.push(new Clause(Link.CONTROL, last, false, false));
            clause().subject = last.subject;
            add(verb, clause());
            return;
        }
        Clause parent = parentWaiting();
        if (parent != null && !verb.gerund && !(verb.participle && before != null && !before.is(Kind.COMMA))) {
            while (clause() != parent) open.pop();
            add(verb, parent);
            return;
        }
        boolean afterComma = before != null && before.is(Kind.COMMA);
        boolean afterNouns = before != null && (before.nouns() || before.phrase());
        if (!pack.headFirst() && afterNouns && (verb.participle || verb.gerund) && lastGroup != null) {
            open.push(new Clause(Link.RELATIVE, last, false, false));
            clause().subject = lastGroup;
            add(verb, clause());
            return;
        }
        if (afterNouns && !last.objects.isEmpty() && last.objects.getLast() == lastGroup) {
            // "membantu tentara mengalahkan milisi": the object acts
            open.push(new Clause(Link.CONTROL, last, false, false));
            clause().subject = last.objects.getLast();
            clause().subjectIsObject = true;
            add(verb, clause());
            return;
        }
        if (afterComma || verb.gerund) {
            Predication next = predication(verb, Link.PARTICIPLE, null, last.subject);
            inherit(last, next);
            clause.last = next;
            return;
        }
        Predication next = predication(verb, Link.COORDINATE, null, last.subject);
        clause.last = next;
    }

    private boolean finiteLater(int i) {
        for (int k = i + 1; k < elements.size(); k++) {
            Element element = elements.get(k);
            if (element.is(Kind.VERB) && finite(element.chunk())) return true;
            if (element.is(Kind.QUOTE) || element.is(Kind.CONTRAST) || element.is(Kind.SUBORDINATOR)) return false;
        }
        return false;
    }

    private boolean finite(Chunk verb) {
        if (verb.infinitive || verb.gerund || verb.participle) return false;
        if (pack.headFirst()) return true;
        for (var sense : verb.senses)
            if (sense.can(dev.entente.language.Morphology.Inflection.PAST)
                    || sense.can(dev.entente.language.Morphology.Inflection.THIRD)) return true;
        return false;
    }

    private @Nullable Clause outerFinite() {
        for (Clause clause : open) {
            if (clause.last != null && finite(clause.last.verb)) return clause;
            if (clause.quote) return null;
        }
        return null;
    }

    /** "refused to sign", "asked Haftar to stop", "sent troops to help". */
    private void control(Chunk verb, Predication last) {
        Element before = previous(elements.indexOf(elementOf(verb)));
        boolean direct = before != null && before.is(Kind.VERB);
        boolean asks = !last.objects.isEmpty() && asks(last);
        Link link = direct
                        || asks
                        || last.verb.does(Use.INTEND)
                        || last.verb.does(Use.REFUSE)
                        || last.verb.does(Use.ATTEMPT)
                        || last.verb.does(Use.DENY)
                ? Link.CONTROL
                : Link.PURPOSE;
        open.push(new Clause(link, last, false, false));
        clause().subject =
                asks ? last.objects.getFirst() : last.verb.passive && asks(last) ? last.subject : last.subject;
        clause().subjectIsObject = asks;
        add(verb, clause());
    }

    private Element elementOf(Chunk verb) {
        for (Element element : elements) if (element.chunk() == verb && element.group() == null) return element;
        throw new IllegalStateException("verb outside its sentence");
    }

    private static boolean asks(Predication predication) {
        return asks(predication.verb);
    }

    /** Whether its object is to do what the next verb says. */
    static boolean asks(Chunk verb) {
        return verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && s.entry().type() != null
                                && Set.of("REQUEST", "MEDIATE", "THREATEN", "ACCUSE", "COERCE")
                                        .contains(s.entry().type().name()))
                || verb.does(Use.CAUSE)
                || verb.does(Use.ACCUSE);
    }

    private static void inherit(Predication from, Predication to) {
        to.times.addAll(from.times);
    }

    private void add(Chunk verb, Clause clause) {
        Predication predication = predication(verb, clause.link, clause.governor, clause.subject);
        predication.subjectIsObject = clause.subjectIsObject;
        predication.phrases.addAll(clause.early);
        predication.times.addAll(clause.earlyTimes);
        if (clause.antecedent != null && clause.subject != clause.antecedent && !verb.passive)
            predication.objects.add(clause.antecedent);
        clause.antecedent = null;
        clause.early.clear();
        clause.last = predication;
    }

    private Predication predication(Chunk verb, Link link, @Nullable Predication governor, @Nullable Group subject) {
        Predication predication = new Predication(verb, link, governor, subject);
        predication.quoted = quoted[Math.min(verb.start, quoted.length - 1)];
        predications.add(predication);
        return predication;
    }

    private @Nullable Element previous(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Element element = elements.get(k);
            if (element.is(Kind.TIME) || element.is(Kind.OTHER)) continue;
            return element;
        }
        return null;
    }

    /** An outer clause that has a subject and still waits for its verb. */
    private @Nullable Clause parentWaiting() {
        boolean first = true;
        for (Clause clause : open) {
            if (!first && clause.verbless() && clause.subject != null) return clause;
            if (clause.quote) return null;
            first = false;
        }
        return null;
    }

    private Clause push(Link link, @Nullable Predication governor, boolean afterComma) {
        Clause clause = new Clause(link, governor, afterComma, false);
        open.push(clause);
        return clause;
    }

    /** A new main clause; inside a quote it stays inside. */
    private Clause fresh() {
        while (open.size() > 1 && !clause().quote) open.pop();
        Clause base = clause();
        if (!base.quote) open.pop();
        Clause clause = new Clause(Link.MAIN, null, false, false);
        open.push(clause);
        return clause;
    }

    private void comma(int i) {
        chain = new ArrayList<>(2);
        Clause clause = clause();
        if (open.size() == 1) {
            if (!clause.verbless() && clause.subject == null && clause.link == Link.MAIN && nounsThenVerb(i)) fresh();
            return;
        }
        boolean closes = switch (clause.link) {
            case RELATIVE -> clause.afterComma || !clause.verbless() && parentWaiting() != null && verbNext(i);
            case TIME, CAUSE, CONDITION, CONCESSION, MEANS, PURPOSE, PARTICIPLE -> true;
            case COMPLEMENT, CONTROL, MAIN, COORDINATE -> false;
        };
        if (closes && !clause.quote) {
            open.pop();
            comma(i);
        }
    }

    private boolean verbNext(int i) {
        Element next = at(i + 1);
        return next != null && (next.is(Kind.VERB) || next.is(Kind.TIME) || next.is(Kind.OTHER));
    }

    private boolean nounsThenVerb(int i) {
        Element next = at(i + 1);
        return next != null && next.nouns();
    }

    private void relative(int i) {
        Element before = previous(i);
        boolean afterComma = before != null && before.is(Kind.COMMA);
        Group antecedent = lastGroup;
        if (antecedent != null && !afterComma && antecedent.members().size() > 1)
            antecedent = new Group(List.of(antecedent.members().getLast()));
        Clause clause = push(Link.RELATIVE, clause().last, afterComma);
        clause.subject = antecedent;
        clause.antecedent = antecedent;
    }

    private void complement(int i) {
        Element before = previous(i);
        Predication last = clause().last;
        boolean says = last != null
                && (last.verb.does(Use.REPORT)
                        || last.verb.does(Use.DENY)
                        || last.verb.does(Use.ACCUSE)
                        || last.verb.does(Use.INTEND)
                        || asks(last)
                        || before != null && before.is(Kind.VERB));
        if (!says && !pack.headFirst() && before != null && (before.nouns() || before.phrase())) {
            relative(i);
            return;
        }
        push(Link.COMPLEMENT, last, false);
    }

    private void subordinate(int i) {
        Chunk chunk = elements.get(i).chunk();
        Element next = at(i + 1);
        if (next == null) return;
        boolean verbNext = next.is(Kind.VERB);
        boolean clauseNext = verbNext || next.nouns() && finiteVerbAfter(i + 1);
        if (!clauseNext) return;
        Link link = link(chunk.classes);
        if (link == null) return;
        Predication governor = clause().last;
        Group subject = governor != null ? governor.subject : null;
        Clause clause = push(link, governor, false);
        if (verbNext) {
            clause.subject = subject;
            Group judged = governor == null ? null : judged(governor);
            if (judged != null && (link == Link.CAUSE || next.chunk().gerund)) {
                clause.subject = judged;
                clause.subjectIsObject = false;
            }
            if (governor != null && link == Link.MEANS && !governor.objects.isEmpty() && governor.verb.does(Use.ACCUSE)
                    || governor != null && asks(governor) && !governor.objects.isEmpty() && next.chunk().gerund) {
                clause.subject = governor.objects.getFirst();
                clause.subjectIsObject = true;
            }
        }
    }

    /** Whom a verb thanks or blames: he did what comes after "for". */
    private static @Nullable Group judged(Predication predication) {
        boolean judges = predication.verb.senses.stream()
                .anyMatch(s -> s.entry() != null
                        && s.entry().type() != null
                        && Set.of("SUPPORT", "ACCUSE").contains(s.entry().type().name()));
        if (!judges) return null;
        if (!predication.objects.isEmpty()) return predication.objects.getFirst();
        for (Phrase phrase : predication.phrases)
            if (Set.of("kepada", "to", "pada").contains(phrase.preposition())) return phrase.group();
        return null;
    }

    private static @Nullable Link link(Set<WordClass> classes) {
        if (classes.contains(WordClass.CONDITION)) return Link.CONDITION;
        if (classes.contains(WordClass.PURPOSE)) return Link.PURPOSE;
        if (classes.contains(WordClass.CAUSE)) return Link.CAUSE;
        if (classes.contains(WordClass.CONCESSION)) return Link.CONCESSION;
        if (classes.contains(WordClass.TIME)) return Link.TIME;
        if (classes.contains(WordClass.MEANS)) return Link.MEANS;
        if (classes.contains(WordClass.PREPOSITION)) return Link.MEANS;
        return null;
    }

    private void contrast(int i) {
        chain = new ArrayList<>(2);
        Element next = at(i + 1);
        boolean verbNext = next != null && next.is(Kind.VERB);
        if (verbNext && clause().last != null) {
            Predication last = clause().last;
            Clause clause = fresh();
            clause.subject = last.subject;
            return;
        }
        fresh();
    }

    private void quote(int i) {
        if (transparent) {
            transparent = false;
            return;
        }
        Element before = at(i - 1), next = at(i + 1);
        boolean runsOn = before != null
                && (before.nouns()
                        || before.is(Kind.OTHER)
                        || before.is(Kind.VERB) && before.chunk().does(Use.OTHER))
                && next != null
                && next.is(Kind.VERB)
                && clause().verbless()
                && clause().subject != null
                && !clause().quote;
        if (runsOn) {
            // "they have "agreed to work together"": the quote is part of the sentence
            transparent = true;
            return;
        }
        chain = new ArrayList<>(2);
        Clause inside = null;
        for (Clause clause : open) if (clause.quote) inside = clause;
        if (inside != null) {
            while (clause() != inside) open.pop();
            open.pop();
            if (open.isEmpty()) open.push(new Clause(Link.MAIN, null, false, false));
            return;
        }
        open.push(new Clause(Link.COMPLEMENT, clause().last, false, true));
    }
}
