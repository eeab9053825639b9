package dev.entente.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of the main screens, in target/screenshots: {@code ./mvnw verify -Dit.test=*Screenshots}. With {@code
 * -Dscreenshots=docs/images} those of the README are made anew.
 */
class Screenshots extends Journey {
    @ParameterizedTest
    @CsvSource({
        "explorer-light, ?sel=TUR>LBY-GNA:SUPPORT, 1440, 900, LIGHT",
        "explorer-dark, ?sel=TUR, 1440, 900, DARK",
        "overview, '', 1440, 900, LIGHT",
        "pair, '?sel=TUR,RUS', 1440, 900, LIGHT",
        "table, ?view=table&sel=TUR>LBY-GNA:SUPPORT, 1440, 900, LIGHT",
        "table-dark, ?view=table, 1440, 900, DARK",
        "phone, '', 390, 844, LIGHT",
        "phone-dark, ?sel=TUR, 390, 844, DARK",
        "narrow, ?sel=TUR, 1024, 768, LIGHT",
        "people, ?level=PERSON, 1440, 900, LIGHT",
        "filtered, '?types=SUPPORT,AID&confidence=50&ego=TUR:1', 1440, 900, DARK",
    })
    void a_screen_is_as_readers_see_it(String name, String query, int width, int height, ColorScheme scheme) {
        Reader reader = reader(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));

        save(reader.open(query), name);
    }

    @ParameterizedTest
    @CsvSource({
        "indonesian, ?sel=TUR>LBY-GNA:SUPPORT, 1440, 900, LIGHT",
        "indonesian-dark, '', 1180, 800, DARK",
        "indonesian-phone, '', 390, 844, LIGHT",
        "indonesian-table, ?view=table, 1440, 900, LIGHT",
    })
    void it_is_as_whole_in_indonesian(String name, String query, int width, int height, ColorScheme scheme) {
        Reader reader = reader(new Browser.NewContextOptions()
                .setLocale("id-ID")
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));

        save(reader.open(query), name);
    }

    static void save(Reader reader, String name) {
        Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));
        reader.page.mouse().move(0, 0);
        reader.settle();
        reader.page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
