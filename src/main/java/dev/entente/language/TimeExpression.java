package dev.entente.language;

import dev.entente.model.PartialDate;
import dev.entente.model.Validity;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param start first token
 * @param end token after the last
 * @param weekday 1 Monday to 7 Sunday, or 0
 * @param day day of the month, or 0
 * @param month 1 to 12, or 0
 * @param year or 0
 * @param relative what a phrase means, "week-1"; null for a calendar date
 * @param since whether it is a start
 * @param until whether it is an end
 * @param future whether words before it let it lie ahead
 */
public record TimeExpression(
        int start,
        int end,
        int weekday,
        int day,
        int month,
        int year,
        @Nullable String relative,
        boolean since,
        boolean until,
        boolean future) {
    private static final int HALF_A_YEAR = 183;
    private static final String THEN = "then";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    public boolean dayPrecise() {
        return relative == null ? day > 0 || weekday > 0 : relative.startsWith("day") || relative.contains("weekday");
    }

    /** The same words where nothing lets them lie ahead. */
    public TimeExpression past() {
        return new TimeExpression(start, end, weekday, day, month, year, relative, since, until, false);
    }

    /** The same words for the time itself: what "since 2018, when" began in. */
    public TimeExpression point() {
        return since || until
                ? new TimeExpression(start, end, weekday, day, month, year, relative, false, false, future)
                : this;
    }

    /** The same day and month in a year that a heading gives. */
    public TimeExpression in(int headed) {
        return year == 0 && month > 0 && relative == null
                ? new TimeExpression(start, end, weekday, day, month, headed, null, since, until, future)
                : this;
    }

    /** Whether it stands for an unspecified past ("in the past"). */
    public boolean vague() {
        return "past".equals(relative);
    }

    /** Whether it is told from a time that the text named before: "the next day". */
    public boolean anaphoric() {
        return relative != null && relative.startsWith(THEN);
    }

    /** Whether it is told from what the words after it tell of: "two days after the attack". */
    public boolean fromEvent() {
        return relative != null && (relative.startsWith(AFTER) || relative.startsWith(BEFORE));
    }

    /** When an anaphoric expression is, seen from the time named before, or from that of the event; no more precise than that. */
    public @Nullable Validity from(Validity before) {
        if (relative == null) return null;
        int prefix = relative.startsWith(AFTER)
                ? AFTER.length()
                : relative.startsWith(BEFORE) ? BEFORE.length() : THEN.length();
        return shifted(before, relative.substring(prefix));
    }

    /** When the event is that it is told from, seen from when the expression is. */
    public @Nullable Validity eventFrom(Validity at) {
        if (relative == null) return null;
        return relative.startsWith(AFTER)
                ? shifted(at, relative.substring(AFTER.length()).replace('+', '-'))
                : shifted(at, relative.substring(BEFORE.length()).replace('-', '+'));
    }

    private @Nullable Validity shifted(Validity before, String meaning) {
        PartialDate anchor = before.to();
        if (anchor == null) return null;
        if (meaning.startsWith("week") && anchor.precision() == ChronoUnit.DAYS)
            return at(anchor.first().plusWeeks(Long.parseLong(meaning.substring("week".length()))));
        TimeExpression there = new TimeExpression(start, end, 0, 0, 0, 0, meaning, since, until, future);
        Validity at = there.resolve(anchor.first());
        if (at == null || anchor.precision() == ChronoUnit.DAYS) return at;
        boolean longer =
                meaning.startsWith("year") || anchor.precision() == ChronoUnit.MONTHS && meaning.startsWith("month");
        if (!longer) return before;
        PartialDate then =
                new PartialDate(at.from() == null ? anchor.first() : at.from().first(), anchor.precision());
        return since ? Validity.since(then) : Validity.at(then);
    }

    /** When that is, seen from the day the article appeared; null when the words make no date. */
    public @Nullable Validity resolve(LocalDate published) {
        try {
            Validity at = relative == null ? calendar(published) : relative(published, relative);
            if (at == null) return null;
            if (since) return new Validity(at.from(), null);
            if (until) return new Validity(null, at.to());
            return at;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Validity calendar(LocalDate published) {
        if (day > 0 && month > 0) {
            if (year > 0) return at(LocalDate.of(year, month, day));
            LocalDate past = LocalDate.of(published.getYear(), month, day);
            if (past.isAfter(published.plusDays(1))) past = past.minusYears(1);
            LocalDate next = past.plusYears(1);
            boolean ahead = ChronoUnit.DAYS.between(published, next) <= HALF_A_YEAR
                    && (future || ChronoUnit.DAYS.between(past, published) > HALF_A_YEAR);
            return at(ahead && ChronoUnit.DAYS.between(past, published) > 1 ? next : past);
        }
        if (month > 0) {
            if (year > 0) return Validity.at(PartialDate.month(year, month));
            int y = published.getYear();
            if (month > published.getMonthValue() && !future) y--;
            if (month < published.getMonthValue() && future && !since) y++;
            return Validity.at(PartialDate.month(y, month));
        }
        if (year > 0) return Validity.at(PartialDate.year(year));
        if (weekday > 0) {
            DayOfWeek name = DayOfWeek.of(weekday);
            return at(published.with(future ? TemporalAdjusters.next(name) : TemporalAdjusters.previousOrSame(name)));
        }
        return null;
    }

    private @Nullable Validity relative(LocalDate published, String meaning) {
        if (meaning.equals("past")) return Validity.until(PartialDate.day(published));
        if (meaning.equals("recent"))
            return new Validity(PartialDate.day(published.minusDays(14)), PartialDate.day(published));
        if (month > 0)
            return switch (meaning) {
                case "nextmonth" ->
                    Validity.at(PartialDate.month(
                            published.getYear() + (month <= published.getMonthValue() ? 1 : 0), month));
                case "monthlastyear" -> Validity.at(PartialDate.month(published.getYear() - 1, month));
                default ->
                    Validity.at(PartialDate.month(
                            published.getYear() - (month >= published.getMonthValue() ? 1 : 0), month));
            };
        if (weekday > 0) {
            DayOfWeek name = DayOfWeek.of(weekday);
            return at(
                    switch (meaning) {
                        case "nextweekday" -> published.with(TemporalAdjusters.next(name));
                        case "weekdaylastweek" ->
                            published
                                    .minusWeeks(1)
                                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                    .with(TemporalAdjusters.nextOrSame(name));
                        default -> published.with(TemporalAdjusters.previous(name));
                    });
        }
        int sign = meaning.indexOf('-') >= 0 ? -1 : 1;
        String unit = meaning.replaceAll("[-+0-9].*$", "");
        if (meaning.startsWith("since")) unit = meaning.substring(0, meaning.indexOf('-'));
        String amount = meaning.substring(Math.max(meaning.indexOf('-'), meaning.indexOf('+')) + 1)
                .replaceAll("\\D", "");
        int n = amount.isEmpty() ? 0 : sign * Integer.parseInt(amount);
        return switch (unit) {
            case "day" -> at(published.plusDays(n));
            case "week" -> week(published.plusWeeks(n), n, published);
            case "weekend" -> {
                LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                yield new Validity(PartialDate.day(sunday.minusDays(1)), PartialDate.day(sunday));
            }
            case "month" -> Validity.at(new PartialDate(published.plusMonths(n), ChronoUnit.MONTHS));
            case "year" -> Validity.at(new PartialDate(published.plusYears(n), ChronoUnit.YEARS));
            case "sinceyear" -> Validity.since(new PartialDate(published.plusYears(n), ChronoUnit.YEARS));
            case "sincemonth" -> Validity.since(new PartialDate(published.plusMonths(n), ChronoUnit.MONTHS));
            case "sinceweek" -> Validity.since(PartialDate.day(published.plusWeeks(n)));
            default -> null;
        };
    }

    /** "Last week" and "this week" run from Monday; "two weeks ago" is a day two weeks ago. */
    private static Validity week(LocalDate day, int n, LocalDate published) {
        if (Math.abs(n) > 1) return at(day);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = n == 0 && published.isBefore(monday.plusDays(6)) ? published : monday.plusDays(6);
        return new Validity(PartialDate.day(monday), PartialDate.day(last));
    }

    private static Validity at(LocalDate day) {
        return Validity.at(PartialDate.day(day));
    }
}
