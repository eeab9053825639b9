package dev.entente.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures of the main screens in target/screenshots: {@code ./mvnw verify -Dit.test=Screenshots}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class Screenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "overview-light, '', 1440, 900, LIGHT",
        "overview-dark, '', 1440, 900, DARK",
        "edge-light, ?sel=TUR>LBY-GNA:SUPPORT, 1440, 900, LIGHT",
        "edge-dark, ?sel=TUR>LBY-GNA:SUPPORT, 1440, 900, DARK",
        "pair-light, '?sel=TUR,RUS', 1440, 900, LIGHT",
        "table-light, ?view=table, 1440, 900, LIGHT",
        "table-dark, ?view=table, 1440, 900, DARK",
        "phone-light, '', 390, 844, LIGHT",
        "phone-dark, ?sel=TUR, 390, 844, DARK",
    })
    void a_screen_is_as_readers_see_it(String name, String query, int width, int height, ColorScheme scheme) {
        try (Browsers browsers = new Browsers();
                Reader reader = new Reader(
                        browsers.browser()
                                .newContext(new Browser.NewContextOptions()
                                        .setViewportSize(width, height)
                                        .setColorScheme(scheme)
                                        .setLocale("en-GB")),
                        "http://localhost:" + port + "/")) {
            reader.open(query);
            reader.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
