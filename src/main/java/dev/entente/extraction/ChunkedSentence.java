package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with the chunks that were cut from it so far. */
final class ChunkedSentence {
    private static final int LONGEST_SCARE = 5;

    private final Sentence sentence;
    private final boolean[] scare;
    private final @Nullable TimeExpression[] times;
    private final List<Chunk> chunks = new ArrayList<>();

    ChunkedSentence(Sentence sentence, List<TimeExpression> found) {
        this.sentence = sentence;
        scare = scareQuotes(sentence.tokens());
        times = new TimeExpression[sentence.tokens().size()];
        for (TimeExpression time : found) times[time.start()] = time;
    }

    /**
     * Marks around a few words that are no speech: 'a "provocation"', 'would "totally destroy" the north'. Where the comma, colon or full stop
     * of a quotation stands beside or inside, it is one.
     */
    private static boolean[] scareQuotes(List<Token> tokens) {
        boolean[] scare = new boolean[tokens.size()];
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.get(i).mark("\"")) continue;
            int close = closing(tokens, i);
            if (close > 0 && tokens.get(i - 1).word()) scare[i] = scare[close] = true;
            i = close > 0 ? close : nextQuote(tokens, i);
        }
        return scare;
    }

    /** The mark that closes a few words; 0 where more than words follow. */
    private static int closing(List<Token> tokens, int open) {
        for (int k = open + 1; k < tokens.size() && k <= open + LONGEST_SCARE + 1; k++) {
            if (tokens.get(k).mark("\"")) return k > open + 1 ? k : 0;
            // "as a 'provocation.'": the full stop of the sentence
            boolean stop = k > open + 1
                    && k + 2 == tokens.size()
                    && tokens.get(k).mark(".")
                    && tokens.get(k + 1).mark("\"");
            if (!tokens.get(k).word() && !tokens.get(k).mark("-") && !stop) return 0;
        }
        return 0;
    }

    private static int nextQuote(List<Token> tokens, int from) {
        for (int k = from + 1; k < tokens.size(); k++) if (tokens.get(k).mark("\"")) return k;
        return tokens.size();
    }

    /** Whether a quotation mark is one that only sets words apart. */
    boolean scare(int i) {
        return scare[i];
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    boolean headline() {
        return sentence.headline();
    }

    /** The date or time that starts at a token. */
    @Nullable TimeExpression time(int i) {
        return times[i];
    }

    List<Chunk> chunks() {
        return chunks;
    }

    @Nullable Chunk last() {
        return chunks.isEmpty() ? null : chunks.getLast();
    }

    /** Whether the last chunks are of these kinds, in this order. */
    boolean endsWith(Kind... kinds) {
        if (kinds.length > chunks.size()) return false;
        for (int k = 0; k < kinds.length; k++)
            if (!chunks.get(chunks.size() - kinds.length + k).is(kinds[k])) return false;
        return true;
    }

    Chunk add(Kind kind, int start, int end) {
        return add(new Chunk(kind, start, end));
    }

    Chunk add(Chunk chunk) {
        chunks.add(chunk);
        return chunk;
    }

    void addTime(TimeExpression time) {
        addTime(time, time.end());
    }

    void addTime(TimeExpression time, int end) {
        add(Kind.TIME, time.start(), end).time = time;
    }
}
