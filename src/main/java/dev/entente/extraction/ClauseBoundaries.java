package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.extraction.Predication.Link;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens and closes clauses at what stands between them: commas, quotes, "who", "that", "because", "but". */
final class ClauseBoundaries {
    private final LanguagePack pack;
    private final ElementRow row;
    private final OpenClauses open;
    private final NounTrail trail;
    /** Whether a quote is open that is part of the sentence around it. */
    private boolean quoteRunsOn;

    ClauseBoundaries(LanguagePack pack, ElementRow row, OpenClauses open, NounTrail trail) {
        this.pack = pack;
        this.row = row;
        this.open = open;
        this.trail = trail;
    }

    void comma(int i) {
        trail.cut();
        while (open.nested() && endsAtComma(open.innermost(), i)) open.close();
        Clause clause = open.innermost();
        Element next = row.after(i);
        boolean subjectless = !clause.verbless() && clause.subject == null && clause.link == Link.MAIN;
        if (!open.nested() && subjectless && next != null && next.nouns()) open.openMain();
    }

    private boolean endsAtComma(Clause clause, int i) {
        if (clause.quote) return false;
        return switch (clause.link) {
            case RELATIVE ->
                clause.afterComma
                        // "pada hari yang sama, pasukan Rusia pergi": an adjective after "yang" is no clause
                        || clause.verbless()
                                && pack.headFirst()
                                && row.before(i) != null
                                && row.before(i).nouns()
                        || !clause.verbless() && open.waiting() != null && verbAfter(i);
            case TIME, CAUSE, CONCESSION -> !listsOn(clause, i);
            case CONDITION, MEANS, PURPOSE, PARTICIPLE -> true;
            case COMPLEMENT, CONTROL, MAIN, COORDINATE -> false;
        };
    }

    /** "when they cut ties, closed their airspace and accused Doha": the clause has more verbs, and nobody else waits for one. */
    private boolean listsOn(Clause clause, int i) {
        Element next = row.after(i);
        return !clause.verbless()
                && clause.subject != null
                && clause.last != null
                && clause.last.subject == clause.subject
                && next != null
                && next.is(Kind.VERB)
                && !next.chunk().gerund
                && !next.chunk().infinitive
                && !next.chunk().participle
                && open.waiting() == null;
    }

    private boolean verbAfter(int i) {
        Element next = row.after(i);
        return next != null && (next.is(Kind.VERB) || next.is(Kind.TIME) || next.is(Kind.OTHER));
    }

    void relative(int i) {
        Element before = row.weightyBefore(i);
        boolean afterComma = before != null && before.is(Kind.COMMA);
        Group antecedent = trail.lastActing();
        Clause sibling = before != null && before.is(Kind.COORDINATION)
                ? open.nearest(c -> c.link == Link.RELATIVE && c.last != null && c.last.subject != null)
                : null;
        // "which signed an accord and which mediated"
        if (sibling != null && sibling.last != null) antecedent = sibling.last.subject;
        // "Japan and seven other countries that condemned it"
        boolean others = antecedent != null
                && antecedent.named()
                && !Group.nominal(antecedent.members().getLast()).named();
        if (antecedent != null
                && !afterComma
                && !others
                && !parties(antecedent)
                && antecedent.members().size() > 1)
            antecedent = new Group(List.of(antecedent.members().getLast()));
        Group described = described(i);
        if (described != null) antecedent = described;
        Group between = afterComma ? null : dealing(i);
        if (between != null) antecedent = between;
        Group apart = afterComma ? beforeAside(i) : null;
        if (apart != null) antecedent = apart;
        Group there = afterComma ? null : eventAt(i);
        if (there != null) antecedent = there;
        // "menuduh bahwa Iran yang menyerang kapal itu": with no other verb to come it is Iran that did
        Clause said = open.innermost();
        if (pack.headFirst()
                && said.link == Link.COMPLEMENT
                && said.verbless()
                && said.subject != null
                && said.subject == antecedent
                && !row.finiteVerbAfterRelative(i - 1)) return;
        Clause clause = open.open(Link.RELATIVE, open.innermost().last, afterComma);
        clause.subject = antecedent;
        clause.antecedent = antecedent;
    }

    /** "the talks between Russia and Ukraine that Turkey mediated": the talks, which the names tell the parties of. */
    private @Nullable Group dealing(int i) {
        if (i < 2 || !row.get(i - 1).phrase() || !row.get(i - 2).nouns()) return null;
        Group phrase = row.get(i - 1).group(), talks = row.get(i - 2).group();
        boolean between =
                pack.grammar().frame("between").contains(row.get(i - 1).preposition())
                        && phrase != null
                        && phrase.members().size() > 1;
        return between && talks != null && !talks.first().events.isEmpty() ? talks : null;
    }

    /** "the resolution, drafted by France, which calls": what the aside is about; null where none stands before. */
    private @Nullable Group beforeAside(int i) {
        for (int k = i - 2; k > 1; k--) {
            Element element = row.get(k);
            if (element.is(Kind.COMMA)) {
                Element opens = row.get(k + 1), before = row.get(k - 1);
                return opens.is(Kind.VERB) && opens.chunk().participle && before.nouns() ? before.group() : null;
            }
            if (!element.phrase() && !element.is(Kind.VERB) && !element.is(Kind.TIME) && !element.is(Kind.PREPOSITION))
                return null;
        }
        return null;
    }

    /** "serangan terhadap PBB di Kongo yang dilakukan M23": what is done is the act before the phrases. */
    private @Nullable Group actDone(int i) {
        Element verb = row.after(i);
        if (verb == null || !verb.is(Kind.VERB) || !pack.marks("doing", verb.chunk().word)) return null;
        return row.actBefore(i);
    }

    /** "perjanjian damai di Doha yang difasilitasi Qatar": what happened there; null where nothing did. */
    private @Nullable Group eventAt(int i) {
        if (i < 2 || !row.get(i - 1).phrase() || row.get(i - 2).group() == null) return null;
        Group act = actDone(i);
        if (act != null) return act;
        Nominal where = row.get(i - 1).nounGroup().first(),
                event = row.get(i - 2).nounGroup().first();
        boolean place = pack.grammar().frame("locative").contains(row.get(i - 1).preposition())
                && !where.named()
                && !where.places.isEmpty()
                && where.themes.isEmpty();
        // "pangkalan di Irak yang digunakan pasukan AS"
        boolean site = !event.named()
                && (event.themed("base") || event.themed("territory"))
                && pack.grammar().frame("locative").contains(row.get(i - 1).preposition());
        return site || place && !event.events.isEmpty() ? row.get(i - 2).group() : null;
    }

    /** "perundingan Rusia dan Ukraina yang ditengahi Turki": what is mediated is the talks, whose parties the names after it are. */
    private static boolean parties(Group antecedent) {
        Nominal first = antecedent.first();
        return !first.named() && !first.events.isEmpty() && first.owners.size() > 1;
    }

    /** "Hungary was among five states that opposed": one of those does what they do; null where the nouns before are called nothing. */
    private @Nullable Group described(int i) {
        int role = i - 1;
        // "the only state in Europe that"
        if (role > 2 && row.get(role).phrase() && row.get(role - 1).nouns()) role--;
        if (role < 2 || row.get(role).group() == null || !NounRelations.copula(row.get(role - 1))) return null;
        Nominal called = row.get(role).nounGroup().first();
        Group subject = row.get(role - 2).group();
        boolean bare = !called.named() && called.owners.isEmpty() && called.events.isEmpty() && called.themes.isEmpty();
        return bare && subject != null && subject.named() && row.get(role - 2).nouns() ? subject : null;
    }

    void complement(int i) {
        Element before = row.weightyBefore(i);
        Predication last = open.innermost().last;
        // "condemned the drill that Seoul began": it does not say what follows
        boolean thing = last != null
                && Control.condemns(last.verb)
                && !pack.headFirst()
                && before != null
                && before.nouns()
                && !before.nounGroup().named();
        // "brokered a deal that they signed": nothing is asked of a deal
        thing |= last != null && !pack.headFirst() && before != null && before.nouns() && event(before.nounGroup());
        boolean says = last != null
                && (Control.reports(last.verb)
                        || Control.asks(last.verb) && !thing
                        || before != null && before.is(Kind.VERB));
        // "offered to mediate, an initiative that Sudan endorsed"
        boolean apposed = before != null
                && before.nouns()
                && !before.nounGroup().named()
                && i > 1
                && row.get(i - 2).is(Kind.COMMA);
        if ((!says || apposed) && !pack.headFirst() && before != null && (before.nouns() || before.phrase()))
            relative(i);
        else open.open(Link.COMPLEMENT, last);
    }

    private static boolean event(Group group) {
        Nominal last = Group.nominal(group.members().getLast());
        return !group.named() && !last.events.isEmpty() && last.title == null && last.belonging == null;
    }

    /** "will not talk until they leave", "cut off aid until they recognise it": what is waited for may never come. */
    private static boolean withheld(Chunk verb) {
        return verb.negated
                || verb.modal != Realis.ACTUAL
                || verb.does(Use.REFUSE)
                || verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && (s.entry().type() == RelationType.SANCTION
                                        || s.entry().withTheme().containsValue(RelationType.SANCTION)));
    }

    void subordinate(int i) {
        Element next = row.after(i);
        if (next == null) return;
        boolean verbNext = next.is(Kind.VERB);
        if (!verbNext && !(next.nouns() && (row.finiteVerbAfter(i + 1) || row.finiteVerbAfterRelative(i + 1)))) return;
        Link link = link(row.get(i).chunk().classes);
        if (link == null) return;
        Predication governor = open.innermost().last;
        Group waiting = open.innermost().subject;
        boolean awaited = governor != null && pack.marks("until", row.get(i).chunk().word) && withheld(governor.verb);
        if (awaited) link = Link.CONDITION;
        Clause clause = open.open(link, governor);
        Chunk when = link == Link.TIME ? row.timeBefore(i) : null;
        if (when != null && when.time != null) {
            Chunk point = new Chunk(Kind.TIME, when.start, when.end);
            point.time = when.time.point();
            clause.earlyTimes.add(point);
        }
        Group speaker = verbNext ? speakerBefore(i) : null;
        if (speaker != null) clause.subject = speaker;
        else if (verbNext && governor != null)
            understood(clause, governor, next.chunk(), row.get(i).chunk().word);
        else if (verbNext && next.chunk().modal == Realis.ACTUAL && !next.chunk().infinitive) clause.subject = waiting;
    }

    /** ", kata Zelensky, seraya mendesak": who spoke. */
    private @Nullable Group speakerBefore(int i) {
        return i > 2
                        && row.get(i - 1).is(Kind.COMMA)
                        && row.get(i - 2).nouns()
                        && row.get(i - 3).is(Kind.SAYS)
                ? row.get(i - 2).nounGroup()
                : null;
    }

    /** Who does what a clause without a subject says: the subject of its governor, or the one that does something to. */
    private void understood(Clause clause, Predication governor, Chunk verb, String joint) {
        clause.subject = governor.subject;
        // "diumumkan Pence seusai berunding": the agent of a passive
        boolean announced =
                pack.headFirst() && governor.verb.passive && governor.subject != null && !governor.subject.named();
        if (announced && !governor.objects.isEmpty()) clause.subject = governor.objects.getFirst();
        // "masalah itu dibahasnya saat bertemu": he who discussed it met
        if (announced && governor.verb.word.endsWith("nya") && governor.governor != null)
            clause.subject = governor.governor.subject;
        Group judged = Control.judged(governor);
        if (judged != null && (clause.link == Link.CAUSE || verb.gerund)) clause.subject = judged;
        // "responded by threatening": the subject does both
        boolean by = pack.grammar().frame("agent").contains(joint);
        boolean acted = clause.link == Link.MEANS && governor.verb.does(Use.ACCUSE)
                || Control.asks(governor.verb) && verb.gerund && clause.link != Link.TIME;
        if (acted && !by && !governor.objects.isEmpty()) {
            clause.subject = governor.objects.getFirst();
            clause.subjectIsObject = true;
        }
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

    void contrast(int i) {
        trail.cut();
        Element next = row.after(i);
        Element before = row.before(i);
        Clause waiting = open.innermost();
        boolean aside = before != null && before.is(Kind.COMMA) && next != null && next.is(Kind.VERB);
        // "Jakarta, yang memulangkan warganya, kemudian berterima kasih": its subject still waits for the verb
        if (aside && waiting.link == Link.MAIN && waiting.verbless() && waiting.subject != null) return;
        Predication last = waiting.last;
        // "accused India of firing missiles, then struck back": who accused
        if (last != null && last.link == Link.CONTROL && last.subjectIsObject) {
            Clause outer = open.nearest(c -> c.link == Link.MAIN && c.last != null);
            if (outer != null) last = outer.last;
        }
        // "mengecam sanksi yang disebutnya ilegal, lalu memanggil": a thing that something is said of does nothing
        boolean thing = waiting.link == Link.RELATIVE
                && last != null
                && last.verb.passive
                && last.subject != null
                && !last.subject.named()
                && next != null
                && next.is(Kind.VERB)
                && !next.chunk().passive;
        Clause doing =
                thing ? open.nearest(c -> c.last != null && c.last.subject != null && c.last.subject.named()) : null;
        if (doing != null) last = doing.last;
        Clause clause = open.openMain();
        if (last != null && next != null && next.is(Kind.VERB)) clause.subject = last.subject;
    }

    void quote(int i) {
        if (quoteRunsOn) {
            quoteRunsOn = false;
            return;
        }
        if (runsOn(row.before(i), row.after(i))) {
            quoteRunsOn = true;
            return;
        }
        trail.cut();
        if (!open.closeQuote()) open.openQuote();
    }

    /** "they have "agreed to work together"": the quote is part of the sentence. */
    private boolean runsOn(@Nullable Element before, @Nullable Element next) {
        Clause clause = open.innermost();
        return before != null
                && (before.nouns()
                        || before.is(Kind.OTHER)
                        || before.is(Kind.VERB) && before.chunk().does(Use.OTHER))
                && next != null
                && next.is(Kind.VERB)
                && clause.verbless()
                && clause.subject != null
                && !clause.quote;
    }
}
