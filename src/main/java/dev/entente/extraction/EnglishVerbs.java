package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.Frame;
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
    /** After them a verb in the past may stand: its subject is understood or they are part of it. */
    private static final Set<Kind> BEFORE_PAST = EnumSet.of(
            Kind.RELATIVE,
            Kind.COMMA,
            Kind.COORDINATION,
            Kind.CONTRAST,
            Kind.TIME,
            Kind.VERB,
            Kind.QUOTE,
            Kind.COMPLEMENT,
            Kind.SUBORDINATOR,
            Kind.SAYS);

    private static final Set<WordClass> MODAL =
            EnumSet.of(WordClass.INTENDED, WordClass.POSSIBLE, WordClass.OBLIGED, WordClass.NEGATION, WordClass.ADVERB);

    /** Prepositions before what somebody does: "accused of fomenting". */
    private static final Set<String> DOING = Set.of("of", "by", "from", "without");

    /** Belongings that are people who act. */
    private static final Set<String> ACTING = Set.of("SELF", "REB");

    private static final int LONGEST_JUDGEMENT = 7;

    private static final Set<String> DATING = Set.of("on", "in", "at");

    private final LanguagePack pack;
    private final EnglishWords words;
    private final EnglishPresent present;

    EnglishVerbs(LanguagePack pack, NameIndex names) {
        this.pack = pack;
        words = new EnglishWords(pack, names);
        present = new EnglishPresent(words);
    }

    @Nullable Chunk read(VerbContext context) {
        if (context.word().glued()) return null;
        List<Token> tokens = context.tokens();
        Match<VerbSense> match = pack.verbs().longest(tokens, context.at());
        if (match != null && match.length() > 1 && (dated(tokens, match.end()) || leads(tokens, match.end())))
            match = pack.verbs().longest(tokens, context.at(), match.end() - 1);
        if (match == null) return unknown(context);
        // "ten states, including France", "commandos disguised as Palestinians"
        if (pack.words().longest(tokens, context.at()) instanceof Match<WordClass> function
                && (function.meanings().contains(WordClass.APPOSITION)
                        || function.length() > 1 && function.meanings().contains(WordClass.PREPOSITION))
                && !context.auxiliary()) return null;
        EnumSet<Inflection> can = EnumSet.noneOf(Inflection.class);
        for (VerbSense sense : match.meanings()) can.addAll(sense.inflections());
        boolean nounToo = words.nounToo(tokens, context.at());
        boolean helped = context.auxiliary() && !context.classes().equals(EnumSet.of(WordClass.ADVERB));
        // "claimed to have shot down" has an auxiliary between
        if (context.infinitive() && (!helped || can.contains(Inflection.BASE)))
            return can.contains(Inflection.BASE) ? active(context, match) : null;
        if (helped) {
            Chunk chunk = helped(context, match, can, nounToo);
            boolean noun = nounToo && context.classes().contains(WordClass.BE);
            if (chunk != null || noun || !can.contains(Inflection.PAST)) return chunk;
        }
        if (can.contains(Inflection.BASE) && afterHelp(context) && words.objectAfter(tokens, match.end())) {
            Chunk chunk = active(context, match);
            chunk.infinitive = true;
            return chunk;
        }
        if (determined(context, match.end())) return null;
        boolean afterPreposition =
                context.after(Kind.PREPOSITION) && context.chunks().getLast().end == context.start();
        if (can.contains(Inflection.GERUND)) {
            boolean acting = context.afterNouns()
                            && (words.objectAt(tokens, match.end())
                                    || peopleAt(tokens, match.end())
                                    || peopleBefore(context, match.end()))
                    || context.after(Kind.VERB) && words.objectAt(tokens, match.end())
                    || context.after(Kind.COMMA)
                            && (words.objectAt(tokens, match.end()) || number(tokens, match.end()));
            if (nounToo && (!afterPreposition && !acting || finiteAt(tokens, match.end()))) return null;
            // "representatives of leading Iraqi groups"
            boolean adjective = pack.words().longest(tokens, context.at()) instanceof Match<WordClass> word
                    && word.meanings().contains(WordClass.ADJECTIVE);
            if (adjective
                    && afterPreposition
                    && match.end() < tokens.size()
                    && tokens.get(match.end()).capital()
                    && !words.actorEndsAt(tokens, match.end() + 1)) return null;
            // "said following a meeting with", "Following talks in Kyiv, he said"
            boolean opens = context.chunks().isEmpty() || context.after(Kind.VERB) || context.after(Kind.COMMA);
            if (opens && words.connects(tokens, context.at())) return null;
            Chunk gerund = active(context, match);
            gerund.gerund = true;
            return gerund;
        }
        if (afterPreposition) return null;
        if (can.contains(Inflection.PAST) || can.contains(Inflection.PARTICIPLE)) return past(context, match, can);
        // base or third person: a noun unless a subject stands before it
        Chunk chunk = null;
        if (can.contains(Inflection.THIRD)) chunk = present.third(context, match, nounToo);
        else if (can.contains(Inflection.BASE)) chunk = present.base(context, match, nounToo);
        if (chunk != null) chunk.present = true;
        return chunk;
    }

    /** "helped broker a truce": the bare form after it is an infinitive. */
    private boolean afterHelp(VerbContext context) {
        return context.after(Kind.VERB)
                && context.chunks().getLast().end == context.start()
                && context.chunks().getLast().word.startsWith("help");
    }

    /** "EU leaders meeting in Brussels": people in the plural do what stands between them and a preposition. */
    private boolean peopleBefore(VerbContext context, int after) {
        List<Token> tokens = context.tokens();
        int before = context.start() - 1;
        return before >= 0
                && tokens.get(before).norm().endsWith("s")
                && (pack.titles().longest(tokens, before, before + 1) != null
                        || ACTING.contains(String.valueOf(words.belongingAt(tokens, before))))
                && after < tokens.size()
                && words.connects(tokens, after);
    }

    /** "since fighting erupted": what is the subject of the next verb is a noun. */
    private boolean finiteAt(List<Token> tokens, int i) {
        return i < tokens.size()
                && !tokens.get(i).capital()
                && !words.nounToo(tokens, i)
                && pack.verbs().longest(tokens, i) instanceof Match<VerbSense> next
                && next.meanings().stream().anyMatch(s -> s.can(Inflection.PAST));
    }

    /** "a law backing pro-democracy protesters" */
    private boolean peopleAt(List<Token> tokens, int from) {
        for (int k = from;
                k < tokens.size()
                        && k < from + 4
                        && (tokens.get(k).word() || tokens.get(k).mark("-"));
                k++)
            if (words.belongingAt(tokens, k) != null && tokens.get(k).norm().endsWith("s")) return true;
        return false;
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
                && (!words.nounToo(tokens, after) || words.objectAt(tokens, next.end()));
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
            return words.objectAt(tokens, next) || EnglishWords.pronoun(tokens.get(next))
                    ? context.unknownVerb()
                    : null;
        // "accused Iran of fomenting violence and backing rebels"
        boolean gerund = context.word().norm().endsWith("ing")
                && context.word().norm().length() > 5
                && context.after(Kind.PREPOSITION)
                && context.chunks().getLast().end == context.start()
                && DOING.contains(context.chunks().getLast().word);
        if (gerund) {
            Chunk chunk = context.unknownVerb();
            chunk.gerund = true;
            return chunk;
        }
        // "should reward Pyongyang"
        if (context.auxiliary()
                && MODAL.containsAll(context.classes())
                && !context.word().norm().endsWith("ly"))
            return words.objectAt(tokens, next) || EnglishWords.pronoun(tokens.get(next))
                    ? context.unknownVerb()
                    : null;
        if (!context.word().norm().endsWith("ed") || context.word().norm().length() < 5) return null;
        boolean by = tokens.get(next).norm().equals("by");
        boolean helped = context.auxiliary() && !context.classes().equals(EnumSet.of(WordClass.ADVERB));
        boolean told = context.afterNouns()
                && words.actorEndsAt(tokens, context.start())
                && (words.determiner(tokens.get(next)) || words.connects(tokens, next));
        if (!by && !helped && !told) return null;
        Chunk chunk = context.unknownVerb();
        chunk.passive = by || context.classes().contains(WordClass.BE);
        chunk.participle = by && !context.auxiliary();
        return chunk;
    }

    private boolean known(List<Token> tokens, int i) {
        return pack.words().longest(tokens, i) != null
                || pack.nouns().longest(tokens, i) != null
                || pack.themes().longest(tokens, i) instanceof Match<String> word
                        && NounExtent.judgement(word.meanings())
                || pack.belonging().longest(tokens, i) != null;
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
        while (last > 0 && tokens.get(last).norm().endsWith("ly") && words.determiner(tokens.get(last - 1))) last--;
        // 'a "productive" meeting'
        if (last > 2 && tokens.get(last).mark("\"") && tokens.get(last - 2).mark("\"")) last -= 3;
        Token before = last < 0 ? null : tokens.get(last);
        boolean alone = before != null
                && pack.marks("alone", before)
                && after < tokens.size()
                && (words.objectAt(tokens, after) || words.connects(tokens, after));
        boolean acting =
                before != null && pack.belonging().longest(tokens, context.start() - 1, context.start()) != null;
        // "its biggest selling newspaper"
        boolean superlative =
                before != null && before.norm().endsWith("est") && before.norm().length() > 5;
        return before != null
                && (superlative && !before.capital()
                        || words.determiner(before) && !alone && !acting
                        || before.norm().equals("'s") && !context.classes().contains(WordClass.BE));
    }

    private @Nullable Chunk past(VerbContext context, Match<VerbSense> match, Set<Inflection> can) {
        Chunk chunkBefore = context.chunkBefore();
        boolean subject = context.afterNouns() || chunkBefore != null && BEFORE_PAST.contains(chunkBefore.kind);
        if (!subject && context.start() > 0) return null;
        // "killed suspected militants"
        boolean alleged = context.after(Kind.VERB)
                && context.chunks().getLast().end == context.start()
                && pack.marks("alleged", context.word());
        if (alleged) return null;
        boolean finite = can.contains(Inflection.PAST);
        if (!finite && can.contains(Inflection.BASE)) return null;
        Chunk chunk = active(context, match);
        // "diplomats whom it accused of"
        boolean acting = EnglishPresent.subjectBefore(context);
        // "violated the truce, the minister said by telephone"
        boolean speaks = match.meanings().stream().allMatch(s -> s.use() == Use.REPORT);
        chunk.participle =
                can.contains(Inflection.PARTICIPLE) && (!finite || !acting && !speaks && agentAfter(context, match));
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
        // "Hamas, labelled a terrorist group by the EU"
        boolean judged = context.after(Kind.COMMA)
                && match.meanings().stream()
                        .anyMatch(s -> s.entry() != null && s.entry().frame() == Frame.JUDGED);
        for (int k = from;
                judged
                        && k < tokens.size()
                        && k < from + LONGEST_JUDGEMENT
                        && tokens.get(k).word();
                k++) if (tokens.get(k).norm().equals("by")) return true;
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
}
