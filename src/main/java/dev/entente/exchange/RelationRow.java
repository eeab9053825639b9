package dev.entente.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.Evidence;
import dev.entente.model.PartialDate;
import dev.entente.model.Reading;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one article says about one relation; the names of its parts are those of the format. */
record RelationRow(
        String id,
        String article,
        String type,
        String plover,
        String kind,
        String realis,
        Party source,
        Party target,
        @Nullable String from,
        @Nullable String to,
        String edtf,
        boolean lasting,
        @Nullable String subject,
        List<String> context,
        @Nullable String attribution,
        double confidence,
        List<Piece> evidence) {

    /** An actor, and the ids of what it belongs to, nearest first. */
    record Party(String id, String name, String kind, List<String> lineage, List<String> aliases) {}

    /** A sentence; {@code why} is given only where the reader asks for explanations. */
    record Piece(
            String article,
            int sentence,
            int start,
            int end,
            String quote,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Why> why) {}

    record Why(String aspect, String because) {}

    /** One row for each article that states the relation, in the order of its evidence. */
    static Stream<RelationRow> of(Relation relation, ActorCatalog catalog, boolean explained) {
        Map<String, List<Evidence>> byArticle = new LinkedHashMap<>();
        for (Evidence piece : relation.evidence())
            byArticle
                    .computeIfAbsent(piece.articleId(), id -> new java.util.ArrayList<>())
                    .add(piece);
        return byArticle.entrySet().stream()
                .map(entry -> row(relation, catalog, entry.getKey(), entry.getValue(), explained));
    }

    private static RelationRow row(
            Relation relation, ActorCatalog catalog, String article, List<Evidence> evidence, boolean explained) {
        LocalDate day = evidence.getFirst().published();
        return new RelationRow(
                relation.id(),
                article,
                relation.type().name(),
                relation.type().ploverCode(),
                relation.kind().name(),
                relation.realis().name(),
                party(relation.source(), catalog, day),
                party(relation.target(), catalog, day),
                text(relation.validity().from()),
                text(relation.validity().to()),
                relation.validity().edtf(),
                relation.lasting(),
                relation.subject(),
                relation.contexts().stream().sorted().map(Enum::name).toList(),
                relation.attribution(),
                Math.round(relation.confidence() * 1000) / 1000.0,
                evidence.stream().map(piece -> piece(piece, explained)).toList());
    }

    private static Party party(Actor actor, ActorCatalog catalog, LocalDate day) {
        String name = actor.name("en");
        Set<String> others = new TreeSet<>(actor.names().values());
        others.addAll(actor.aliases());
        others.remove(name);
        return new Party(
                actor.id(),
                name,
                actor.kind().name(),
                catalog.lineage(actor, day).stream().map(Actor::id).toList(),
                List.copyOf(others));
    }

    private static Piece piece(Evidence piece, boolean explained) {
        return new Piece(
                piece.articleId(),
                piece.sentence(),
                piece.start(),
                piece.end(),
                piece.quote(),
                explained
                        ? piece.reading().steps().stream().map(RelationRow::why).toList()
                        : null);
    }

    private static Why why(Reading.Step step) {
        return new Why(step.aspect().name(), step.because().inEnglish());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
