package dev.entente.model;

/**
 * Text with its characters repaired, and for each character the place it had in the original.
 *
 * <p>Two of these are equal only when they are the same object: they are large and never compared.
 */
public final class CleanText {
    private final String text;
    private final int[] origin;

    /**
     * @param origin for each character of {@code text} its index in the original, and one entry more for the end;
     *     ascending
     */
    public CleanText(String text, int[] origin) {
        if (origin.length != text.length() + 1)
            throw new IllegalArgumentException("needs an origin for every character and the end: " + origin.length);
        this.text = text;
        this.origin = origin.clone();
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the clean text stands in the original. */
    public Span toOriginal(Span clean) {
        return new Span(origin[clean.start()], origin[clean.end()]);
    }

    /** Where a stretch of the original stands in the clean text. */
    public Span fromOriginal(Span original) {
        return new Span(indexOf(original.start()), indexOf(original.end()));
    }

    private int indexOf(int offset) {
        int at = java.util.Arrays.binarySearch(origin, offset);
        return Math.min(at >= 0 ? at : -at - 1, text.length());
    }
}
