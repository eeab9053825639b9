package dev.entente.ui;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.PartialDate;
import dev.entente.model.Reading;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import dev.entente.model.Role;
import dev.entente.model.Validity;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says things to a reader in the reader's language. */
record Words(Texts texts, Locale locale) {
    String of(String key, Object... arguments) {
        return texts.text(key, locale, arguments);
    }

    String language() {
        return Texts.language(locale).getLanguage();
    }

    Collator alphabet() {
        return Collator.getInstance(locale);
    }

    String name(Actor actor) {
        return actor.name(language());
    }

    String type(RelationType type) {
        return of("type." + type);
    }

    String kind(ActorKind kind) {
        return of("kind." + kind);
    }

    String realis(Realis realis) {
        return of("realis." + realis);
    }

    String context(Context context) {
        return of("context." + context);
    }

    String aspect(Reading.Aspect aspect) {
        return of("aspect." + aspect);
    }

    /** Why something was concluded. */
    String because(Reason reason) {
        return reason.in(Texts.language(locale), this::argument);
    }

    private String argument(Object argument) {
        return switch (argument) {
            case Actor actor -> name(actor);
            case Role role -> of("role." + role);
            case RelationType type -> type(type).toLowerCase(locale);
            case Realis realis -> realis(realis).toLowerCase(locale);
            case PartialDate date -> date(date);
            case LocalDate day -> day(day);
            case Validity validity -> validity(validity);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, Texts.language(locale));
            case List<?> list -> list.stream().map(this::argument).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }

    private String validity(Validity validity) {
        PartialDate from = validity.from();
        PartialDate to = validity.to();
        if (from != null && to != null) return from.equals(to) ? date(from) : of("dates.fromTo", date(from), date(to));
        if (from != null) return of("dates.since", date(from));
        return to == null ? "" : of("dates.until", date(to));
    }

    String day(LocalDate day) {
        return day.format(pattern("d MMMM yyyy"));
    }

    /** A range of days as short as it can be said. */
    String range(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(last)) return day(first);
        if (first.getYear() != last.getYear()) return of("dates.range", day(first), day(last));
        String start = first.getMonth() == last.getMonth() ? "d" : "d MMMM";
        return of("dates.range", first.format(pattern(start)), day(last));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Texts.language(locale));
    }

    /** A date as precise as the text gives it. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case MONTHS -> date.first().format(pattern("MMMM yyyy"));
            case YEARS -> String.valueOf(date.first().getYear());
            default -> day(date.first());
        };
    }

    /** When it happened or holds, as the text gives it: "since April 2019". */
    String dates(Relation relation) {
        PartialDate from = relation.validity().from();
        PartialDate to = relation.validity().to();
        if (from != null && to != null) {
            String span = validity(relation.validity());
            return relation.lasting() ? of("dates.inForceSince", span) : span;
        }
        if (from != null) return of("dates.since", date(from));
        if (to != null) return of(relation.kind() == RelationKind.EVENT ? "dates.by" : "dates.until", date(to));
        return of("dates.reported", day(relation.firstDay()));
    }
}
