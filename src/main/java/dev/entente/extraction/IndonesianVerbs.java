package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells Indonesian verbs by their affixes; a root without one is a verb only where an actor stands around it. */
final class IndonesianVerbs {
    private static final Set<Inflection> BARE = EnumSet.of(Inflection.BARE);

    private final LanguagePack pack;
    private final NameIndex names;

    IndonesianVerbs(LanguagePack pack, NameIndex names) {
        this.pack = pack;
        this.names = names;
    }

    @Nullable Chunk read(VerbContext context) {
        List<Token> tokens = context.tokens();
        int i = context.at();
        Match<VerbSense> match = pack.verbs().longest(tokens, i);
        int end = match == null ? i + 1 : match.end();
        if (match == null) {
            match = withObject(context.word());
            if (match == null) return unknown(context);
            boolean noun = pack.nouns().longest(tokens, i) != null;
            if (noun) return null;
        }
        // "dilanjutkannya dialog": with "-nya" a passive is a noun where it tells of nothing before it
        if (byHim(context.word().norm()) && !context.afterNouns() && !context.after(Kind.RELATIVE)) return null;
        // "menyambut tercapainya kesepakatan", "memprotes masuknya kapal"
        String word = context.word().norm();
        boolean happening = word.endsWith("nya")
                && !word.startsWith("me")
                && !word.startsWith("di")
                && (context.after(Kind.VERB) || context.after(Kind.PREPOSITION))
                && context.chunks().getLast().end == context.start();
        if (happening) return null;
        // "baku tembak terjadi antara"
        boolean nounToo = match.length() > 1
                && pack.nouns().longest(tokens, i) instanceof Match<NounEntry> noun
                && noun.length() >= match.length();
        if (nounToo && !context.afterNouns() && !context.auxiliary() && !context.infinitive()) return null;
        List<VerbSense> senses = match.meanings();
        boolean root = senses.stream().allMatch(s -> s.inflections().equals(BARE));
        if (root && !actedOut(context, end)) return null;
        Match<WordClass> function = pack.words().longest(tokens, i);
        boolean quoteVerb =
                function != null && function.meanings().contains(WordClass.QUOTE_VERB) && function.length() >= end - i;
        if (quoteVerb && !context.auxiliary()) return null;
        Chunk chunk = context.verb(senses, end);
        chunk.passive = senses.stream().anyMatch(s -> s.can(Inflection.PASSIVE))
                && senses.stream().noneMatch(s -> s.can(Inflection.ACTIVE));
        return chunk;
    }

    /** "disitanya", "disebutnya": a passive whose agent is at its end. */
    static boolean byHim(String word) {
        return word.startsWith("di") && word.endsWith("nya");
    }

    /** "menyerangnya": the verb with its object at the end. */
    private @Nullable Match<VerbSense> withObject(Token token) {
        String norm = token.norm();
        if (!norm.endsWith("nya") || norm.length() <= 7) return null;
        String bare = norm.substring(0, norm.length() - 3);
        return pack.verbs()
                .longest(List.of(new Token(bare, bare, bare, token.start(), token.end(), token.kind(), false)), 0);
    }

    private @Nullable Chunk unknown(VerbContext context) {
        List<Token> tokens = context.tokens();
        int i = context.at();
        boolean known = pack.nouns().longest(tokens, i) != null
                || pack.themes().longest(tokens, i) != null
                || pack.titles().longest(tokens, i) != null
                || pack.belonging().longest(tokens, i) != null
                || pack.words().longest(tokens, i) != null;
        if (known || !pack.looksLikeVerb(context.word())) return null;
        Chunk chunk = context.unknownVerb();
        chunk.passive = context.word().norm().startsWith("di");
        return chunk;
    }

    /** A root without a prefix is a verb in a headline, or after an auxiliary, between an actor and what it acts on. */
    private boolean actedOut(VerbContext context, int end) {
        List<Token> tokens = context.tokens();
        boolean introduced = context.infinitive() || context.auxiliary();
        if (!context.afterNouns() && !introduced) return false;
        if (context.word().capital() && !context.headline()) return false;
        if (end >= tokens.size()) return false;
        boolean noun = pack.nouns().longest(tokens, context.at()) != null
                || pack.themes().longest(tokens, context.at()) != null;
        boolean actorAfter = !names.at(tokens, end, pack.tag()).isEmpty()
                || pack.titles().longest(tokens, end) != null
                || pack.belonging().longest(tokens, end) != null;
        if (context.headline()) return !noun || actorAfter;
        return !noun && (introduced || actorAfter);
    }
}
