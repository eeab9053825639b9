package dev.entente.model;

/** PLOVER's quad class: cooperation or conflict, in words or in deeds. */
public enum Quad {
    VERBAL_COOPERATION("VC"),
    MATERIAL_COOPERATION("MC"),
    VERBAL_CONFLICT("VX"),
    MATERIAL_CONFLICT("MX");

    private final String code;

    Quad(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean cooperative() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }
}
