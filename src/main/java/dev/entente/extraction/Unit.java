package dev.entente.extraction;

import dev.entente.knowledge.NounEntry;
import dev.entente.model.ActorKind;
import dev.entente.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a noun phrase that means one thing.
 *
 * @param mention whom it names
 * @param role what a title makes of a person
 * @param text what of an actor it is, how it refers, or its word
 * @param events the events that it may name, most likely first
 * @param themes classes of thing that it names
 */
record Unit(
        Sort sort,
        int start,
        int end,
        @Nullable Mention mention,
        @Nullable Role role,
        @Nullable String text,
        List<NounEntry> events,
        List<String> themes) {
    enum Sort {
        MENTION,
        TITLE,
        /** What is an actor's and acts for it: army, government. */
        BELONGING,
        EVENT,
        THEME,
        REFERENCE,
        /** "'s" */
        POSSESSIVE,
        /** "-backed" */
        COMPOUND,
        WORD
    }

    static Unit word(int at) {
        return new Unit(Sort.WORD, at, at + 1, null, null, null, List.of(), List.of());
    }

    static Unit possessive(int at) {
        return new Unit(Sort.POSSESSIVE, at, at + 1, null, null, null, List.of(), List.of());
    }

    static Unit compound(int at, String suffix) {
        return new Unit(Sort.COMPOUND, at, at + 1, null, null, suffix, List.of(), List.of());
    }

    static Unit mention(Mention mention) {
        return new Unit(Sort.MENTION, mention.start(), mention.end(), mention, null, null, List.of(), List.of());
    }

    static Unit reference(int start, int end, String kind) {
        return new Unit(Sort.REFERENCE, start, end, null, null, kind, List.of(), List.of());
    }

    static Unit title(int start, int end, Role role, List<String> themes) {
        return new Unit(Sort.TITLE, start, end, null, role, null, List.of(), themes);
    }

    static Unit belonging(int start, int end, String what, List<String> themes) {
        return new Unit(Sort.BELONGING, start, end, null, null, what, List.of(), themes);
    }

    static Unit event(int start, int end, String word, List<NounEntry> events, List<String> themes) {
        return new Unit(Sort.EVENT, start, end, null, null, word, events, themes);
    }

    static Unit theme(int start, int end, String word, List<String> themes) {
        return new Unit(Sort.THEME, start, end, null, null, word, List.of(), themes);
    }

    /** Whom a mention names. */
    Mention named() {
        if (mention == null) throw new IllegalStateException("not a mention");
        return mention;
    }

    boolean person() {
        return mention != null && mention.actor().kind() == ActorKind.PERSON;
    }

    static @Nullable Unit first(List<Unit> units, int from, Sort sort) {
        for (int k = from; k < units.size(); k++) if (units.get(k).sort == sort) return units.get(k);
        return null;
    }

    /** The first actor named, places aside. */
    static @Nullable Mention firstActor(List<Unit> units, int from) {
        for (int k = from; k < units.size(); k++) {
            Mention mention = units.get(k).mention;
            if (mention != null && !mention.place()) return mention;
        }
        return null;
    }
}
