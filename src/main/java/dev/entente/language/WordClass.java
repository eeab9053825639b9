package dev.entente.language;

import java.util.Locale;

/** What a function word does; the classes of {@code grammar.yaml}. A word may be of several. */
public enum WordClass {
    /** It has happened: "telah", "had". */
    PAST,
    BE,
    PROGRESSIVE,
    /** It goes on: "terus", "has long". */
    ONGOING,
    /** It is to happen: "akan", "will". */
    INTENDED,
    /** It may happen: "mungkin", "could". */
    POSSIBLE,
    /** It should happen: "harus", "must". */
    OBLIGED,
    NEGATION,
    COORDINATION,
    /** Starts a clause of its own: "sementara", "while". */
    CONTRAST,
    TIME,
    CAUSE,
    CONDITION,
    CONCESSION,
    PURPOSE,
    MEANS,
    RELATIVE,
    COMPLEMENT,
    /** Explains the noun before: "yakni", "including". */
    APPOSITION,
    PREPOSITION,
    DETERMINER,
    ADVERB,
    ADJECTIVE,
    /** Names the speaker of a quote: "ujar", "said". */
    QUOTE_VERB,
    /** Names the source of a claim: "menurut", "according to". */
    ACCORDING,
    /** Names a news outlet: "dilansir", "reported". */
    OUTLET;

    public String key() {
        return name().toLowerCase(Locale.ROOT)
                        .replace("quote_verb", "quote_verbs")
                        .replace("outlet", "outlets")
                + switch (this) {
                    case PREPOSITION, DETERMINER, ADVERB, ADJECTIVE -> "s";
                    default -> "";
                };
    }
}
