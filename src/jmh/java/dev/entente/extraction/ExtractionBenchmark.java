package dev.entente.extraction;

import dev.entente.corpus.ArticleMetadata;
import dev.entente.corpus.ArticleReader;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePacks;
import dev.entente.model.Relation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * From bytes to relations on one core: articles of 300 words cut from the annotated ones, one after another.
 *
 * <p>JMH counts by the clock; what is printed with each iteration counts the thread's processor time, so that other work
 * on the machine disturbs it little.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
public class ExtractionBenchmark {
    private static final int WORDS = 300;

    /** Length of an article in units of 300 words. */
    @Param({"1", "2", "4", "8"})
    public int length;

    /** Share of the catalog's people and groups that is left: how the cost depends on the size of the catalog. */
    @Param({"1.0"})
    public double catalog;

    private final List<byte[]> articles = new ArrayList<>();
    private ArticleReader reader;
    private RelationExtractor extractor;
    private int next;
    private int first;
    private long began;

    @Setup
    public void read() throws IOException {
        Knowledge knowledge = catalog == 1 ? Knowledge.load() : Knowledge.load(SmallerCatalog.of(catalog));
        LanguagePacks packs = new LanguagePacks(knowledge);
        reader = new ArticleReader(knowledge, packs);
        extractor = new RelationExtractor(knowledge, packs);
        for (String language : List.of("id", "en")) {
            List<String> paragraphs = new ArrayList<>();
            for (Path file : ArticleReader.articlesUnder(Path.of("data/gold/dev/articles")))
                if (file.getFileName().toString().startsWith(language))
                    paragraphs.addAll(Files.readString(file)
                            .lines()
                            .filter(l -> l.length() > 80)
                            .toList());
            cut(paragraphs);
        }
    }

    /** Articles of whole paragraphs, at least as long as asked. */
    private void cut(List<String> paragraphs) {
        StringBuilder article = new StringBuilder();
        int words = 0;
        for (int round = 0; round < 8; round++)
            for (String paragraph : paragraphs) {
                article.append(paragraph).append("\n\n");
                words += paragraph.split("\\s+").length;
                if (words >= WORDS * length) {
                    if (articles.size() < 200) articles.add(article.toString().getBytes(StandardCharsets.UTF_8));
                    article.setLength(0);
                    words = 0;
                }
            }
    }

    @Setup(Level.Iteration)
    public void begin() {
        first = next;
        began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void end() {
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        System.out.printf("[%.0f a second of processor time] ", (next - first) * 1e9 / nanos);
    }

    @Benchmark
    public List<Relation> article() {
        byte[] bytes = articles.get(next++ % articles.size());
        return extractor.extract(reader.read("article", bytes, ArticleMetadata.NONE));
    }
}
