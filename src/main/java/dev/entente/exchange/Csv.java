package dev.entente.exchange;

import dev.entente.model.ActorCatalog;
import dev.entente.model.Relation;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Flat rows for spreadsheets; several quotes of one article share a cell. */
record Csv(ActorCatalog catalog) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "article",
            "type",
            "plover",
            "kind",
            "realis",
            "source",
            "sourceName",
            "target",
            "targetName",
            "from",
            "to",
            "edtf",
            "lasting",
            "subject",
            "context",
            "attribution",
            "confidence",
            "statements",
            "quote");

    private static final ObjectWriter ROW =
            new CsvMapper().writerFor(List.class).with(CsvSchema.emptySchema());

    void write(Collection<Relation> relations, Writer out) throws IOException {
        out.append(ROW.writeValueAsString(COLUMNS));
        List<RelationRow> rows = relations.stream()
                .flatMap(relation -> RelationRow.of(relation, catalog, false))
                .toList();
        for (RelationRow row : rows)
            out.append(ROW.writeValueAsString(cells(row).map(Csv::harmless).toList()));
    }

    private static Stream<@Nullable String> cells(RelationRow row) {
        return Stream.of(
                row.id(),
                row.article(),
                row.type(),
                row.plover(),
                row.kind(),
                row.realis(),
                row.source().id(),
                row.source().name(),
                row.target().id(),
                row.target().name(),
                row.from(),
                row.to(),
                row.edtf(),
                String.valueOf(row.lasting()),
                row.subject(),
                String.join(" ", row.context()),
                row.attribution(),
                String.valueOf(row.confidence()),
                String.valueOf(row.evidence().size()),
                row.evidence().stream().map(RelationRow.Piece::quote).collect(Collectors.joining("\n")));
    }

    /** Quotes come from strangers: what a spreadsheet would take for a formula is marked as text. */
    private static String harmless(@Nullable String cell) {
        String text = Objects.requireNonNullElse(cell, "");
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
