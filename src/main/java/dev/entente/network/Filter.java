package dev.entente.network;

import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Realis;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader asks to see. All parts must hold at once.
 *
 * @param types only these; none at all when empty
 * @param kinds both actors, at the level shown, are of one of these
 * @param level how finely actors are told apart; relations inside one actor of that level are not shown
 * @param confidence least confidence in whole per cent
 * @param contexts of which the relation has at least one; whatever it has when empty
 * @param actors ids of which the relation touches one, as named or at the level shown; everybody when empty
 * @param articles ids of which one states the relation; every article when empty
 * @param statements least number of pieces of evidence
 */
public record Filter(
        DateRange range,
        WindowMode mode,
        Set<RelationType> types,
        Set<ActorKind> kinds,
        Level level,
        int confidence,
        Set<Realis> realis,
        Set<Context> contexts,
        Set<String> actors,
        Set<String> articles,
        int statements) {

    /** What is shown unless the reader asks otherwise: all but what the text denies. */
    public static final Set<Realis> DEFAULT_REALIS =
            Collections.unmodifiableSet(EnumSet.of(Realis.ACTUAL, Realis.INTENDED, Realis.CONDITIONAL));

    public Filter {
        if (confidence < 0 || confidence > 100) throw new IllegalArgumentException("confidence " + confidence);
        types = copy(types, RelationType.class);
        kinds = copy(kinds, ActorKind.class);
        realis = copy(realis, Realis.class);
        contexts = copy(contexts, Context.class);
        actors = Set.copyOf(actors);
        articles = Set.copyOf(articles);
    }

    /** Everything in a range of days, states and everyone above them, without what is denied. */
    public static Filter of(DateRange range) {
        return new Filter(
                range,
                WindowMode.DURING,
                EnumSet.allOf(RelationType.class),
                EnumSet.allOf(ActorKind.class),
                Level.STATE,
                0,
                DEFAULT_REALIS,
                Set.of(),
                Set.of(),
                Set.of(),
                1);
    }

    public Filter withMode(WindowMode other) {
        return new Filter(
                range, other, types, kinds, level, confidence, realis, contexts, actors, articles, statements);
    }

    public Filter withTypes(Set<RelationType> others) {
        return new Filter(
                range, mode, others, kinds, level, confidence, realis, contexts, actors, articles, statements);
    }

    public Filter withLevel(Level other) {
        return new Filter(range, mode, types, kinds, other, confidence, realis, contexts, actors, articles, statements);
    }

    /** The confidence in a relation as readers are told it. */
    public static int percent(Relation relation) {
        return (int) Math.round(relation.confidence() * 100);
    }

    /** Whether the relation's own properties pass; time and actors are looked at apart. */
    boolean admits(Relation relation) {
        return types.contains(relation.type())
                && realis.contains(relation.realis())
                && percent(relation) >= confidence
                && relation.evidence().size() >= statements
                && admitsContexts(relation.contexts())
                && (articles.isEmpty()
                        || relation.evidence().stream().anyMatch(piece -> articles.contains(piece.articleId())));
    }

    /** Whether the relation is in the window of time. */
    boolean admitsTime(Relation relation) {
        return switch (mode) {
            case DURING -> relation.during(range);
            case UPTO -> !relation.firstDay().isAfter(range.last());
            case ON -> relation.during(DateRange.day(range.last()));
        };
    }

    private boolean admitsContexts(Set<Context> given) {
        return contexts.isEmpty() || !Collections.disjoint(contexts, given);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}
