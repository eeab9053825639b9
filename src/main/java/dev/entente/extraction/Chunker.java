package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.ActorName;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into chunks: noun phrases, verbs with their auxiliaries, prepositions and conjunctions. One pass, linear in the length. */
final class Chunker {
    private static final Set<String> BY_PRONOUN = Set.of("they", "we", "person");

    private static final Set<String> POINTING_BEFORE = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> POINTING_AFTER = Set.of("itu", "ini", "tersebut");
    /** They always open a clause. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "but",
            "while",
            "whereas",
            "although",
            "though",
            "tetapi",
            "tapi",
            "namun",
            "sedangkan",
            "sementara",
            "melainkan",
            "padahal");

    private static final int LONGEST_DESCRIBER = 7;

    private final LanguagePack pack;
    private final NameIndex names;
    private final Discourse discourse;
    private final ChunkedSentence sentence;
    private final List<Token> tokens;
    private final VerbReader verbs;
    private final FunctionWords words;
    private final NounExtent extent;
    private final NounPhrases nouns;
    private final Negation negation;

    Chunker(LanguagePack pack, NameIndex names, Discourse discourse, Sentence sentence, List<TimeExpression> times) {
        this.pack = pack;
        this.names = names;
        this.discourse = discourse;
        this.sentence = new ChunkedSentence(sentence, times);
        tokens = sentence.tokens();
        verbs = new VerbReader(pack, names);
        words = new FunctionWords(pack, names, tokens);
        extent = new NounExtent(pack, names, verbs, words, this.sentence);
        nouns = new NounPhrases(pack, names, tokens, discourse, new ArrayList<>());
        negation = new Negation(pack, this.sentence);
    }

    List<Chunk> chunk() {
        discourse.enterSentence();
        int i = afterDateline();
        while (i < tokens.size()) i = next(i);
        return sentence.chunks();
    }

    /** Past "Jakarta - ", "MOSCOW (AP) - ": where it was written does nothing. */
    private int afterDateline() {
        List<Mention> place = tokens.isEmpty() ? List.of() : names.at(tokens, 0, pack.tag());
        if (place.isEmpty()
                || place.getFirst().use() != ActorName.Use.SEAT
                        && place.getFirst().use() != ActorName.Use.PLACE) return 0;
        int dash = place.getFirst().end();
        if (dash + 2 < tokens.size()
                && tokens.get(dash).mark("(")
                && tokens.get(dash + 2).mark(")")) dash += 3;
        boolean apart = dash + 1 < tokens.size()
                && (tokens.get(dash).mark("-") || tokens.get(dash).mark("\u2013"))
                && tokens.get(dash).start() > tokens.get(dash - 1).end()
                && tokens.get(dash + 1).start() > tokens.get(dash).end()
                && tokens.get(dash + 1).capital();
        return apart ? dash + 1 : 0;
    }

    /** Reads what starts at a token; returns the token after it. */
    private int next(int i) {
        TimeExpression time = sentence.time(i);
        if (time != null) {
            int end = before(time);
            sentence.addTime(time, end);
            return end < tokens.size() && tokens.get(end).mark(")") ? end + 1 : end;
        }
        if (tokens.get(i).kind() == Token.Kind.MARK) return mark(i);
        if (particle(i) || floating(i) || negation.nor(i)) return i + 1;
        if (amongThem(i)) {
            sentence.add(Kind.APPOSITION, i, i + 2).word = "among them";
            return i + 2;
        }
        int described = describedAs(i);
        if (described > i) return described;
        // "menyebut pemerintah itu tidak sah", "sebagai tindakan tak masuk akal"
        if (extent.judged(i)) return nounPhrase(i);
        Chunk verb = verbs.at(tokens, i, sentence.chunks(), sentence.headline());
        if (verb != null && !opensTime(verb) && !against(verb)) {
            Chunk before = sentence.last();
            if (!verb.participle && !verb.infinitive && before != null) discourse.noteActing(actor(before));
            if (negation.before(verb)) verb.negated = true;
            sentence.add(verb);
            return verb.end;
        }
        int told = byPronoun(i);
        if (told > i) return told;
        Match<WordClass> function = words.at(i);
        int after = function == null ? -1 : function(i, function);
        return after > 0 ? after : nounPhrase(i);
    }

    /** "pertempuran melawan tentara": after the word for a fight a preposition. */
    private boolean against(Chunk verb) {
        return sentence.endsWith(Kind.NOUNS)
                && verb.end == verb.start + 1
                && pack.marks("against", tokens.get(verb.start))
                && !Group.nominal(sentence.last()).events.isEmpty();
    }

    /** "links to last month's bombing" */
    private boolean opensTime(Chunk verb) {
        TimeExpression time = verb.end > verb.start + 1 ? sentence.time(verb.end - 1) : null;
        return time != null && time.end() > verb.end;
    }

    /** "yang mereka tuduh": whom they accuse; the pronoun is the agent of a verb without a prefix. */
    private int byPronoun(int i) {
        if (!pack.headFirst() || !sentence.endsWith(Kind.RELATIVE) || i + 1 >= tokens.size()) return i;
        Match<String> pronoun = pack.reference().longest(tokens, i, i + 1);
        if (pronoun == null || !BY_PRONOUN.contains(pronoun.meanings().getFirst())) return i;
        Match<VerbSense> root = pack.verbs().longest(tokens, i + 1, i + 2);
        if (root == null || !root.meanings().stream().allMatch(s -> s.can(Inflection.BARE))) return i;
        Chunk verb = new Chunk(Kind.VERB, i + 1, i + 2);
        verb.senses = root.meanings();
        verb.passive = true;
        verb.word = tokens.get(i + 1).norm();
        sentence.add(verb);
        Chunk agent = sentence.add(Kind.NOUNS, i, i + 1);
        agent.nominal = nouns.read(i, i + 1, false);
        return i + 2;
    }

    /** Where a time ends; the "setelah" of "sehari setelah" opens a clause. */
    private int before(TimeExpression time) {
        int last = time.end() - 1;
        boolean opens = last > time.start()
                && pack.words().longest(tokens, last, last + 1) instanceof Match<WordClass> word
                && word.meanings().contains(WordClass.TIME);
        return opens ? last : time.end();
    }

    /** The nouns that "who" or "which" stands for, else what stands there. */
    private Chunk actor(Chunk before) {
        if (!before.is(Kind.RELATIVE)) return before;
        for (Chunk chunk : sentence.chunks().reversed()) if (chunk.is(Kind.NOUNS)) return chunk;
        return before;
    }

    private int mark(int i) {
        switch (tokens.get(i).text()) {
            case ":" -> sentence.add(sentence.headline() ? Kind.CONTRAST : Kind.COMMA, i, i + 1);
            case ",", "\u2013" -> sentence.add(Kind.COMMA, i, i + 1);
            case "-" -> {
                if (i + 1 < tokens.size() && !tokens.get(i + 1).glued()) sentence.add(Kind.COMMA, i, i + 1);
            }
            case ";" -> sentence.add(Kind.CONTRAST, i, i + 1);
            case "\"" -> {
                if (!sentence.scare(i)) sentence.add(Kind.QUOTE, i, i + 1);
            }
            case "(", "[" -> {
                return bracket(i);
            }
            default -> {}
        }
        return i + 1;
    }

    /** Of a short bracket only the times are read. */
    private int bracket(int open) {
        for (int k = open + 1; k < tokens.size() && k <= open + NounExtent.LONGEST_BRACKET; k++) {
            TimeExpression time = sentence.time(k);
            if (time != null) sentence.addTime(time);
            if (tokens.get(k).mark(")") || tokens.get(k).mark("]")) return k + 1;
        }
        return open + 1;
    }

    /** "turned the offer down": the particle is part of the verb before the object. */
    private boolean particle(int i) {
        Chunk verb = sentence.endsWith(Kind.NOUNS) ? extent.verbBefore() : null;
        if (verb == null) return false;
        Match<VerbSense> whole = verbs.split(tokens, verb, i);
        if (whole == null) return false;
        verb.senses = whole.meanings();
        return true;
    }

    /** "The EU and France both cut off aid": the word goes with the subject. */
    private boolean floating(int i) {
        if (!pack.marks("floating", tokens.get(i)) || !sentence.endsWith(Kind.NOUNS) || i + 1 >= tokens.size())
            return false;
        Chunk before = sentence.chunks().getLast();
        int own = before.end;
        if (own != i) return false;
        before.end = i + 1;
        if (verbs.at(tokens, i + 1, sentence.chunks(), sentence.headline()) != null) return true;
        before.end = own;
        return false;
    }

    private boolean amongThem(int i) {
        return i > 0
                && tokens.get(i - 1).mark(",")
                && i + 1 < tokens.size()
                && tokens.get(i).norm().equals("among")
                && tokens.get(i + 1).norm().equals("them");
    }

    /** Past "what Delhi said was" in "bombed what Delhi said was a camp"; the same place where nothing of the kind stands. */
    private int describedAs(int i) {
        if (pack.headFirst() || !tokens.get(i).norm().equals("what")) return i;
        for (int k = i + 2; k < tokens.size() && k <= i + LONGEST_DESCRIBER; k++) {
            if (!tokens.get(k).word() && !tokens.get(k).mark("-")) return i;
            if (!pack.marks("describing", tokens.get(k))) continue;
            int after = k + 1;
            while (after < tokens.size() && pack.marks("described", tokens.get(after))) after++;
            return after > k + 1 || !tokens.get(k).norm().startsWith("sa") ? after : i;
        }
        return i;
    }

    // ---- function words ----

    /** Reads words that join, lead or stand alone; -1 where they are part of a noun phrase. */
    private int function(int i, Match<WordClass> function) {
        if (words.approximate(function)) return function.end();
        if (FunctionWords.connective(function)) {
            Kind kind = FunctionWords.kind(function);
            // "assured Kyiv of continued support"
            if (kind == Kind.SAYS && !pack.headFirst() && sentence.endsWith(Kind.PREPOSITION)) return -1;
            int after = kind == Kind.CONTRAST ? parenthesis(i, function.end()) : -1;
            if (after > 0) return after;
            // "menghentikan sementara operasi": for the time being
            boolean meanwhile =
                    pack.marks("temporary", tokens.get(i)) && sentence.endsWith(Kind.VERB) && sentence.last().end == i;
            // "spoke separately with"
            boolean aside = kind == Kind.CONTRAST
                    && sentence.endsWith(Kind.VERB)
                    && sentence.last().end == i
                    && function.end() < tokens.size()
                    && pack.words().longest(tokens, function.end()) instanceof Match<WordClass> next
                    && next.meanings().contains(WordClass.PREPOSITION);
            // "pertemuan sebelumnya di Jerusalem"
            boolean earlier = kind == Kind.CONTRAST
                    && pack.marks("earlier", tokens.get(i))
                    && sentence.endsWith(Kind.NOUNS)
                    && sentence.last().end == i;
            sentence.add(words.chunk(meanwhile || aside || earlier ? Kind.OTHER : kind, function));
            return function.end();
        }
        if (pack.headFirst() && tokens.get(i).norm().equals("secara") && i + 1 < tokens.size()) {
            sentence.add(Kind.OTHER, i, i + 2);
            return i + 2;
        }
        if (FunctionWords.qualifies(function)) return -1;
        // an auxiliary without a verb: "it is a country", "bukan Turki"
        sentence.add(words.chunk(Kind.OTHER, function));
        return function.end();
    }

    /**
     * "Brussels nevertheless prolonged", "Moscow, by contrast, warned": between a subject and its verb such a word starts no new clause.
     *
     * @return where to go on, or -1 where the word does start one
     */
    private int parenthesis(int i, int end) {
        List<Chunk> chunks = sentence.chunks();
        boolean commas = sentence.endsWith(Kind.NOUNS, Kind.COMMA)
                && end < tokens.size()
                && tokens.get(end).mark(",");
        // "Juru bicara Houthi, Abdulsalam, sebaliknya menuntut"
        boolean apposed = sentence.endsWith(Kind.NOUNS, Kind.COMMA, Kind.NOUNS, Kind.COMMA);
        boolean conjunction = CONJUNCTIONS.contains(tokens.get(i).norm()) && end == i + 1;
        if (conjunction || !commas && !apposed && !sentence.endsWith(Kind.NOUNS)) return -1;
        if (apposed && !commas)
            return end < tokens.size()
                            && !verbInClause(chunks.size() - 3)
                            && verbs.at(tokens, end, chunks, sentence.headline()) != null
                    ? end
                    : -1;
        int subject = commas ? chunks.size() - 2 : chunks.size() - 1;
        int next = commas ? end + 1 : end;
        if (next >= tokens.size() || !commas && verbInClause(subject)) return -1;
        Chunk before = chunks.get(subject);
        int own = before.end;
        // a verb is known by the nouns right before it
        before.end = next;
        if (verbs.at(tokens, next, chunks.subList(0, subject + 1), sentence.headline()) == null) {
            before.end = own;
            return -1;
        }
        if (commas) chunks.removeLast();
        return next;
    }

    /** Whether the clause that a chunk stands in has a verb before it. */
    private boolean verbInClause(int at) {
        for (int k = at - 1; k >= 0; k--) {
            Chunk chunk = sentence.chunks().get(k);
            if (chunk.is(Kind.CONTRAST)) return false;
            if (chunk.is(Kind.VERB)) return true;
        }
        return false;
    }

    // ---- noun phrases ----

    private int nounPhrase(int start) {
        int end = extent.from(start);
        boolean located = located();
        boolean denied = negation.ofPhrase();
        Chunk chunk = sentence.add(Kind.NOUNS, start, end);
        chunk.nominal = nouns.read(start, beforeBracket(start, end), located);
        chunk.word = tokens.get(pack.headFirst() ? start : end - 1).norm();
        chunk.nominal.denied = denied;
        chunk.nominal.possessed = pack.marks("possessive", tokens.get(start));
        chunk.nominal.some = pack.marks("some", tokens.get(start));
        chunk.proper = proper(start, end);
        chunk.definite = definite(start, end);
        noteGroup();
        if (extent.toldOf(start, end)) sentence.add(Kind.RELATIVE, end, end);
        return end;
    }

    /** Whether a preposition of place leads the phrase, or it follows a place: "from Washington and Canberra". */
    private boolean located() {
        if (sentence.endsWith(Kind.NOUNS, Kind.COORDINATION)) {
            Nominal nominal =
                    Group.nominal(sentence.chunks().get(sentence.chunks().size() - 2));
            if (!nominal.named() && !nominal.places.isEmpty()) return true;
        }
        Chunk before = sentence.last();
        return before != null
                && before.is(Kind.PREPOSITION)
                && pack.grammar().frame("locative").contains(before.word);
    }

    /** "the Department of Foreign Affairs (DFA)": the abbreviation in brackets says nothing more. */
    private int beforeBracket(int from, int end) {
        if (!tokens.get(end - 1).mark(")")) return end;
        for (int k = end - 2; k > from; k--) if (tokens.get(k).mark("(")) return k;
        return end;
    }

    private boolean definite(int from, int to) {
        if (POINTING_BEFORE.contains(tokens.get(from).norm())) return true;
        for (int k = from + 1; k <= to && k < tokens.size(); k++)
            if (POINTING_AFTER.contains(tokens.get(k).norm())) return true;
        return false;
    }

    private boolean proper(int from, int to) {
        boolean any = false;
        for (int k = from; k < to; k++) {
            Token token = tokens.get(k);
            if (!token.word() || token.norm().equals("the")) continue;
            if (!token.capital()) return false;
            any = true;
        }
        return any;
    }

    /** "Turkey and Russia": whom a later "they" means. */
    private void noteGroup() {
        if (!sentence.endsWith(Kind.COORDINATION, Kind.NOUNS)
                || sentence.chunks().size() < 3) return;
        List<Mention> group = new ArrayList<>();
        int strangers = 0;
        for (Chunk chunk : sentence.chunks().reversed()) {
            if (chunk.is(Kind.NOUNS) && Group.nominal(chunk).named()) group.addAll(0, Group.nominal(chunk).heads);
            else if (chunk.is(Kind.NOUNS) && chunk.proper && !pack.headFirst()) strangers++;
            else if (!chunk.is(Kind.COMMA) && !chunk.is(Kind.COORDINATION)) break;
        }
        if (strangers >= 2 && group.isEmpty()) discourse.forgetGroup();
        else discourse.noteGroup(group);
    }
}
