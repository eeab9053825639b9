package dev.entente.language;

import com.ibm.icu.text.Normalizer2;

/**
 * A word, number or mark.
 *
 * @param norm lower case without diacritics, what word lists are looked up by
 * @param key norm with double letters made single, what names are looked up by: "Sissi" and "Sisi" are one
 * @param start where it starts in the clean text
 * @param glued whether it follows a hyphen inside a word, as "backed" in "UN-backed"
 */
public record Token(String text, String norm, String key, int start, int end, Kind kind, boolean glued) {
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    static Token of(String text, int start, Kind kind, boolean glued) {
        String norm = kind == Kind.WORD ? fold(text) : text;
        return new Token(text, norm, single(norm), start, start + text.length(), kind, glued);
    }

    /** A word that stands for another while looking up. */
    public static Token of(String word, int start) {
        return of(word, start, Kind.WORD, false);
    }

    Token withNorm(String other) {
        return new Token(text, other, single(other), start, end, kind, glued);
    }

    public boolean word() {
        return kind == Kind.WORD;
    }

    public boolean mark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    public boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** At least two letters, all of them upper case. */
    public boolean upper() {
        if (kind != Kind.WORD || text.length() < 2) return false;
        char second = text.charAt(1);
        boolean lower = second >= 'a' && second <= 'z'; // most words, told without writing them anew
        return !lower && text.equals(text.toUpperCase(java.util.Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    /** Lower case without diacritics. */
    public static String fold(String text) {
        boolean ascii = true, lower = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            char c = text.charAt(i);
            ascii = c < 128;
            lower &= c < 'A' || c > 'Z';
        }
        if (ascii) return lower ? text : text.toLowerCase(java.util.Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        DECOMPOSE
                .normalize(text)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == 'ı' ? 'i' : c)
                .forEach(folded::appendCodePoint);
        return folded.toString()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ß", "ss");
    }

    private static String single(String norm) {
        char before = 0;
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            boolean twice = c == before;
            before = c;
            if (twice && Character.isLetter(c)) {
                StringBuilder single = new StringBuilder(norm.length());
                for (int j = 0; j < norm.length(); j++)
                    if (j == 0 || norm.charAt(j) != norm.charAt(j - 1) || !Character.isLetter(norm.charAt(j)))
                        single.append(norm.charAt(j));
                return single.toString();
            }
        }
        return norm;
    }
}
