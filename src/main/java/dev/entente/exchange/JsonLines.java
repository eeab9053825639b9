package dev.entente.exchange;

import dev.entente.model.ActorCatalog;
import dev.entente.model.Relation;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

record JsonLines(ActorCatalog catalog, boolean explained) {
    private static final ObjectWriter ROW = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writerFor(RelationRow.class);

    void write(Collection<Relation> relations, Writer out) throws IOException {
        Iterator<RelationRow> rows = relations.stream()
                .flatMap(relation -> RelationRow.of(relation, catalog, explained))
                .iterator();
        while (rows.hasNext()) out.append(ROW.writeValueAsString(rows.next())).append('\n');
    }
}
