package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb with what stands around it: one thing that is said. */
final class Predication {
    /** How it hangs on the one that governs it. */
    enum Link {
        MAIN,
        COORDINATE,
        RELATIVE,
        /** What somebody says. */
        COMPLEMENT,
        /** What somebody does something about: refuses to, plans to. */
        CONTROL,
        PURPOSE,
        MEANS,
        TIME,
        CAUSE,
        CONDITION,
        CONCESSION,
        PARTICIPLE
    }

    record Phrase(String preposition, Group group) {}

    final Chunk verb;
    final Link link;
    final @Nullable Predication governor;

    @Nullable Group subject;
    /** Whether the subject is the governor's object: "asked Haftar to". */
    boolean subjectIsObject;

    final List<Group> objects = new ArrayList<>(1);
    private @Nullable Group assumed;
    final List<Phrase> phrases = new ArrayList<>(2);
    final List<Chunk> times = new ArrayList<>(1);
    /** The time of a main clause before it in the sentence, where it has none itself. */
    @Nullable Chunk timeBefore;

    final List<Predication> dependents = new ArrayList<>(1);
    /** The verb before it that it is joined to. */
    @Nullable Predication beside;

    boolean quoted;
    /** Who speaks, where it is inside a quote or said by somebody. */
    @Nullable Mention speaker;

    Predication(Chunk verb, Link link, @Nullable Predication governor, @Nullable Group subject) {
        this.verb = verb;
        this.link = link;
        this.governor = governor;
        this.subject = subject;
        if (governor != null) governor.dependents.add(this);
    }

    /** What a relative clause hangs on is its object as long as no other follows: "the pact that they signed", "in which he thanked Qatar". */
    void assume(Group antecedent) {
        assumed = antecedent;
        objects.add(antecedent);
    }

    /** "a truce that he helped broker", "sanctions that he promised to lift": what the clause hangs on is the object of the inner verb. */
    void passOn(Predication inner) {
        if (assumed == null || objects.size() != 1) return;
        objects.clear();
        inner.assume(assumed);
        assumed = null;
    }

    /** Whether nouns can be its object right after the verb; one that was only assumed gives way: not in "a deal that Ankara called void". */
    boolean awaits(Group object, boolean adjacent) {
        if (adjacent && assumed != null && NounExtent.judgement(object.first().themes)) return true;
        if (adjacent && assumed != null && objects.size() == 1) {
            objects.clear();
            assumed = null;
        }
        return objects.isEmpty();
    }
}
