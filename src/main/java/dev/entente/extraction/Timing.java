package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
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
    private static final int LONG_AGO_DAYS = 2;
    /** A day of the year that lies further ahead is that of the year before where somebody tells what happened. */
    private static final int SOON_DAYS = 30;

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

    /** When the events are that times of the sentence are told from: "two days after Britain seized it". */
    private final Map<TimeExpression, Validity> events = new IdentityHashMap<>();

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
        anchor(times, sentence.tokens());
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

    private void anchor(List<TimeExpression> times, List<Token> tokens) {
        anchored.clear();
        events.clear();
        Validity here = null;
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            if (time.fromEvent()) {
                TimeExpression next = i + 1 < times.size() ? times.get(i + 1) : null;
                fromEvent(time, next, here, tokens);
                continue;
            }
            if (time.anaphoric()) {
                Validity then = time.from(last == null ? Validity.at(PartialDate.day(story)) : last);
                if (then != null) anchored.put(time, then);
            }
            Validity at = past(dated(time.point()));
            if (at != null && at.to() != null && !time.vague()) last = here = at;
        }
    }

    /**
     * What opens the sentence is told from what is dated in its clause or was told before, what stands behind a clause from when that is.
     *
     * @param here when the sentence was before it
     */
    private void fromEvent(
            TimeExpression time, @Nullable TimeExpression next, @Nullable Validity here, List<Token> tokens) {
        Validity event = null, main = null;
        if (time.start() <= 1) {
            Validity dated = next == null ? null : past(dated(next.point()));
            boolean inside = dated != null && !commaBetween(time, next, tokens);
            if (inside) event = dated;
            else if (dated != null) main = dated;
            else event = last;
        } else main = here;
        if (event == null && main == null) main = Validity.at(PartialDate.day(story));
        if (event == null) event = time.eventFrom(main);
        else main = time.from(event);
        if (time.start() <= 1 && main != null) anchored.put(time, main);
        if (event != null) events.put(time, event);
    }

    private static boolean commaBetween(TimeExpression one, TimeExpression other, List<Token> tokens) {
        for (int i = one.end(); i < other.start(); i++) if (tokens.get(i).mark(",")) return true;
        return false;
    }

    private @Nullable Validity resolve(TimeExpression time) {
        return time.anaphoric() || time.fromEvent() ? anchored.get(time) : time.resolve(published);
    }

    /** When that is where it is told of as past: "on 8 March", said in December, is the one before. */
    private @Nullable Validity past(TimeExpression time) {
        Validity at = resolve(time);
        boolean before = at != null
                && at.from() != null
                && time.year() == 0
                && time.month() > 0
                && !time.future()
                && ChronoUnit.DAYS.between(published, at.from().first()) > SOON_DAYS;
        return before ? time.in(at.from().first().getYear() - 1).resolve(published) : at;
    }

    /** Leaves a sentence: "In 2018 Trump withdrew from the accord. He then restored sanctions" goes on in that year. */
    void leave(List<TimeExpression> times, List<TimeExpression> main) {
        if (times.isEmpty()) return;
        past = null;
        TimeExpression last = dated(main.isEmpty() ? times.getLast() : main.getLast());
        if (last.since() || last.until() || last.vague()) return;
        Validity at = past(last);
        if (at == null || at.from() == null || at.to() == null) return;
        this.last = at;
        if (ChronoUnit.DAYS.between(at.to().last(), published) > LONG_AGO_DAYS) past = at;
    }

    private TimeExpression dated(TimeExpression time) {
        return headed > 0 ? time.in(headed) : time;
    }

    When of(Draft draft, @Nullable TimeExpression nounTime) {
        Validity event = draft.kind() == RelationKind.EVENT && draft.within() != null ? event(draft.within()) : null;
        if (event != null) return new When(event, draft.kind(), Reason.of(Key.DATED, event));
        TimeExpression time = nounTime != null ? nounTime : draft.within() == null ? null : expression(draft.within());
        boolean reportTime = false;
        if (time == null && draft.within() != null) {
            time = reporting(draft.within());
            reportTime = time != null;
        }
        RelationKind kind = draft.kind();
        if (time == null && kind == RelationKind.EVENT && draft.realis() == Realis.ACTUAL) {
            time = meanwhile(draft.within());
            if (time == null) time = before(draft.within());
        }
        if (time != null) time = dated(time);
        if (time == null && entry != null && kind == RelationKind.EVENT)
            return new When(entry, kind, Reason.of(Key.ENTRY_DATED, entry));
        if (time != null) {
            if (draft.realis() == Realis.ACTUAL && time.future() && time.year() == 0 && time.month() == 0)
                time = time.anaphoric() ? time : time.past();
            Validity at = draft.realis() == Realis.INTENDED || draft.realis() == Realis.CONDITIONAL
                    ? resolve(time)
                    : past(time);
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
        if (kind == RelationKind.EVENT && draft.realis() == Realis.ACTUAL && ongoing(draft.within()))
            kind = RelationKind.STATE;
        if (kind == RelationKind.STATE) return new When(Validity.OPEN, kind, Reason.of(Key.NO_START));
        boolean background =
                draft.within() != null && draft.within().verb.completed && draft.within().link == Link.RELATIVE;
        if (background)
            return new When(Validity.until(PartialDate.day(published)), kind, Reason.of(Key.BACKGROUND, published));
        if (past != null
                && draft.realis() == Realis.ACTUAL
                && draft.within() != null
                && !draft.within().quoted
                && !draft.within().verb.present
                && !draft.within().verb.completed) return new When(past, kind, Reason.of(Key.DATED_BEFORE, past));
        return new When(
                Validity.at(PartialDate.day(story)),
                kind,
                Reason.of(story.equals(published) ? Key.NO_DATE_PUBLISHED : Key.NO_DATE_STORY));
    }

    private static @Nullable TimeExpression expression(Predication predication) {
        Predication at = predication;
        TimeExpression own = told(at);
        while (own == null
                && at.governor != null
                && (at.link == Link.CONTROL
                        || at.link == Link.PURPOSE
                        || at.link == Link.MEANS
                        || at.link == Link.COORDINATE
                        || at.link == Link.PARTICIPLE)
                && !at.governor.verb.does(Use.REPORT)) {
            at = at.governor;
            own = told(at);
        }
        return own;
    }

    /** When a clause says that it was; in "two days after Britain seized it on 4 July" by the second. */
    private static @Nullable TimeExpression told(Predication predication) {
        TimeExpression told = null;
        for (Chunk chunk : predication.times) {
            if (chunk.time != null && !chunk.time.fromEvent()) return chunk.time;
            if (told == null && predication.link != Link.TIME) told = chunk.time;
        }
        return told;
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

    /** "masih menuduh", "sejak lama berusaha menengahi", "Iran, which denies that": what is said to be so still, or told beside the news in the present tense. */
    private static boolean ongoing(@Nullable Predication predication) {
        if (predication == null) return false;
        Predication outer = predication.link == Link.CONTROL ? predication.governor : null;
        return predication.verb.classes.contains(WordClass.ONGOING)
                || outer != null && outer.verb.classes.contains(WordClass.ONGOING)
                || predication.verb.present && predication.link == Link.RELATIVE;
    }

    /** "two days after Britain seized it": when what is told in such a clause was. */
    private @Nullable Validity event(Predication predication) {
        Predication at = predication;
        while (at.link != Link.TIME && at.times.isEmpty() && at.governor != null) at = at.governor;
        if (at.link != Link.TIME) return null;
        // a date of its own says more
        for (Chunk chunk : at.times) if (chunk.time != null && !chunk.time.fromEvent()) return null;
        for (Chunk chunk : at.times) if (chunk.time != null) return events.get(chunk.time);
        return null;
    }

    /** "telephoned both leaders when the text was concluded on October 11", "attended a meeting held on Friday". */
    private static @Nullable TimeExpression meanwhile(@Nullable Predication predication) {
        if (predication == null) return null;
        for (Predication dependent : predication.dependents)
            if (dependent.link == Link.TIME || dependent.link == Link.RELATIVE && held(dependent.verb))
                for (Chunk chunk : dependent.times)
                    if (chunk.time != null && !chunk.time.since() && !chunk.time.until()) return chunk.time;
        return null;
    }

    private static boolean held(Chunk verb) {
        return verb.passive && (verb.does(Use.HAPPEN) || verb.does(Use.LIGHT));
    }

    /** The time of the clause that its own goes on from. */
    private static @Nullable TimeExpression before(@Nullable Predication predication) {
        Predication at = predication;
        while (at != null && at.governor != null) at = at.governor;
        boolean goesOn = at != null && !at.quoted && at.timeBefore != null && !predication.verb.present;
        return goesOn ? at.timeBefore.time : null;
    }

    LocalDate story() {
        return story;
    }
}
