package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that may be a verb, with what stands before it.
 *
 * @param start where its auxiliaries start, or itself
 * @param at the word
 * @param chunks what was read before {@code start}
 * @param afterNouns whether a noun phrase ends at {@code start}
 * @param infinitive whether "to" leads it
 * @param auxiliary whether something other than adverbs stands between {@code start} and the word
 * @param classes what stands there
 */
record VerbContext(
        List<Token> tokens,
        int start,
        int at,
        List<Chunk> chunks,
        boolean headline,
        boolean afterNouns,
        boolean infinitive,
        boolean auxiliary,
        Set<WordClass> classes) {
    private static final List<VerbSense> OTHER =
            List.of(new VerbSense(Use.OTHER, null, null, "", EnumSet.noneOf(Inflection.class)));

    Token word() {
        return tokens.get(at);
    }

    @Nullable Token before() {
        // 'it "deplores" the decision'
        boolean quoted = start > 1
                && at + 1 < tokens.size()
                && tokens.get(start - 1).mark("\"")
                && tokens.get(at + 1).mark("\"");
        return start > 0 ? tokens.get(quoted ? start - 2 : start - 1) : null;
    }

    @Nullable Chunk chunkBefore() {
        return chunks.isEmpty() ? null : chunks.getLast();
    }

    boolean after(Kind kind) {
        return !chunks.isEmpty() && chunks.getLast().is(kind);
    }

    Chunk verb(List<VerbSense> senses, int end) {
        Chunk chunk = new Chunk(Kind.VERB, start, end);
        chunk.senses = senses;
        return chunk;
    }

    /** A verb that the knowledge does not have. */
    Chunk unknownVerb() {
        return verb(OTHER, at + 1);
    }
}
