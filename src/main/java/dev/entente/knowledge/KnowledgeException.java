package dev.entente.knowledge;

/** A knowledge file that cannot be used; the message names the file, the line and what to do. */
public class KnowledgeException extends RuntimeException {
    public KnowledgeException(String message) {
        super(message);
    }

    public KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
