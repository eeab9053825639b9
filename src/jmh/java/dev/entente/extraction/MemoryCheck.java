package dev.entente.extraction;

import dev.entente.corpus.ArticleMetadata;
import dev.entente.corpus.ArticleReader;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads articles over and over and prints the heap in use after each thousand: it must not grow. */
public final class MemoryCheck {
    private MemoryCheck() {}

    public static void main(String[] args) throws IOException {
        Knowledge knowledge = Knowledge.load();
        LanguagePacks packs = new LanguagePacks(knowledge);
        ArticleReader reader = new ArticleReader(knowledge, packs);
        RelationExtractor extractor = new RelationExtractor(knowledge, packs);
        List<byte[]> articles = new ArrayList<>();
        for (Path file : ArticleReader.articlesUnder(Path.of("data"))) articles.add(Files.readAllBytes(file));
        for (int read = 0; read <= 10_000; read++) {
            if (read % 1_000 == 0) System.out.printf("%6d articles: %d MB%n", read, used() >> 20);
            extractor.extract(reader.read("article", articles.get(read % articles.size()), ArticleMetadata.NONE));
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
