package dev.entente.ui;

import dev.entente.archive.Archive;
import dev.entente.model.Evidence;
import dev.entente.network.FoldedEdge;
import dev.entente.network.NetworkWindow;
import java.util.List;

/** What the panels beside the network work with: what is shown, how to say it, and what a reader can do. */
record Showing(Archive archive, NetworkWindow window, ViewState view, Words words, Actions actions) {

    /** What a reader does in a panel. */
    interface Actions {
        /** Selects actors, or one edge; nothing for an empty list. */
        void select(List<String> ids);

        /** Opens the article of a piece of evidence at its sentence. */
        void open(Evidence evidence);

        /** Marks a chain of edges in the picture; an empty one takes the mark away. */
        void mark(List<FoldedEdge> chain);
    }
}
