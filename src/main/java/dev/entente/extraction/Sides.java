package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;

/** Who does something and to or with whom it is done. */
record Sides(Party source, Party target) {
    /** One who does it and one it is done to or with. */
    record Pair(Mention source, Mention target) {}

    /** Each of several does it with each of the others. */
    static Sides among(Party parties) {
        return new Sides(parties, parties);
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        boolean among = source == target;
        for (int i = 0; i < source.actors().size(); i++)
            for (int k = among ? i + 1 : 0; k < target.actors().size(); k++)
                pairs.add(new Pair(source.actors().get(i), target.actors().get(k)));
        return pairs;
    }
}
