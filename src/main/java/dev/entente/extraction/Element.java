package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** What a clause is made of: a noun group, a prepositional phrase, or a bare chunk. */
record Element(Chunk chunk, @Nullable Group group, @Nullable String preposition) {
    boolean is(Kind kind) {
        return group == null && chunk.is(kind);
    }

    boolean nouns() {
        return group != null && preposition == null;
    }

    boolean phrase() {
        return group != null && preposition != null;
    }

    Group nounGroup() {
        if (group == null) throw new IllegalStateException("no nouns");
        return group;
    }
}
