package dev.entente.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What is selected is not in the window. */
final class AbsentCard extends Div {
    AbsentCard(Showing showing) {
        addClassName("card");
        add(
                new H2(showing.words().of("absent.title")),
                new Paragraph(showing.words()
                        .of(
                                "absent.text",
                                showing.words().range(showing.window().filter().range()))));
    }
}
