package dev.entente.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named project, accord or weapon that relations are about: "TurkStream", "S-400".
 *
 * @param kind agreement, project, weapon, plan or process
 */
public record Accord(
        String name,
        @Nullable Map<String, List<String>> aliases,
        @JsonProperty("class") String kind,
        @Nullable List<String> members) {}
