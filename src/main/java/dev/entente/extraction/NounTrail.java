package dev.entente.extraction;

import dev.entente.extraction.Parse.Noun;
import dev.entente.extraction.Predication.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun groups read so far, and those among the last that a phrase to come may still hang on. */
final class NounTrail {
    private final List<Noun> nouns = new ArrayList<>();
    private List<Nominal> reachable = new ArrayList<>(2);
    private @Nullable Group last;
    private @Nullable Group lastActing;
    /** The group read last, unless a verb or a break has come since. */
    private @Nullable Group beside;

    List<Noun> nouns() {
        return nouns;
    }

    /** The group read last, which a relative clause hangs on. */
    @Nullable Group last() {
        return last;
    }

    /** The same past a place: "the government in Baku, which denies". */
    @Nullable Group lastActing() {
        return lastActing;
    }

    /** No phrase to come hangs on what was read before: a verb or a break lies between. */
    void cut() {
        reachable = new ArrayList<>(2);
        beside = null;
    }

    /** Keeps a group where it stands without making it what others hang on. */
    void note(Group group, @Nullable String preposition, boolean subject, Clause clause) {
        nouns.add(new Noun(group, subject && clause.verbless() ? null : clause.last, preposition, clause.subject));
    }

    void add(Group group, boolean subject, Clause clause) {
        note(group, null, subject, clause);
        boolean carries = group.named()
                || group.nominals().stream()
                        .anyMatch(n -> !n.events.isEmpty() || !n.themes.isEmpty() || !n.owners.isEmpty());
        if (carries || reachable.isEmpty()) reachable = new ArrayList<>(group.nominals());
        last = group;
        lastActing = group;
        beside = group;
    }

    /** Hangs a phrase on all nouns in reach; which of them it truly belongs to is for whoever reads them. */
    void hang(Phrase phrase) {
        for (Nominal nominal : reachable)
            nominal.parts.add(new Nominal.PhrasePart(phrase.preposition(), phrase.group()));
    }

    /** @param locative whether it says where something is */
    void add(Phrase phrase, boolean locative, Clause clause) {
        note(phrase.group(), phrase.preposition(), false, clause);
        List<Nominal> inner = phrase.group().nominals();
        if (inner.stream().anyMatch(n -> !n.events.isEmpty() || !n.themes.isEmpty() || !n.named())) {
            List<Nominal> longer = new ArrayList<>(reachable);
            longer.addAll(inner);
            reachable = longer;
        }
        last = phrase.group();
        if (!locative || beside == null || !beside.named()) lastActing = phrase.group();
        else lastActing = beside;
    }
}
