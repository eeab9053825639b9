package dev.entente.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it means. Finding the longest at a place costs its length, whatever the number of phrases.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    /** What was found: the tokens it covers and everything the phrase means. */
    public record Match<T>(int start, int end, List<T> meanings) {
        public int length() {
            return end - start;
        }
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);

        @Nullable List<T> meanings;
    }

    private final Node<T> root = new Node<>();
    private WordFilter first = new WordFilter(0);
    private int room;
    private final Function<Token, String> key;

    /** @param key what of a token phrases are compared by */
    public Phrases(Function<Token, String> key) {
        this.key = key;
    }

    public static <T> Phrases<T> byNorm() {
        return new Phrases<>(Token::norm);
    }

    public void add(String phrase, T meaning) {
        add(Tokenizer.tokenize(phrase), meaning);
    }

    public void add(List<Token> phrase, T meaning) {
        List<String> words = phrase.stream().filter(t -> !t.mark("-")).map(key).toList();
        addWords(words, meaning);
    }

    void addWords(List<String> words, T meaning) {
        Node<T> at = root;
        for (String word : words) at = at.next.computeIfAbsent(word, w -> new Node<>());
        if (at == root) return;
        noteFirst(words.getFirst());
        if (at.meanings == null) at.meanings = new ArrayList<>(1);
        if (!at.meanings.contains(meaning)) at.meanings.add(meaning);
    }

    private void noteFirst(String word) {
        if (root.next.size() > room) {
            room = 2 * root.next.size();
            first = new WordFilter(room);
            root.next.keySet().forEach(first::add);
        } else first.add(word);
    }

    /** The words that phrases start with. */
    Set<String> firstWords() {
        return root.next.keySet();
    }

    /** Whether a phrase may start with a token; most tokens start none. */
    public boolean mayStart(Token token) {
        return first.mayHold(key.apply(token));
    }

    /** The longest phrase that starts at a token, or null. Hyphens between words are passed over. */
    public @Nullable Match<T> longest(List<Token> tokens, int at) {
        return longest(tokens, at, tokens.size());
    }

    public @Nullable Match<T> longest(List<Token> tokens, int at, int limit) {
        if (at >= limit || !mayStart(tokens.get(at))) return null;
        Node<T> node = root;
        Match<T> found = null;
        for (int i = at; i < limit; i++) {
            Token token = tokens.get(i);
            if (i > at && token.mark("-") && i + 1 < limit && tokens.get(i + 1).glued()) continue;
            node = node.next.get(key.apply(token));
            if (node == null) break;
            if (node.meanings != null) found = new Match<>(at, i + 1, node.meanings);
        }
        return found;
    }

    /** The longest phrase at the first token of a stretch that one starts at, or null. */
    public @Nullable Match<T> firstWithin(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Match<T> match = longest(tokens, i, to);
            if (match != null) return match;
        }
        return null;
    }

    /** All phrases that start at a token, shortest first. */
    public List<Match<T>> all(List<Token> tokens, int at) {
        if (!mayStart(tokens.get(at))) return List.of();
        Node<T> node = root;
        List<Match<T>> found = new ArrayList<>(2);
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > at
                    && token.mark("-")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).glued()) continue;
            node = node.next.get(key.apply(token));
            if (node == null) break;
            if (node.meanings != null) found.add(new Match<>(at, i + 1, node.meanings));
        }
        return found;
    }
}
