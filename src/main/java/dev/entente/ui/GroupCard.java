package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.entente.model.Actor;
import dev.entente.model.RelationType;
import dev.entente.network.FoldedEdge;
import dev.entente.network.NetworkWindow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is between two actors or more, and of two the shortest chain that joins them. */
final class GroupCard extends Div {
    private final List<Actor> actors;
    private final Showing showing;
    private final Words words;
    private final Chips chips;
    final RadioButtonGroup<Chain> chains = new RadioButtonGroup<>();
    private final Div chain = new Div();

    /** Which edges a chain may run over. */
    enum Chain {
        SUPPORT(EnumSet.of(RelationType.SUPPORT, RelationType.AID, RelationType.COOPERATE)),
        MEDIATION(EnumSet.of(RelationType.MEDIATE, RelationType.CONSULT)),
        ANY(EnumSet.allOf(RelationType.class));

        private final Set<RelationType> types;

        Chain(Set<RelationType> types) {
            this.types = types;
        }
    }

    GroupCard(List<Actor> actors, Showing showing) {
        this.actors = actors;
        this.showing = showing;
        words = showing.words();
        chips = new Chips(showing);
        addClassName("card");
        add(new H2(actors.stream().map(words::name).collect(Collectors.joining(", "))));
        add(Chips.section(words.of("group.between"), between()));
        if (actors.size() == 2) add(Chips.section(words.of("group.chain"), chooser(), chain));
    }

    private Component between() {
        Set<String> ids = actors.stream().map(Actor::id).collect(Collectors.toSet());
        List<FoldedEdge> edges = showing.window().edges().stream()
                .filter(edge -> ids.contains(edge.source().id())
                        && ids.contains(edge.target().id()))
                .toList();
        if (edges.isEmpty()) return new Paragraph(words.of("group.nothing"));
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        edges.forEach(edge -> list.add(new ListItem(chips.edge(edge))));
        return list;
    }

    private Component chooser() {
        chains.setLabel(words.of("group.chainOf"));
        chains.setItems(Chain.values());
        chains.setItemLabelGenerator(kind -> words.of("chain." + kind));
        chains.addValueChangeListener(change -> show(change.getValue()));
        return chains;
    }

    private void show(Chain kind) {
        NetworkWindow window = showing.window();
        List<FoldedEdge> edges =
                window.chain(actors.getFirst(), actors.getLast(), kind.types).orElse(List.of());
        chain.removeAll();
        if (edges.isEmpty()) {
            chain.add(new Paragraph(words.of("group.noChain")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("lines");
            edges.forEach(edge -> list.add(new ListItem(chips.edge(edge))));
            chain.add(list);
        }
        showing.actions().mark(edges);
    }
}
