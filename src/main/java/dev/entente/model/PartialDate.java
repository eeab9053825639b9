package dev.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A date as precise as a text gives it: a day, a month or a year.
 *
 * @param first first day that the date covers
 * @param precision {@code DAYS}, {@code MONTHS} or {@code YEARS}
 */
public record PartialDate(LocalDate first, ChronoUnit precision) implements Comparable<PartialDate> {
    public PartialDate {
        first = switch (precision) {
            case DAYS -> first;
            case MONTHS -> first.withDayOfMonth(1);
            case YEARS -> first.withDayOfYear(1);
            default ->
                throw new IllegalArgumentException(
                        "a date has the precision of a day, month or year, not " + precision);
        };
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, ChronoUnit.DAYS);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), ChronoUnit.MONTHS);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), ChronoUnit.YEARS);
    }

    /**
     * Reads {@code 2020}, {@code 2020-06} or {@code 2020-06-17}.
     *
     * @throws java.time.DateTimeException when it is none of these
     */
    public static PartialDate parse(String edtf) {
        return switch (edtf.length()) {
            case 4 -> year(java.time.Year.parse(edtf).getValue());
            case 7 -> new PartialDate(YearMonth.parse(edtf).atDay(1), ChronoUnit.MONTHS);
            default -> day(LocalDate.parse(edtf));
        };
    }

    /** Last day that the date covers. */
    public LocalDate last() {
        return switch (precision) {
            case MONTHS -> YearMonth.from(first).atEndOfMonth();
            case YEARS -> first.withDayOfYear(first.lengthOfYear());
            default -> first;
        };
    }

    public DateRange range() {
        return new DateRange(first, last());
    }

    /** Earlier first days first; of two dates with the same first day the less precise one. */
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : other.precision.compareTo(precision);
    }

    /** EDTF level 0 (ISO 8601-2): {@code 2020-06-17}, {@code 2020-06} or {@code 2020}. */
    @Override
    public String toString() {
        return switch (precision) {
            case MONTHS -> YearMonth.from(first).toString();
            case YEARS -> String.valueOf(first.getYear());
            default -> first.toString();
        };
    }
}
