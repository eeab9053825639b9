package dev.entente.api;

import dev.entente.archive.Archive;
import dev.entente.archive.QuoteSearch;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds relations by what their sentences say, which the columns of the network leave out for their size. */
@RestController
class SearchController {
    private static final int MOST_HITS = 8;
    private static final int LONGEST = 200;

    private final QuoteSearch quotes;

    SearchController(Archive archive) {
        quotes = new QuoteSearch(archive.network().relations());
    }

    /** The server is up before the index is: a reader who searches at once waits for it, everybody else for nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform()
                .name("quote-index")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(quotes::prepare);
    }

    @GetMapping("/api/search")
    ResponseEntity<List<QuoteSearch.Hit>> search(@RequestParam(defaultValue = "") String q) {
        String text = q.substring(0, Math.min(q.length(), LONGEST));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(quotes.find(text, MOST_HITS));
    }
}
