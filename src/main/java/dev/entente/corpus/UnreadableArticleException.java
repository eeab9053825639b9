package dev.entente.corpus;

/** A file that holds no article; the message says which file, what is wrong and what to do. */
public class UnreadableArticleException extends RuntimeException {
    public UnreadableArticleException(String message) {
        super(message);
    }

    public UnreadableArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
