package dev.entente.evaluation;

import dev.entente.model.Realis;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A relation that an annotator found in an article.
 *
 * @param source id of an actor; what belongs to it counts as well
 * @param types the type, and others that are as good
 * @param when when it happened, or since when it holds
 * @param validOn a day on which a state must hold, where the text does not say since when
 * @param realis what may be said of it
 * @param optional whether it is neither missed when absent nor wrong when found
 */
public record GoldRelation(
        String source,
        String target,
        RelationType type,
        Set<RelationType> types,
        RelationKind kind,
        @Nullable Period when,
        @Nullable LocalDate validOn,
        Set<Realis> realis,
        boolean optional,
        String quote) {

    /** As the file writes it. */
    record Raw(
            @Nullable String source,
            @Nullable String target,
            @Nullable String type,
            @Nullable List<String> accept,
            @Nullable String kind,
            @Nullable String date,
            @Nullable String validOn,
            @Nullable String realis,
            @Nullable List<String> realisEither,
            @Nullable Boolean optional,
            @Nullable String quote) {

        Raw {
            checked(source, target, type, accept, kind, date, validOn, realis, realisEither, optional, quote);
        }

        GoldRelation checked() {
            return checked(source, target, type, accept, kind, date, validOn, realis, realisEither, optional, quote);
        }

        private static GoldRelation checked(
                @Nullable String source,
                @Nullable String target,
                @Nullable String type,
                @Nullable List<String> accept,
                @Nullable String kind,
                @Nullable String date,
                @Nullable String validOn,
                @Nullable String realis,
                @Nullable List<String> realisEither,
                @Nullable Boolean optional,
                @Nullable String quote) {
            if (source == null || target == null)
                throw new IllegalArgumentException("a relation needs a source and a target");
            RelationType first = one(RelationType.class, "type", type);
            Set<RelationType> types = new HashSet<>(Set.of(first));
            if (accept != null) for (String other : accept) types.add(one(RelationType.class, "accept", other));
            RelationKind what = one(RelationKind.class, "kind", kind);
            if (date == null && validOn == null)
                throw new IllegalArgumentException("a relation needs a date, or validOn for a state");
            Set<Realis> either = new HashSet<>();
            if (realisEither != null) for (String r : realisEither) either.add(one(Realis.class, "realisEither", r));
            else either.add(realis == null ? Realis.ACTUAL : one(Realis.class, "realis", realis));
            return new GoldRelation(
                    source,
                    target,
                    first,
                    Set.copyOf(types),
                    what,
                    date == null ? null : Period.parse(date),
                    validOn == null ? null : Period.parse(validOn).first(),
                    Set.copyOf(either),
                    Boolean.TRUE.equals(optional),
                    quote == null ? "" : quote);
        }

        private static <E extends Enum<E>> E one(Class<E> type, String field, @Nullable String name) {
            for (E constant : type.getEnumConstants()) if (constant.name().equals(name)) return constant;
            throw new IllegalArgumentException((name == null ? field + " is missing" : field + " is " + name)
                    + "; one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(e -> e.name().toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }
}
