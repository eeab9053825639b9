package dev.entente.ui;

import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import dev.entente.network.Filter;
import dev.entente.network.WindowMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a link restores; docs/explorer-protocol.md says what each part means. Sets are null for "all", and an
 * empty one lets nothing through.
 */
record ViewState(
        DateRange range,
        WindowMode mode,
        @Nullable Set<RelationType> types,
        @Nullable Set<ActorKind> kinds,
        Set<Realis> realis,
        @Nullable Set<Context> contexts,
        @Nullable Set<String> actors,
        @Nullable Set<String> articles,
        int confidence,
        int statements,
        Level level,
        List<String> selection,
        @Nullable Ego ego,
        Screen screen,
        @Nullable String camera,
        Measure measure) {

    /** What fills the middle. */
    enum Screen {
        NETWORK,
        TABLE
    }

    /** What the size of a node shows. */
    enum Measure {
        DEGREE,
        STRENGTH
    }

    /** An actor and those at most so many steps away. */
    record Ego(String actor, int steps) {
        static final int FARTHEST = 2;
    }

    ViewState {
        selection = List.copyOf(selection);
    }

    /** Everything in a range, nothing selected. */
    static ViewState of(DateRange range) {
        return new ViewState(
                range,
                WindowMode.DURING,
                null,
                null,
                Filter.DEFAULT_REALIS,
                null,
                null,
                null,
                0,
                1,
                Level.STATE,
                List.of(),
                null,
                Screen.NETWORK,
                null,
                Measure.DEGREE);
    }

    ViewState withSelection(List<String> others) {
        return new ViewState(
                range,
                mode,
                types,
                kinds,
                realis,
                contexts,
                actors,
                articles,
                confidence,
                statements,
                level,
                others,
                ego,
                screen,
                camera,
                measure);
    }

    /** What the server has to look up for this view; the camera, the selection and the screen change none of it. */
    Filter filter() {
        boolean nothing = (contexts != null && contexts.isEmpty())
                || (actors != null && actors.isEmpty())
                || (articles != null && articles.isEmpty());
        Set<RelationType> wanted = Objects.requireNonNullElse(types, EnumSet.allOf(RelationType.class));
        return new Filter(
                range,
                mode,
                nothing ? Set.of() : wanted,
                Objects.requireNonNullElse(kinds, EnumSet.allOf(ActorKind.class)),
                level,
                confidence,
                realis,
                Objects.requireNonNullElse(contexts, Set.of()),
                Objects.requireNonNullElse(actors, Set.of()),
                Objects.requireNonNullElse(articles, Set.of()),
                statements);
    }

    boolean showsSame(ViewState other) {
        return filter().equals(other.filter()) && Objects.equals(ego, other.ego);
    }
}
