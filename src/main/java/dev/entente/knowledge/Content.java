package dev.entente.knowledge;

import java.util.List;
import java.util.Map;

/** What the knowledge files say, as they say it. */
record Content(
        List<ActorEntry> actors,
        List<Institution> institutions,
        List<Accord> accords,
        Map<String, Language> languages) {

    record Language(Grammar grammar, Predicates.Raw predicates) {}
}
