package dev.entente.archive;

import dev.entente.knowledge.Knowledge;
import dev.entente.model.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveProperties.class)
class ArchiveConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveConfiguration.class);
    private static final String PACKED_ARTICLES = "classpath*:articles/*";

    @Bean
    @ConditionalOnMissingBean
    Newsroom newsroom(ArchiveProperties properties) {
        Path folder = properties.knowledge();
        return folder == null ? HeadStart.newsroom() : new ExtractingNewsroom(Knowledge.load(folder));
    }

    @Bean
    Archive archive(Newsroom newsroom, ArchiveProperties properties) throws IOException {
        ArchiveLoader loader = new ArchiveLoader(newsroom);
        DateRange opening = range(properties.opening());
        Archive archive = Files.isDirectory(properties.articles())
                ? loader.load(properties.articles(), properties.title(), opening)
                : loadPacked(loader, properties.title(), opening);
        archive.unread().forEach(unread -> LOG.warn("Left out {}: {}", unread.file(), unread.reason()));
        LOG.info(
                "{} articles, {} relations",
                archive.articles().size(),
                archive.network().relations().size());
        return archive;
    }

    /** Articles inside a jar are no files; they are copied out to be read as any other. */
    private static Archive loadPacked(ArchiveLoader loader, String title, @Nullable DateRange opening)
            throws IOException {
        Path folder = Files.createTempDirectory("entente-articles");
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PACKED_ARTICLES)) {
                String name = Objects.requireNonNull(resource.getFilename());
                if (resource.isReadable()) Files.write(folder.resolve(name), resource.getContentAsByteArray());
            }
            return loader.load(folder, title, opening);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static @Nullable DateRange range(ArchiveProperties.@Nullable Opening opening) {
        return opening == null ? null : new DateRange(opening.from(), opening.to());
    }
}
