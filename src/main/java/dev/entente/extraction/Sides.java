package dev.entente.extraction;

import java.util.List;

/** Who does something and to or with whom it is done. */
record Sides(Party source, Party target) {
    /** The first of several does it with the others. */
    static Sides among(Party parties) {
        List<Mention> all = parties.actors();
        return new Sides(
                new Party(List.of(all.getFirst()), parties.certainty()),
                new Party(all.subList(1, all.size()), parties.certainty()));
    }
}
