package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.Frame;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into chunks: noun phrases, verbs with their auxiliaries, prepositions and conjunctions. One pass, linear in the length. */
final class Chunker {
    private static final Set<WordClass> INSIDE_NOUNS =
            EnumSet.of(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.ADVERB);
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
    /** Indonesian pronouns that never say whose something is. */
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("ia", "beliau", "keduanya");

    private static final Set<String> POINTING_BEFORE = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> POINTING_AFTER = Set.of("itu", "ini", "tersebut");
    /** They always open a clause. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "but", "while", "whereas", "although", "though", "tetapi", "tapi", "namun", "sedangkan", "sementara",
            "melainkan", "padahal", "lalu", "kemudian");

    /** English pronouns: noun phrases by themselves. */
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "him", "them", "us");

    private static final Set<String> PARTICLES =
            Set.of("aside", "away", "back", "down", "off", "out", "over", "together", "up", "through");
    private static final int LONGEST_BRACKET = 12;

    private final LanguagePack pack;
    private final NameIndex names;
    private final VerbReader verbs;

    Chunker(LanguagePack pack, NameIndex names) {
        this.pack = pack;
        this.names = names;
        this.verbs = new VerbReader(pack, names);
    }

    List<Chunk> chunk(Sentence sentence, List<TimeExpression> found, Discourse discourse) {
        List<Token> tokens = sentence.tokens();
        TimeExpression[] times = new TimeExpression[tokens.size()];
        for (TimeExpression time : found) times[time.start()] = time;
        List<Chunk> chunks = new ArrayList<>();
        List<Mention> before = new ArrayList<>();
        NounPhrases nouns = new NounPhrases(pack, names, tokens, discourse, before);
        discourse.noteActing(null);
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (times[i] != null) {
                Chunk chunk = add(chunks, Kind.TIME, i, times[i].end());
                chunk.time = times[i];
                i = times[i].end();
                if (i < tokens.size() && tokens.get(i).mark(")")) i++;
                continue;
            }
            if (token.kind() == Token.Kind.MARK) {
                i = mark(tokens, times, i, chunks);
                continue;
            }
            if (particle(tokens, i, chunks)) {
                i++;
                continue;
            }
            Chunk verb = verbs.at(tokens, i, chunks, sentence.headline());
            if (verb != null) {
                if (!verb.participle && !chunks.isEmpty()) discourse.noteActing(chunks.getLast());
                chunks.add(verb);
                i = verb.end;
                continue;
            }
            Phrases.Match<WordClass> function = function(tokens, i);
            if (function != null) {
                if (approximate(tokens, i, function)) {
                    i = function.end();
                    continue;
                }
                if (kind(function.meanings()) == Kind.CONTRAST && connective(function.meanings())) {
                    int next = parenthesis(tokens, i, function.end(), chunks, sentence.headline());
                    if (next > 0) {
                        i = next;
                        continue;
                    }
                }
                if (connective(function.meanings())) {
                    Chunk chunk = add(chunks, kind(function.meanings()), i, function.end());
                    chunk.classes.addAll(function.meanings());
                    chunk.word = word(tokens, i, function.end());
                    i = function.end();
                    continue;
                }
                boolean noun = false;
                for (WordClass meaning : function.meanings()) noun |= INSIDE_NOUNS.contains(meaning);
                if (pack.headFirst() && token.norm().equals("secara") && i + 1 < tokens.size()) {
                    add(chunks, Kind.OTHER, i, i + 2);
                    i += 2;
                    continue;
                }
                if (!noun) {
                    // an auxiliary without a verb: "it is a country", "bukan Turki"
                    Chunk chunk = add(chunks, Kind.OTHER, i, function.end());
                    chunk.classes.addAll(function.meanings());
                    chunk.word = word(tokens, i, function.end());
                    i = function.end();
                    continue;
                }
            }
            int end = nounEnd(tokens, times, i, chunks, sentence.headline());
            boolean located = locative(chunks);
            Chunk chunk = add(chunks, Kind.NOUNS, i, end);
            chunk.nominal = nouns.read(i, beforeBracket(tokens, i, end), located);
            chunk.proper = proper(tokens, i, end);
            chunk.definite = definite(tokens, i, end);
            noteGroup(chunks, discourse);
            i = end;
        }
        return chunks;
    }

    /** "called the junta illegitimate": what it is called is a phrase of its own. */
    private boolean judged(List<Token> tokens, int i, List<Chunk> chunks) {
        if (chunks.isEmpty() || !chunks.getLast().is(Kind.VERB)) return false;
        Phrases.Match<String> word = pack.themes().longest(tokens, i);
        return word != null
                && word.meanings().contains("condemnation")
                && chunks.getLast().senses.stream()
                        .anyMatch(s -> s.entry() != null && s.entry().frame() == Frame.JUDGED);
    }

    /** "the Department of Foreign Affairs (DFA)": the abbreviation in brackets says nothing more. */
    private static int beforeBracket(List<Token> tokens, int from, int end) {
        if (!tokens.get(end - 1).mark(")")) return end;
        for (int k = end - 2; k > from; k--) if (tokens.get(k).mark("(")) return k;
        return end;
    }

    private static boolean definite(List<Token> tokens, int from, int to) {
        if (POINTING_BEFORE.contains(tokens.get(from).norm())) return true;
        for (int k = from + 1; k <= to && k < tokens.size(); k++)
            if (POINTING_AFTER.contains(tokens.get(k).norm())) return true;
        return false;
    }

    /** "U.S. Secretary of State": the point is that of an abbreviation. */
    private static boolean abbreviated(List<Token> tokens, int i, int start) {
        return tokens.get(i).mark(".")
                && i > start
                && i + 1 < tokens.size()
                && tokens.get(i - 1).text().length() <= 5
                && tokens.get(i - 1).text().indexOf('.') > 0
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private static boolean proper(List<Token> tokens, int from, int to) {
        boolean any = false;
        for (int k = from; k < to; k++) {
            Token token = tokens.get(k);
            if (!token.word() || token.norm().equals("the")) continue;
            if (!token.capital()) return false;
            any = true;
        }
        return any;
    }

    /** "turned the offer down": the particle is part of the verb before the object. */
    private boolean particle(List<Token> tokens, int i, List<Chunk> chunks) {
        int n = chunks.size();
        if (n < 2 || !chunks.get(n - 1).is(Kind.NOUNS) || !chunks.get(n - 2).is(Kind.VERB)) return false;
        Chunk verb = chunks.get(n - 2);
        Phrases.Match<VerbSense> whole = split(tokens, verb, i);
        if (whole == null) return false;
        verb.senses = whole.meanings();
        return true;
    }

    private Phrases.@Nullable Match<VerbSense> split(List<Token> tokens, Chunk verb, int particle) {
        if (pack.headFirst() || !PARTICLES.contains(tokens.get(particle).norm()) || verb.end >= tokens.size())
            return null;
        Phrases.Match<VerbSense> whole =
                pack.verbs().longest(List.of(tokens.get(verb.end - 1), tokens.get(particle)), 0);
        return whole == null || whole.length() < 2 ? null : whole;
    }

    /** "about 200 prisoners": no preposition. */
    private static boolean approximate(List<Token> tokens, int i, Phrases.Match<WordClass> function) {
        return function.meanings().contains(WordClass.ADVERB)
                && function.meanings().contains(WordClass.PREPOSITION)
                && function.end() < tokens.size()
                && Character.isDigit(tokens.get(function.end()).norm().charAt(0));
    }

    /**
     * "Brussels nevertheless prolonged", "Moscow, by contrast, warned": between a subject and its verb such a word starts no new clause.
     *
     * @return where to go on, or -1 where the word does start one
     */
    private int parenthesis(List<Token> tokens, int i, int end, List<Chunk> chunks, boolean headline) {
        int n = chunks.size();
        boolean commas = n >= 2
                && chunks.get(n - 1).is(Kind.COMMA)
                && end < tokens.size()
                && tokens.get(end).mark(",");
        int subject = commas ? n - 2 : n - 1;
        if (CONJUNCTIONS.contains(tokens.get(i).norm()) && end == i + 1) return -1;
        int next = commas ? end + 1 : end;
        if (subject < 0
                || !chunks.get(subject).is(Kind.NOUNS)
                || next >= tokens.size()
                || tokens.get(i).kind() == Token.Kind.MARK) return -1;
        for (int k = subject - 1; k >= 0 && !chunks.get(k).is(Kind.CONTRAST); k--)
            if (chunks.get(k).is(Kind.VERB) && !commas) return -1;
        List<Chunk> before = new ArrayList<>(chunks.subList(0, subject + 1));
        before.getLast().end = commas ? next : end;
        Chunk verb = verbs.at(tokens, next, before, headline);
        if (verb == null) {
            before.getLast().end = commas ? chunks.get(n - 1).start : i;
            return -1;
        }
        if (commas) chunks.removeLast();
        return next;
    }

    /** "Turkey and Russia": whom a later "they" means. */
    private static void noteGroup(List<Chunk> chunks, Discourse discourse) {
        int n = chunks.size();
        if (n < 3 || !chunks.get(n - 2).is(Kind.COORDINATION)) return;
        List<Mention> group = new ArrayList<>();
        for (int k = n - 1; k >= 0; k--) {
            Chunk chunk = chunks.get(k);
            if (chunk.is(Kind.NOUNS) && Group.nominal(chunk).named()) group.addAll(0, Group.nominal(chunk).heads);
            else if (!chunk.is(Kind.COMMA) && !chunk.is(Kind.COORDINATION)) break;
        }
        discourse.noteGroup(group);
    }

    private static Chunk add(List<Chunk> chunks, Kind kind, int start, int end) {
        Chunk chunk = new Chunk(kind, start, end);
        chunks.add(chunk);
        return chunk;
    }

    private int mark(List<Token> tokens, TimeExpression[] times, int i, List<Chunk> chunks) {
        Token token = tokens.get(i);
        switch (token.text()) {
            case ",", ":", "\u2013" -> add(chunks, Kind.COMMA, i, i + 1);
            case "-" -> {
                if (i + 1 < tokens.size() && !tokens.get(i + 1).glued()) add(chunks, Kind.COMMA, i, i + 1);
            }
            case ";" -> add(chunks, Kind.CONTRAST, i, i + 1);
            case "\"" -> add(chunks, Kind.QUOTE, i, i + 1);
            case "(", "[" -> {
                for (int k = i + 1; k < tokens.size() && k <= i + LONGEST_BRACKET; k++) {
                    if (times[k] != null) {
                        Chunk chunk = add(chunks, Kind.TIME, k, times[k].end());
                        chunk.time = times[k];
                    }
                    if (tokens.get(k).mark(")") || tokens.get(k).mark("]")) return k + 1;
                }
            }
            default -> {}
        }
        return i + 1;
    }

    private boolean locative(List<Chunk> chunks) {
        int n = chunks.size();
        // "from Washington and Canberra"
        if (n >= 2
                && chunks.get(n - 1).is(Kind.COORDINATION)
                && chunks.get(n - 2).is(Kind.NOUNS)
                && !Group.nominal(chunks.get(n - 2)).named()
                && !Group.nominal(chunks.get(n - 2)).places.isEmpty()) return true;
        return !chunks.isEmpty()
                && chunks.getLast().is(Kind.PREPOSITION)
                && pack.grammar().frame("locative").contains(chunks.getLast().word);
    }

    private Phrases.@Nullable Match<WordClass> function(List<Token> tokens, int i) {
        Phrases.Match<WordClass> match = pack.words().longest(tokens, i);
        if (match == null || !names.at(tokens, i, pack.tag()).isEmpty()) return null;
        // "hari Senin", "saat ini": a phrase of reference or a title that starts like a function word
        if (pack.reference().longest(tokens, i) instanceof Phrases.Match<String> reference
                && reference.length() > match.length()) return null;
        return match;
    }

    private static boolean connective(List<WordClass> meanings) {
        for (WordClass meaning : meanings)
            switch (meaning) {
                case COORDINATION,
                        CONTRAST,
                        TIME,
                        CAUSE,
                        CONDITION,
                        CONCESSION,
                        PURPOSE,
                        MEANS,
                        RELATIVE,
                        COMPLEMENT,
                        APPOSITION,
                        PREPOSITION,
                        QUOTE_VERB,
                        ACCORDING,
                        OUTLET -> {
                    return true;
                }
                default -> {}
            }
        return false;
    }

    /** The most telling reading; the clause parser looks at all classes where it matters. */
    private static Kind kind(List<WordClass> meanings) {
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

    private static String word(List<Token> tokens, int from, int to) {
        if (to == from + 1) return tokens.get(from).norm();
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++)
            word.append(i > from ? " " : "").append(tokens.get(i).norm());
        return word.toString();
    }

    private int nounEnd(List<Token> tokens, TimeExpression[] times, int start, List<Chunk> chunks, boolean headline) {
        int i = start;
        boolean content = false;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (i > start && times[i] != null) break;
            if (token.kind() == Token.Kind.MARK) {
                boolean hyphen = token.mark("-")
                        && i > start
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).glued();
                boolean bracket = token.mark("(") && i > start;
                boolean possessive = token.mark("'")
                        && i > start
                        && i + 1 < tokens.size()
                        && tokens.get(i - 1).norm().endsWith("s")
                        && tokens.get(i - 1).end() == token.start()
                        && tokens.get(i + 1).word();
                if (hyphen || possessive && !pack.headFirst() || abbreviated(tokens, i, start)) {
                    i++;
                    continue;
                }
                if (bracket) {
                    int close = close(tokens, times, i);
                    if (close > 0) {
                        i = close;
                        continue;
                    }
                }
                if ((token.mark("/")
                                || token.mark("$")
                                || token.mark("\u20ac")
                                || token.mark("%")
                                || token.mark("&")
                                || token.mark(".")
                                || token.mark("'"))
                        && i > start
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).start() == token.end()
                        && !token.mark(".")) {
                    i++;
                    continue;
                }
                break;
            }
            List<Mention> mentions = names.at(tokens, i, pack.tag());
            if (!mentions.isEmpty()) {
                i = mentions.getFirst().end();
                content = true;
                continue;
            }
            if (i > start
                    && !chunks.isEmpty()
                    && chunks.getLast().is(Kind.VERB)
                    && split(tokens, chunks.getLast(), i) != null) break;
            if (i > start) {
                Phrases.Match<String> reference = pack.reference().longest(tokens, i);
                if (reference != null && (!pack.headFirst() || SUBJECT_PRONOUNS.contains(token.norm()))) break;
                Phrases.Match<String> belonging = pack.belonging().longest(tokens, i);
                Phrases.Match<dev.entente.model.Role> title = pack.titles().longest(tokens, i);
                int listed = Math.max(belonging == null ? 0 : belonging.length(), title == null ? 0 : title.length());
                Phrases.Match<dev.entente.knowledge.NounEntry> event =
                        pack.nouns().longest(tokens, i);
                listed = Math.max(listed, event == null ? 0 : event.length());
                Phrases.Match<String> theme = pack.themes().longest(tokens, i);
                listed = Math.max(listed, theme == null ? 0 : theme.length());
                if (listed > 1) {
                    i += listed;
                    content = true;
                    continue;
                }
                if (content && judged(tokens, i, chunks)) break;
                if (verbs.startsAt(tokens, i, content, chunks, headline)) break;
                Phrases.Match<WordClass> function = function(tokens, i);
                if (function != null && listed == 0) {
                    boolean breaks = false;
                    boolean inside = false;
                    for (WordClass meaning : function.meanings()) {
                        breaks |= !INSIDE_NOUNS.contains(meaning);
                        inside |= INSIDE_NOUNS.contains(meaning);
                    }
                    if (breaks) break;
                    if (inside
                            && !pack.headFirst()
                            && content
                            && function.meanings().contains(WordClass.DETERMINER)
                            && !function.meanings().contains(WordClass.ADJECTIVE)) break;
                    i = function.end();
                    continue;
                }
                i += Math.max(1, listed);
                content = true;
                continue;
            }
            Phrases.Match<String> reference = pack.reference().longest(tokens, i);
            if (reference != null && !pack.headFirst() && PRONOUNS.contains(token.norm()) && reference.length() == 1)
                return i + 1;
            if (reference != null) {
                i = reference.end();
                content = true;
                continue;
            }
            int listed = 1;
            for (Phrases.Match<?> match : new Phrases.Match<?>[] {
                pack.titles().longest(tokens, i),
                pack.belonging().longest(tokens, i),
                pack.nouns().longest(tokens, i),
                pack.themes().longest(tokens, i)
            }) if (match != null) listed = Math.max(listed, match.length());
            Phrases.Match<WordClass> function = pack.words().longest(tokens, i);
            if (listed == 1
                    && function != null
                    && (BEFORE_VERBS.containsAll(function.meanings()) || INSIDE_NOUNS.containsAll(function.meanings())))
                listed = function.length();
            else content = true;
            i += listed;
        }
        return Math.max(i, start + 1);
    }

    /** Where a short bracket inside a noun phrase closes; -1 when it holds a date or does not close. */
    private static int close(List<Token> tokens, TimeExpression[] times, int open) {
        for (int k = open + 1; k < tokens.size() && k <= open + LONGEST_BRACKET; k++) {
            if (times[k] != null) return -1;
            if (tokens.get(k).mark(")")) return k + 1;
        }
        return -1;
    }

    static Realis modal(Set<WordClass> classes) {
        if (classes.contains(WordClass.INTENDED)) return Realis.INTENDED;
        if (classes.contains(WordClass.POSSIBLE)) return Realis.CONDITIONAL;
        return Realis.ACTUAL;
    }
}
