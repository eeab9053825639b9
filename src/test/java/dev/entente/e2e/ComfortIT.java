package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

class ComfortIT extends Journey {
    private static final String LIGHTNESS =
            "element => { const canvas = document.createElement('canvas').getContext('2d');"
                    + " canvas.fillStyle = getComputedStyle(element).backgroundColor; canvas.fillRect(0, 0, 1, 1);"
                    + " return canvas.getImageData(0, 0, 1, 1).data[1]; }";

    @Test
    void it_speaks_indonesian_to_who_reads_indonesian() {
        Reader reader =
                reader(new Browser.NewContextOptions().setLocale("id-ID")).open("");

        assertThat(reader.evidence()).contains("Turki", "aktor", "1 Januari");
        assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("id");
        assertThat(reader.page.locator("relation-filters .label").allInnerTexts())
                .contains("Dukungan");
        assertThat(reader.names().values()).contains("Turki", "Rusia");
    }

    @Test
    void the_language_is_changed_in_the_menu_and_kept() {
        Reader reader = reader().open("?sel=TUR");
        reader.page.locator(".header-bar .more").click();
        reader.page.locator(".header-menu button").getByText("Indonesia").click();

        reader.await(() -> reader.heading().equals("Turki"));
        reader.page.reload();
        reader.await(() -> reader.heading().equals("Turki"));
    }

    @Test
    void dark_and_light_are_as_the_system_has_them_and_as_the_reader_chooses() {
        Reader reader = reader(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))
                .open("");
        assertThat(lightness(reader)).isLessThan(60);
        Locator theme = reader.page.locator("explorer-tools").getByLabel("Theme");
        for (int clicks = 0; clicks < 3 && lightness(reader) < 60; clicks++) {
            theme.click();
            reader.page.waitForTimeout(50);
        }
        assertThat(lightness(reader)).isGreaterThan(200);

        reader.page.reload();
        reader.page.locator("actor-network").waitFor();
        assertThat(lightness(reader)).isGreaterThan(200);
    }

    @Test
    void nothing_moves_for_who_does_not_want_it() {
        Reader reader = reader(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .open("");
        Locator picture = reader.page.locator("actor-network .ground");
        reader.page.locator("relation-filters input[type=checkbox]").first().click();
        reader.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        byte[] atOnce = picture.screenshot();
        reader.settle();

        assertThat(picture.screenshot()).as("nothing fades").isEqualTo(atOnce);
        assertThat(reader.page.evaluate("() => document.getAnimations().length"))
                .isEqualTo(0);
    }

    @Test
    void on_paper_the_picture_is_light_and_says_what_it_shows_and_the_evidence_is_whole() {
        Reader reader = reader(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))
                .open("?sel=TUR>LBY-GNA:SUPPORT");

        reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        reader.page.evaluate("() => dispatchEvent(new Event('beforeprint'))");

        Locator picture = reader.page.locator(".printed svg");
        assertThat(picture.isVisible()).isTrue();
        assertThat(picture.textContent()).contains("Libya", "January", "June 2020", "Cooperation in words");
        assertThat(picture.innerHTML()).contains("fill=\"#fff\"");
        assertThat(reader.page.locator("time-panel").isVisible()).isFalse();
        assertThat(reader.page
                        .locator(".evidence-panel blockquote")
                        .last()
                        .evaluate("quote => {"
                                + " const box = quote.getBoundingClientRect();"
                                + " return box.bottom <= document.documentElement.scrollHeight; }"))
                .as("nothing is cut off")
                .isEqualTo(true);

        reader.page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(picture.count()).isZero();
        assertThat(reader.page.locator("html").getAttribute("theme")).contains("dark");
    }

    private static int lightness(Reader reader) {
        return ((Number) reader.page.locator("entente-explorer").evaluate(LIGHTNESS)).intValue();
    }
}
