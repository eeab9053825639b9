package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.exchange.ExportFormat;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Name and collection, the window's data as files, and the language. */
final class HeaderBar extends Div {
    private final Words words;

    /** @param data the relations of the window in a format, written when a reader asks for them */
    HeaderBar(String collection, Words words, Function<ExportFormat, DownloadHandler> data, Consumer<Locale> language) {
        this.words = words;
        addClassName("header-bar");
        getElement().setAttribute("slot", "header");
        Span title = new Span(collection);
        title.addClassName("collection");
        Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(words.of("header.menu"));
        more.addClassName("more");
        add(new H1("Entente"), title, more, menu(more, data, language));
    }

    /** Links and buttons in a popover, not a menu: each is what it is to a screen reader. */
    private Component menu(Component opener, Function<ExportFormat, DownloadHandler> data, Consumer<Locale> language) {
        Popover menu = new Popover();
        menu.setTarget(opener);
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setAutofocus(true);
        menu.setAriaLabel(words.of("header.menu"));
        UnorderedList files = new UnorderedList();
        for (ExportFormat format : ExportFormat.values())
            files.add(new ListItem(
                    new Anchor(data.apply(format), AttachmentType.DOWNLOAD, words.of("export." + format))));
        UnorderedList languages = new UnorderedList();
        for (Locale locale : Texts.LOCALES) {
            NativeButton choice = new NativeButton(locale.getDisplayLanguage(locale), click -> language.accept(locale));
            boolean isSpoken = Texts.language(words.locale()).equals(locale);
            choice.getElement().setAttribute("aria-pressed", String.valueOf(isSpoken));
            choice.getElement().setAttribute("lang", locale.getLanguage());
            languages.add(new ListItem(choice));
        }
        Div content = new Div(new H2(words.of("header.data")), files, new H2(words.of("header.language")), languages);
        content.addClassName("header-menu");
        menu.add(content);
        return menu;
    }
}
