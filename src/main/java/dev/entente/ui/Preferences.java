package dev.entente.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reader's language, kept in the reader's own browser. */
final class Preferences {
    private static final String LANGUAGE = "entente-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private Preferences() {}

    /** The language that a reader has chosen here before. */
    static Optional<Locale> language(@Nullable VaadinRequest request) {
        if (request == null || request.getCookies() == null) return Optional.empty();
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .flatMap(cookie -> Texts.LOCALES.stream()
                        .filter(locale -> locale.toLanguageTag().equals(cookie.getValue())))
                .findFirst();
    }

    static void keepLanguage(Locale locale) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) return;
        Cookie cookie = new Cookie(LANGUAGE, locale.toLanguageTag());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
