package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.entente.model.Actor;
import dev.entente.network.FoldedEdge;
import java.util.List;
import java.util.Optional;

/** Beside the picture: what is selected, down to the sentence; an overview of the window when nothing is. */
final class EvidencePanel extends Div {
    EvidencePanel() {
        addClassName("evidence-panel");
        getElement().setAttribute("slot", "evidence");
    }

    void show(Showing showing) {
        removeAll();
        List<String> selection = showing.view().selection();
        if (!selection.isEmpty()) {
            NativeButton back = new NativeButton(
                    showing.words().of("selection.clear"),
                    click -> showing.actions().select(List.of()));
            back.addClassName("link-button");
            add(back);
        }
        add(card(selection, showing));
        getElement().executeJs("this.assignedSlot?.parentElement?.scrollTo(0, 0)");
    }

    private static Component card(List<String> selection, Showing showing) {
        if (selection.isEmpty()) return new OverviewCard(showing);
        Optional<FoldedEdge> edge = showing.window().edge(selection.getFirst());
        if (edge.isPresent()) return new EdgeCard(edge.get(), showing);
        List<Actor> actors = selection.stream()
                .flatMap(id -> showing.archive().network().actor(id).stream())
                .toList();
        return switch (actors.size()) {
            case 0 -> new AbsentCard(showing);
            case 1 -> new ActorCard(actors.getFirst(), showing);
            default -> new GroupCard(actors, showing);
        };
    }
}
