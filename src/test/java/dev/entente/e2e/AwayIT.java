package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server goes away and comes back. */
class AwayIT extends Journey {
    private Reader reader;

    @Test
    void the_view_of_a_link_comes_by_itself_once_the_server_is_back() {
        reader = reader();
        reader.page.route("**/api/network", Route::abort);

        reader.follow("?sel=TUR>LBY-GNA:SUPPORT");
        reader.page
                .getByRole(AriaRole.ALERT)
                .getByText("The network could not be loaded")
                .waitFor();
        reader.page.unroute("**/api/network");

        reader.page.locator("time-panel").waitFor();
        reader.settle();
        assertThat(reader.edgeIds()).contains("TUR>LBY-GNA:SUPPORT");
        assertThat(reader.page.getByRole(AriaRole.ALERT).count()).isZero();
    }

    @Test
    void what_is_done_meanwhile_is_drawn_at_once_and_answered_later() {
        reader = reader(new Browser.NewContextOptions().setLocale("id-ID")).open("");
        Set<String> before = reader.edgeIds();
        reader.page.route("**/*", Route::abort);

        reader.page.locator("relation-filters input[type=checkbox]").first().click();
        reader.settle();
        assertThat(reader.edgeIds()).hasSizeLessThan(before.size());
        reader.page.getByText("Server tidak menjawab").waitFor();
        reader.page.unroute("**/*");

        reader.page.waitForURL(address -> address.contains("types="), new Page.WaitForURLOptions().setTimeout(15_000));
    }

    @Test
    void sentences_that_cannot_be_searched_are_said_to_be_missing_and_actors_are_found_still() {
        reader = reader().open("");
        reader.page.route("**/api/search*", Route::abort);

        reader.page.locator("network-search input").fill("turk");

        reader.page.getByText("The quotes could not be searched").waitFor();
        assertThat(reader.page.locator("network-search [role=option]").allInnerTexts())
                .anyMatch(option -> option.startsWith("Turkey"));
    }

    /** The browser itself reports each address that it could not reach. */
    @AfterEach
    void nothing_else_went_wrong() {
        assertThat(reader.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("ERR_FAILED"));
        reader.complaints().clear();
    }
}
