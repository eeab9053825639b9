package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.PartialDate;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When what a predication says happened or holds. */
final class Timing {
    static final int LEAD_SENTENCES = 4;
    private static final int RECENT_DAYS = 1;
    private static final int LONG_AGO_DAYS = 45;

    /** A relation's time, its kind where time decides it, and the reason. */
    record When(Validity validity, RelationKind kind, Reason because) {}

    private final LocalDate published;
    private LocalDate story;
    private boolean told;
    /** Year that a heading gives to the entries of a chronology, or 0. */
    private int headed;
    /** Date that opens the paragraph: "27 September - ...". */
    private @Nullable Validity entry;

    /** The time long past that the paragraph has come to. */
    private @Nullable Validity past;

    /** The time named last, which "the next day" is told from. */
    private @Nullable Validity last;

    /** What times mean that are told from another. */
    private final Map<TimeExpression, Validity> anchored = new IdentityHashMap<>();

    private int paragraph = -1;

    Timing(LocalDate published) {
        this.published = published;
        this.story = published;
    }

    /** The first sentences tell on which day the news happened; what has no date of its own happened then. */
    void lead(Sentence sentence, List<TimeExpression> times) {
        if (sentence.index() > LEAD_SENTENCES || sentence.caption()) return;
        for (TimeExpression time : times) {
            if (!time.dayPrecise() || time.future() || time.since() || time.until()) continue;
            Validity at = time.resolve(published);
            if (at == null || at.from() == null) continue;
            LocalDate day = at.from().first();
            if (headed > 0) continue;
            boolean recent = !day.isAfter(published) && ChronoUnit.DAYS.between(day, published) <= RECENT_DAYS;
            if (recent && (!told || day.isAfter(story))) {
                story = day;
                told = true;
            }
        }
    }

    /** Comes to a sentence: an entry of a chronology gives its date to all of its paragraph. */
    void enter(Sentence sentence, List<TimeExpression> times, int headingYear) {
        headed = headingYear;
        anchor(times);
        if (sentence.paragraph() == paragraph) return;
        paragraph = sentence.paragraph();
        entry = null;
        past = null;
        for (TimeExpression time : times) {
            boolean opens = time.start() == 0
                    && time.day() > 0
                    && time.month() > 0
                    && time.end() < sentence.tokens().size();
            if (!opens) continue;
            String mark = sentence.tokens().get(time.end()).text();
            if (mark.equals("-") || mark.equals("\u2013") || mark.equals(":"))
                entry = dated(time).resolve(published);
        }
    }

    private void anchor(List<TimeExpression> times) {
        anchored.clear();
        for (TimeExpression time : times) {
            if (time.anaphoric()) {
                Validity then = time.from(last == null ? Validity.at(PartialDate.day(story)) : last);
                if (then != null) anchored.put(time, then);
            }
            Validity at = resolve(dated(time));
            if (at != null && at.to() != null && !time.vague()) last = at;
        }
    }

    private @Nullable Validity resolve(TimeExpression time) {
        return time.anaphoric() ? anchored.get(time) : time.resolve(published);
    }

    /** Leaves a sentence: "In 2018 Trump withdrew from the accord. He then restored sanctions" goes on in that year. */
    void leave(List<TimeExpression> times) {
        if (times.isEmpty()) return;
        past = null;
        TimeExpression last = dated(times.getLast());
        if (last.since() || last.until() || last.vague()) return;
        Validity at = resolve(last);
        if (at == null || at.from() == null || at.to() == null) return;
        if (ChronoUnit.DAYS.between(at.to().last(), published) > LONG_AGO_DAYS) past = at;
    }

    private TimeExpression dated(TimeExpression time) {
        return headed > 0 ? time.in(headed) : time;
    }

    When of(Draft draft, @Nullable TimeExpression nounTime) {
        TimeExpression time = nounTime != null ? nounTime : draft.within() == null ? null : expression(draft.within());
        boolean reportTime = false;
        if (time == null && draft.within() != null) {
            time = reporting(draft.within());
            reportTime = time != null;
        }
        RelationKind kind = draft.kind();
        if (time != null) time = dated(time);
        if (time == null && entry != null && kind == RelationKind.EVENT)
            return new When(entry, kind, Reason.of(Key.ENTRY_DATED, entry));
        if (time != null) {
            if (draft.realis() == Realis.ACTUAL && time.future() && time.year() == 0 && time.month() == 0)
                time = time.anaphoric() ? time : time.past();
            Validity at = resolve(time);
            if (at != null) {
                boolean ahead = at.from() != null && at.from().first().isAfter(published);
                if (ahead || draft.realis() == Realis.INTENDED && !reportTime && time.future())
                    return new When(Validity.at(PartialDate.day(story)), kind, Reason.of(Key.PLANNED, at, story));
                if (at.to() == null) return new When(at, RelationKind.STATE, Reason.of(Key.SINCE, at.from()));
                if (at.from() == null && kind == RelationKind.STATE)
                    return new When(at, kind, Reason.of(Key.UNTIL, at.to()));
                if (reportTime && draft.within() != null && draft.within().verb.completed && at.to() != null)
                    return new When(
                            kind == RelationKind.STATE ? Validity.OPEN : new Validity(null, at.to()),
                            kind,
                            Reason.of(Key.SAID_AFTER, at.to()));
                if (kind == RelationKind.STATE) {
                    if (time.dayPrecise() && !reportTime && draft.within() != null && !draft.within().verb.passive)
                        return new When(at, RelationKind.EVENT, Reason.of(Key.DATED, at));
                    if (time.dayPrecise() || reportTime)
                        return new When(Validity.OPEN, kind, Reason.of(Key.HOLDS_ON, at));
                    return new When(Validity.since(at.from()), kind, Reason.of(Key.DATED, at));
                }
                return new When(at, kind, Reason.of(reportTime ? Key.SAID_ON : Key.DATED, at));
            }
        }
        if (kind == RelationKind.EVENT
                && draft.within() != null
                && draft.within().verb.classes.contains(WordClass.ONGOING)
                && draft.realis() == Realis.ACTUAL) kind = RelationKind.STATE;
        if (kind == RelationKind.STATE) return new When(Validity.OPEN, kind, Reason.of(Key.NO_START));
        boolean background =
                draft.within() != null && draft.within().verb.completed && draft.within().link == Link.RELATIVE;
        if (background)
            return new When(Validity.until(PartialDate.day(published)), kind, Reason.of(Key.BACKGROUND, published));
        if (past != null
                && draft.realis() == Realis.ACTUAL
                && draft.within() != null
                && !draft.within().quoted
                && !draft.within().verb.completed) return new When(past, kind, Reason.of(Key.DATED_BEFORE, past));
        return new When(
                Validity.at(PartialDate.day(story)),
                kind,
                Reason.of(story.equals(published) ? Key.NO_DATE_PUBLISHED : Key.NO_DATE_STORY));
    }

    private static @Nullable TimeExpression expression(Predication predication) {
        Predication at = predication;
        for (Chunk chunk : at.times) if (chunk.time != null) return chunk.time;
        while (at.governor != null
                && (at.link == Link.CONTROL
                        || at.link == Link.PURPOSE
                        || at.link == Link.MEANS
                        || at.link == Link.COORDINATE
                        || at.link == Link.PARTICIPLE)
                && !at.governor.verb.does(Use.REPORT)) {
            at = at.governor;
            for (Chunk chunk : at.times) if (chunk.time != null) return chunk.time;
        }
        return null;
    }

    /** The time of the verb that reports it. */
    private static @Nullable TimeExpression reporting(Predication predication) {
        Predication at = predication.governor;
        while (at != null) {
            for (Chunk chunk : at.times) if (chunk.time != null) return chunk.time;
            at = at.governor;
        }
        return null;
    }

    LocalDate story() {
        return story;
    }
}
