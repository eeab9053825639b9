package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Quad;
import dev.entente.model.Realis;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Attaches a verb after "and": to the verb before it, or to that of an outer clause which it goes on. */
final class VerbCoordination {
    private final LanguagePack pack;
    private final OpenClauses open;

    VerbCoordination(LanguagePack pack, OpenClauses open) {
        this.pack = pack;
        this.open = open;
    }

    /**
     * @param innermost a clause that has a verb
     * @param afterComma whether a comma stands before the "and"
     */
    void join(Chunk verb, Clause innermost, boolean afterComma) {
        Clause clause = outer(innermost, goesOnOutside(verb, innermost, afterComma), c -> c.link == Link.MAIN);
        clause = outer(clause, tellsOfThing(verb, clause), c -> c.link == Link.MAIN && named(c.last.subject));
        clause = outer(clause, tellsOfVictim(verb, clause), c -> c.link == Link.MAIN && material(c.last.verb));
        clause = outer(clause, speaksOn(verb, clause), c -> c.link == Link.MAIN && named(c.last.subject));
        // "thanked Germany for sending ... and urged": joined to the finite verb
        if (verb.finite() && !clause.last.verb.finite() && !infinitiveToo(verb, clause.last.verb))
            clause = outer(clause, true, c -> c.last.verb.finite());
        Predication before = clause.last;
        Predication governor = clause.link == Link.MAIN ? null : before.governor;
        Predication next = open.continueWith(clause, before, verb, Link.COORDINATE, governor);
        next.subjectIsObject = before.subjectIsObject;
        next.beside = before;
        next.times.addAll(before.times);
    }

    /** The nearest clause around of a kind, with all inside it closed, where the verb goes on outside; else the same. */
    private Clause outer(Clause clause, boolean outside, Predicate<Clause> such) {
        Clause found = outside ? open.nearest(c -> c.last != null && such.test(c)) : null;
        if (found == null) return clause;
        open.closeInside(found);
        return found;
    }

    /** "menuding perahu itu mengangkut senjata, dan meminta Filipina", "said B had shelled it, and accused B" */
    private boolean goesOnOutside(Chunk verb, Clause clause, boolean afterComma) {
        Link inner = pack.headFirst() ? Link.CONTROL : Link.COMPLEMENT;
        return afterComma && clause.link == inner && !(clause.listed && !Control.speaks(verb)) && !clause.quote;
    }

    /** "upaya yang dilakukan Qatar dan Mesir serta mendukung": a thing that was done does nothing. */
    private boolean tellsOfThing(Chunk verb, Clause clause) {
        return pack.headFirst()
                && clause.link == Link.RELATIVE
                && clause.last.verb.passive
                && !verb.passive
                && !named(clause.last.subject)
                && !clause.quote;
    }

    /** "menculik seorang Filipina yang bekerja untuk Shell dan membunuh polisi": what is told of him is no news. */
    private boolean tellsOfVictim(Chunk verb, Clause clause) {
        return pack.headFirst()
                && clause.link == Link.RELATIVE
                && clause.last.verb.senses.stream().allMatch(s -> s.use() == Use.OTHER)
                && material(verb)
                && !clause.quote;
    }

    /** "said no pretext could justify it and urged the North", "meminta semua pihak menahan diri dan menuding": who speaks goes on speaking. */
    private boolean speaksOn(Chunk verb, Clause clause) {
        Predication last = clause.last;
        boolean told = clause.link == Link.COMPLEMENT || clause.link == Link.TIME;
        boolean thing = told && last.subject != null && !last.subject.named();
        boolean asked = pack.headFirst() && clause.link == Link.CONTROL && last.subjectIsObject;
        return (thing || asked) && !clause.quote && Control.speaks(verb);
    }

    /** "called on Ankara to end the provocation and begin talks": a bare form after an infinitive is one too. */
    private boolean infinitiveToo(Chunk verb, Chunk before) {
        boolean bare = !pack.headFirst()
                && before.infinitive
                && verb.end == verb.start + 1
                && verb.modal == Realis.ACTUAL
                && verb.senses.stream().allMatch(s -> s.can(Inflection.BASE) && !s.can(Inflection.PAST));
        if (bare) verb.infinitive = true;
        return bare;
    }

    private static boolean material(Chunk verb) {
        return verb.senses.stream()
                .anyMatch(s -> s.entry() != null
                        && s.entry().type() != null
                        && s.entry().type().quad() == Quad.MATERIAL_CONFLICT);
    }

    private static boolean named(@Nullable Group group) {
        return group != null && group.named();
    }
}
