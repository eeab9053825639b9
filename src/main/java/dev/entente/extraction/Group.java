package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;

/** Noun phrases joined by "and" or commas, or a single one. */
record Group(List<Chunk> members) {
    Nominal first() {
        return nominal(members.getFirst());
    }

    static Nominal nominal(Chunk chunk) {
        if (chunk.nominal == null) throw new IllegalStateException("not a noun phrase");
        return chunk.nominal;
    }

    List<Nominal> nominals() {
        List<Nominal> nominals = new ArrayList<>(members.size());
        for (Chunk member : members) nominals.add(nominal(member));
        return nominals;
    }

    List<Mention> heads() {
        List<Mention> heads = new ArrayList<>(2);
        for (Chunk member : members) heads.addAll(nominal(member).heads);
        return heads;
    }

    boolean named() {
        for (Chunk member : members) if (nominal(member).named()) return true;
        return false;
    }

    int start() {
        return members.getFirst().start;
    }

    int end() {
        return members.getLast().end;
    }
}
