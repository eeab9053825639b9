package dev.entente.model;

/** A seat on the map, in degrees; south and west are negative. */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
    }
}
