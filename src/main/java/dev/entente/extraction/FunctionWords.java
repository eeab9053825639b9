package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that join, lead or qualify others. */
final class FunctionWords {
    private static final Set<WordClass> INSIDE_NOUNS =
            EnumSet.of(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.ADVERB);
    private static final Set<WordClass> CONNECTIVE = EnumSet.of(
            WordClass.COORDINATION,
            WordClass.CONTRAST,
            WordClass.TIME,
            WordClass.CAUSE,
            WordClass.CONDITION,
            WordClass.CONCESSION,
            WordClass.PURPOSE,
            WordClass.MEANS,
            WordClass.RELATIVE,
            WordClass.COMPLEMENT,
            WordClass.APPOSITION,
            WordClass.PREPOSITION,
            WordClass.QUOTE_VERB,
            WordClass.ACCORDING,
            WordClass.OUTLET);

    private final LanguagePack pack;
    private final NameIndex names;
    private final List<Token> tokens;

    FunctionWords(LanguagePack pack, NameIndex names, List<Token> tokens) {
        this.pack = pack;
        this.names = names;
        this.tokens = tokens;
    }

    @Nullable Match<WordClass> at(int i) {
        Match<WordClass> match = pack.words().longest(tokens, i);
        if (match == null || ordinal(i) || !names.at(tokens, i, pack.tag()).isEmpty()) return null;
        // "hari Senin", "saat ini": a phrase of reference or a title that starts like a function word
        if (pack.reference().longest(tokens, i) instanceof Match<String> reference
                && reference.length() > match.length()) return null;
        return pointing(match) ? new Match<>(match.start(), match.end(), List.of(WordClass.DETERMINER)) : match;
    }

    /** "ke-32": the preposition is none. */
    private boolean ordinal(int i) {
        return pack.headFirst()
                && i + 2 < tokens.size()
                && tokens.get(i + 1).mark("-")
                && Character.isDigit(tokens.get(i + 2).norm().charAt(0));
    }

    /** "welcomed that address and": before a single noun that ends its phrase such a word opens no clause. */
    private boolean pointing(Match<WordClass> match) {
        int noun = match.end();
        if (!match.meanings().contains(WordClass.DETERMINER)
                || !match.meanings().contains(WordClass.COMPLEMENT)
                || match.start() == 0
                || noun >= tokens.size()
                || !tokens.get(noun).word()
                || tokens.get(noun).capital()
                || tokens.get(noun).norm().matches(".*[^s]s")
                || pack.words().longest(tokens, noun) != null
                || pack.reference().longest(tokens, noun, noun + 1) != null) return false;
        if (noun + 1 >= tokens.size()) return true;
        Match<WordClass> after = pack.words().longest(tokens, noun + 1);
        return tokens.get(noun + 1).mark(".")
                || tokens.get(noun + 1).mark(",")
                || after != null && after.meanings().contains(WordClass.COORDINATION);
    }

    /** "about 200 prisoners": no preposition. */
    boolean approximate(Match<WordClass> match) {
        return match.meanings().contains(WordClass.ADVERB)
                && match.meanings().contains(WordClass.PREPOSITION)
                && match.end() < tokens.size()
                && Character.isDigit(tokens.get(match.end()).norm().charAt(0));
    }

    /** A chunk of such words alone. */
    Chunk chunk(Kind kind, Match<WordClass> match) {
        Chunk chunk = new Chunk(kind, match.start(), match.end());
        chunk.classes.addAll(match.meanings());
        StringBuilder word = new StringBuilder();
        for (Token token : tokens.subList(match.start(), match.end()))
            word.append(word.isEmpty() ? "" : " ").append(token.norm());
        chunk.word = word.toString();
        return chunk;
    }

    /** Whether it joins or leads phrases or clauses. */
    static boolean connective(Match<WordClass> match) {
        return !Collections.disjoint(match.meanings(), CONNECTIVE);
    }

    /** Whether it can stand inside a noun phrase. */
    static boolean qualifies(Match<WordClass> match) {
        return !Collections.disjoint(match.meanings(), INSIDE_NOUNS);
    }

    /** Whether it can stand nowhere else. */
    static boolean onlyQualifies(Match<WordClass> match) {
        return INSIDE_NOUNS.containsAll(match.meanings());
    }

    /** The most telling reading; the clause parser looks at all classes where it matters. */
    static Kind kind(Match<WordClass> match) {
        List<WordClass> meanings = match.meanings();
        if (meanings.contains(WordClass.COORDINATION)) return Kind.COORDINATION;
        if (meanings.contains(WordClass.RELATIVE)) return Kind.RELATIVE;
        if (meanings.contains(WordClass.COMPLEMENT)) return Kind.COMPLEMENT;
        if (meanings.contains(WordClass.PREPOSITION)) return Kind.PREPOSITION;
        if (meanings.contains(WordClass.CONTRAST)) return Kind.CONTRAST;
        if (meanings.contains(WordClass.QUOTE_VERB)) return Kind.SAYS;
        if (meanings.contains(WordClass.APPOSITION)) return Kind.APPOSITION;
        if (meanings.contains(WordClass.ACCORDING) || meanings.contains(WordClass.OUTLET)) return Kind.PREPOSITION;
        return Kind.SUBORDINATOR;
    }
}
