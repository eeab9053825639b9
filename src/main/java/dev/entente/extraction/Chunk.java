package dev.entente.extraction;

import dev.entente.language.Morphology.Inflection;
import dev.entente.language.TimeExpression;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence that does one thing in it. */
final class Chunk {
    enum Kind {
        NOUNS,
        VERB,
        PREPOSITION,
        COORDINATION,
        CONTRAST,
        /** Opens a clause: when, because, if, in order to. */
        SUBORDINATOR,
        RELATIVE,
        COMPLEMENT,
        APPOSITION,
        COMMA,
        QUOTE,
        TIME,
        /** Names the speaker of a quote: "ujar", "said". */
        SAYS,
        OTHER
    }

    private static final Set<Inflection> NON_FINITE = EnumSet.of(Inflection.PARTICIPLE, Inflection.GERUND);

    final Kind kind;
    final int start;
    int end;
    /** Whether it points to something known: "the decision", "keputusan itu". */
    boolean definite;
    /** Whether all its words but a determiner are capitalised: a proper name. */
    boolean proper;

    final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);

    // a verb
    List<VerbSense> senses = List.of();
    boolean passive;
    boolean negated;
    boolean obliged;
    /** Whether its tense says that it is so now: "denies", "has denied". */
    boolean present;

    boolean infinitive;
    boolean gerund;
    /** Past participle without an auxiliary: "forces backed by". */
    boolean participle;

    Realis modal = Realis.ACTUAL;
    boolean completed;

    // nouns
    @Nullable Nominal nominal;

    @Nullable TimeExpression time;

    /** Of nouns the head: in English the last one, in Indonesian the first. */
    String word = "";

    Chunk(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isAnyOf(Kind... others) {
        for (Kind other : others) if (kind == other) return true;
        return false;
    }

    boolean does(Use use) {
        for (VerbSense sense : senses) if (sense.use() == use) return true;
        return false;
    }

    /** Whether it is a verb that can have a subject of its own, as every Indonesian verb can. */
    boolean finite() {
        if (infinitive || gerund || participle) return false;
        for (VerbSense sense : senses)
            if (!NON_FINITE.containsAll(sense.inflections())
                    || sense.inflections().isEmpty()) return true;
        return senses.isEmpty();
    }
}
