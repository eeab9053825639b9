package dev.entente.corpus;

import dev.entente.model.CleanText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Repairs characters and remembers where each stood: UTF-8 that was read as Windows-1252 ("AktaÅŸ" is "Aktaş"), typographic quotes and
 * dashes, non-breaking and zero-width spaces. One pass, linear in the length.
 */
final class TextRepair {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextRepair() {}

    /** @throws UnreadableArticleException when the bytes are no text */
    static String decode(String name, byte[] bytes) {
        for (byte b : bytes)
            if (b == 0)
                throw new UnreadableArticleException(
                        name + " is not text: it holds null bytes. Give a plain text file in UTF-8.");
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static CleanText repair(String original) {
        StringBuilder clean = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        int i = 0;
        while (i < original.length()) {
            char c = original.charAt(i);
            String broken = c >= '\u00c2' && c <= '\u00f4' ? mojibake(original, i) : null;
            int at = clean.length();
            int step = 1;
            if (broken != null) {
                int length = sequenceLength(c);
                clean.append(broken.length() == 1 ? normal(broken.charAt(0)) : broken);
                step = length;
            } else if (c == '\u200b'
                    || c == '\u200c'
                    || c == '\u200d'
                    || c == '\ufeff'
                    || c == '\u00ad'
                    || c == '\u200e'
                    || c == '\u200f') {
                i++;
                continue;
            } else clean.append(normal(c));
            for (int k = at; k < clean.length(); k++) origin[k] = i;
            i += step;
        }
        origin[clean.length()] = original.length();
        return new CleanText(clean.toString(), Arrays.copyOf(origin, clean.length() + 1));
    }

    private static char normal(char c) {
        return switch (c) {
            case '\u00a0', '\u2007', '\u202f', '\u2009', '\t' -> ' ';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u201f' -> '"';
            case '\u2018', '\u2019', '\u201a', '\u0060', '\u00b4', '\u02bc' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015' -> '\u2013';
            case '\r' -> '\n';
            default -> c;
        };
    }

    private static int sequenceLength(char first) {
        return first >= '\u00f0' ? 4 : first >= '\u00e0' ? 3 : 2;
    }

    /** The character that a run of Windows-1252 characters spells in UTF-8, or null. */
    private static @Nullable String mojibake(String text, int at) {
        int length = sequenceLength(text.charAt(at));
        if (at + length > text.length()) return null;
        byte[] bytes = new byte[length];
        for (int k = 0; k < length; k++) {
            int b = windowsByte(text.charAt(at + k));
            if (b < 0 || (k > 0 && (b & 0xc0) != 0x80)) return null;
            bytes[k] = (byte) b;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int c = decoded.codePointAt(0);
            return Character.isLetter(c) || c == 0xa0 || (c >= 0x2010 && c <= 0x203a) ? decoded : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int windowsByte(char c) {
        if (c < 0x80) return -1;
        if (c >= 0xa0 && c <= 0xff) return c;
        if (c >= 0x80 && c < 0xa0) return c;
        ByteBuffer encoded;
        try {
            encoded = WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
        } catch (CharacterCodingException e) {
            return -1;
        }
        return encoded.remaining() == 1 ? encoded.get() & 0xff : -1;
    }
}
