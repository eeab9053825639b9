package dev.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold files and the names that go with them. */
public final class GoldFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record RawArticle(
            @Nullable String article,
            @Nullable String language,
            @Nullable String published,
            @Nullable List<GoldRelation.Raw> relations) {
        RawArticle {
            if (article == null || relations == null)
                throw new IllegalArgumentException("an entry needs an article and its relations");
        }

        GoldArticle checked() {
            if (article == null || relations == null) throw new IllegalStateException("checked when read");
            return new GoldArticle(
                    article,
                    language,
                    published,
                    relations.stream().map(GoldRelation.Raw::checked).toList());
        }
    }

    private GoldFile() {}

    /** @throws GoldException when the file is missing or wrong */
    public static List<GoldArticle> read(Path file) {
        List<RawArticle> articles = read(file, new TypeReference<>() {});
        return articles.stream().map(RawArticle::checked).toList();
    }

    /**
     * Names by which an actor counts as the one with an id.
     *
     * @throws GoldException when the file is missing or wrong
     */
    public static Map<String, List<String>> readNames(Path file) {
        return read(file, new TypeReference<>() {});
    }

    /** The names that go with {@code gold.json} stand in {@code actors.json}, those of {@code gold-x.json} in {@code actors-x.json}. */
    public static @Nullable Path namesBeside(Path gold) {
        String name = gold.getFileName().toString();
        if (!name.startsWith("gold")) return null;
        Path names = gold.resolveSibling("actors" + name.substring("gold".length()));
        return Files.exists(names) ? names : null;
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            return JSON.readValue(Files.readString(file), type);
        } catch (NoSuchFileException e) {
            throw new GoldException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new GoldException(file + ": the file cannot be read", e);
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new GoldException(file + line + ": " + reason(e), e);
        }
    }

    private static @Nullable String reason(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException wrong ? wrong.getMessage() : e.getOriginalMessage();
    }
}
