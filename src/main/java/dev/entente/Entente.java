package dev.entente;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import dev.entente.archive.HeadStart;
import dev.entente.cli.EntenteCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts what the command line asks for, and is the page that all views stand on. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/page.css")
@StyleSheet("styles/header.css")
@StyleSheet("styles/controls.css")
@StyleSheet("styles/evidence.css")
@StyleSheet("styles/article.css")
@StyleSheet("styles/table.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Entente implements AppShellConfigurator {
    /** A theme chosen before holds before the first picture, not only after the explorer has loaded. */
    private static final String THEME_BEFORE_PAINT = """
            const chosen = localStorage.getItem('entente.theme');
            if (chosen === 'dark' || chosen === 'light') document.documentElement.style.colorScheme = chosen;
            """;

    public static void main(String[] args) {
        int code = EntenteCommand.run(args, settings -> {
            HeadStart.begin();
            SpringApplication.run(Entente.class, settings);
        });
        if (code != 0) System.exit(code);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(THEME_BEFORE_PAINT, Inline.Wrapping.JAVASCRIPT);
        settings.addFavIcon("icon", "icons/entente.svg", "any");
    }
}
