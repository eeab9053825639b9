package dev.entente.model;

/** What sort of political actor something is. */
public enum ActorKind {
    STATE,
    /** One of several governments that claim the same state. */
    GOVERNMENT,
    ARMED_GROUP,
    /** International or domestic: the UN, a ministry, an army, a parliament, a party. */
    ORGANISATION,
    PERSON,
    COMPANY
}
