package dev.entente.knowledge;

import java.util.Locale;

/** How a predicate distributes its roles: A the actor, B the other party, T the thing it is about. */
public enum Frame {
    /** A verb B. */
    TRANSITIVE,
    /** A verb to/on/against B. */
    TO,
    /** A verb with B, or A and B verb. */
    WITH,
    /** A verb T to B. */
    THEME_TO,
    /** A verb T with B, or A and B verb T. */
    THEME_WITH,
    /** A verb T against B. */
    THEME_AGAINST,
    /** A verb T from B; the relation runs from B to A. */
    THEME_FROM,
    /** A verb T, and B is whose T it is. */
    THEME_OF,
    /** A verb B to do something: only with what is to be done. */
    CONTROLLING,
    /** A verb B (as) T: B is called something, and the word for it tells the type. */
    JUDGED,
    /** A noun that says what B is to A: ally, enemy. */
    ROLE;

    public boolean themed() {
        return switch (this) {
            case THEME_TO, THEME_WITH, THEME_AGAINST, THEME_FROM, THEME_OF -> true;
            case TRANSITIVE, TO, WITH, CONTROLLING, JUDGED, ROLE -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
