package dev.entente.extraction;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an article takes place. */
final class Scene {
    private final Affiliations actors;
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Actor here;

    Scene(Affiliations actors) {
        this.actors = actors;
    }

    void enterSentence() {
        here = null;
    }

    /** Counts the places that an article tells of. */
    void note(Actor actor) {
        if (here == null) here = actors.state(actor);
        places.merge(actors.state(actor).id(), 1, Integer::sum);
    }

    /** The state of the first place that the sentence names, else the scene of the article: whose "the foreign ministry" is. */
    Optional<Actor> home() {
        return here != null && here.kind() == ActorKind.STATE ? Optional.of(here) : state();
    }

    /** The state where most of the article takes place, once it is named as a place twice. */
    Optional<Actor> state() {
        return places.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(e -> actors.catalog().find(e.getKey()))
                .filter(scene -> scene.kind() == ActorKind.STATE);
    }
}
