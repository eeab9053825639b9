package dev.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server with the shipped collection and a browser; readers come, do what they do, and must see no error. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    @LocalServerPort
    private int port;

    private Browsers browsers;
    private final List<Reader> readers = new ArrayList<>();

    @BeforeAll
    void find_a_browser() {
        browsers = new Browsers();
    }

    @AfterAll
    void close_it() {
        if (browsers != null) browsers.close();
    }

    @AfterEach
    void no_browser_had_anything_to_complain_of() {
        List<String> complaints =
                readers.stream().flatMap(reader -> reader.complaints().stream()).toList();
        readers.forEach(Reader::close);
        readers.clear();
        assertThat(complaints).isEmpty();
    }

    /** Someone at a screen of 1440 x 900 who reads English. */
    Reader reader() {
        return reader(new Browser.NewContextOptions());
    }

    Reader reader(Browser.NewContextOptions options) {
        if (options.locale == null) options.setLocale("en-GB");
        if (options.viewportSize == null) options.setViewportSize(1440, 900);
        Reader reader = new Reader(browsers.browser().newContext(options), "http://localhost:" + port + "/");
        readers.add(reader);
        return reader;
    }
}
