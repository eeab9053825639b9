package dev.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts paragraphs into sentences. Abbreviations, initials and numbers do not end one; a missing space after a full stop does. */
public final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "st", "gen", "lt", "col", "sgt", "maj", "sen", "rep", "gov", "jr", "sr",
            "vs", "no", "tgl", "jl", "purn", "ir", "h", "hj", "drs", "letjen", "mayjen", "brigjen", "kol", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "etc", "inc", "ltd", "co", "corp",
            "capt", "cmdr", "adm", "rev", "hon", "pres", "yth", "dll", "dsb", "dkk", "al", "bin", "gbr");

    /** No writer makes a longer one; what has no full stop for so long is cut, so that the cost stays linear. */
    private static final int LONGEST = 400;

    private SentenceSplitter() {}

    /** A stretch of the clean text that reads on, and what it is. */
    public record Paragraph(int start, int end, boolean headline, boolean caption) {}

    public static List<Sentence> split(String text, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            List<Token> tokens = Tokenizer.tokenize(text, paragraph.start(), paragraph.end());
            boolean[] quoted = quoted(tokens);
            int from = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (i + 1 == tokens.size() || ends(text, tokens, i) || i + 1 - from == LONGEST) {
                    if (i + 1 > from) {
                        sentences.add(new Sentence(
                                sentences.size(),
                                p,
                                tokens.get(from).start(),
                                tokens.get(i).end(),
                                List.copyOf(tokens.subList(from, i + 1)),
                                java.util.Arrays.copyOfRange(quoted, from, i + 1),
                                paragraph.headline(),
                                paragraph.caption()));
                    }
                    from = i + 1;
                }
            }
        }
        return sentences;
    }

    /** Straight quotation marks open and close by turns within a paragraph. */
    private static boolean[] quoted(List<Token> tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).mark("\"")) {
                inside = !inside;
                quoted[i] = true;
            } else quoted[i] = inside;
        }
        return quoted;
    }

    private static boolean ends(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (closes(token) && i > 0 && stop(tokens.get(i - 1)) && adjacent(tokens.get(i - 1), token))
            return opens(next) && !lowerNext(next) && !(i > 1 && abbreviation(tokens.get(i - 2)));
        if (!stop(token)) return false;
        if (closes(next) && adjacent(token, next)) return false;
        if (!opens(next)) return false;
        if (token.mark("!") || token.mark("?")) return true;
        if (i == 0) return false;
        Token before = tokens.get(i - 1);
        boolean spaced = next.start() > token.end();
        if (!adjacent(before, token)) return spaced;
        if (!spaced)
            return before.word()
                    && before.text().length() > 2
                    && Character.isLowerCase(before.text().charAt(before.text().length() - 1))
                    && next.capital();
        if (before.word() && before.text().length() == 1 && before.capital()) return false;
        return !abbreviation(before);
    }

    /** "Purn", "Aug", "A.S": what a full stop follows without ending a sentence. */
    private static boolean abbreviation(Token token) {
        return token.capital()
                && (ABBREVIATIONS.contains(token.norm()) || token.text().indexOf('.') > 0);
    }

    private static boolean stop(Token token) {
        return token.mark(".") || token.mark("!") || token.mark("?");
    }

    private static boolean closes(Token token) {
        return token.mark("\"") || token.mark(")") || token.mark("'") || token.mark("]");
    }

    private static boolean opens(Token token) {
        return token.capital()
                || token.mark("\"")
                || token.mark("(")
                || token.mark("[")
                || token.mark("'")
                || token.kind() == Token.Kind.NUMBER;
    }

    private static boolean lowerNext(Token token) {
        return token.word() && !token.capital();
    }

    private static boolean adjacent(Token a, Token b) {
        return a.end() == b.start();
    }
}
