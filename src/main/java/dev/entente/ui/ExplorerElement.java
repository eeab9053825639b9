package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.entente.network.FoldedEdge;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The explorer's frame in the browser, which draws the network and holds the view while it moves. */
@Tag("entente-explorer")
@JsModule("./entente-explorer/entente-explorer.ts")
final class ExplorerElement extends Component implements HasComponents, HasSize {
    static final String NETWORK = "api/network";

    ExplorerElement() {
        getElement().setProperty("src", NETWORK);
    }

    /** The browser settled on another view; {@code replace} when it is a further step of one change. */
    @DomEvent("view-changed")
    public static final class ViewChanged extends ComponentEvent<ExplorerElement> {
        private final ObjectNode view;
        private final boolean replace;

        public ViewChanged(
                ExplorerElement source,
                boolean fromClient,
                @EventData("event.detail.view") ObjectNode view,
                @EventData("!!event.detail.replace") boolean replace) {
            super(source, fromClient);
            this.view = view;
            this.replace = replace;
        }

        ObjectNode view() {
            return view;
        }

        boolean replace() {
            return replace;
        }
    }

    void onViewChanged(ComponentEventListener<ViewChanged> listener) {
        addListener(ViewChanged.class, listener);
    }

    /** Sets the view in the browser, also where the browser has moved on from what it was last given. */
    void show(ViewState view) {
        ObjectNode json = ViewJson.write(view);
        getElement().executeJs("this.view = $0", json);
    }

    void speak(String language) {
        getElement().setProperty("language", language);
    }

    /** Marks a chain of edges; none for an empty one. */
    void mark(List<FoldedEdge> chain) {
        ArrayNode ids = JsonMapper.shared().createArrayNode();
        chain.forEach(edge -> ids.add(edge.id()));
        getElement().executeJs("this.path = $0", ids);
    }
}
