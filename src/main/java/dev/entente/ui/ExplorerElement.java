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
import com.vaadin.flow.shared.Registration;
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
    static final class ViewChanged extends ComponentEvent<ExplorerElement> {
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

    @DomEvent("undo")
    static final class Undo extends ComponentEvent<ExplorerElement> {
        public Undo(ExplorerElement source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    @DomEvent("redo")
    static final class Redo extends ComponentEvent<ExplorerElement> {
        public Redo(ExplorerElement source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    <E extends ComponentEvent<ExplorerElement>> Registration on(Class<E> event, ComponentEventListener<E> listener) {
        return addListener(event, listener);
    }

    /** Sets the view in the browser, also where the browser has moved on from what it was last given. */
    void show(ViewState view) {
        ObjectNode json = ViewJson.write(view);
        getElement().executeJs("this.view = $0", json);
    }

    void speak(String language) {
        getElement().setProperty("language", language);
    }

    void canUndo(boolean undo, boolean redo) {
        getElement().setProperty("canUndo", undo);
        getElement().setProperty("canRedo", redo);
    }

    /** Marks a chain of edges; none for an empty one. */
    void mark(List<FoldedEdge> chain) {
        ArrayNode ids = JsonMapper.shared().createArrayNode();
        chain.forEach(edge -> ids.add(edge.id()));
        getElement().executeJs("this.path = $0", ids);
    }

    /** Saves what the browser draws as {@code png} or {@code svg}. */
    void savePicture(String format) {
        getElement().callJsFunction("savePicture", format);
    }
}
