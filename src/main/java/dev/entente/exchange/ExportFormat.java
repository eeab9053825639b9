package dev.entente.exchange;

import dev.entente.model.ActorCatalog;
import dev.entente.model.Relation;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;

/** A format that relations are written in. */
public enum ExportFormat {
    /** One JSON object a line, one line a relation and article. */
    JSONL("application/jsonl"),
    /** One row a relation and article, headed by the names of the columns. */
    CSV("text/csv"),
    /** One graph: actors as nodes, relations as edges. */
    GRAPHML("application/graphml+xml");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes relations in the order given; the same relations give the same bytes. Does not close the writer.
     *
     * @param catalog who the actors belong to
     * @param explained whether to say how each sentence was read; only JSON Lines has room for it
     * @throws IOException when the writer does
     */
    public void write(Collection<Relation> relations, ActorCatalog catalog, boolean explained, Writer out)
            throws IOException {
        switch (this) {
            case JSONL -> new JsonLines(catalog, explained).write(relations, out);
            case CSV -> new Csv(catalog).write(relations, out);
            case GRAPHML -> new GraphMl().write(relations, out);
        }
        out.flush();
    }
}
