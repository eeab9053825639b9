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
    private final Sentence sentence;
    private final @Nullable TimeExpression[] times;
    private final List<Chunk> chunks = new ArrayList<>();

    ChunkedSentence(Sentence sentence, List<TimeExpression> found) {
        this.sentence = sentence;
        times = new TimeExpression[sentence.tokens().size()];
        for (TimeExpression time : found) times[time.start()] = time;
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
        add(Kind.TIME, time.start(), time.end()).time = time;
    }
}
