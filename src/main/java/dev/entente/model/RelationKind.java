package dev.entente.model;

public enum RelationKind {
    /** It happened at a time. */
    EVENT,
    /** It holds over an interval: backing, recognition, a war. */
    STATE
}
