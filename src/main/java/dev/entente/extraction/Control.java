package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.RelationType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs that settle who does what the next verb says: "asked Haftar to stop", "thanked Germany for sending". */
final class Control {
    private static final Set<RelationType> ASKING = EnumSet.of(
            RelationType.REQUEST,
            RelationType.MEDIATE,
            RelationType.THREATEN,
            RelationType.ACCUSE,
            RelationType.COERCE);
    private static final Set<RelationType> SPEAKING =
            EnumSet.of(RelationType.REQUEST, RelationType.ACCUSE, RelationType.SUPPORT, RelationType.THREATEN);
    private static final Set<RelationType> JUDGING = EnumSet.of(RelationType.SUPPORT, RelationType.ACCUSE);

    /** Before the one who is judged: "berterima kasih kepada". */
    private static final Set<String> TOWARDS = Set.of("kepada", "to", "pada");

    private Control() {}

    /** Whether its object is to do what the next verb says. */
    static boolean asks(Chunk verb) {
        return anyOf(verb, ASKING) || verb.does(Use.CAUSE) || verb.does(Use.ACCUSE);
    }

    /** Whether its subject and its object do something together. */
    static boolean joint(Chunk verb) {
        return anyOf(verb, Set.of(RelationType.COOPERATE));
    }

    static boolean requests(Chunk verb) {
        return anyOf(verb, Set.of(RelationType.REQUEST));
    }

    /** Whether it does no more than condemn its object. */
    static boolean condemns(Chunk verb) {
        return verb.senses.stream()
                .allMatch(s -> s.entry() != null
                        && (s.entry().type() == RelationType.ACCUSE
                                || s.entry().withTheme().containsValue(RelationType.ACCUSE)));
    }

    /** Whether what it is about can follow as a sentence of its own: "said Haftar would stop". */
    static boolean reports(Chunk verb) {
        return verb.does(Use.REPORT) || verb.does(Use.INTEND) || verb.does(Use.DENY);
    }

    /** Whether it has what is said as its only object: nobody "says" or "claims" an actor. */
    static boolean onlySays(Chunk verb) {
        return !verb.passive && verb.senses.stream().allMatch(s -> s.use() == Use.REPORT);
    }

    /** Whether somebody says something by it: "alleging", "condemning", "urging". */
    static boolean speaks(Chunk verb) {
        return reports(verb)
                || anyOf(verb, SPEAKING)
                || verb.senses.stream()
                        .anyMatch(
                                s -> s.entry() != null && s.entry().withTheme().containsValue(RelationType.REQUEST));
    }

    /** Whether what it is about is not wanted: "vetoed a resolution condemning Syria". */
    static boolean turnsDown(Predication p) {
        return p.verb.negated
                || p.verb.does(Use.REFUSE)
                || p.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null
                                && (s.entry().type() == RelationType.REJECT
                                        || s.entry().withTheme().get("proposal") == RelationType.REJECT))
                || p.link == Predication.Link.CONTROL && p.governor != null && p.governor.verb.does(Use.REFUSE);
    }

    /** Whom a verb thanks or blames: he did what comes after "for". */
    static @Nullable Group judged(Predication predication) {
        if (!anyOf(predication.verb, JUDGING)) return null;
        if (!predication.objects.isEmpty()) return predication.objects.getFirst();
        for (Phrase phrase : predication.phrases) if (TOWARDS.contains(phrase.preposition())) return phrase.group();
        return null;
    }

    private static boolean anyOf(Chunk verb, Set<RelationType> types) {
        for (VerbSense sense : verb.senses)
            if (sense.entry() != null
                    && sense.entry().type() != null
                    && types.contains(sense.entry().type())) return true;
        return false;
    }
}
