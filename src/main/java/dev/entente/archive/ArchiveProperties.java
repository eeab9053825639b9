package dev.entente.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the collection is, as the configuration says under {@code entente}.
 *
 * @param title name of the collection
 * @param articles folder of articles; where it is missing, the articles that are packed into the application are read
 * @param knowledge folder that takes the place of the knowledge packed into the application, or null
 * @param opening the window that a reader sees first; without it, everything
 */
@ConfigurationProperties("entente")
public record ArchiveProperties(
        @DefaultValue("Entente") String title,
        @DefaultValue("data/articles") Path articles,
        @Nullable Path knowledge,
        @Nullable Opening opening) {

    /** First and last day. */
    public record Opening(LocalDate from, LocalDate to) {}
}
