package dev.entente.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.entente.archive.Archive;
import dev.entente.model.Article;
import dev.entente.model.Dating;
import dev.entente.model.Evidence;
import dev.entente.model.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article as found, opened at one sentence, with everything in it that the network was drawn from marked. */
final class ArticleDialog extends Dialog {
    private final Words words;

    ArticleDialog(Article article, Evidence at, Archive archive, Words words) {
        this.words = words;
        addClassName("article-dialog");
        setHeaderTitle(article.title());
        Button close = new Button(VaadinIcon.CLOSE.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(words.of("close"));
        getHeader().add(close);
        setWidth("46rem");
        setMaxWidth("100vw");
        setDraggable(false);
        add(origin(article));
        add(dating(article.published()));

        MarkedText text = new MarkedText(article.text(), 0);
        article.furniture().forEach(span -> text.dim(article.clean().toOriginal(span), "furniture"));
        archive.network().relations().stream()
                .flatMap(relation -> relation.evidence().stream())
                .filter(evidence -> evidence.articleId().equals(article.id()))
                .forEach(evidence -> text.mark(new Span(evidence.start(), evidence.end()), "statement"));
        text.mark(new Span(at.start(), at.end()), "current").roles(at.reading());
        Div body = new Div();
        body.addClassName("article-text");
        body.getElement().setAttribute("lang", article.language());
        text.components().forEach(body::add);
        add(body);
        addOpenedChangeListener(change -> {
            if (change.isOpened())
                body.getElement()
                        .executeJs("requestAnimationFrame(() => this.querySelector('.current')"
                                + "?.scrollIntoView({block: 'center'}))");
        });
    }

    private Paragraph origin(Article article) {
        Paragraph origin = new Paragraph(Stream.of(
                        Objects.requireNonNullElse(article.publisher(), ""),
                        words.day(article.published().day()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        origin.addClassName("secondary");
        String url = article.url();
        if (url != null && url.matches("https?://.*")) {
            Anchor link = new Anchor(url, words.of("article.original"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            origin.add(new Text(" "), link);
        }
        return origin;
    }

    private Details dating(Dating dating) {
        UnorderedList reasons = new UnorderedList();
        dating.reasons().forEach(reason -> reasons.add(new ListItem(words.because(reason))));
        return new Details(words.of("article.dating"), reasons);
    }
}
