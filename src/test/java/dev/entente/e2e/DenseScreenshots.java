package dev.entente.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A larger collection than the shipped one, all of it at once: the annotated articles. */
@TestPropertySource(
        properties = {
            "entente.title=News of six years",
            "entente.articles=data/gold/dev/articles",
            "entente.opening.from=2018-01-01",
            "entente.opening.to=2023-12-31"
        })
class DenseScreenshots extends Journey {
    @Test
    void a_dense_network_is_as_readers_see_it() {
        Reader reader = reader(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));

        Screenshots.save(reader.open(""), "dense");
    }
}
