package dev.entente.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees in place of a view: what happened, and what to do, in plain words. */
abstract sealed class ErrorCard extends Main implements HasDynamicTitle {
    private String title = "";

    void say(String title, String text) {
        removeAll();
        this.title = getTranslation(title);
        addClassName("error-page");
        Anchor home = new Anchor("", getTranslation("error.home"));
        add(new H1(this.title), new Paragraph(getTranslation(text)), home);
    }

    @Override
    public String getPageTitle() {
        return "Entente · " + title;
    }

    /** There is no view at this address. */
    static final class Missing extends ErrorCard implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            say("missing.title", "missing.text");
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A view could not be shown; what went wrong is for the log alone. */
    static final class Failed extends ErrorCard implements HasErrorParameter<Exception> {
        private static final Logger LOG = LoggerFactory.getLogger(Failed.class);

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
            LOG.error("Cannot show {}", event.getLocation().getPath(), error.getException());
            say("failure.title", "failure.text");
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }
}
