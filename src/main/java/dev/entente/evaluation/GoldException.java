package dev.entente.evaluation;

/** A gold file that cannot be used; the message names the file, the line and what is wrong. */
public class GoldException extends RuntimeException {
    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
