package dev.entente.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Meets every reader in the language chosen before, and with plain words when something breaks off. */
@Component
class Reception implements VaadinServiceInitListener {
    private final Texts texts;

    Reception(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> Preferences.language(VaadinRequest.getCurrent()).ifPresent(init.getUI()::setLocale));
        event.getSource().setSystemMessagesProvider(this::messages);
        event.addIndexHtmlRequestListener(page -> {
            Locale language = Preferences.language(page.getVaadinRequest())
                    .orElseGet(() -> Texts.language(page.getVaadinRequest().getLocale()));
            page.getDocument().getElementsByTag("html").attr("lang", language.getLanguage());
        });
    }

    private SystemMessages messages(SystemMessagesInfo reader) {
        Words words = new Words(texts, reader.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.of("failure.title"));
        messages.setInternalErrorMessage(words.of("failure.text"));
        messages.setCookiesDisabledCaption(words.of("cookies.title"));
        messages.setCookiesDisabledMessage(words.of("cookies.text"));
        return messages;
    }
}
