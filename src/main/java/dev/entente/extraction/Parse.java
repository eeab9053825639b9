package dev.entente.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of whom in a sentence: its predications, and its noun groups with the phrases that hang on them.
 *
 * @param topic whom it begins to say something of without a verb that does anything: "Poland is an ally of"
 */
record Parse(
        List<Predication> predications,
        List<Noun> nouns,
        @Nullable Group topic) {
    /**
     * A noun group where it stands.
     *
     * @param within the predication it belongs to; none before the verb
     * @param preposition what leads it, where it is part of a phrase
     * @param context the subject of its clause
     */
    record Noun(
            Group group,
            @Nullable Predication within,
            @Nullable String preposition,
            @Nullable Group context) {}

    /** All that the sentence names, in their order. */
    List<Mention> named() {
        List<Mention> named = new ArrayList<>();
        for (Noun noun : nouns)
            for (Nominal nominal : noun.group().nominals()) {
                named.addAll(nominal.heads);
                named.addAll(nominal.owners);
            }
        named.sort(Comparator.comparingInt(Mention::start));
        return named;
    }
}
