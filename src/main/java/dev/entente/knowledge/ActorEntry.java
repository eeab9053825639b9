package dev.entente.knowledge;

import dev.entente.model.ActorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor as {@code actors/*.yaml} describes it; maps of names have language tags or {@code any} as keys.
 *
 * @param adjectives demonyms and adjectives, English only
 * @param seats capital and houses that stand for the government as an agent
 * @param places towns and regions: never an actor, but where something happens
 * @param governs the state whose government it is, where that state has rival ones
 */
record ActorEntry(
        String id,
        ActorKind kind,
        @Nullable Map<String, String> names,
        @Nullable String iso2,
        @Nullable Map<String, List<String>> aliases,
        @Nullable Map<String, List<String>> adjectives,
        @Nullable Map<String, List<String>> seats,
        @Nullable Map<String, List<String>> places,
        @Nullable String memberOf,
        @Nullable List<Double> coordinates,
        @Nullable String gender,
        @Nullable List<OfficeEntry> offices,
        @Nullable Government governs) {

    record OfficeEntry(
            String of,
            String role,
            @Nullable String from,
            @Nullable String to) {}

    record Government(
            String state, LocalDate from, @Nullable LocalDate to) {}
}
