package dev.entente.model;

/** How finely the network tells actors apart. */
public enum Level {
    /** Everyone as named: people, institutions and states. */
    PERSON,
    /** People count for the institution or state they speak for. */
    INSTITUTION,
    /** People and institutions count for their state, rival government, armed group or international organisation. */
    STATE
}
