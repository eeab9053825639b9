package dev.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held.
 *
 * @param of id of the actor that the person speaks for
 * @param from first day, or null when unknown or always
 * @param to last day, or null when still held
 */
public record Office(
        String of,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
