package dev.entente.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.model.Relation;
import dev.entente.network.FoldedEdge;
import java.util.Comparator;

/** Everything that one drawn edge stands for, newest first. */
final class EdgeCard extends Div {
    EdgeCard(FoldedEdge edge, Showing showing) {
        Words words = showing.words();
        Chips chips = new Chips(showing);
        addClassName("card");
        Span arrow = new Span(edge.type().symmetric() ? "↔" : "→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Div ends = new Div(chips.actor(edge.source()), arrow, chips.actor(edge.target()));
        ends.addClassName("ends");
        add(
                new H2(words.type(edge.type())),
                ends,
                new Paragraph(words.of("type." + edge.type() + ".meaning")),
                new Paragraph(words.of("edge.counts", edge.relations().size(), edge.statements())));
        edge.relations().stream()
                .sorted(Comparator.comparing(Relation::firstDay).reversed())
                .forEach(relation -> add(new RelationCard(relation, showing)));
    }
}
