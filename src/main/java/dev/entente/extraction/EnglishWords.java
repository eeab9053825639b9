package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around an English verb show: that an object follows, that somebody who acts stands before it. */
record EnglishWords(LanguagePack pack, NameIndex names) {
    private static final Set<String> OBJECT_PRONOUNS = Set.of("it", "them", "him", "her");

    boolean objectAt(List<Token> tokens, int i) {
        // "conducts almost daily raids"
        if (i + 1 < tokens.size() && pack.marks("almost", tokens.get(i))) return true;
        return i < tokens.size()
                && (determiner(tokens.get(i))
                        || !names.at(tokens, i, pack.tag()).isEmpty());
    }

    /** Whether what ends here can act: a name, unless it is an adjective, or what belongs to an actor. */
    boolean actorEndsAt(List<Token> tokens, int end) {
        for (Mention mention : end > 0 ? names.at(tokens, end - 1, pack.tag()) : List.<Mention>of())
            if (mention.use() == ActorName.Use.ADJECTIVE && mention.end() == end) return false;
        if (end > 0 && (tokens.get(end - 1).capital() || pack.belonging().longest(tokens, end - 1, end) != null))
            return true;
        for (int back = 1; back <= 4 && end - back >= 0; back++)
            for (Mention mention : names.at(tokens, end - back, pack.tag()))
                if (mention.end() == end && mention.use() != ActorName.Use.ADJECTIVE) return true;
        return false;
    }

    /** Whether an object, or what connects with the next phrase, or nothing follows. */
    boolean objectAfter(List<Token> tokens, int i) {
        return i >= tokens.size()
                || tokens.get(i).kind() == Token.Kind.MARK
                || objectAt(tokens, i)
                || connects(tokens, i);
    }

    /** Whether a preposition or "that" stands there. */
    boolean connects(List<Token> tokens, int i) {
        Match<WordClass> match = pack.words().longest(tokens, i);
        return match != null
                && (match.meanings().contains(WordClass.PREPOSITION)
                        || match.meanings().contains(WordClass.COMPLEMENT));
    }

    static boolean pronoun(Token token) {
        return OBJECT_PRONOUNS.contains(token.norm());
    }

    @Nullable String belongingAt(List<Token> tokens, int i) {
        Match<String> match = pack.belonging().longest(tokens, i, i + 1);
        return match == null ? null : match.meanings().getFirst();
    }

    boolean nounToo(List<Token> tokens, int i) {
        return pack.nouns().longest(tokens, i) != null
                || pack.themes().longest(tokens, i) != null
                || pack.belonging().longest(tokens, i) != null;
    }

    boolean determiner(Token token) {
        Match<WordClass> match = pack.words().longest(List.of(token), 0);
        return match != null
                && (match.meanings().contains(WordClass.DETERMINER)
                        || match.meanings().contains(WordClass.ADJECTIVE));
    }
}
