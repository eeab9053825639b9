package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.entente.model.Evidence;
import dev.entente.model.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's original text with some of it marked. Text goes to the browser as text, never as markup, so
 * that nothing an article holds is taken for a tag.
 */
final class MarkedText {
    private final String text;
    private final int offset;
    private final List<Marking> markings = new ArrayList<>();

    private record Marking(int start, int end, String style, boolean mark) {}

    @Tag("mark")
    static final class Mark extends Component {
        Mark(String text, Set<String> styles) {
            getElement().setText(text);
            getElement().getClassList().addAll(styles);
        }
    }

    /** @param offset where the text starts in the article */
    MarkedText(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** The quote of a piece of evidence with both actors and the predicate marked. */
    static List<Component> quote(Evidence evidence) {
        return new MarkedText(evidence.quote(), evidence.start())
                .roles(evidence.reading())
                .components();
    }

    MarkedText roles(Reading reading) {
        return mark(reading.source(), "source")
                .mark(reading.predicate(), "predicate")
                .mark(reading.target(), "target");
    }

    MarkedText mark(dev.entente.model.@Nullable Span span, String style) {
        if (span != null) markings.add(new Marking(span.start(), span.end(), style, true));
        return this;
    }

    /** Gives a stretch a look without marking it as something to read. */
    MarkedText dim(dev.entente.model.Span span, String style) {
        markings.add(new Marking(span.start(), span.end(), style, false));
        return this;
    }

    List<Component> components() {
        List<Component> parts = new ArrayList<>();
        Integer start = null;
        for (int cut : cuts()) {
            if (start != null && cut > start) parts.add(part(start, cut));
            start = cut;
        }
        return parts;
    }

    private Set<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(offset, offset + text.length()));
        for (Marking marking : markings) {
            cuts.add(marking.start());
            cuts.add(marking.end());
        }
        return cuts.subSet(offset, true, offset + text.length(), true);
    }

    private Component part(int start, int end) {
        String words = text.substring(start - offset, end - offset);
        List<Marking> here = markings.stream()
                .filter(marking -> marking.start() <= start && marking.end() >= end)
                .toList();
        if (here.isEmpty()) return new Text(words);
        Set<String> styles =
                new LinkedHashSet<>(here.stream().map(Marking::style).toList());
        if (here.stream().anyMatch(Marking::mark)) return new Mark(words, styles);
        Span plain = new Span(words);
        plain.getElement().getClassList().addAll(styles);
        return plain;
    }
}
