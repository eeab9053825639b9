package dev.entente.corpus;

import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePack;
import dev.entente.language.LanguagePacks;
import dev.entente.model.Article;
import dev.entente.model.CleanText;
import dev.entente.model.Dating;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads articles: text files with an optional {@code .yaml} of the same name beside them. Thread safe; linear in the length of the text. */
public final class ArticleReader {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final LanguagePacks packs;
    private final PublicationDate publicationDate;
    private final LocalDate latest;

    public ArticleReader(Knowledge knowledge, LanguagePacks packs) {
        this(knowledge, packs, LocalDate.now());
    }

    /** @param latest the last day on which an article can have appeared: today */
    public ArticleReader(Knowledge knowledge, LanguagePacks packs, LocalDate latest) {
        this.packs = packs;
        this.latest = latest;
        publicationDate = new PublicationDate(knowledge);
    }

    /** @throws UnreadableArticleException when the file is missing, empty or no text; its message is fit for a reader */
    public Article read(Path file) {
        try {
            return read(nameOf(file), Files.readAllBytes(file), metadata(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableArticleException(file + " does not exist.", e);
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    file + " cannot be read. Check that it is a file and that you may read it.", e);
        }
    }

    /**
     * An article from its bytes.
     *
     * @param id the name of the file without extension
     * @throws UnreadableArticleException when the bytes hold no text
     */
    public Article read(String id, byte[] bytes, ArticleMetadata metadata) {
        String text = TextRepair.decode(id, bytes);
        CleanText clean = TextRepair.repair(text);
        if (clean.text().isBlank()) throw new UnreadableArticleException(id + " is empty.");
        String language = metadata.language() != null ? metadata.language() : packs.detect(clean.text());
        LanguagePack pack = packs.pack(language).orElse(null);
        if (pack == null) {
            Dating dating = metadata.published() == null
                    ? new Dating(latest, List.of(Reason.of(Key.NO_LANGUAGE)))
                    : new Dating(LocalDate.parse(metadata.published()), List.of(Reason.of(Key.FILE_SAYS)));
            return new Article(
                    id,
                    "und",
                    orElse(metadata.title(), firstWords(clean.text())),
                    metadata.publisher(),
                    metadata.url(),
                    dating,
                    text,
                    clean,
                    List.of(),
                    List.of());
        }
        Layout layout = Layout.of(clean.text(), pack.grammar().furniture());
        Dating published = publicationDate.of(clean.text(), layout, pack.dates(), metadata, latest);
        String title = orElse(metadata.title(), orElse(layout.title(), firstSentence(clean.text(), layout)));
        return new Article(
                id,
                language,
                title,
                orElse(metadata.publisher(), layout.publisher()),
                metadata.url(),
                published,
                text,
                clean,
                layout.furniture(),
                layout.paragraphs().stream()
                        .map(p -> new Article.Paragraph(new Span(p.start(), p.end()), p.headline(), p.caption()))
                        .toList());
    }

    private static ArticleMetadata metadata(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path yaml = file.resolveSibling(nameOf(file) + ".yaml");
        if (name.endsWith(".yaml") || !Files.exists(yaml)) return ArticleMetadata.NONE;
        try {
            ArticleMetadata metadata = YAML.readValue(Files.readString(yaml), ArticleMetadata.class);
            if (metadata.published() != null) LocalDate.parse(metadata.published());
            return metadata;
        } catch (JacksonException e) {
            throw new UnreadableArticleException(
                    yaml + ", line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (DateTimeException e) {
            throw new UnreadableArticleException(yaml + ": `published` must be a day such as 2020-06-17.", e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String firstSentence(String text, Layout layout) {
        return layout.paragraphs().stream()
                .filter(p -> !p.caption())
                .findFirst()
                .map(p -> firstWords(text.substring(p.start(), p.end())))
                .orElse(firstWords(text));
    }

    private static String firstWords(String text) {
        String line = text.strip();
        int end = line.indexOf('\n');
        if (end > 0) line = line.substring(0, end).strip();
        return line.length() <= 120
                ? line
                : line.substring(0, line.lastIndexOf(' ', 117) > 0 ? line.lastIndexOf(' ', 117) : 117) + "...";
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T orElse(T first, T second) {
        return first != null ? first : second;
    }

    /** Articles in a folder, or the one file, in the order of their names. */
    public static List<Path> articlesUnder(Path path) {
        if (!Files.exists(path)) throw new UnreadableArticleException(path + " does not exist.");
        if (!Files.isDirectory(path)) return List.of(path);
        try (var files = Files.walk(path)) {
            return new ArrayList<>(
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
        } catch (IOException e) {
            throw new UnreadableArticleException(path + " cannot be read.", e);
        }
    }
}
