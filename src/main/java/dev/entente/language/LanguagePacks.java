package dev.entente.language;

import dev.entente.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The languages that Entente reads, and which of them a text is in. */
public final class LanguagePacks {
    /** Share of the words of a text that must be function words of its language. */
    private static final double LEAST_SHARE = 0.08;

    private static final Map<String, Morphology> MORPHOLOGIES = Map.of("id", new Indonesian(), "en", new English());

    private final Map<String, LanguagePack> packs = new TreeMap<>();
    private final Map<String, Set<String>> functionWords = new TreeMap<>();
    private final Map<String, List<String>> unlike = new TreeMap<>();

    public LanguagePacks(Knowledge knowledge) {
        knowledge.languages().forEach((tag, data) -> {
            Morphology morphology = MORPHOLOGIES.get(tag);
            if (morphology == null)
                throw new dev.entente.knowledge.KnowledgeException(
                        "languages/" + tag + " has no class that forms its words; see docs/languages.md.");
            packs.put(tag, new LanguagePack(data, morphology));
            functionWords.put(tag, new HashSet<>(data.grammar().detect().words()));
            unlike.put(
                    tag,
                    data.grammar().detect().unlike().stream()
                            .map(word -> " " + word + " ")
                            .toList());
        });
    }

    public Optional<LanguagePack> pack(String tag) {
        return Optional.ofNullable(packs.get(tag));
    }

    public List<String> tags() {
        return new ArrayList<>(packs.keySet());
    }

    /**
     * The language of a text by its function words; {@code und} when no pack reads it. A neighbouring language (Malay beside Indonesian) is
     * told apart by words that only it has.
     */
    public String detect(String text) {
        List<Token> tokens = Tokenizer.tokenize(text, 0, Math.min(text.length(), 20_000));
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) if (token.word()) words.add(token.norm());
        String best = "und";
        long most = 0;
        for (var entry : functionWords.entrySet()) {
            long hits = 0;
            for (String word : words) if (entry.getValue().contains(word)) hits++;
            if (hits > most) {
                most = hits;
                best = entry.getKey();
            }
        }
        if (most < LEAST_SHARE * words.size() || most == 0) return "und";
        String lower = " " + Token.fold(text.substring(0, Math.min(text.length(), 20_000))) + " ";
        int foreign = 0;
        for (String word : unlike.get(best)) if (lower.contains(word)) foreign++;
        return foreign >= 3 ? "und" : best;
    }
}
