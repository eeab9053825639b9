package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.corpus.ArticleReader;
import dev.entente.model.Article;
import dev.entente.model.Evidence;
import dev.entente.model.Relation;
import dev.entente.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AllArticlesTest {
    private static final List<Path> FILES = ArticleReader.articlesUnder(Path.of("data"));

    @Test
    void evidence_points_at_its_quote_in_the_text_as_found() {
        assertThat(FILES).hasSizeGreaterThan(50);
        for (Path file : FILES) {
            Article article = News.READER.read(file);
            for (Relation relation : News.EXTRACTOR.extract(article))
                for (Evidence piece : relation.evidence()) {
                    assertThat(article.text().substring(piece.start(), piece.end()))
                            .as(file.toString())
                            .isEqualTo(piece.quote())
                            .isNotBlank();
                    for (Span span : new Span[] {
                        piece.reading().source(),
                        piece.reading().target(),
                        piece.reading().predicate()
                    })
                        if (span != null)
                            assertThat(span.start() >= piece.start() && span.end() <= piece.end())
                                    .as(file + ": what is marked lies in the quote: " + span)
                                    .isTrue();
                }
        }
    }

    @Test
    void offsets_survive_broken_letters_and_spaces() {
        String text =
                "Menteri Hami AktaÅŸ\u00a0tiba.\u200b “Turki\u00a0mendukung GNA,” kata Mevlüt Ã‡avuÅŸoÄŸlu di\u00a0Ankara.";
        Article article = News.article("id", "2020-06-19", text);
        List<Relation> relations = News.EXTRACTOR.extract(article);
        assertThat(relations).isNotEmpty().allSatisfy(relation -> {
            Evidence piece = relation.evidence().getFirst();
            assertThat(text.substring(piece.start(), piece.end())).isEqualTo(piece.quote());
            assertThat(piece.quote()).contains("Turki\u00a0mendukung GNA");
            assertThat(piece.reading().target()).isNotNull();
            assertThat(piece.reading().target().of(text)).contains("GNA");
        });
    }

    @Test
    void one_thread_and_sixteen_say_the_same() throws Exception {
        List<List<Relation>> alone = new ArrayList<>();
        for (Path file : FILES) alone.add(read(file));
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            for (int round = 0; round < 2; round++) {
                List<Callable<List<Relation>>> tasks = new ArrayList<>();
                for (Path file : FILES) tasks.add(() -> read(file));
                List<List<Relation>> together = new ArrayList<>();
                for (Future<List<Relation>> future : pool.invokeAll(tasks)) together.add(future.get());
                assertThat(together).isEqualTo(alone);
            }
        }
    }

    @Test
    void another_extractor_says_the_same() {
        RelationExtractor other = new RelationExtractor(News.KNOWLEDGE, News.PACKS);
        for (Path file : FILES) {
            Article article = News.READER.read(file);
            assertThat(other.extract(article)).isEqualTo(News.EXTRACTOR.extract(article));
        }
    }

    @Test
    void nobody_acts_on_himself() {
        for (Path file : FILES)
            assertThat(read(file))
                    .allMatch(r -> !r.source().id().equals(r.target().id()));
    }

    private static List<Relation> read(Path file) {
        return News.EXTRACTOR.extract(News.READER.read(file));
    }
}
