package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.entente.model.Actor;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.FoldedEdge;
import java.util.List;

/** The small parts that all cards are made of. */
record Chips(Showing showing) {
    private Words words() {
        return showing.words();
    }

    /** An actor to go to. */
    Component actor(Actor actor) {
        NativeButton chip =
                new NativeButton(words().name(actor), click -> showing.actions().select(List.of(actor.id())));
        chip.addClassName("actor-chip");
        return chip;
    }

    Component type(RelationType type) {
        Span chip = new Span(words().type(type));
        chip.addClassNames("type-chip", family(type));
        return chip;
    }

    /** An edge to go to, with its strength. */
    Component edge(FoldedEdge edge) {
        Span ends = new Span(words().of(
                        edge.type().symmetric() ? "pair.with" : "pair.to",
                        words().name(edge.source()),
                        words().name(edge.target())));
        Span count = new Span(words().of("statements", edge.statements()));
        count.addClassName("secondary");
        NativeButton line = new NativeButton("", click -> showing.actions().select(List.of(edge.id())));
        line.addClassName("edge-line");
        line.add(type(edge.type()), ends, count);
        return line;
    }

    /** A relation in one line, which leads to the edge that it is drawn in. */
    Component relation(Relation relation) {
        Span date = new Span(words().dates(relation));
        date.addClassName("secondary");
        Span ends = new Span(words().of(
                        relation.type().symmetric() ? "pair.with" : "pair.to",
                        words().name(relation.source()),
                        words().name(relation.target())));
        NativeButton line = new NativeButton(
                "",
                click -> showing.window()
                        .edgeOf(relation)
                        .ifPresent(edge -> showing.actions().select(List.of(edge.id()))));
        line.addClassName("edge-line");
        line.add(type(relation.type()), ends, date);
        return line;
    }

    static Section section(String heading, Component... parts) {
        Section section = new Section(new H3(heading));
        section.add(parts);
        section.addClassName("card-section");
        return section;
    }

    static Span badge(String text, String style) {
        Span badge = new Span(text);
        badge.addClassNames("badge", style);
        return badge;
    }

    /** Colour and sign of a type, named as the picture names them; a demand takes no side. */
    static String family(RelationType type) {
        return type.score() == 0 ? "neutral" : type.quad().code().toLowerCase(java.util.Locale.ROOT);
    }
}
