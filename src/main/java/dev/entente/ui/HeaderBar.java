package dev.entente.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.exchange.ExportFormat;
import dev.entente.ui.ViewState.Screen;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Name, collection, views, share, export, language and theme. */
final class HeaderBar extends Div {
    private static final Map<Screen, VaadinIcon> ICONS =
            Map.of(Screen.NETWORK, VaadinIcon.CLUSTER, Screen.TABLE, VaadinIcon.TABLE);

    private final Words words;
    private final Commands commands;
    private final Map<Screen, Button> screens = new EnumMap<>(Screen.class);

    /** What a reader does in the header. */
    interface Commands {
        void open(Screen screen);

        /** The data of the window as a file; read when a reader asks for it. */
        DownloadHandler data(ExportFormat format);

        void savePicture(String format);

        void speak(Locale locale);

        void light(ColorScheme.Value scheme);

        void help();

        void linkCopied();
    }

    HeaderBar(String collection, Words words, ColorScheme.Value scheme, Commands commands) {
        this.words = words;
        this.commands = commands;
        addClassName("header-bar");
        getElement().setAttribute("slot", "header");
        H1 name = new H1("Entente");
        Span title = new Span(collection);
        title.addClassName("collection");
        add(name, title, switcher(), menu(scheme));
    }

    /** Shows which view fills the middle. */
    void show(Screen current) {
        screens.forEach((screen, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(screen == current));
            button.setClassName("pressed", screen == current);
        });
    }

    private Component switcher() {
        Div group = new Div();
        group.addClassName("screen-switch");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", words.of("header.views"));
        for (Screen screen : Screen.values()) {
            Button button = new Button(
                    words.of("screen." + screen), ICONS.get(screen).create(), click -> commands.open(screen));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(words.of("screen." + screen));
            screens.put(screen, button);
            group.add(button);
        }
        return group;
    }

    private Component menu(ColorScheme.Value scheme) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        share(menu);
        export(menu);
        settings(menu, scheme);
        MenuItem help = item(menu, VaadinIcon.QUESTION_CIRCLE_O, "header.help");
        help.addClickListener(click -> commands.help());
        return menu;
    }

    private MenuItem item(MenuBar menu, VaadinIcon icon, String key) {
        MenuItem item = menu.addItem(icon.create(), words.of(key));
        item.setAriaLabel(words.of(key));
        return item;
    }

    private void share(MenuBar menu) {
        MenuItem share = item(menu, VaadinIcon.LINK, "header.share");
        share.addClickListener(click -> {
            share.getElement().executeJs("return navigator.clipboard.writeText(location.href)");
            commands.linkCopied();
        });
    }

    private void export(MenuBar menu) {
        SubMenu export = item(menu, VaadinIcon.DOWNLOAD_ALT, "header.export").getSubMenu();
        export.addItem(words.of("export.png"), click -> commands.savePicture("png"));
        export.addItem(words.of("export.svg"), click -> commands.savePicture("svg"));
        export.addSeparator();
        for (ExportFormat format : ExportFormat.values()) {
            Anchor file = new Anchor(commands.data(format), AttachmentType.DOWNLOAD, "");
            file.addClassName("download");
            file.getElement().setAttribute("tabindex", "-1");
            file.getElement().setAttribute("aria-hidden", "true");
            add(file);
            export.addItem(words.of("export." + format), click -> file.getElement().executeJs("this.click()"));
        }
    }

    private void settings(MenuBar menu, ColorScheme.Value scheme) {
        SubMenu settings = item(menu, VaadinIcon.COG_O, "header.settings").getSubMenu();
        heading(settings, "settings.language");
        for (Locale locale : Texts.LOCALES) {
            MenuItem item = settings.addItem(locale.getDisplayLanguage(locale), click -> commands.speak(locale));
            item.setCheckable(true);
            item.setChecked(Texts.language(words.locale()).equals(locale));
        }
        settings.addSeparator();
        heading(settings, "settings.theme");
        for (ColorScheme.Value value : Preferences.SCHEMES) {
            MenuItem item = settings.addItem(words.of("theme." + value));
            item.setCheckable(true);
            item.setChecked(value == scheme);
            item.addClickListener(click -> {
                settings.getItems().stream()
                        .filter(other -> other != item && other.isCheckable() && isTheme(other))
                        .forEach(other -> other.setChecked(false));
                item.setChecked(true);
                commands.light(value);
            });
            item.getElement().setAttribute("data-theme", value.name());
        }
    }

    private static boolean isTheme(MenuItem item) {
        return item.getElement().hasAttribute("data-theme");
    }

    private void heading(SubMenu menu, String key) {
        MenuItem heading = menu.addItem(new Text(words.of(key)));
        heading.setEnabled(false);
    }
}
