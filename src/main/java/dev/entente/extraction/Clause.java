package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import dev.entente.extraction.Predication.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause that is being read: its subject, what stands before its verb, and the last of its verbs. */
final class Clause {
    final Link link;
    final @Nullable Predication governor;
    /** Whether a comma sets it off, so that a comma ends it. */
    final boolean afterComma;
    /** Whether it says what its subject is, without a verb that does anything: "the country has been under a boycott". */
    boolean copula;
    /** Whether it has listed verbs between commas, so that one after "and" is of the same list. */
    boolean listed;
    /** Whether it is what a quote says. */
    final boolean quote;

    @Nullable Group subject;
    /** The nouns before a comma that those after it took the place of: "the deal, he said, had". */
    @Nullable Group setAside;
    /** What a relative clause hangs on, while it may still be its subject or its object. */
    @Nullable Group antecedent;

    /** Whether the subject is the governor's object: "asked Haftar to". */
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
