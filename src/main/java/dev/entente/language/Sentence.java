package dev.entente.language;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index place in the article, from 0
 * @param paragraph index of the paragraph
 * @param start where it starts in the clean text
 * @param quoted for each token whether it stands inside quotation marks
 * @param headline whether it is the title
 * @param caption whether it stands under a picture
 */
public record Sentence(
        int index,
        int paragraph,
        int start,
        int end,
        List<Token> tokens,
        boolean[] quoted,
        boolean headline,
        boolean caption) {

    /** Whether one of the phrases stands among the tokens from one place to before another, whatever marks are between its words. */
    public boolean says(List<String> phrases, int from, int to) {
        StringBuilder words = new StringBuilder(" ");
        for (Token token : tokens.subList(Math.min(from, tokens.size()), Math.min(to, tokens.size())))
            if (token.word()) words.append(token.norm()).append(' ');
        for (String phrase : phrases) if (words.indexOf(" " + phrase + " ") >= 0) return true;
        return false;
    }
}
