package dev.entente.language;

import dev.entente.knowledge.VerbEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a language forms its words: the one thing about it that is code. */
public interface Morphology {
    /** What a form of a verb can be. */
    enum Inflection {
        /** Indonesian meN- or ber-: the subject acts. */
        ACTIVE,
        /** Indonesian di- or ter-: the subject suffers it. */
        PASSIVE,
        /** Indonesian root alone, as in headlines. */
        BARE,
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /** All forms of a verb by their words, "crack down on" with its first word inflected. */
    Map<String, Set<Inflection>> forms(VerbEntry verb);

    /** All forms of a noun phrase. */
    List<String> nounForms(String noun);

    /** Whether modifiers follow their head ("tentara Turki") rather than precede it ("Turkish army"). */
    boolean headFirst();

    /** Whether a word that no list holds looks like a verb. */
    boolean looksLikeVerb(Token token);
}
