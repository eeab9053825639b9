package dev.entente.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The words of the interface, from {@code texts_*.properties}; plural forms as ICU writes them. */
@Component
class Texts implements I18NProvider {
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale INDONESIAN = Locale.forLanguageTag("id");
    static final List<Locale> LOCALES = List.of(ENGLISH, INDONESIAN);
    static final String BUNDLE = "texts";

    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(key, locale, arguments);
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws MissingResourceException when there is none
     */
    String text(String key, Locale locale, Object... arguments) {
        Locale language = language(locale);
        String pattern = bundles.computeIfAbsent(
                        language,
                        tag -> ResourceBundle.getBundle(
                                BUNDLE,
                                tag,
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** The language of ours that serves a reader's locale. */
    static Locale language(Locale locale) {
        return locale.getLanguage().equals(INDONESIAN.getLanguage()) ? INDONESIAN : ENGLISH;
    }
}
