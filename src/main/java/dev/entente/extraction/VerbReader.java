package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells where a verb stands, with what comes before it: not, will, has been. */
final class VerbReader {
    /** Words between marks that only set a verb apart, with the mark that closes. */
    private static final int LONGEST_QUOTED = 4;

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

    private final LanguagePack pack;
    private final NameIndex names;
    private final Function<VerbContext, @Nullable Chunk> verbs;

    VerbReader(LanguagePack pack, NameIndex names) {
        this.pack = pack;
        this.names = names;
        this.verbs = pack.headFirst() ? new IndonesianVerbs(pack, names)::read : new EnglishVerbs(pack, names)::read;
    }

    /** Whether a noun phrase ends here because a verb starts. */
    boolean startsAt(List<Token> tokens, int i, boolean content, List<Chunk> chunks, boolean headline) {
        if (!content) return false;
        return read(tokens, i, chunks, headline, true) != null;
    }

    @Nullable Chunk at(List<Token> tokens, int i, List<Chunk> chunks, boolean headline) {
        // 'it "strongly condemned" the arrest'
        boolean quoted = i > 0
                && tokens.get(i - 1).mark("\"")
                && tokens.subList(i, Math.min(tokens.size(), i + LONGEST_QUOTED)).stream()
                        .anyMatch(t -> t.mark("\""));
        int before = quoted ? i - 1 : i;
        return read(
                tokens,
                i,
                chunks,
                headline,
                !chunks.isEmpty() && chunks.getLast().is(Kind.NOUNS) && chunks.getLast().end == before);
    }

    /** The sense of a verb whose particle stands behind its object: "turned the offer down". */
    @Nullable Match<VerbSense> split(List<Token> tokens, Chunk verb, int particle) {
        if (pack.headFirst() || !pack.marks("particle", tokens.get(particle)) || verb.end >= tokens.size()) return null;
        Match<VerbSense> whole = pack.verbs().longest(List.of(tokens.get(verb.end - 1), tokens.get(particle)), 0);
        return whole == null || whole.length() < 2 ? null : whole;
    }

    private @Nullable Chunk read(
            List<Token> tokens, int start, List<Chunk> chunks, boolean headline, boolean afterNouns) {
        if (tokens.get(start).kind() != Token.Kind.WORD) return null;
        int afterTo = afterTo(tokens, start);
        boolean infinitive = afterTo > start;
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        boolean auxiliary = false;
        int i = afterTo;
        while (i < tokens.size()) {
            if ((auxiliary || infinitive && i == afterTo) && tokens.get(i).mark("\"") && i + 1 < tokens.size()) {
                // would "totally destroy"
                i++;
                continue;
            }
            Match<WordClass> match = pack.words().longest(tokens, i);
            boolean between =
                    manner(tokens, i) || auxiliary && tokens.get(i).norm().equals("since");
            if (!pack.headFirst() && between && (match == null || auxiliary) && i + 1 < tokens.size()) {
                i++;
                continue;
            }
            if (auxiliary && !pack.headFirst() && parenthetic(tokens, i, match)) {
                i = match == null ? i + 1 : match.end();
                continue;
            }
            if (match == null
                    || !auxiliary(match.meanings())
                    || !names.at(tokens, i, pack.tag()).isEmpty()
                    || verbItself(tokens, i, match)) break;
            for (WordClass meaning : match.meanings()) if (AUXILIARY.contains(meaning)) classes.add(meaning);
            auxiliary |= !match.meanings().equals(List.of(WordClass.ADVERB));
            i = match.end();
        }
        if (!pack.headFirst() && i == start + 1 && !infinitive && has(tokens, start, i)) return having(tokens, start);
        Chunk state = pack.headFirst() ? null : being(tokens, start, i, classes);
        if (state != null) return state;
        Chunk chunk = i >= tokens.size()
                        || tokens.get(i).kind() != Token.Kind.WORD
                        || !names.at(tokens, i, pack.tag()).isEmpty()
                ? null
                : verbs.apply(new VerbContext(
                        tokens, start, i, chunks, headline, afterNouns, infinitive, auxiliary, classes));
        // "will have massive consequences", "do not have relations"
        if (chunk == null
                && !pack.headFirst()
                && i > start + 1
                && tokens.get(i - 1).norm().equals("have")) {
            chunk = having(tokens, i - 1);
            if (chunk != null)
                chunk = new VerbContext(
                                tokens, start, i - 1, chunks, headline, afterNouns, infinitive, auxiliary, classes)
                        .verb(chunk.senses, chunk.end);
        }
        if (chunk == null) return null;
        chunk.word = tokens.get(Math.min(i, chunk.end - 1)).norm();
        chunk.classes.addAll(classes);
        chunk.infinitive |= infinitive;
        for (int k = start; k < i; k++) chunk.present |= pack.marks("present", tokens.get(k));
        chunk.negated = classes.contains(WordClass.NEGATION);
        chunk.obliged = classes.contains(WordClass.OBLIGED);
        chunk.completed = classes.contains(WordClass.PAST);
        chunk.modal = classes.contains(WordClass.INTENDED)
                ? Realis.INTENDED
                : classes.contains(WordClass.POSSIBLE) ? Realis.CONDITIONAL : Realis.ACTUAL;
        return chunk;
    }

    /** "have all backed", "has in turn complained": they set no verb apart from its auxiliary. */
    private boolean parenthetic(List<Token> tokens, int i, @Nullable Match<WordClass> match) {
        boolean set = match != null && match.length() > 1 && match.meanings().contains(WordClass.CONTRAST);
        int next = match == null ? i + 1 : match.end();
        return (set || pack.marks("floating", tokens.get(i)))
                && next < tokens.size()
                && (pack.verbs().longest(tokens, next) != null || manner(tokens, next))
                && names.at(tokens, next, pack.tag()).isEmpty();
    }

    /** "is deeply concerned about": a verb of several words with an adverb inside. */
    private @Nullable Chunk being(List<Token> tokens, int start, int at, Set<WordClass> classes) {
        if (!classes.contains(WordClass.BE) || at >= tokens.size() || !manner(tokens, at - 1)) return null;
        int be = at - 1;
        while (be > start && manner(tokens, be)) be--;
        List<Token> whole = new ArrayList<>();
        whole.add(tokens.get(be));
        whole.addAll(tokens.subList(at, Math.min(at + 3, tokens.size())));
        Match<VerbSense> match = pack.verbs().longest(whole, 0);
        if (match == null || match.length() < 3) return null;
        Chunk chunk = new Chunk(Kind.VERB, start, at + match.length() - 1);
        chunk.senses = match.meanings();
        chunk.word = tokens.get(be).norm();
        chunk.negated = classes.contains(WordClass.NEGATION);
        return chunk;
    }

    /** The token after "to" or "untuk", or the same where there is none. */
    private int afterTo(List<Token> tokens, int start) {
        Match<WordClass> to = pack.words().longest(tokens, start);
        boolean leads = to != null
                && to.meanings().contains(WordClass.PURPOSE)
                && names.at(tokens, start, pack.tag()).isEmpty();
        return leads ? to.end() : start;
    }

    /** A word listed as an auxiliary may itself be the verb: what somebody intends, refuses or is. */
    private boolean verbItself(List<Token> tokens, int i, Match<WordClass> auxiliary) {
        Match<VerbSense> verb = pack.verbs().longest(tokens, i);
        if (verb == null || verb.length() < auxiliary.length()) return false;
        if (verb.length() > 1) return true;
        return verb.meanings().stream()
                        .anyMatch(s -> s.use() == Use.PREDICATE || s.use() == Use.INTEND || s.use() == Use.REFUSE)
                && !auxiliary.meanings().contains(WordClass.BE)
                && !auxiliary.meanings().contains(WordClass.PAST);
    }

    /** "warmly", "courteously": an adverb before the verb; "assembly" and "ally" are none. */
    private boolean manner(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.word()
                && token.norm().endsWith("ly")
                && token.norm().length() > 4
                && !token.capital()
                && pack.belonging().longest(tokens, i, i + 1) == null
                && pack.nouns().longest(tokens, i, i + 1) == null
                && pack.themes().longest(tokens, i, i + 1) == null;
    }

    /** "had a meeting with": a verb of its own before a determiner. */
    private boolean has(List<Token> tokens, int at, int next) {
        return Set.of("had", "has", "have").contains(tokens.get(at).norm())
                && next < tokens.size()
                && pack.words().longest(tokens, next) instanceof Match<WordClass> match
                && match.meanings().contains(WordClass.DETERMINER)
                && match.length() == 1;
    }

    private @Nullable Chunk having(List<Token> tokens, int at) {
        Match<VerbSense> match = pack.verbs().longest(tokens, at);
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
}
