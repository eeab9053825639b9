package dev.entente.network;

import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Evidence;
import dev.entente.model.PartialDate;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one relation with several pieces of evidence out of what several sentences say about the same thing.
 *
 * <p>Two statements are about the same thing when actors, type, kind and realis agree, their subjects do not contradict
 * each other, and their times are compatible: two events whose dates can be the same day, two states whose intervals
 * touch. Every statement of a merged relation is compatible with every other, so that a vague date never joins two
 * precise ones.
 */
final class RelationMerger {
    private static final Comparator<Relation> PRECISE_FIRST = Comparator.comparing(
                    (Relation relation) -> days(span(relation)))
            .thenComparing(Relation::firstDay)
            .thenComparing(Relation::id);

    private static final Comparator<Evidence> OLDEST_FIRST = Comparator.comparing(Evidence::published)
            .thenComparing(Evidence::articleId)
            .thenComparingInt(Evidence::start);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private RelationMerger() {}

    /**
     * One relation for everything that is said more than once, in no particular order. Statements about an actor and
     * itself are left out.
     *
     * <p>Takes O(n log n) for n statements, and within a group of k statements about one pair and type O(k²).
     */
    static List<Relation> merge(Collection<Relation> statements) {
        Map<String, List<Relation>> groups = new LinkedHashMap<>();
        for (Relation statement : statements)
            if (!statement.source().id().equals(statement.target().id()))
                groups.computeIfAbsent(key(statement), key -> new ArrayList<>()).add(statement);
        List<Relation> merged = new ArrayList<>();
        for (List<Relation> group : groups.values()) for (List<Relation> same : cluster(group)) merged.add(join(same));
        return merged;
    }

    private static String key(Relation relation) {
        String edge = FoldedEdge.id(relation.source().id(), relation.target().id(), relation.type());
        return edge + ":" + relation.kind() + ":" + relation.realis();
    }

    private static List<List<Relation>> cluster(List<Relation> group) {
        List<List<Relation>> clusters = new ArrayList<>();
        for (Relation relation : group.stream().sorted(PRECISE_FIRST).toList()) {
            clusters.stream()
                    .filter(cluster -> cluster.stream().allMatch(other -> sameThing(other, relation)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Relation> fresh = new ArrayList<>();
                        clusters.add(fresh);
                        return fresh;
                    })
                    .add(relation);
        }
        return clusters;
    }

    static boolean sameThing(Relation one, Relation other) {
        boolean compatibleTimes = switch (one.kind()) {
            case EVENT -> span(one).overlaps(span(other));
            case STATE -> touch(one, other) && touch(other, one);
        };
        return compatibleTimes && !contradict(one.subject(), other.subject());
    }

    /** The days on which an event may have happened; of a state the days it is known to hold, without an end far away. */
    private static DateRange span(Relation relation) {
        LocalDate first = relation.firstDay();
        PartialDate to = relation.validity().to();
        return new DateRange(first, to == null || to.last().isBefore(first) ? first : to.last());
    }

    private static long days(DateRange range) {
        return ChronoUnit.DAYS.between(range.first(), range.last());
    }

    private static boolean touch(Relation one, Relation other) {
        LocalDate last = one.lastDay();
        return last == null || !other.firstDay().isAfter(last.plusDays(1));
    }

    private static boolean contradict(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return false;
        Set<String> words = words(one);
        Set<String> others = words(other);
        return !words.containsAll(others) && !others.containsAll(words);
    }

    private static Set<String> words(String subject) {
        return BETWEEN_WORDS
                .splitAsStream(subject.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The confidence is that of the best statement: errors of one reader repeat themselves, so that more statements do
     * not multiply into certainty. Nobody but the narrator needs to vouch for what some sentence says outright.
     */
    private static Relation join(List<Relation> same) {
        if (same.size() == 1) return same.getFirst();
        List<Relation> oldestFirst = same.stream()
                .sorted(Comparator.comparing(
                                (Relation relation) -> relation.evidence().getFirst(), OLDEST_FIRST)
                        .thenComparing(Relation::id))
                .toList();
        Relation first = oldestFirst.getFirst();
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        same.forEach(relation -> contexts.addAll(relation.contexts()));
        return Relation.of(
                first.source(),
                first.target(),
                first.type(),
                first.kind(),
                first.realis(),
                first.kind() == RelationKind.EVENT ? mostPrecise(same) : extended(same),
                same.stream().anyMatch(Relation::lasting),
                mostSpecificSubject(oldestFirst),
                contexts,
                attribution(oldestFirst),
                same.stream().mapToDouble(Relation::confidence).max().orElseThrow(),
                evidence(same));
    }

    private static Validity mostPrecise(List<Relation> same) {
        return same.stream().min(PRECISE_FIRST).orElseThrow().validity();
    }

    /** From the earliest start that a text gives to the last end, left open when the state is reported after its end. */
    private static Validity extended(List<Relation> same) {
        PartialDate from = same.stream()
                .map(relation -> relation.validity().from())
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::first).thenComparing(date -> days(date.range())))
                .orElse(null);
        PartialDate to = same.stream()
                .map(relation -> relation.validity().to())
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::last).thenComparing(date -> -days(date.range())))
                .orElse(null);
        if (to == null) return new Validity(from, null);
        boolean reportedAfterEnd = same.stream()
                .filter(relation -> relation.validity().to() == null)
                .anyMatch(relation -> relation.attested().last().isAfter(to.last()));
        return new Validity(from, reportedAfterEnd ? null : to);
    }

    private static @Nullable String mostSpecificSubject(List<Relation> same) {
        return same.stream()
                .map(Relation::subject)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static @Nullable String attribution(List<Relation> oldestFirst) {
        return oldestFirst.stream().anyMatch(relation -> relation.attribution() == null)
                ? null
                : oldestFirst.getFirst().attribution();
    }

    private static List<Evidence> evidence(List<Relation> same) {
        return same.stream()
                .flatMap(relation -> relation.evidence().stream())
                .sorted(OLDEST_FIRST)
                .distinct()
                .toList();
    }
}
