package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.model.Actor;
import dev.entente.model.DateRange;
import dev.entente.model.Relation;
import dev.entente.network.FoldedEdge;
import dev.entente.network.NetworkWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who an actor is, and with whom and against whom it stands in the window. */
final class ActorCard extends Div {
    private static final int MOST_PARTNERS = 6;
    private static final int MOST_RELATIONS = 40;

    private final Actor actor;
    private final Showing showing;
    private final Words words;
    private final Chips chips;

    ActorCard(Actor actor, Showing showing) {
        this.actor = actor;
        this.showing = showing;
        words = showing.words();
        chips = new Chips(showing);
        NetworkWindow window = showing.window();
        addClassName("card");
        add(new H2(words.name(actor)), new Paragraph(identity()));
        List<FoldedEdge> edges = window.touching(actor);
        if (edges.isEmpty()) {
            add(new Paragraph(words.of("actor.absent")));
            return;
        }
        add(new Paragraph(words.of("actor.figures", window.degree(actor), window.strength(actor))));
        add(chart());
        addPartners("actor.partners", edges, true);
        addPartners("actor.opponents", edges, false);
        add(Chips.section(words.of("actor.relations"), relations(edges)));
    }

    private String identity() {
        TreeSet<String> others = new TreeSet<>(actor.names().values());
        others.addAll(actor.aliases());
        others.remove(words.name(actor));
        List<String> parts = new ArrayList<>(List.of(words.kind(actor.kind())));
        String memberOf = actor.memberOf();
        if (memberOf != null) showing.archive().network().actor(memberOf).ifPresent(of -> parts.add(words.name(of)));
        if (!others.isEmpty()) parts.add(words.of("actor.aliases", String.join(", ", others)));
        return String.join(" · ", parts);
    }

    private Component chart() {
        List<Relation> all = showing.archive().network().relations().stream()
                .filter(relation -> isEnd(relation.source()) || isEnd(relation.target()))
                .toList();
        DateRange extent = showing.archive().network().extent().orElseThrow();
        return new TimeChart(all, extent, showing.view().range(), words);
    }

    private boolean isEnd(Actor end) {
        return showing.archive()
                .network()
                .rollUp(end, showing.view().level())
                .id()
                .equals(actor.id());
    }

    private void addPartners(String key, List<FoldedEdge> edges, boolean cooperative) {
        Map<String, Actor> others = new LinkedHashMap<>();
        Map<String, Integer> statements = new LinkedHashMap<>();
        for (FoldedEdge edge : edges) {
            if (edge.type().quad().cooperative() != cooperative || edge.type().score() == 0) continue;
            Actor other = edge.opposite(actor);
            others.put(other.id(), other);
            statements.merge(other.id(), edge.statements(), Integer::sum);
        }
        if (others.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        statements.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTNERS)
                .forEach(entry -> {
                    Span count = new Span(words.of("statements", entry.getValue()));
                    count.addClassName("secondary");
                    list.add(new ListItem(chips.actor(others.get(entry.getKey())), count));
                });
        add(Chips.section(words.of(key), list));
    }

    private Component relations(List<FoldedEdge> edges) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        List<Relation> relations = edges.stream()
                .flatMap(edge -> edge.relations().stream())
                .sorted(Comparator.comparing(Relation::firstDay).reversed().thenComparing(Relation::id))
                .toList();
        relations.stream().limit(MOST_RELATIONS).forEach(relation -> list.add(new ListItem(chips.relation(relation))));
        if (relations.size() > MOST_RELATIONS)
            list.add(new ListItem(words.of("actor.more", relations.size() - MOST_RELATIONS)));
        return list;
    }
}
