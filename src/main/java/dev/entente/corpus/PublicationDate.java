package dev.entente.corpus;

import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.DateFinder;
import dev.entente.language.Phrases;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import dev.entente.language.Tokenizer;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Dating;
import dev.entente.model.Office;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what a text says of the day it appeared: page headers, weekdays with a day and month (which fix the year), dates that must lie
 * before, and who is named in which office.
 */
final class PublicationDate {
    private static final int EARLIEST_YEAR = 1990;
    /** A report appears within so many days of the day it tells of; a header further off is the page's, not the article's. */
    private static final int NEAR = 10;

    private static final int DAYS_OF_WEEK = 7;
    private static final int FAR = 200;
    /** A day and month alone may be the newest date only when they lie so close after what is sure. */
    private static final int VAGUE = 45;
    /** The news stands in the first part of so many; what is told further below may be long past. */
    private static final int LEAD_SHARE = 6;
    /** In characters, with the agency. */
    private static final int LONGEST_DATELINE = 80;

    private final Phrases<Actor> people = new Phrases<>(Token::key);

    PublicationDate(Knowledge knowledge) {
        for (ActorName name : knowledge.names())
            if (name.actor().kind() == ActorKind.PERSON
                    && !name.actor().offices().isEmpty()) people.add(name.text(), name.actor());
    }

    Dating of(String text, Layout layout, DateFinder finder, ArticleMetadata metadata, LocalDate latest) {
        if (metadata.published() != null)
            return new Dating(LocalDate.parse(metadata.published()), List.of(Reason.of(Key.FILE_SAYS)));
        List<Reason> reasons = new ArrayList<>();
        List<Token> body = new ArrayList<>();
        for (var paragraph : layout.paragraphs())
            if (!paragraph.caption()) body.addAll(Tokenizer.tokenize(text, paragraph.start(), paragraph.end()));
        List<TimeExpression> times = finder.find(body);
        LocalDate header = headerDate(text, layout, finder, latest);
        LocalDate floor = floor(text, layout, finder, times, latest);
        Set<Integer> hinted = yearsIn(text, layout.furniture());
        Set<Actor> named = peopleIn(body);

        LocalDate dateline = header != null
                ? null
                : dateline(text, layout, finder, floor, hinted, named, told(times), latest, reasons);
        LocalDate stated = header != null ? header : dateline;

        LocalDate reported = null;
        LocalDate ahead = null;
        boolean contradicted = false;
        boolean leading = false;
        List<TimeExpression> surestFirst = new ArrayList<>(times);
        surestFirst.sort(Comparator.comparing(time -> time.weekday() == 0 && time.year() == 0));
        for (TimeExpression time : surestFirst) {
            if (time.relative() != null || time.day() == 0 || time.month() == 0 || time.since()) continue;
            LocalDate since = reported != null && (floor == null || reported.isAfter(floor)) ? reported : floor;
            LocalDate day = day(time, stated, since, 0, hinted, named, latest, reasons);
            if (day == null || day.isAfter(latest)) continue;
            if (time.future() || time.until()) {
                if (ahead == null || day.isBefore(ahead)) ahead = day;
                continue;
            }
            boolean vague = time.weekday() == 0 && time.year() == 0 && reported != null;
            if (vague && ChronoUnit.DAYS.between(reported, day) > VAGUE) continue;
            if (reported == null || day.isAfter(reported)) {
                reported = day;
                leading = time.start() < body.size() / LEAD_SHARE;
            }
            if (header != null && time.weekday() > 0 && time.year() == 0 && !fits(time, header)) contradicted = true;
        }
        if (dateline != null && (reported == null || !reported.isAfter(dateline)))
            return dated(dateline, reasons, Reason.of(Key.DATELINE, dateline));
        if (reported != null && header != null) {
            long gap = ChronoUnit.DAYS.between(reported, header);
            boolean pageDate = gap > FAR && (contradicted || leading && gap > 2 * FAR) || gap < -NEAR && contradicted;
            if (!pageDate) return dated(header, reasons, Reason.of(Key.HEADER_AND_TEXT, header, reported));
            return dated(reported, reasons, Reason.of(Key.HEADER_IS_OFF, reported, header, Math.abs(gap)));
        }
        if (reported != null) return dated(reported, reasons, Reason.of(Key.LATEST_REPORTED, reported));
        if (header != null) return dated(header, reasons, Reason.of(Key.HEADER, header));
        if (ahead != null) {
            LocalDate before = ahead;
            for (TimeExpression time : times)
                if (time.weekday() > 0 && time.day() == 0 && time.relative() == null && !time.future()) {
                    LocalDate day = ahead.with(TemporalAdjusters.previous(DayOfWeek.of(time.weekday())));
                    if (before.equals(ahead) || day.isAfter(before)) before = day;
                }
            if (before.equals(ahead)) before = ahead.minusDays(1);
            return dated(before, reasons, Reason.of(Key.LOOKS_AHEAD, ahead, before));
        }
        if (floor != null) return dated(floor, reasons, Reason.of(Key.LATEST_DATE, floor));
        return new Dating(latest, List.of(Reason.of(Key.NOTHING_SAYS, latest)));
    }

    /** "JAKARTA, 25 April -": a day before the first sentence; the year follows from the other dates. */
    private @Nullable LocalDate dateline(
            String text,
            Layout layout,
            DateFinder finder,
            @Nullable LocalDate floor,
            Set<Integer> hinted,
            Set<Actor> named,
            int weekday,
            LocalDate latest,
            List<Reason> reasons) {
        int first = layout.paragraphs().stream()
                .filter(p -> !p.headline() && !p.caption())
                .mapToInt(p -> p.start())
                .findFirst()
                .orElse(0);
        int line = text.lastIndexOf('\n', Math.max(0, first - 1)) + 1;
        if (first - line > LONGEST_DATELINE) return null;
        for (TimeExpression time : finder.find(Tokenizer.tokenize(text, line, first)))
            if (time.day() > 0 && time.month() > 0)
                return day(time, null, floor, weekday, hinted, named, latest, reasons);
        return null;
    }

    /** The weekday that the first sentences tell of: "Feb 20 (Reuters) - The United States on Thursday"; or 0. */
    private static int told(List<TimeExpression> body) {
        for (TimeExpression time : body)
            if (time.weekday() > 0)
                return time.day() == 0 && time.relative() == null && !time.future() ? time.weekday() : 0;
        return 0;
    }

    /** Whether the weekday can be right if the page header is. */
    private static boolean fits(TimeExpression time, LocalDate header) {
        for (int year = header.getYear() - 1; year <= header.getYear() + 1; year++) {
            LocalDate day = date(year, time);
            if (day != null
                    && day.getDayOfWeek().getValue() == time.weekday()
                    && Math.abs(ChronoUnit.DAYS.between(day, header)) <= FAR) return true;
        }
        return false;
    }

    private static Dating dated(LocalDate day, List<Reason> reasons, Reason because) {
        List<Reason> all = new ArrayList<>(List.of(because));
        new LinkedHashSet<>(reasons).stream().limit(6).forEach(all::add);
        return new Dating(day, all);
    }

    private static @Nullable LocalDate headerDate(String text, Layout layout, DateFinder finder, LocalDate latest) {
        List<Span> places = new ArrayList<>(layout.headers());
        places.addAll(layout.furniture());
        for (var paragraph : layout.paragraphs())
            if (paragraph.headline()) places.add(new Span(paragraph.start(), paragraph.end()));
        for (Span span : places)
            for (TimeExpression time : finder.find(Tokenizer.tokenize(text, span.start(), span.end())))
                if (time.day() > 0 && time.year() > 0) {
                    try {
                        LocalDate day = LocalDate.of(time.year(), time.month(), time.day());
                        if (!day.isAfter(latest.plusDays(1))) return day;
                    } catch (DateTimeException e) {
                        continue;
                    }
                }
        return null;
    }

    /** The latest day, month or year with its year given that lies before the article: it cannot have appeared earlier. */
    private static @Nullable LocalDate floor(
            String text, Layout layout, DateFinder finder, List<TimeExpression> body, LocalDate latest) {
        List<TimeExpression> times = new ArrayList<>(body);
        for (var paragraph : layout.paragraphs())
            if (paragraph.caption())
                times.addAll(finder.find(Tokenizer.tokenize(text, paragraph.start(), paragraph.end())));
        LocalDate floor = null;
        for (TimeExpression time : times) {
            if (time.year() == 0 || time.future() || time.until() || time.relative() != null) continue;
            try {
                LocalDate day = LocalDate.of(time.year(), Math.max(1, time.month()), Math.max(1, time.day()));
                if (!day.isAfter(latest) && (floor == null || day.isAfter(floor))) floor = day;
            } catch (DateTimeException e) {
                continue;
            }
        }
        return floor;
    }

    private @Nullable LocalDate day(
            TimeExpression time,
            @Nullable LocalDate header,
            @Nullable LocalDate floor,
            int told,
            Set<Integer> hinted,
            Set<Actor> named,
            LocalDate latest,
            List<Reason> reasons) {
        if (time.year() > 0) {
            LocalDate day = date(time.year(), time);
            if (day != null && time.weekday() > 0 && day.getDayOfWeek().getValue() != time.weekday())
                reasons.add(Reason.of(Key.WRONG_WEEKDAY, day, DayOfWeek.of(time.weekday()), day.getDayOfWeek()));
            return day;
        }
        record Candidate(LocalDate day, double score) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int year = EARLIEST_YEAR; year <= latest.getYear(); year++) {
            LocalDate day = date(year, time);
            if (day == null || day.isAfter(latest)) continue;
            if (time.weekday() > 0 && day.getDayOfWeek().getValue() != time.weekday()) continue;
            double score = inOffice(named, day);
            if (header != null) {
                long before = ChronoUnit.DAYS.between(day, header);
                if (Math.abs(before) <= NEAR) score += 10;
                else if (time.weekday() == 0) score += before >= -1 && before <= 366 ? 8 : -5;
            }
            if (hinted.contains(year)) score += 3;
            if (told > 0) {
                int since = Math.floorMod(day.getDayOfWeek().getValue() - told, DAYS_OF_WEEK);
                score += since == 0 ? 6 : since == 1 ? 5 : 0;
            }
            if (floor != null) {
                long after = ChronoUnit.DAYS.between(floor, day);
                if (after < -31) score -= 10;
                else if (after <= 300) score += 4;
                else score -= after / 2000.0;
            }
            candidates.add(new Candidate(day, score + year / 10_000.0));
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparingDouble(Candidate::score))
                .orElse(null);
        if (best == null) return null;
        if (time.weekday() > 0) {
            List<Integer> years = candidates.stream()
                    .map(c -> c.day().getYear())
                    .filter(y -> y >= 2000)
                    .toList();
            reasons.add(Reason.of(
                    Key.WEEKDAY_IN,
                    best.day().getDayOfMonth(),
                    best.day().getMonthValue(),
                    DayOfWeek.of(time.weekday()),
                    years,
                    best.day().getYear()));
        }
        return best.day();
    }

    private static @Nullable LocalDate date(int year, TimeExpression time) {
        try {
            return LocalDate.of(year, time.month(), time.day());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How well a day fits the people named: plus for each in an office then, minus for each not. */
    private static double inOffice(Set<Actor> named, LocalDate day) {
        double score = 0;
        for (Actor person : named) {
            boolean then = false, known = false;
            for (Office office : person.offices()) {
                known |= office.from() != null || office.to() != null;
                then |= office.heldOn(day);
            }
            if (known) score += then ? 1 : -1;
        }
        return named.isEmpty() ? 0 : 6 * score / named.size();
    }

    private Set<Actor> peopleIn(List<Token> tokens) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).capital()) continue;
            Phrases.Match<Actor> match = people.longest(tokens, i);
            if (match == null) continue;
            if (match.meanings().size() == 1) found.add(match.meanings().getFirst());
            i = match.end() - 1;
        }
        return found;
    }

    private static Set<Integer> yearsIn(String text, List<Span> spans) {
        Set<Integer> years = new LinkedHashSet<>();
        for (Span span : spans)
            for (Token token : Tokenizer.tokenize(text, span.start(), span.end()))
                if (token.kind() == Token.Kind.NUMBER && token.text().matches("(19|20)\\d\\d"))
                    years.add(Integer.parseInt(token.text()));
        return years;
    }
}
