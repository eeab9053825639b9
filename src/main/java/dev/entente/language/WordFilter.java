package dev.entente.language;

/**
 * Tells that a word is not among those of a list, by one look at a table of bits that stays in the processor's cache. Most words of a text
 * are in no list, and the list itself would be a walk through memory each time.
 */
final class WordFilter {
    /** So that about one word in sixteen that is not listed passes. */
    private static final int BITS_FOR_A_WORD = 16;

    private static final int SPREAD = 0x9e3779b9;

    private final long[] bits;
    private final int shift;

    /** @param words how many will be added */
    WordFilter(int words) {
        int log = 32 - Integer.numberOfLeadingZeros(Math.max(words, 4) * BITS_FOR_A_WORD - 1);
        bits = new long[1 << (log - 6)];
        shift = 32 - log;
    }

    void add(String word) {
        int bit = bit(word);
        bits[bit >>> 6] |= 1L << bit;
    }

    /** False is sure: the word was not added. */
    boolean mayHold(String word) {
        int bit = bit(word);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(String word) {
        return word.hashCode() * SPREAD >>> shift;
    }
}
