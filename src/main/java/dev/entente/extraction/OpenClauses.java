package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clauses that are open, one inside the other, and the predications that their verbs have become so far. */
final class OpenClauses {
    private final boolean[] quoted;
    private final Deque<Clause> open = new ArrayDeque<>();
    private final List<Predication> predications = new ArrayList<>();

    /** @param quoted for each token whether it stands inside a quote */
    OpenClauses(boolean[] quoted) {
        this.quoted = quoted;
        open(Link.MAIN, null);
    }

    List<Predication> predications() {
        return predications;
    }

    Clause innermost() {
        return open.element();
    }

    boolean nested() {
        return open.size() > 1;
    }

    Clause open(Link link, @Nullable Predication governor) {
        return open(link, governor, false);
    }

    Clause open(Link link, @Nullable Predication governor, boolean afterComma) {
        return open(new Clause(link, governor, afterComma, false));
    }

    private Clause open(Clause clause) {
        open.push(clause);
        return clause;
    }

    /** A new main clause; inside a quote it stays inside. */
    Clause openMain() {
        while (open.size() > 1 && !innermost().quote) open.pop();
        if (!innermost().quote) open.pop();
        return open(Link.MAIN, null);
    }

    void openQuote() {
        open(new Clause(Link.COMPLEMENT, innermost().last, false, true));
    }

    void close() {
        open.pop();
    }

    void closeInside(Clause clause) {
        while (innermost() != clause) open.pop();
    }

    /** Closes the quote that is open with all inside it; false where none is. */
    boolean closeQuote() {
        Clause quote = null;
        for (Clause clause : open) if (clause.quote) quote = clause;
        if (quote == null) return false;
        closeInside(quote);
        close();
        if (open.isEmpty()) open(Link.MAIN, null);
        return true;
    }

    /** The first such clause from the innermost outwards; what a quote says does not run on outside it. */
    @Nullable Clause nearest(Predicate<Clause> such) {
        for (Clause clause : open) {
            if (such.test(clause)) return clause;
            if (clause.quote) return null;
        }
        return null;
    }

    /** An outer clause that has a subject and still waits for its verb. */
    @Nullable Clause waiting() {
        Clause innermost = innermost();
        return nearest(clause -> clause != innermost && clause.verbless() && !clause.copula && clause.subject != null);
    }

    /** Gives a clause its verb, with all that stood before the verb. */
    void predicate(Clause clause, Chunk verb) {
        Predication predication = predication(verb, clause.link, clause.governor, clause.subject);
        predication.subjectIsObject = clause.subjectIsObject;
        predication.phrases.addAll(clause.early);
        predication.times.addAll(clause.earlyTimes);
        if (clause.antecedent != null && clause.subject != clause.antecedent && !verb.passive)
            predication.assume(clause.antecedent);
        clause.antecedent = null;
        clause.early.clear();
        clause.last = predication;
    }

    /** Gives a clause a further verb with the subject of the one before. */
    Predication continueWith(Clause clause, Predication before, Chunk verb, Link link, @Nullable Predication governor) {
        Predication predication = predication(verb, link, governor, before.subject);
        clause.last = predication;
        return predication;
    }

    private Predication predication(Chunk verb, Link link, @Nullable Predication governor, @Nullable Group subject) {
        Predication predication = new Predication(verb, link, governor, subject);
        predication.quoted = quoted[Math.min(verb.start, quoted.length - 1)];
        predications.add(predication);
        return predication;
    }
}
