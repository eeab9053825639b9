package dev.entente.model;

/**
 * What one actor does to, or with, another: the event types of PLOVER 2.0 (Open Event Data Alliance) with mediation as a
 * type of its own.
 */
public enum RelationType {
    AGREE(Quad.VERBAL_COOPERATION, 2.5, true),
    CONSULT(Quad.VERBAL_COOPERATION, 2.5, true),
    MEDIATE(Quad.VERBAL_COOPERATION, 2.5, false),
    SUPPORT(Quad.VERBAL_COOPERATION, 5, false),
    CONCEDE(Quad.VERBAL_COOPERATION, 4.5, false),
    COOPERATE(Quad.MATERIAL_COOPERATION, 9.5, true),
    AID(Quad.MATERIAL_COOPERATION, 10, false),
    RETREAT(Quad.MATERIAL_COOPERATION, 6.5, false),
    REQUEST(Quad.VERBAL_CONFLICT, 0, false),
    ACCUSE(Quad.VERBAL_CONFLICT, -3, false),
    REJECT(Quad.VERBAL_CONFLICT, -2, false),
    THREATEN(Quad.VERBAL_CONFLICT, -3.5, false),
    PROTEST(Quad.MATERIAL_CONFLICT, -5, false),
    SANCTION(Quad.MATERIAL_CONFLICT, -6, false),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5, false),
    COERCE(Quad.MATERIAL_CONFLICT, -7, false),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9, false);

    private final Quad quad;
    private final double score;
    private final boolean symmetric;

    RelationType(Quad quad, double score, boolean symmetric) {
        this.quad = quad;
        this.score = score;
        this.symmetric = symmetric;
    }

    public Quad quad() {
        return quad;
    }

    /** PLOVER's expert scale of conflict and cooperation, from -10 to +10. */
    public double score() {
        return score;
    }

    /** Whether the relation has no direction, so that source and target are interchangeable. */
    public boolean symmetric() {
        return symmetric;
    }

    /** The PLOVER 2.0 event type; mediation is filed there under CONSULT, mode third-party. */
    public String ploverCode() {
        return this == MEDIATE ? "CONSULT" : name();
    }
}
