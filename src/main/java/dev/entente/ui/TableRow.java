package dev.entente.ui;

import dev.entente.model.Realis;
import dev.entente.model.Relation;
import dev.entente.network.Filter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A row of the table of relations. */
sealed interface TableRow {
    /** One relation. */
    record Single(Relation relation) implements TableRow {
        @Override
        public int hashCode() {
            return relation.id().hashCode();
        }
    }

    /** Relations gathered under a name. */
    record Group(String name, List<Relation> members) implements TableRow {
        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    default String date(Words words) {
        return switch (this) {
            case Single(Relation relation) -> words.dates(relation);
            case Group(String name, List<Relation> members) -> words.of("group.row", name, members.size());
        };
    }

    default LocalDate day() {
        return switch (this) {
            case Single(Relation relation) -> relation.firstDay();
            case Group(String name, List<Relation> members) ->
                members.stream()
                        .map(Relation::firstDay)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        };
    }

    default String source(Words words) {
        return this instanceof Single(Relation relation) ? words.name(relation.source()) : "";
    }

    default String target(Words words) {
        return this instanceof Single(Relation relation) ? words.name(relation.target()) : "";
    }

    /** What kind of relation, and how certain unless it happened. */
    default String type(Words words) {
        if (!(this instanceof Single(Relation relation))) return "";
        String type = words.type(relation.type());
        return relation.realis() == Realis.ACTUAL
                ? type
                : words.of(
                        "type.withRealis", type, words.realis(relation.realis()).toLowerCase(words.locale()));
    }

    default String subject(Words words) {
        return this instanceof Single(Relation relation) ? Objects.requireNonNullElse(relation.subject(), "") : "";
    }

    /** Per cent; of a group the best. */
    default int confidence() {
        return switch (this) {
            case Single(Relation relation) -> Filter.percent(relation);
            case Group(String name, List<Relation> members) ->
                members.stream().mapToInt(Filter::percent).max().orElseThrow();
        };
    }

    default int statements() {
        return switch (this) {
            case Single(Relation relation) -> relation.evidence().size();
            case Group(String name, List<Relation> members) ->
                members.stream()
                        .mapToInt(relation -> relation.evidence().size())
                        .sum();
        };
    }
}
