package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.entente.model.Evidence;
import dev.entente.model.Reading;
import dev.entente.model.Realis;
import dev.entente.model.Relation;
import dev.entente.network.Filter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One relation with every sentence that says it. */
final class RelationCard extends Article {
    private final Showing showing;
    private final Words words;

    RelationCard(Relation relation, Showing showing) {
        this.showing = showing;
        words = showing.words();
        addClassName("relation-card");
        H3 heading = new H3(words.dates(relation));
        add(heading, badges(relation), facts(relation));
        relation.evidence().reversed().forEach(evidence -> add(evidence(evidence)));
    }

    private Component badges(Relation relation) {
        Div badges = new Div(new Chips(showing).type(relation.type()));
        badges.addClassName("badges");
        if (relation.realis() != Realis.ACTUAL) badges.add(Chips.badge(words.realis(relation.realis()), "realis"));
        if (relation.lasting()) badges.add(Chips.badge(words.of("badge.inForce"), "plain"));
        relation.contexts().stream()
                .sorted()
                .forEach(context -> badges.add(Chips.badge(words.context(context), "plain")));
        return badges;
    }

    private Component facts(Relation relation) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        String subject = relation.subject();
        if (subject != null) fact(facts, "fact.subject", subject);
        String attribution = relation.attribution();
        if (attribution != null)
            fact(
                    facts,
                    "fact.attribution",
                    showing.archive()
                            .network()
                            .actor(attribution)
                            .map(words::name)
                            .orElse(attribution));
        fact(facts, "fact.confidence", words.of("confidence", Filter.percent(relation)));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.of(key)), new DescriptionList.Description(value));
    }

    private Component evidence(Evidence evidence) {
        Element quote = new Element("blockquote");
        quote.setAttribute("cite", evidence.articleId());
        MarkedText.quote(evidence).forEach(part -> quote.appendChild(part.getElement()));
        Div piece = new Div();
        piece.addClassName("evidence-piece");
        piece.getElement().appendChild(quote);
        piece.add(origin(evidence));
        if (!evidence.reading().steps().isEmpty()) piece.add(why(evidence.reading()));
        return piece;
    }

    private Component origin(Evidence evidence) {
        Div origin = new Div();
        origin.addClassName("origin");
        NativeButton open =
                new NativeButton(title(evidence), click -> showing.actions().open(evidence));
        open.addClassName("link-button");
        open.setAriaLabel(words.of("article.open", title(evidence)));
        origin.add(open);
        showing.archive().article(evidence.articleId()).ifPresent(article -> {
            Span source = new Span(
                    Stream.of(Objects.requireNonNullElse(article.publisher(), ""), words.day(evidence.published()))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
            source.addClassName("secondary");
            origin.add(source);
            String url = article.url();
            if (url != null && url.matches("https?://.*")) {
                Anchor link = new Anchor(url, words.of("article.original"), AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
                origin.add(link);
            }
        });
        return origin;
    }

    private String title(Evidence evidence) {
        return showing.archive()
                .article(evidence.articleId())
                .map(dev.entente.model.Article::title)
                .orElse(evidence.articleId());
    }

    private Component why(Reading reading) {
        OrderedList steps = new OrderedList();
        for (Reading.Step step : reading.steps()) {
            Span aspect = new Span(words.aspect(step.aspect()));
            aspect.addClassName("aspect");
            steps.add(new ListItem(aspect, new Span(words.because(step.because()))));
        }
        Details why = new Details(words.of("why"), steps);
        why.addClassName("why");
        return why;
    }
}
