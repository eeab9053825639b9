package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.Phrases;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where a verb stands, with what comes before it (not, will, has been), and whether it is active or passive. */
final class VerbReader {
    private static final Set<WordClass> AUXILIARY = EnumSet.of(
            WordClass.PAST,
            WordClass.BE,
            WordClass.PROGRESSIVE,
            WordClass.ONGOING,
            WordClass.INTENDED,
            WordClass.POSSIBLE,
            WordClass.OBLIGED,
            WordClass.NEGATION,
            WordClass.ADVERB);
    private static final List<VerbSense> OTHER =
            List.of(new VerbSense(Use.OTHER, null, null, "", EnumSet.noneOf(Inflection.class)));

    /** After a form in -s they show a verb rather than a plural: "Morocco moves in". */
    private static final Set<String> MOTION = Set.of("in", "into", "out", "to", "off", "up", "back", "that");

    private final LanguagePack pack;
    private final NameIndex names;

    VerbReader(LanguagePack pack, NameIndex names) {
        this.pack = pack;
        this.names = names;
    }

    /** Whether a noun phrase that began at {@code nounStart} ends here because a verb starts. */
    boolean startsAt(List<Token> tokens, int i, int nounStart, boolean content, List<Chunk> chunks, boolean headline) {
        if (!content) return false;
        return read(tokens, i, chunks, headline, true) != null;
    }

    @Nullable Chunk at(List<Token> tokens, int i, List<Chunk> chunks, boolean headline) {
        return read(
                tokens,
                i,
                chunks,
                headline,
                !chunks.isEmpty() && chunks.getLast().is(Kind.NOUNS) && chunks.getLast().end == i);
    }

    private @Nullable Chunk read(
            List<Token> tokens, int start, List<Chunk> chunks, boolean headline, boolean afterNouns) {
        if (tokens.get(start).kind() != Token.Kind.WORD) return null;
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        int i = start;
        boolean infinitive = false;
        if (pack.words().longest(tokens, i) instanceof Phrases.Match<WordClass> first
                && first.meanings().contains(WordClass.PURPOSE)
                && names.at(tokens, i, pack.tag()).isEmpty()) {
            infinitive = true;
            i = first.end();
        }
        boolean auxiliary = false;
        while (i < tokens.size()) {
            Phrases.Match<WordClass> match = pack.words().longest(tokens, i);
            if (match == null && !pack.headFirst() && manner(tokens.get(i)) && i + 1 < tokens.size()) {
                i++;
                continue;
            }
            if (match == null || !auxiliary(match.meanings())) break;
            if (!names.at(tokens, i, pack.tag()).isEmpty()) break;
            Phrases.Match<VerbSense> verb = pack.verbs().longest(tokens, i);
            boolean adverbOnly = match.meanings().equals(List.of(WordClass.ADVERB));
            if (verb != null && verb.length() >= match.length() && verb.length() > 1) break;
            if (verb != null
                    && verb.length() >= match.length()
                    && verb.meanings().stream()
                            .anyMatch(s -> s.use() == Use.PREDICATE || s.use() == Use.INTEND || s.use() == Use.REFUSE)
                    && !match.meanings().contains(WordClass.BE)
                    && !match.meanings().contains(WordClass.PAST)) break;
            for (WordClass meaning : match.meanings()) if (AUXILIARY.contains(meaning)) classes.add(meaning);
            auxiliary |= !adverbOnly;
            i = match.end();
        }
        if (!pack.headFirst() && i == start + 1 && !infinitive && has(tokens, start, i)) return having(tokens, start);
        if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.WORD) return null;
        if (!names.at(tokens, i, pack.tag()).isEmpty()) return null;
        Token token = tokens.get(i);
        Chunk chunk = pack.headFirst()
                ? indonesian(tokens, start, i, chunks, headline, afterNouns, infinitive, auxiliary)
                : english(tokens, start, i, chunks, afterNouns, infinitive, auxiliary, classes);
        if (chunk == null) return null;
        chunk.word = token.norm();
        chunk.classes.addAll(classes);
        chunk.infinitive = infinitive;
        chunk.negated = classes.contains(WordClass.NEGATION);
        chunk.obliged = classes.contains(WordClass.OBLIGED);
        chunk.completed = classes.contains(WordClass.PAST);
        chunk.modal = classes.contains(WordClass.INTENDED)
                ? Realis.INTENDED
                : classes.contains(WordClass.POSSIBLE) ? Realis.CONDITIONAL : Realis.ACTUAL;
        return chunk;
    }

    /** "warmly", "courteously": an adverb before the verb. */
    private static boolean manner(Token token) {
        return token.word() && token.norm().endsWith("ly") && token.norm().length() > 4 && !token.capital();
    }

    /** "had a meeting with": a verb of its own before a determiner. */
    private boolean has(List<Token> tokens, int at, int next) {
        return Set.of("had", "has", "have").contains(tokens.get(at).norm())
                && next < tokens.size()
                && pack.words().longest(tokens, next) instanceof Phrases.Match<WordClass> match
                && match.meanings().contains(WordClass.DETERMINER)
                && match.length() == 1;
    }

    private @Nullable Chunk having(List<Token> tokens, int at) {
        Phrases.Match<VerbSense> match = pack.verbs().longest(tokens, at);
        if (match == null) return null;
        Chunk chunk = new Chunk(Kind.VERB, at, match.end());
        chunk.senses = match.meanings();
        chunk.word = tokens.get(at).norm();
        return chunk;
    }

    private static boolean auxiliary(List<WordClass> meanings) {
        boolean any = false;
        for (WordClass meaning : meanings) {
            if (meaning == WordClass.COORDINATION
                    || meaning == WordClass.CONTRAST
                    || meaning == WordClass.RELATIVE
                    || meaning == WordClass.COMPLEMENT) return false;
            any |= AUXILIARY.contains(meaning);
        }
        return any;
    }

    private @Nullable Chunk indonesian(
            List<Token> tokens,
            int start,
            int i,
            List<Chunk> chunks,
            boolean headline,
            boolean afterNouns,
            boolean infinitive,
            boolean auxiliary) {
        Phrases.Match<VerbSense> match = pack.verbs().longest(tokens, i);
        Token token = tokens.get(i);
        boolean object = false;
        if (match == null && token.norm().endsWith("nya") && token.norm().length() > 7) {
            Token bare = Tokens.of(token, token.norm().substring(0, token.norm().length() - 3));
            match = pack.verbs().longest(List.of(bare), 0);
            if (match != null) {
                boolean noun = pack.nouns().longest(tokens, i) != null;
                if (noun) return null;
                object = true;
            }
        }
        if (match == null) {
            if (!pack.looksLikeVerb(token)
                    || pack.nouns().longest(tokens, i) != null
                    || pack.themes().longest(tokens, i) != null
                    || pack.titles().longest(tokens, i) != null
                    || pack.belonging().longest(tokens, i) != null) return null;
            Phrases.Match<WordClass> function = pack.words().longest(tokens, i);
            if (function != null) return null;
            Chunk chunk = new Chunk(Kind.VERB, start, i + 1);
            chunk.senses = OTHER;
            chunk.passive = token.norm().startsWith("di");
            return chunk;
        }
        int end = object ? i + 1 : i + match.length();
        boolean onlyBare =
                match.meanings().stream().allMatch(s -> s.inflections().equals(EnumSet.of(Inflection.BARE)));
        if (onlyBare && !bare(tokens, i, end, chunks, headline, afterNouns, infinitive || auxiliary)) return null;
        Phrases.Match<WordClass> function = pack.words().longest(tokens, i);
        boolean quoteVerb =
                function != null && function.meanings().contains(WordClass.QUOTE_VERB) && function.length() >= end - i;
        if (quoteVerb && !auxiliary) return null;
        Chunk chunk = new Chunk(Kind.VERB, start, end);
        chunk.senses = match.meanings();
        chunk.passive = match.meanings().stream().anyMatch(s -> s.can(Inflection.PASSIVE))
                && match.meanings().stream().noneMatch(s -> s.can(Inflection.ACTIVE));
        return chunk;
    }

    /** A root without a prefix is a verb in a headline, or after an auxiliary, between an actor and what it acts on. */
    private boolean bare(
            List<Token> tokens,
            int i,
            int end,
            List<Chunk> chunks,
            boolean headline,
            boolean afterNouns,
            boolean introduced) {
        boolean noun = pack.nouns().longest(tokens, i) != null || pack.themes().longest(tokens, i) != null;
        if (!afterNouns && !introduced) return false;
        if (tokens.get(i).capital() && !headline) return false;
        if (end >= tokens.size()) return false;
        boolean namedAfter = !names.at(tokens, end, pack.tag()).isEmpty()
                || pack.titles().longest(tokens, end) != null
                || pack.belonging().longest(tokens, end) != null;
        if (headline) return !noun || namedAfter;
        return introduced ? !noun : namedAfter && !noun;
    }

    private @Nullable Chunk english(
            List<Token> tokens,
            int start,
            int i,
            List<Chunk> chunks,
            boolean afterNouns,
            boolean infinitive,
            boolean auxiliary,
            Set<WordClass> classes) {
        Token token = tokens.get(i);
        if (token.glued()) return null;
        Phrases.Match<VerbSense> match = pack.verbs().longest(tokens, i);
        if (match == null) {
            boolean past = token.norm().endsWith("ed") && token.norm().length() > 4 && !token.capital();
            if (!past || i + 1 >= tokens.size() || pack.words().longest(tokens, i) != null) return null;
            boolean by = tokens.get(i + 1).norm().equals("by");
            boolean auxiliaries = auxiliary && !classes.equals(EnumSet.of(WordClass.ADVERB));
            boolean told = afterNouns
                    && previousIsMention(tokens, start)
                    && (determiner(tokens.get(i + 1)) || function(tokens, i + 1));
            if (!by && !auxiliaries && !told) return null;
            Chunk unknown = new Chunk(Kind.VERB, start, i + 1);
            unknown.senses = OTHER;
            unknown.passive = by || classes.contains(WordClass.BE);
            unknown.participle = by && !auxiliary;
            return unknown;
        }
        EnumSet<Inflection> can = EnumSet.noneOf(Inflection.class);
        for (VerbSense sense : match.meanings()) can.addAll(sense.inflections());
        Token before = start > 0 ? tokens.get(start - 1) : null;
        boolean be = classes.contains(WordClass.BE);
        boolean helped = auxiliary && !classes.equals(EnumSet.of(WordClass.ADVERB));
        boolean afterPreposition = before != null
                && !chunks.isEmpty()
                && chunks.getLast().is(Kind.PREPOSITION)
                && chunks.getLast().end == start;
        boolean nounToo = pack.nouns().longest(tokens, i) != null
                || pack.themes().longest(tokens, i) != null
                || pack.belonging().longest(tokens, i) != null;
        boolean determined =
                before != null && (determiner(before) || before.norm().equals("'s") && !be);
        boolean onlyAdjective = can.contains(Inflection.PARTICIPLE) && determined;
        if (infinitive && can.contains(Inflection.BASE) && (helped || i == start + 1 || !auxiliary || true))
            return verb(match, start, can, false, false, false);
        if (infinitive) return null;
        if (helped) {
            if (be && can.contains(Inflection.PARTICIPLE) && !can.contains(Inflection.GERUND))
                return verb(match, start, can, true, false, false);
            if (be && can.contains(Inflection.GERUND)) return verb(match, start, can, false, false, false);
            if (be && nounToo) return null;
            if (classes.contains(WordClass.PAST)
                    && (can.contains(Inflection.PARTICIPLE) || can.contains(Inflection.PAST)))
                return verb(match, start, can, be, false, false);
            if (!be
                    && (can.contains(Inflection.BASE) || can.contains(Inflection.THIRD))
                    && !classes.equals(EnumSet.of(WordClass.PAST))) return verb(match, start, can, false, false, false);
            if (classes.contains(WordClass.PAST) && can.contains(Inflection.BASE) && !nounToo)
                return verb(match, start, can, false, false, false);
            if (!can.contains(Inflection.PAST)) return null;
        }
        if (determined || onlyAdjective) return null;
        if (can.contains(Inflection.GERUND)) {
            if (nounToo && !afterPreposition) return null;
            if (afterNouns && previousIsMention(tokens, start)) return gerund(match, start, can);
            return gerund(match, start, can);
        }
        if (afterPreposition) return null;
        if (can.contains(Inflection.PAST) || can.contains(Inflection.PARTICIPLE)) {
            boolean relative = !chunks.isEmpty() && chunks.getLast().is(Kind.RELATIVE);
            boolean subject = afterNouns
                    || relative
                    || !chunks.isEmpty()
                            && (chunks.getLast().is(Kind.COMMA)
                                    || chunks.getLast().is(Kind.COORDINATION)
                                    || chunks.getLast().is(Kind.TIME)
                                    || chunks.getLast().is(Kind.VERB)
                                    || chunks.getLast().is(Kind.QUOTE)
                                    || chunks.getLast().is(Kind.COMPLEMENT)
                                    || chunks.getLast().is(Kind.SUBORDINATOR)
                                    || chunks.getLast().is(Kind.SAYS));
            if (!subject && start > 0) return null;
            String following = i + match.length() < tokens.size()
                    ? tokens.get(i + match.length()).norm()
                    : "";
            boolean by = followedByBy(tokens, i + match.length())
                    || following.equals("of") && match.meanings().stream().anyMatch(s -> s.use() == Use.ACCUSE);
            boolean participle = can.contains(Inflection.PARTICIPLE) && (by || !can.contains(Inflection.PAST));
            Chunk chunk = verb(match, start, can, participle, false, participle);
            if (can.contains(Inflection.BASE) && !can.contains(Inflection.PAST)) return null;
            return chunk;
        }
        // base or third person: a noun unless a subject stands before it
        if (can.contains(Inflection.THIRD)) {
            if (!afterNouns && !(before != null && (pronoun(before) || which(before)))) return null;
            if (nounToo) {
                boolean namedBefore =
                        previousIsMention(tokens, start) || before != null && (pronoun(before) || which(before));
                if (!namedBefore) return null;
                int after = i + match.length();
                boolean verbAfter = after < tokens.size()
                        && pack.verbs().longest(tokens, after) instanceof Phrases.Match<VerbSense> next
                        && next.meanings().stream().anyMatch(s -> s.can(Inflection.PAST) || s.can(Inflection.THIRD))
                        && names.at(tokens, after, pack.tag()).isEmpty();
                boolean objectAfter = after < tokens.size()
                        && (determiner(tokens.get(after))
                                || MOTION.contains(tokens.get(after).norm())
                                || !names.at(tokens, after, pack.tag()).isEmpty());
                if (verbAfter || !objectAfter) return null;
                if (tokens.get(start - 1).norm().endsWith("'s")) return null;
            }
            return verb(match, start, can, false, false, false);
        }
        if (can.contains(Inflection.BASE)) {
            boolean demanded = !chunks.isEmpty()
                    && (chunks.getLast().is(Kind.COMPLEMENT)
                            || chunks.size() > 1
                                    && chunks.get(chunks.size() - 2).is(Kind.COMPLEMENT))
                    && afterNouns;
            boolean pluralBefore = demanded
                    || before != null
                            && (pronoun(before)
                                    || which(before)
                                    || before.norm().endsWith("s") && afterNouns
                                    || coordinated(chunks));
            if (!pluralBefore) return null;
            int after = i + match.length();
            boolean objectAfter = after < tokens.size()
                    && (determiner(tokens.get(after))
                            || !names.at(tokens, after, pack.tag()).isEmpty());
            if (nounToo && !objectAfter) return null;
            return verb(match, start, can, false, false, false);
        }
        return null;
    }

    /** "signed this week by": the agent may follow after a word of time. */
    private static boolean followedByBy(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && k < from + 4; k++) {
            if (tokens.get(k).norm().equals("by")) return true;
            if (!tokens.get(k).word() || tokens.get(k).capital() && k == from) return false;
        }
        return false;
    }

    private static boolean coordinated(List<Chunk> chunks) {
        int n = chunks.size();
        if (n >= 2
                && chunks.get(n - 1).is(Kind.COORDINATION)
                && chunks.get(n - 2).is(Kind.NOUNS)) return true;
        return n >= 3 && chunks.get(n - 1).is(Kind.NOUNS) && chunks.get(n - 2).is(Kind.COORDINATION);
    }

    private boolean previousIsMention(List<Token> tokens, int start) {
        for (Mention mention : start > 0 ? names.at(tokens, start - 1, pack.tag()) : List.<Mention>of())
            if (mention.use() == dev.entente.knowledge.ActorName.Use.ADJECTIVE && mention.end() == start) return false;
        if (start > 0
                && (tokens.get(start - 1).capital() || pack.belonging().longest(tokens, start - 1, start) != null))
            return true;
        for (int back = 1; back <= 4 && start - back >= 0; back++)
            for (Mention mention : names.at(tokens, start - back, pack.tag()))
                if (mention.end() == start && mention.use() != dev.entente.knowledge.ActorName.Use.ADJECTIVE)
                    return true;
        return false;
    }

    private boolean determiner(Token token) {
        Phrases.Match<WordClass> match = pack.words().longest(List.of(token), 0);
        return match != null
                && (match.meanings().contains(WordClass.DETERMINER)
                        || match.meanings().contains(WordClass.ADJECTIVE));
    }

    private boolean function(List<Token> tokens, int i) {
        Phrases.Match<WordClass> match = pack.words().longest(tokens, i);
        return match != null
                && (match.meanings().contains(WordClass.PREPOSITION)
                        || match.meanings().contains(WordClass.COMPLEMENT));
    }

    private static boolean pronoun(Token token) {
        return Set.of("we", "they", "he", "she", "it", "you", "i", "who").contains(token.norm());
    }

    private static boolean which(Token token) {
        return Set.of("which", "who", "that").contains(token.norm());
    }

    private static Chunk verb(
            Phrases.Match<VerbSense> match,
            int start,
            EnumSet<Inflection> can,
            boolean passive,
            boolean gerund,
            boolean participle) {
        Chunk chunk = new Chunk(Kind.VERB, start, match.end());
        chunk.senses = match.meanings();
        chunk.passive = passive;
        chunk.gerund = gerund;
        chunk.participle = participle;
        return chunk;
    }

    private static Chunk gerund(Phrases.Match<VerbSense> match, int start, EnumSet<Inflection> can) {
        return verb(match, start, can, false, true, false);
    }

    /** Tokens that stand in for others while looking up. */
    private static final class Tokens {
        static Token of(Token token, String norm) {
            return new Token(norm, norm, norm, token.start(), token.end(), token.kind(), false);
        }
    }
}
