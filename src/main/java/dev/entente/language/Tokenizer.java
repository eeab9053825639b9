package dev.entente.language;

import dev.entente.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks, in one pass, linear in the length.
 *
 * <p>Words that lost their space ("MevlutCavusoglu") are cut where a small letter meets a capital; parts of a hyphenated word are tokens of
 * their own, except an Indonesian reduplication ("pihak-pihak"), which is one token with the norm of its half. English clitics ("'s", "n't")
 * stand alone.
 */
public final class Tokenizer {
    private Tokenizer() {}

    public static List<Token> tokenize(String text) {
        return tokenize(text, 0, text.length());
    }

    public static List<Token> tokenize(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                i++;
            } else if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
                i = word(text, i, to, tokens);
            } else if (Character.isDigit(c)) {
                int start = i;
                while (i < to && (Character.isDigit(text.charAt(i)) || separator(text, i, to))) i++;
                tokens.add(Token.of(text.substring(start, i), start, Kind.NUMBER, glued(text, start, from)));
            } else {
                tokens.add(Token.of(text.substring(i, i + 1), i, Kind.MARK, false));
                i++;
            }
        }
        return tokens;
    }

    private static boolean separator(String text, int i, int to) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i + 1 < to && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean glued(String text, int start, int from) {
        if (start <= from + 1 || text.charAt(start - 1) != '-') return false;
        char before = text.charAt(start - 2);
        // "U.S.-backed"
        boolean abbreviated = before == '.' && start > from + 2 && Character.isUpperCase(text.charAt(start - 3));
        return abbreviated || Character.isLetterOrDigit(before);
    }

    private static int word(String text, int start, int to, List<Token> tokens) {
        int i = start;
        while (i < to) {
            // most letters, told without asking for their class
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                i++;
                continue;
            }
            if (!letter(text, i, to)) break;
            boolean camel = i > start + 1
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && i + 1 < to
                    && Character.isLowerCase(text.charAt(i + 1));
            if (camel) break;
            i++;
        }
        if (i == start) i++;
        // "A.S.", "U.N.": letters with periods between are one word
        int end = i;
        while (end - start <= 12
                && i - start == 1
                && end + 1 < to
                && text.charAt(end) == '.'
                && Character.isUpperCase(text.charAt(end + 1))
                && (end + 2 >= to || !Character.isLetter(text.charAt(end + 2)))) end += 2;
        if (end == i && initial(text, start, i, to, tokens)) {
            tokens.add(Token.of(text.substring(start, i + 1), start, Kind.WORD, false)
                    .withNorm(Token.fold(text.substring(start, i))));
            return i + 1;
        }
        if (end > i) {
            if (end < to
                    && text.charAt(end) == '.'
                    && end + 1 < to
                    && !Character.isUpperCase(nextVisible(text, end + 1, to))) end++;
            String letters = text.substring(start, end);
            tokens.add(Token.of(letters, start, Kind.WORD, glued(text, start, 0))
                    .withNorm(Token.fold(letters.replace(".", ""))));
            return end;
        }
        int reduplicated = reduplicationEnd(text, start, i, to);
        if (reduplicated > 0) {
            tokens.add(Token.of(text.substring(start, reduplicated), start, Kind.WORD, false)
                    .withNorm(Token.fold(text.substring(start, i))));
            return reduplicated;
        }
        String word = text.substring(start, i);
        int clitic = clitic(word);
        boolean glued = glued(text, start, 0);
        if (clitic > 0) {
            tokens.add(Token.of(word.substring(0, clitic), start, Kind.WORD, glued));
            tokens.add(Token.of(word.substring(clitic), start + clitic, Kind.WORD, false));
        } else tokens.add(Token.of(word, start, Kind.WORD, glued));
        return i;
    }

    /** The "W." of "George W. Bush". */
    private static boolean initial(String text, int start, int end, int to, List<Token> tokens) {
        return end - start == 1
                && Character.isUpperCase(text.charAt(start))
                && end + 2 < to
                && text.charAt(end) == '.'
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(end + 2))
                && !tokens.isEmpty()
                && tokens.getLast().capital()
                && tokens.getLast().end() == start - 1;
    }

    private static boolean letter(String text, int i, int to) {
        char c = text.charAt(i);
        if (Character.isLetter(c) || Character.isDigit(c) || Character.isSurrogate(c)) return true;
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) return true;
        return c == '\'' && i + 1 < to && Character.isLetter(text.charAt(i + 1));
    }

    private static char nextVisible(String text, int i, int to) {
        while (i < to && text.charAt(i) == ' ') i++;
        return i < to ? text.charAt(i) : 'A';
    }

    private static int reduplicationEnd(String text, int start, int end, int to) {
        int length = end - start;
        if (length < 2 || end >= to || text.charAt(end) != '-' || end + 1 + length > to) return -1;
        if (!text.regionMatches(true, start, text, end + 1, length)) return -1;
        int after = end + 1 + length;
        while (after < to && Character.isLetter(text.charAt(after))) after++;
        return after - (end + 1 + length) <= 3 ? after : -1;
    }

    /** Where an English clitic starts in a word, or -1. */
    private static int clitic(String word) {
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe <= 0) return -1;
        String tail = word.substring(apostrophe + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (tail) {
            case "t" ->
                apostrophe >= 2 && (word.charAt(apostrophe - 1) == 'n' || word.charAt(apostrophe - 1) == 'N')
                        ? apostrophe - 1
                        : -1;
            case "s", "re", "ve", "ll", "d", "m" -> apostrophe;
            default -> -1;
        };
    }
}
