package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.ActorName;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells English verbs from nouns and participles of the same form by the words around them. */
final class EnglishVerbs {
    /** After them a verb needs no noun phrase as its subject. */
    private static final Set<String> SUBJECTS =
            Set.of("we", "they", "he", "she", "it", "you", "i", "who", "which", "that");
    /** After them a verb in the past may stand: its subject is understood or they are part of it. */
    private static final Set<Kind> BEFORE_PAST = EnumSet.of(
            Kind.RELATIVE,
            Kind.COMMA,
            Kind.COORDINATION,
            Kind.TIME,
            Kind.VERB,
            Kind.QUOTE,
            Kind.COMPLEMENT,
            Kind.SUBORDINATOR,
            Kind.SAYS);

    /** After a form in -s they show a verb rather than a plural: "Morocco moves in". */
    private static final Set<String> MOTION = Set.of("in", "into", "out", "to", "off", "up", "back", "that");
    /** A form in -s after them is a verb. */
    private static final Set<String> SINGULAR = Set.of("it", "he", "she", "who");

    private static final Set<String> DATING = Set.of("on", "in", "at");
    private static final Set<String> OBJECT_PRONOUNS = Set.of("it", "them", "him", "her");

    private final LanguagePack pack;
    private final NameIndex names;

    EnglishVerbs(LanguagePack pack, NameIndex names) {
        this.pack = pack;
        this.names = names;
    }

    @Nullable Chunk read(VerbContext context) {
        if (context.word().glued()) return null;
        List<Token> tokens = context.tokens();
        Match<VerbSense> match = pack.verbs().longest(tokens, context.at());
        if (match != null && match.length() > 1 && (dated(tokens, match.end()) || leads(tokens, match.end())))
            match = pack.verbs().longest(tokens, context.at(), match.end() - 1);
        if (match == null) return unknown(context);
        // "ten states, including France"
        if (pack.words().longest(tokens, context.at()) instanceof Match<WordClass> function
                && function.meanings().contains(WordClass.APPOSITION)
                && !context.auxiliary()) return null;
        EnumSet<Inflection> can = EnumSet.noneOf(Inflection.class);
        for (VerbSense sense : match.meanings()) can.addAll(sense.inflections());
        if (context.infinitive()) return can.contains(Inflection.BASE) ? active(context, match) : null;
        boolean nounToo = nounToo(tokens, context.at());
        boolean helped = context.auxiliary() && !context.classes().equals(EnumSet.of(WordClass.ADVERB));
        if (helped) {
            Chunk chunk = helped(context, match, can, nounToo);
            boolean noun = nounToo && context.classes().contains(WordClass.BE);
            if (chunk != null || noun || !can.contains(Inflection.PAST)) return chunk;
        }
        if (determined(context, match.end())) return null;
        boolean afterPreposition =
                context.after(Kind.PREPOSITION) && context.chunks().getLast().end == context.start();
        if (can.contains(Inflection.GERUND)) {
            boolean acting = context.afterNouns()
                            && (objectAt(tokens, match.end())
                                    || peopleAt(tokens, match.end())
                                    || peopleBefore(context, match.end()))
                    || context.after(Kind.VERB) && objectAt(tokens, match.end())
                    || context.after(Kind.COMMA) && (objectAt(tokens, match.end()) || number(tokens, match.end()));
            if (nounToo && !afterPreposition && !acting) return null;
            Chunk gerund = active(context, match);
            gerund.gerund = true;
            return gerund;
        }
        if (afterPreposition) return null;
        if (can.contains(Inflection.PAST) || can.contains(Inflection.PARTICIPLE)) return past(context, match, can);
        // base or third person: a noun unless a subject stands before it
        if (can.contains(Inflection.THIRD)) return third(context, match, nounToo);
        return can.contains(Inflection.BASE) ? base(context, match, nounToo) : null;
    }

    /** "EU leaders meeting in Brussels": people in the plural do what stands between them and a preposition. */
    private boolean peopleBefore(VerbContext context, int after) {
        List<Token> tokens = context.tokens();
        int before = context.start() - 1;
        return before >= 0
                && tokens.get(before).norm().endsWith("s")
                && (pack.titles().longest(tokens, before, before + 1) != null
                        || "SELF".equals(belongingAt(tokens, before)))
                && after < tokens.size()
                && connects(tokens, after);
    }

    /** "a law backing pro-democracy protesters" */
    private boolean peopleAt(List<Token> tokens, int from) {
        for (int k = from;
                k < tokens.size()
                        && k < from + 4
                        && (tokens.get(k).word() || tokens.get(k).mark("-"));
                k++) if (belongingAt(tokens, k) != null && tokens.get(k).norm().endsWith("s")) return true;
        return false;
    }

    private @Nullable String belongingAt(List<Token> tokens, int i) {
        Match<String> match = pack.belonging().longest(tokens, i, i + 1);
        return match == null ? null : match.meanings().getFirst();
    }

    private static boolean number(List<Token> tokens, int i) {
        return i < tokens.size() && Character.isDigit(tokens.get(i).norm().charAt(0));
    }

    /** "agreed on Wednesday": the preposition is that of the date. */
    private boolean dated(List<Token> tokens, int after) {
        if (!DATING.contains(tokens.get(after - 1).norm()) || after >= tokens.size()) return false;
        Token next = tokens.get(after);
        return Character.isDigit(next.norm().charAt(0))
                || next.capital()
                        && (pack.grammar().dates().weekdays().stream().anyMatch(d -> d.contains(next.norm()))
                                || pack.grammar().dates().months().stream().anyMatch(m -> m.contains(next.norm())));
    }

    /** "agreed to hold talks": the "to" is that of the next verb; in "agreed to talks" it is not. */
    private boolean leads(List<Token> tokens, int after) {
        if (!tokens.get(after - 1).norm().equals("to") || after >= tokens.size()) return false;
        Match<VerbSense> next = pack.verbs().longest(tokens, after);
        return next != null
                && next.meanings().stream().anyMatch(s -> s.can(Inflection.BASE))
                && (!nounToo(tokens, after) || objectAt(tokens, next.end()));
    }

    private boolean nounToo(List<Token> tokens, int i) {
        return pack.nouns().longest(tokens, i) != null
                || pack.themes().longest(tokens, i) != null
                || pack.belonging().longest(tokens, i) != null;
    }

    private static Chunk active(VerbContext context, Match<VerbSense> match) {
        return context.verb(match.meanings(), match.end());
    }

    private static Chunk passive(VerbContext context, Match<VerbSense> match) {
        Chunk chunk = active(context, match);
        chunk.passive = true;
        return chunk;
    }

    /** A word that the lexicon does not know is a verb where the words around tell: "shelled by", "Ankara riled the", "to shadow it". */
    private @Nullable Chunk unknown(VerbContext context) {
        List<Token> tokens = context.tokens();
        int next = context.at() + 1;
        if (next >= tokens.size() || context.word().capital() || known(tokens, context.at())) return null;
        if (context.infinitive())
            return objectAt(tokens, next) || pronoun(tokens.get(next)) ? context.unknownVerb() : null;
        if (!context.word().norm().endsWith("ed") || context.word().norm().length() < 5) return null;
        boolean by = tokens.get(next).norm().equals("by");
        boolean helped = context.auxiliary() && !context.classes().equals(EnumSet.of(WordClass.ADVERB));
        boolean told = context.afterNouns()
                && actorEndsAt(tokens, context.start())
                && (determiner(tokens.get(next)) || connects(tokens, next));
        if (!by && !helped && !told) return null;
        Chunk chunk = context.unknownVerb();
        chunk.passive = by || context.classes().contains(WordClass.BE);
        chunk.participle = by && !context.auxiliary();
        return chunk;
    }

    private boolean known(List<Token> tokens, int i) {
        return pack.words().longest(tokens, i) != null
                || pack.nouns().longest(tokens, i) != null
                || pack.belonging().longest(tokens, i) != null;
    }

    private static boolean pronoun(Token token) {
        return OBJECT_PRONOUNS.contains(token.norm());
    }

    /** Whether a preposition or "that" stands there. */
    private boolean connects(List<Token> tokens, int i) {
        Match<WordClass> match = pack.words().longest(tokens, i);
        return match != null
                && (match.meanings().contains(WordClass.PREPOSITION)
                        || match.meanings().contains(WordClass.COMPLEMENT));
    }

    /** A verb after an auxiliary; null where the forms do not go together. */
    private static @Nullable Chunk helped(
            VerbContext context, Match<VerbSense> match, Set<Inflection> can, boolean nounToo) {
        Set<WordClass> classes = context.classes();
        boolean be = classes.contains(WordClass.BE), past = classes.contains(WordClass.PAST);
        boolean participle = can.contains(Inflection.PARTICIPLE);
        if (be && can.contains(Inflection.GERUND)) return active(context, match);
        if (be && participle) return passive(context, match);
        if (be && nounToo) return null;
        if (past && (participle || can.contains(Inflection.PAST)))
            return be ? passive(context, match) : active(context, match);
        boolean present = can.contains(Inflection.BASE) || can.contains(Inflection.THIRD);
        if (!be && present && !classes.equals(EnumSet.of(WordClass.PAST))) return active(context, match);
        if (past && can.contains(Inflection.BASE) && !nounToo) return active(context, match);
        return null;
    }

    /** "the accused", "Turkey's backed": nouns and adjectives. */
    private boolean determined(VerbContext context, int after) {
        List<Token> tokens = context.tokens();
        int last = context.start() - 1;
        // "the internationally recognised government"
        while (last > 0 && tokens.get(last).norm().endsWith("ly") && determiner(tokens.get(last - 1))) last--;
        Token before = last < 0 ? null : tokens.get(last);
        boolean alone = before != null
                && pack.marks("alone", before)
                && after < tokens.size()
                && (objectAt(tokens, after) || connects(tokens, after));
        boolean acting =
                before != null && pack.belonging().longest(tokens, context.start() - 1, context.start()) != null;
        return before != null
                && (determiner(before) && !alone && !acting
                        || before.norm().equals("'s") && !context.classes().contains(WordClass.BE));
    }

    private @Nullable Chunk past(VerbContext context, Match<VerbSense> match, Set<Inflection> can) {
        Chunk chunkBefore = context.chunkBefore();
        boolean subject = context.afterNouns() || chunkBefore != null && BEFORE_PAST.contains(chunkBefore.kind);
        if (!subject && context.start() > 0) return null;
        boolean finite = can.contains(Inflection.PAST);
        if (!finite && can.contains(Inflection.BASE)) return null;
        Chunk chunk = active(context, match);
        chunk.participle = can.contains(Inflection.PARTICIPLE) && (!finite || agentAfter(context, match));
        chunk.passive = chunk.participle;
        return chunk;
    }

    /** "signed this week by": the agent may follow after a word of time. "accused of" has none and is passive as well. */
    private boolean agentAfter(VerbContext context, Match<VerbSense> match) {
        List<Token> tokens = context.tokens();
        int from = match.end();
        if (from < tokens.size()
                && tokens.get(from).norm().equals("of")
                && match.meanings().stream().anyMatch(s -> s.use() == Use.ACCUSE)) return true;
        for (int k = from; k < tokens.size() && k < from + 4; k++) {
            // "answered by calling crowds" is active
            if (tokens.get(k).norm().equals("by"))
                return k + 1 >= tokens.size()
                        || !tokens.get(k + 1).norm().endsWith("ing")
                        || tokens.get(k + 1).capital();
            // "rejected a claim by" is no passive
            if (pack.marks("object", tokens.get(k))) return false;
            // "rejected calls by"
            if (k == from && pack.nouns().longest(tokens, k) != null) return false;
            if (!tokens.get(k).word() || tokens.get(k).capital() && k == from) return false;
        }
        return false;
    }

    private @Nullable Chunk third(VerbContext context, Match<VerbSense> match, boolean nounToo) {
        List<Token> tokens = context.tokens();
        boolean pronoun = subjectBefore(context);
        boolean continues = continues(context, match.end(), nounToo);
        if (!context.afterNouns() && !pronoun && !continues) return null;
        if (context.before() != null
                && Character.isDigit(context.before().norm().charAt(0))) return null;
        if (!pronoun && !continues && pluralNoun(context, match.end())) return null;
        if (nounToo && !continues) {
            if (!pronoun && !actorEndsAt(tokens, context.start())) return null;
            int after = match.end();
            boolean verbAfter = after < tokens.size()
                    && pack.verbs().longest(tokens, after) instanceof Match<VerbSense> next
                    && next.meanings().stream().anyMatch(s -> s.can(Inflection.PAST) || s.can(Inflection.THIRD))
                    && names.at(tokens, after, pack.tag()).isEmpty();
            boolean moves =
                    after < tokens.size() && MOTION.contains(tokens.get(after).norm());
            boolean singular = context.before() != null
                    && SINGULAR.contains(context.before().norm());
            if (verbAfter || !objectAt(tokens, after) && !moves && !singular) return null;
            if (tokens.get(context.start() - 1).norm().endsWith("'s")) return null;
        }
        return active(context, match);
    }

    /** "against civilian targets near", "to weapons-grade levels": the last noun of a phrase, not the verb of who is named in it. */
    private boolean pluralNoun(VerbContext context, int after) {
        List<Chunk> chunks = context.chunks();
        List<Token> tokens = context.tokens();
        if (tokens.get(context.start() - 1).glued()
                && !tokens.get(context.start() - 1).capital()) return true;
        int nouns = chunks.size() - (context.after(Kind.NOUNS) ? 2 : 1);
        boolean inPhrase = nouns >= 0 && chunks.get(nouns).is(Kind.PREPOSITION);
        return inPhrase && !actorEndsAt(tokens, context.start()) && !objectAt(tokens, after);
    }

    /** "Kim Yo Jong, meets Moon", "and invites him": a further verb of a subject before. */
    private boolean continues(VerbContext context, int after, boolean nounToo) {
        if (after >= context.tokens().size()) return false;
        Token next = context.tokens().get(after);
        boolean object = objectAt(context.tokens(), after) || !nounToo && (pronoun(next) || next.capital());
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

    private @Nullable Chunk base(VerbContext context, Match<VerbSense> match, boolean nounToo) {
        List<Chunk> chunks = context.chunks();
        Token before = context.before();
        // "demanded that Turkey withdraw"
        boolean demanded = context.afterNouns()
                && (context.after(Kind.COMPLEMENT)
                        || chunks.size() > 1 && chunks.get(chunks.size() - 2).is(Kind.COMPLEMENT));
        boolean plural = before != null
                && (subjectBefore(context)
                        || before.norm().endsWith("s") && context.afterNouns()
                        || coordinated(chunks));
        boolean helping = context.chunkBefore() != null
                && context.after(Kind.VERB)
                && context.chunkBefore().word.startsWith("help");
        if (helpedBefore(context)) {
            Chunk chunk = active(context, match);
            chunk.infinitive = true;
            return chunk;
        }
        if (joinedToInfinitive(chunks) && (!nounToo || objectAt(context.tokens(), match.end()))) {
            Chunk chunk = active(context, match);
            chunk.infinitive = true;
            return chunk;
        }
        if (!demanded && !plural && !helping && !interrupted(context)) return null;
        if (nounToo && !objectAt(context.tokens(), match.end())) return null;
        return active(context, match);
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

    private static boolean subjectBefore(VerbContext context) {
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

    private boolean objectAt(List<Token> tokens, int i) {
        return i < tokens.size()
                && (determiner(tokens.get(i))
                        || !names.at(tokens, i, pack.tag()).isEmpty());
    }

    /** Whether what ends here can act: a name, unless it is an adjective, or what belongs to an actor. */
    private boolean actorEndsAt(List<Token> tokens, int end) {
        for (Mention mention : end > 0 ? names.at(tokens, end - 1, pack.tag()) : List.<Mention>of())
            if (mention.use() == ActorName.Use.ADJECTIVE && mention.end() == end) return false;
        if (end > 0 && (tokens.get(end - 1).capital() || pack.belonging().longest(tokens, end - 1, end) != null))
            return true;
        for (int back = 1; back <= 4 && end - back >= 0; back++)
            for (Mention mention : names.at(tokens, end - back, pack.tag()))
                if (mention.end() == end && mention.use() != ActorName.Use.ADJECTIVE) return true;
        return false;
    }

    private boolean determiner(Token token) {
        Match<WordClass> match = pack.words().longest(List.of(token), 0);
        return match != null
                && (match.meanings().contains(WordClass.DETERMINER)
                        || match.meanings().contains(WordClass.ADJECTIVE));
    }
}
