package dev.entente.model;

/** An office that a person holds, as far as the extractor needs to tell offices apart. */
public enum Role {
    HEAD_OF_STATE,
    PRESIDENT,
    PRIME_MINISTER,
    DEPUTY_PRIME_MINISTER,
    VICE_PRESIDENT,
    CHANCELLOR,
    MONARCH,
    CROWN_PRINCE,
    SUPREME_LEADER,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    FINANCE_MINISTER,
    INTERIOR_MINISTER,
    MINISTER,
    COMMANDER,
    CHIEF_OF_STAFF,
    SECRETARY_GENERAL,
    ENVOY,
    AMBASSADOR,
    SPOKESPERSON,
    SPEAKER,
    LEADER,
    SECURITY_ADVISER,
    OFFICIAL;

    /** The role as the knowledge files write it, {@code foreign-minister}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * The role that the knowledge files write as {@code key}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role ofKey(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
