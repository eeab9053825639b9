package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
        add(new H1("Entente"), title, menu(data, language));
    }

    private Component menu(Function<ExportFormat, DownloadHandler> data, Consumer<Locale> language) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        MenuItem root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create(), words.of("header.menu"));
        root.setAriaLabel(words.of("header.menu"));
        SubMenu menu = root.getSubMenu();
        menu.addItem(words.of("header.data")).setEnabled(false);
        for (ExportFormat format : ExportFormat.values()) {
            Anchor file = new Anchor(data.apply(format), AttachmentType.DOWNLOAD, "");
            file.getElement().setAttribute("hidden", true);
            add(file);
            menu.addItem(
                    words.of("export." + format), click -> file.getElement().executeJs("this.click()"));
        }
        menu.addSeparator();
        menu.addItem(words.of("header.language")).setEnabled(false);
        for (Locale locale : Texts.LOCALES) {
            MenuItem choice = menu.addItem(locale.getDisplayLanguage(locale), click -> language.accept(locale));
            choice.setCheckable(true);
            choice.setChecked(Texts.language(words.locale()).equals(locale));
        }
        return bar;
    }
}
