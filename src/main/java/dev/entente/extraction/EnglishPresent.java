package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells English verbs in the present from nouns of the same form: "Turkey forces", "the talks". */
final class EnglishPresent {
    /** After them a verb needs no noun phrase as its subject. */
    private static final Set<String> SUBJECTS =
            Set.of("we", "they", "he", "she", "it", "you", "i", "who", "which", "that");
    /** After a form in -s they show a verb rather than a plural: "Morocco moves in". */
    private static final Set<String> MOTION = Set.of("in", "into", "out", "to", "off", "up", "back", "that");
    /** A form in -s after them is a verb. */
    private static final Set<String> SINGULAR = Set.of("it", "he", "she", "who");

    private final EnglishWords words;

    EnglishPresent(EnglishWords words) {
        this.words = words;
    }

    @Nullable Chunk third(VerbContext context, Match<VerbSense> match, boolean nounToo) {
        List<Token> tokens = context.tokens();
        boolean pronoun = subjectBefore(context);
        boolean continues = continues(context, match.end(), nounToo);
        if (!context.afterNouns() && !pronoun && !continues) return null;
        if (context.before() != null
                && Character.isDigit(context.before().norm().charAt(0))) return null;
        if (!pronoun && !continues && pluralNoun(context, match.end())) return null;
        if (nounToo && !continues) {
            if (!pronoun && !words.actorEndsAt(tokens, context.start())) return null;
            int after = match.end();
            boolean verbAfter = after < tokens.size()
                    && words.pack().verbs().longest(tokens, after) instanceof Match<VerbSense> next
                    && next.meanings().stream().anyMatch(s -> s.can(Inflection.PAST) || s.can(Inflection.THIRD))
                    && words.names().at(tokens, after, words.pack().tag()).isEmpty();
            boolean moves =
                    after < tokens.size() && MOTION.contains(tokens.get(after).norm());
            boolean singular = context.before() != null
                    && SINGULAR.contains(context.before().norm());
            if (verbAfter || !words.objectAt(tokens, after) && !moves && !singular) return null;
            if (tokens.get(context.start() - 1).norm().endsWith("'s")) return null;
        }
        return context.verb(match.meanings(), match.end());
    }

    /** "against civilian targets near", "to weapons-grade levels", "hit Houthi positions in": the last noun of a phrase, not the verb of who is named in it. */
    private boolean pluralNoun(VerbContext context, int after) {
        List<Chunk> chunks = context.chunks();
        List<Token> tokens = context.tokens();
        if (tokens.get(context.start() - 1).glued()
                && !tokens.get(context.start() - 1).capital()) return true;
        int nouns = chunks.size() - (context.after(Kind.NOUNS) ? 2 : 1);
        if (nouns < 0 || words.objectAt(tokens, after)) return false;
        Chunk leading = chunks.get(nouns);
        return leading.is(Kind.VERB) && !leading.does(Use.REPORT)
                || leading.is(Kind.PREPOSITION) && !words.actorEndsAt(tokens, context.start());
    }

    /** "Kim Yo Jong, meets Moon", "and invites him": a further verb of a subject before. */
    private boolean continues(VerbContext context, int after, boolean nounToo) {
        if (after >= context.tokens().size()) return false;
        Token next = context.tokens().get(after);
        boolean object =
                words.objectAt(context.tokens(), after) || !nounToo && (EnglishWords.pronoun(next) || next.capital());
        int n = context.chunks().size();
        boolean joined =
                context.after(Kind.COORDINATION) && context.chunks().stream().anyMatch(c -> c.is(Kind.VERB));
        boolean apposed = !nounToo
                && context.after(Kind.COMMA)
                && n >= 2
                && context.chunks().get(n - 2).is(Kind.NOUNS);
        // "Russia, unlike Turkey, supports Haftar": the first nouns still wait for their verb
        boolean waiting = context.after(Kind.COMMA)
                && n >= 4
                && context.chunks().getFirst().is(Kind.NOUNS)
                && context.chunks().get(1).is(Kind.COMMA)
                && context.chunks().stream().noneMatch(c -> c.is(Kind.VERB));
        return object && (joined || apposed || waiting);
    }

    @Nullable Chunk base(VerbContext context, Match<VerbSense> match, boolean nounToo) {
        List<Chunk> chunks = context.chunks();
        Token before = context.before();
        // "demanded that Turkey withdraw"
        boolean demanded = context.afterNouns()
                && (context.after(Kind.COMPLEMENT)
                        || chunks.size() > 1 && chunks.get(chunks.size() - 2).is(Kind.COMPLEMENT));
        // "demanded the government recognise Israel"
        int asking = chunks.size() - (context.after(Kind.NOUNS) ? 2 : 1);
        boolean asked = context.afterNouns()
                && asking >= 0
                && chunks.get(asking).is(Kind.VERB)
                && Control.requests(chunks.get(asking))
                && words.objectAt(context.tokens(), match.end());
        if (asked) {
            Chunk chunk = context.verb(match.meanings(), match.end());
            chunk.infinitive = true;
            return chunk;
        }
        boolean plural = before != null
                && (subjectBefore(context)
                        || before.norm().endsWith("s") && context.afterNouns()
                        || coordinated(chunks) && !afterPast(chunks));
        boolean helping = context.chunkBefore() != null
                && context.after(Kind.VERB)
                && context.chunkBefore().word.startsWith("help");
        if (helpedBefore(context)) {
            Chunk chunk = context.verb(match.meanings(), match.end());
            chunk.infinitive = true;
            return chunk;
        }
        if (joinedToInfinitive(chunks) && (!nounToo || words.objectAt(context.tokens(), match.end()))) {
            Chunk chunk = context.verb(match.meanings(), match.end());
            chunk.infinitive = true;
            return chunk;
        }
        if (!demanded && !plural && !helping && !interrupted(context)) return null;
        if (nounToo && !words.objectAt(context.tokens(), match.end()) && !infinitiveAt(context.tokens(), match.end()))
            return null;
        return context.verb(match.meanings(), match.end());
    }

    /** "Russia and Ukraine plan to hold talks" */
    private boolean infinitiveAt(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).norm().equals("to")
                && words.pack().verbs().longest(tokens, i + 1) instanceof Match<VerbSense> next
                && next.meanings().stream().anyMatch(s -> s.can(Inflection.BASE));
    }

    /** "to train and equip the army" */
    private static boolean joinedToInfinitive(List<Chunk> chunks) {
        int n = chunks.size();
        return n >= 2
                && chunks.get(n - 1).is(Kind.COORDINATION)
                && chunks.get(n - 2).is(Kind.VERB)
                && chunks.get(n - 2).infinitive;
    }

    /** "helped the government fight Al-Shabaab" */
    private static boolean helpedBefore(VerbContext context) {
        List<Chunk> chunks = context.chunks();
        int verb = chunks.size() - (context.after(Kind.NOUNS) ? 2 : 1);
        return context.afterNouns()
                && verb >= 0
                && chunks.get(verb).is(Kind.VERB)
                && chunks.get(verb).word.startsWith("help")
                && context.start() - chunks.get(verb).end >= 1;
    }

    /** "EU ministers, meeting in Bremen, call on": a plural subject before what commas set off waits for its verb. */
    private static boolean interrupted(VerbContext context) {
        List<Chunk> chunks = context.chunks();
        if (!context.after(Kind.COMMA) || chunks.size() < 4 || !chunks.get(1).is(Kind.COMMA)) return false;
        boolean plural = chunks.getFirst().is(Kind.NOUNS)
                && context.tokens().get(chunks.getFirst().end - 1).norm().endsWith("s");
        return plural && chunks.stream().allMatch(c -> !c.is(Kind.VERB) || c.gerund || c.participle);
    }

    /** "severed diplomatic, trade and travel links": after a verb in the past no bare form is joined to it. */
    private static boolean afterPast(List<Chunk> chunks) {
        if (!chunks.getLast().is(Kind.COORDINATION)) return false;
        for (Chunk chunk : chunks.reversed())
            if (chunk.is(Kind.VERB))
                return chunk.finite()
                        && chunk.modal == Realis.ACTUAL
                        && chunk.senses.stream().allMatch(s -> s.can(Inflection.PAST) && !s.can(Inflection.BASE));
        return false;
    }

    static boolean subjectBefore(VerbContext context) {
        Token before = context.before();
        return before != null && SUBJECTS.contains(before.norm());
    }

    private static boolean coordinated(List<Chunk> all) {
        // "the ministers, Lavrov and Cavusoglu, meet"
        boolean apposed = all.size() > 2 && all.getLast().is(Kind.COMMA);
        List<Chunk> chunks = apposed ? all.subList(0, all.size() - 1) : all;
        int n = chunks.size();
        if (n >= 2
                && chunks.get(n - 1).is(Kind.COORDINATION)
                && chunks.get(n - 2).is(Kind.NOUNS)) return true;
        return n >= 3 && chunks.get(n - 1).is(Kind.NOUNS) && chunks.get(n - 2).is(Kind.COORDINATION);
    }
}
