package dev.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * When an event happened or a state holds.
 *
 * @param from start, or null when it is open: the text does not say since when
 * @param to end, or null when it is open: it still holds as far as the text knows
 */
public record Validity(@Nullable PartialDate from, @Nullable PartialDate to) {
    public static final Validity OPEN = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.last().isBefore(from.first()))
            throw new IllegalArgumentException("a validity that ends before it starts: " + from + " to " + to);
    }

    public static Validity at(PartialDate date) {
        return new Validity(date, date);
    }

    public static Validity since(PartialDate date) {
        return new Validity(date, null);
    }

    public static Validity until(PartialDate date) {
        return new Validity(null, date);
    }

    /** Whether any day of the range may be one that this covers; an open end covers every day beyond it. */
    public boolean overlaps(DateRange range) {
        return (from == null || !from.first().isAfter(range.last()))
                && (to == null || !to.last().isBefore(range.first()));
    }

    /** EDTF (ISO 8601-2): {@code 2020-01-08}, {@code 2019-04/..}, {@code ../2020-06-14}, {@code ../..}. */
    public String edtf() {
        if (from != null && from.equals(to)) return from.toString();
        return (from == null ? ".." : from.toString()) + "/" + (to == null ? ".." : to.toString());
    }
}
