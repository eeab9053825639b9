package dev.entente.extraction;

import dev.entente.knowledge.VerbEntry;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does what to whom by one understanding of a verb, while it is being found out. */
final class Roles {
    /** Rank of a reading whose theme fits the verb. */
    static final int FITTING = 4;

    final VerbEntry entry;
    final Predication p;
    /** Whom or what the verb does it to. */
    final @Nullable Group patient;
    /** What it is about. */
    final @Nullable Nominal theme;

    RelationType type;
    Party source;
    Party target = Party.NONE;
    int rank;
    /** Whether source and target are the members of one group: "A and B met". */
    boolean joined;

    Roles(
            VerbEntry entry,
            Predication p,
            @Nullable Group patient,
            @Nullable Nominal theme,
            RelationType type,
            Party source,
            int rank) {
        this.entry = entry;
        this.p = p;
        this.patient = patient;
        this.theme = theme;
        this.type = type;
        this.source = source;
        this.rank = rank;
    }

    /** Each of them does it with those named after him. */
    void join(Party parties) {
        List<Mention> all = parties.actors();
        source = new Party(all.subList(0, all.size() - 1), parties.certainty());
        target = new Party(all.subList(1, all.size()), parties.certainty());
        rank = theme == null ? 2 : FITTING;
        joined = true;
    }

    boolean themed(String name) {
        return theme != null && theme.themed(name);
    }

    boolean troops() {
        return themed("troops") || themed("troops-own");
    }

    /** Whose the theme is; the first where they are several. */
    Party owner() {
        return theme == null || theme.owners.isEmpty()
                ? Party.NONE
                : new Party(List.of(theme.owners.getFirst()), Party.OWNED);
    }

    boolean complete() {
        return !source.empty() && !target.empty();
    }

    FrameReader.Reading reading() {
        Reason frame = Reason.of(Key.valueOf(entry.frame().name()));
        Reason pattern = joined ? frame.and(Key.JOINED) : p.verb.passive ? frame.and(Key.PASSIVE) : frame;
        return new FrameReader.Reading(entry, type, source, target, pattern, rank, theme);
    }
}
