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
        return kind == Kind.WORD
                && text.length() > 1
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(text.charAt(0));
    }

    /** Lower case without diacritics. */
    public static String fold(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) ascii = text.charAt(i) < 128;
        if (ascii) return text.toLowerCase(java.util.Locale.ROOT);
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
        for (int i = 1; i < norm.length(); i++) {
            if (norm.charAt(i) == norm.charAt(i - 1) && Character.isLetter(norm.charAt(i))) {
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
