package dev.entente.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.model.Actor;
import dev.entente.model.Relation;
import dev.entente.network.NetworkWindow;
import java.util.Comparator;

/** What there is to see when nothing is selected. */
final class OverviewCard extends Div {
    private static final int TOP_ACTORS = 8;
    private static final int NEWEST_RELATIONS = 8;

    OverviewCard(Showing showing) {
        NetworkWindow window = showing.window();
        Words words = showing.words();
        Chips chips = new Chips(showing);
        addClassName("card");
        add(new H2(words.range(window.filter().range())));
        if (window.relations().isEmpty()) {
            add(new Paragraph(words.of("overview.empty")));
            return;
        }
        int statements = window.relations().stream()
                .mapToInt(relation -> relation.evidence().size())
                .sum();
        add(new Paragraph(words.of(
                "overview.counts", window.actors().size(), window.relations().size(), statements)));
        Paragraph hint = new Paragraph(words.of("overview.hint"));
        hint.addClassName("secondary");
        add(hint);

        UnorderedList actors = new UnorderedList();
        actors.addClassName("lines");
        for (Actor actor : window.actors().stream().limit(TOP_ACTORS).toList()) {
            Span figures = new Span(words.of("actor.figures", window.degree(actor), window.strength(actor)));
            figures.addClassName("secondary");
            actors.add(new ListItem(chips.actor(actor), figures));
        }
        add(Chips.section(words.of("overview.actors"), actors));

        UnorderedList newest = new UnorderedList();
        newest.addClassName("lines");
        window.relations().stream()
                .sorted(Comparator.comparing(Relation::firstDay).reversed())
                .limit(NEWEST_RELATIONS)
                .forEach(relation -> newest.add(new ListItem(chips.relation(relation))));
        add(Chips.section(words.of("overview.newest"), newest));
    }
}
