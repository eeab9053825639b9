package dev.entente.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;

@Route("")
class ExplorerView extends Div {
    @Tag("actor-network")
    @JsModule("./actor-network/actor-network.ts")
    static class ActorNetwork extends Component {}
    ExplorerView() {
        add(new ActorNetwork());
    }
}
