package dev.entente.model;

/** Whether the text presents something as having happened. */
public enum Realis {
    ACTUAL,
    /** Planned, promised, offered, expected. */
    INTENDED,
    CONDITIONAL,
    DENIED
}
