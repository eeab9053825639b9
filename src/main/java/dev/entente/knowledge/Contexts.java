package dev.entente.knowledge;

import dev.entente.model.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contexts as the knowledge files write them, {@code natural_resource}. */
final class Contexts {
    private Contexts() {}

    static Set<Context> of(@Nullable List<String> names) {
        if (names == null) return Set.of();
        return names.stream()
                .map(name -> Context.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
