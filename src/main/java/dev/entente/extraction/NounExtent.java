package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.Frame;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a noun phrase reaches. */
final class NounExtent {
    static final int LONGEST_BRACKET = 12;

    private static final int NONE = -1;

    private static final Set<WordClass> BEFORE_VERBS = EnumSet.of(
            WordClass.PAST,
            WordClass.BE,
            WordClass.PROGRESSIVE,
            WordClass.ONGOING,
            WordClass.INTENDED,
            WordClass.POSSIBLE,
            WordClass.OBLIGED,
            WordClass.NEGATION,
            WordClass.ADVERB);

    /** English pronouns: noun phrases by themselves. */
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "him", "them", "us");
    /** Indonesian pronouns that never say whose something is. */
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("ia", "beliau", "keduanya");

    private static final Set<String> QUANTITY = Set.of(
            "more than", "up to", "at least", "some", "about", "nearly", "around", "almost", "fewer than", "less than");
    static final Set<String> CURRENCY = Set.of("$", "\u20ac", "\u00a3");

    /** They end an Indonesian phrase. */
    private static final Set<String> POINTING = Set.of("itu", "ini", "tersebut");

    /** Classes of words for what somebody or something is called. */
    private static final Set<String> JUDGEMENTS = Set.of("condemnation", "dismissal", "unwelcome");

    private static final Set<String> JOINING_MARKS = Set.of("/", "$", "\u20ac", "%", "&", "'");

    private final LanguagePack pack;
    private final NameIndex names;
    private final VerbReader verbs;
    private final FunctionWords words;
    private final ChunkedSentence sentence;
    private final List<Token> tokens;
    /** Whether the phrase has more so far than words that qualify a noun. */
    private boolean content;

    NounExtent(LanguagePack pack, NameIndex names, VerbReader verbs, FunctionWords words, ChunkedSentence sentence) {
        this.pack = pack;
        this.names = names;
        this.verbs = verbs;
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The token after the last of the noun phrase that starts at a word. */
    int from(int start) {
        content = false;
        if (pronoun(start)) return start + 1;
        int end = opened(start);
        while (end < tokens.size()) {
            TimeExpression time = sentence.time(end);
            // "the February 14 attack": the date says which
            if (time != null && !content && !pack.headFirst() && named(time.end())) {
                end = time.end();
                continue;
            }
            if (time != null) break;
            if (content && toldOf(start, end)) break;
            int next = tokens.get(end).kind() == Token.Kind.MARK ? afterMark(end) : afterWord(end);
            if (next == NONE) break;
            end = next;
        }
        return end;
    }

    private boolean named(int i) {
        return i < tokens.size() && tokens.get(i).word() && listed(i) > 0;
    }

    private boolean pronoun(int i) {
        Match<String> reference = pack.reference().longest(tokens, i);
        return reference != null
                && reference.length() == 1
                && !pack.headFirst()
                && PRONOUNS.contains(tokens.get(i).norm())
                && names.at(tokens, i, pack.tag()).isEmpty();
    }

    /** The token after the first words, which are in the phrase whatever they are. */
    private int opened(int start) {
        int named = afterName(start);
        if (named != NONE) return named;
        Match<String> reference = pack.reference().longest(tokens, start);
        if (reference != null && afterName(start + 1, reference.end())) return start + 1;
        int listed = Math.max(1, listed(start));
        // "pihak berwenang Irak" is more than "pihak"
        if (reference != null && listed <= reference.length()) {
            content = true;
            return reference.end();
        }
        Match<WordClass> function = pack.words().longest(tokens, start);
        // "militer menyerang": the army, though the word is an adjective elsewhere
        boolean body = pack.headFirst() && pack.belonging().longest(tokens, start) != null;
        if (listed == 1
                && !body
                && function != null
                && (BEFORE_VERBS.containsAll(function.meanings()) || FunctionWords.onlyQualifies(function)))
            return start + function.length();
        content = true;
        return start + listed;
    }

    private int afterName(int i) {
        List<Mention> mentions = names.at(tokens, i, pack.tag());
        if (mentions.isEmpty()) return NONE;
        content = true;
        return mentions.getFirst().end();
    }

    /** Whether a longer name starts there: "the Organisation of Islamic Cooperation" is not "the organisation". */
    private boolean afterName(int i, int reaching) {
        return i < tokens.size() && names.at(tokens, i, pack.tag()).stream().anyMatch(m -> m.end() > reaching);
    }

    /** The length of the longest title, thing or event that the knowledge lists. */
    private int listed(int i) {
        int person = Math.max(
                length(pack.titles().longest(tokens, i)),
                length(pack.belonging().longest(tokens, i)));
        int thing = Math.max(
                length(pack.nouns().longest(tokens, i)), length(pack.themes().longest(tokens, i)));
        return Math.max(person, thing);
    }

    private static int length(@Nullable Match<?> match) {
        return match == null ? 0 : match.length();
    }

    /**
     * "the weapons Iran sent to", "a strike they blamed on": after a thing a name or pronoun with its verb tells of it, without a word that opens the clause. "After the attack Iran
     * vowed" goes on with the clause that the phrase was set before.
     */
    boolean toldOf(int start, int i) {
        if (pack.headFirst()
                || i >= tokens.size()
                || i == start
                || !thing(i - 1)
                || sentence.endsWith(Kind.PREPOSITION) && sentence.chunks().size() == 1
                || sentence.endsWith(Kind.SUBORDINATOR) && sentence.chunks().size() == 1) return false;
        int end = agentEnd(i);
        if (end < 0) return false;
        for (int k = start; k < i; k++) if (!names.at(tokens, k, pack.tag()).isEmpty()) return false;
        if (end + 1 < tokens.size() && tokens.get(end).norm().equals("and")) {
            int second = agentEnd(end + 1);
            if (second > 0) end = second;
        }
        // "wants its allies Jordan and Egypt to show" tells nothing of the allies
        return end < tokens.size()
                && !tokens.get(end).norm().equals("to")
                && verbs.startsAt(tokens, end, true, sentence.chunks(), sentence.headline());
    }

    private int agentEnd(int from) {
        if (PRONOUNS.contains(tokens.get(from).norm())) return from + 1;
        int i = tokens.get(from).norm().equals("the") && from + 1 < tokens.size() ? from + 1 : from;
        for (Mention mention : names.at(tokens, i, pack.tag()))
            if (mention.use() != ActorName.Use.ADJECTIVE && !mention.place()) return mention.end();
        return NONE;
    }

    private boolean thing(int i) {
        boolean listed =
                pack.nouns().longest(tokens, i, i + 1) != null || pack.themes().longest(tokens, i, i + 1) != null;
        Match<WordClass> function = pack.words().longest(tokens, i, i + 1);
        return listed
                && (function == null || !function.meanings().contains(WordClass.ADJECTIVE))
                && pack.titles().longest(tokens, i, i + 1) == null
                && (pack.belonging().longest(tokens, i, i + 1) instanceof Match<String> body
                        ? body.meanings().contains("MIL")
                                && tokens.get(i).norm().endsWith("s")
                        : true);
    }

    private int afterWord(int i) {
        // "dalam surat itu Washington menyatakan": nothing follows what points
        if (pack.headFirst()
                && POINTING.contains(tokens.get(i - 1).norm())
                && tokens.get(i).capital()) return NONE;
        // "the then prime minister"
        if (tokens.get(i).norm().equals("then") && tokens.get(i - 1).norm().equals("the")) return i + 1;
        int named = afterName(i);
        if (named != NONE) return named;
        Chunk before = sentence.last();
        Chunk verb = verbBefore();
        if (verb != null && verbs.split(tokens, verb, i) != null) return NONE;
        Match<String> reference = pack.reference().longest(tokens, i);
        boolean refers = reference != null;
        // "dalam hitungan jam kedua negara saling menuduh"
        if (refers && pack.headFirst() && reference.length() > 1 && pack.marks("time-unit", tokens.get(i - 1)))
            return NONE;
        if (refers
                && (!pack.headFirst() || SUBJECT_PRONOUNS.contains(tokens.get(i).norm()))) return NONE;
        int listed = listed(i);
        if (listed > 0 && given(i, before)) return NONE;
        // "lent Chad 500 million dollars"
        if (Character.isDigit(tokens.get(i).norm().charAt(0)) && recipientBefore(i, before)) return NONE;
        if (content && judged(i)) return NONE;
        if (listed > 1) {
            content = true;
            return i + listed;
        }
        if (verbs.startsAt(tokens, i, content, sentence.chunks(), sentence.headline())) return NONE;
        Match<WordClass> function = listed == 0 ? words.at(i) : null;
        // "pengiriman sekitar 21.500 prajurit"
        if (function != null && pack.headFirst() && words.approximate(function)) return function.end();
        if (function != null) return inside(function) ? function.end() : NONE;
        content = true;
        return i + 1;
    }

    /** Whether a function word goes on with the phrase; an English determiner opens another. */
    private boolean inside(Match<WordClass> function) {
        boolean opens = !pack.headFirst()
                && content
                && function.meanings().contains(WordClass.DETERMINER)
                && !function.meanings().contains(WordClass.ADJECTIVE)
                // "50 other countries"
                && !Character.isDigit(tokens.get(function.start() - 1).norm().charAt(0));
        // "gave Colombia more than a billion"
        boolean quantity = content
                && QUANTITY.contains(words.chunk(Kind.OTHER, function).word)
                && tokens.get(function.start() - 1).capital();
        return FunctionWords.onlyQualifies(function) && !opens && !quantity;
    }

    /** "called the junta illegitimate", "called a statement by Macron rude": what it is called is a phrase of its own. */
    boolean judged(int i) {
        Chunk verb = verbBefore();
        return verb != null
                && verb.senses.stream()
                        .anyMatch(s -> s.entry() != null && s.entry().frame() == Frame.JUDGED)
                && pack.themes().longest(tokens, i) instanceof Match<String> word
                && judgement(word.meanings());
    }

    /** The verb whose objects or phrases are being read: "brought Qarase and Bainimarama together". */
    @Nullable Chunk verbBefore() {
        for (Chunk chunk : sentence.chunks().reversed()) {
            if (chunk.is(Kind.VERB)) return chunk;
            if (!chunk.isAnyOf(Kind.NOUNS, Kind.PREPOSITION, Kind.COORDINATION)) return null;
        }
        return null;
    }

    /** Whether it is a word for what somebody or something is called. */
    static boolean judgement(List<String> themes) {
        return themes.stream().anyMatch(JUDGEMENTS::contains);
    }

    /** "memberi Ukraina senjata", "gave Ukraine weapons": after the name of whom it is given to comes the thing. */
    private boolean given(int i, @Nullable Chunk before) {
        return recipientBefore(i, before) && (pack.headFirst() || givenThing(i));
    }

    private boolean recipientBefore(int i, @Nullable Chunk before) {
        return before != null
                && before.is(Kind.VERB)
                && !before.passive
                && before.senses.stream()
                        .anyMatch(s -> s.light() == Light.GIVE
                                || s.entry() != null && s.entry().frame() == Frame.THEME_TO)
                && names.at(tokens, before.end, pack.tag()).stream()
                        .anyMatch(m -> m.end() == i && !m.place() && m.use() != ActorName.Use.ADJECTIVE);
    }

    /** "gave Ukraine weapons"; in "gave Turkey's army" what follows is somebody. */
    private boolean givenThing(int i) {
        Match<String> theme = pack.themes().longest(tokens, i);
        boolean weapons = theme != null && theme.meanings().contains("weapons");
        return !tokens.get(i).capital() && (weapons || pack.belonging().longest(tokens, i) == null);
    }

    // ---- marks inside a phrase ----

    private int afterMark(int i) {
        Token mark = tokens.get(i);
        if (mark.mark("(")) return closed(i);
        if (sentence.scare(i)) return i + 1;
        if (i + 1 >= tokens.size()) return NONE;
        Token next = tokens.get(i + 1);
        // "gives Egypt $1.3bn"
        if (CURRENCY.contains(mark.text()) && recipientBefore(i, sentence.last())) return NONE;
        boolean inside = mark.mark("-") && next.glued()
                || possessive(i)
                || abbreviated(i)
                || JOINING_MARKS.contains(mark.text()) && next.start() == mark.end();
        return inside ? i + 1 : NONE;
    }

    /** "the rebels' offensive". */
    private boolean possessive(int i) {
        return !pack.headFirst()
                && tokens.get(i).mark("'")
                && tokens.get(i - 1).norm().endsWith("s")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i + 1).word();
    }

    /** "U.S. Secretary of State": the point is that of an abbreviation. */
    private boolean abbreviated(int i) {
        return tokens.get(i).mark(".")
                && tokens.get(i - 1).text().length() <= 5
                && (tokens.get(i - 1).text().indexOf('.') > 0
                        || tokens.get(i - 1).capital() && tokens.get(i + 1).capital())
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** The token after a short bracket; none when it holds a date or does not close. */
    private int closed(int open) {
        for (int k = open + 1; k < tokens.size() && k <= open + LONGEST_BRACKET; k++) {
            if (sentence.time(k) != null) return NONE;
            if (tokens.get(k).mark(")")) return k + 1;
        }
        return NONE;
    }
}
