package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.List;

/** What the words before a verb or a noun phrase deny: "not to attack", "no troops were sent", "neither Turkey nor Russia". */
final class Negation {
    private final LanguagePack pack;
    private final ChunkedSentence sentence;
    private final List<Token> tokens;

    /** @param sentence the sentence as far as it has been read */
    Negation(LanguagePack pack, ChunkedSentence sentence) {
        this.pack = pack;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** "Neither Turkey nor Russia condemned it": both are subjects of what did not happen. */
    boolean nor(int i) {
        if (!pack.marks("nor", tokens.get(i)) || !sentence.endsWith(Kind.OTHER, Kind.NOUNS) || !neither(2))
            return false;
        sentence.add(Kind.COORDINATION, i, i + 1);
        return true;
    }

    /** "not to attack", "no troops were sent", "tak satu pun tentara dikirim", "neither Turkey nor Russia signed". */
    boolean before(Chunk verb) {
        if (sentence.endsWith(Kind.OTHER) && verb.infinitive) return negation(verb.start - 1);
        if (!sentence.endsWith(Kind.NOUNS)) return false;
        int subject = sentence.last().start;
        // "No 10 condemned it" is said of a house
        boolean none = pack.marks("nobody", tokens.get(subject))
                && !Character.isDigit(tokens.get(subject + 1).norm().charAt(0))
                && tokens.subList(subject, sentence.last().end).stream().noneMatch(t -> pack.marks("except", t));
        return none
                || pack.marks("nobody-negated", tokens.get(subject)) && subject > 0 && negation(subject - 1)
                || sentence.endsWith(Kind.OTHER, Kind.NOUNS, Kind.COORDINATION, Kind.NOUNS) && neither(4);
    }

    private boolean negation(int i) {
        Match<WordClass> match = pack.words().longest(tokens, i, i + 1);
        return match != null && match.meanings().contains(WordClass.NEGATION);
    }

    private boolean neither(int back) {
        Chunk chunk = sentence.chunks().get(sentence.chunks().size() - back);
        return pack.marks("neither", tokens.get(chunk.start));
    }

    /** Whether "not" stands before the phrase, or before its preposition, without a verb. */
    boolean ofPhrase() {
        int back = sentence.endsWith(Kind.PREPOSITION) ? 2 : 1;
        int at = sentence.chunks().size() - back;
        return at >= 0
                && sentence.chunks().get(at).is(Kind.OTHER)
                && sentence.chunks().get(at).classes.contains(WordClass.NEGATION);
    }
}
