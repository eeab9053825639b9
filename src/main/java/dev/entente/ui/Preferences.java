package dev.entente.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reader's language and theme, kept in the reader's own browser. */
final class Preferences {
    static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private static final String LANGUAGE = "entente-language";
    private static final String THEME = "entente-theme";
    private static final Duration KEPT = Duration.ofDays(365);

    private Preferences() {}

    /** The language that a reader has chosen here before. */
    static Optional<Locale> language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(tag -> Texts.LOCALES.stream()
                        .filter(locale -> locale.toLanguageTag().equals(tag))
                        .findFirst());
    }

    /** The theme that a reader has chosen here before; else what the reader's system has. */
    static ColorScheme.Value theme(@Nullable VaadinRequest request) {
        return cookie(request, THEME)
                .flatMap(name -> SCHEMES.stream()
                        .filter(scheme -> scheme.name().equals(name))
                        .findFirst())
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void keepLanguage(Locale locale) {
        keep(LANGUAGE, locale.toLanguageTag());
    }

    static void keepTheme(ColorScheme.Value scheme) {
        keep(THEME, scheme.name());
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) return Optional.empty();
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) return;
        Cookie cookie = new Cookie(name, value);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
