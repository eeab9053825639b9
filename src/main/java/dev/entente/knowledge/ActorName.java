package dev.entente.knowledge;

import dev.entente.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name by which a text may mean an actor.
 *
 * @param language tag, or {@code any}
 */
public record ActorName(String text, String language, Use use, Actor actor) {

    /** In what way the name means the actor. */
    public enum Use {
        NAME,
        /** "Turkish" before a noun, or the people. */
        ADJECTIVE,
        /** Capital or house; the government when it acts, a place otherwise. */
        SEAT,
        /** Town or region; never the actor itself. */
        PLACE
    }

    static List<ActorName> of(ActorEntry entry, Actor actor) {
        Set<ActorName> names = new LinkedHashSet<>();
        actor.names().forEach((language, name) -> names.add(new ActorName(name, language, Use.NAME, actor)));
        add(names, entry.aliases(), Use.NAME, actor);
        add(names, entry.adjectives(), Use.ADJECTIVE, actor);
        add(names, entry.seats(), Use.SEAT, actor);
        add(names, entry.places(), Use.PLACE, actor);
        return new ArrayList<>(names);
    }

    private static void add(
            Set<ActorName> names, @Nullable Map<String, List<String>> byLanguage, Use use, Actor actor) {
        if (byLanguage != null)
            byLanguage.forEach(
                    (language, texts) -> texts.forEach(text -> names.add(new ActorName(text, language, use, actor))));
    }
}
