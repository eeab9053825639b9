package dev.entente.model;

/** PLOVER's contexts: what field a relation belongs to. Several may hold. */
public enum Context {
    MILITARY,
    DIPLOMATIC,
    ECONOMIC,
    PEACEKEEPING,
    TERRITORY,
    NATURAL_RESOURCE,
    TERRORISM,
    HEALTH,
    MIGRATION,
    LEGAL,
    LEGISLATIVE,
    INTELLIGENCE,
    HUMANITARIAN
}
