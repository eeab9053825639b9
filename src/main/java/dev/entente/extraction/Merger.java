package dev.entente.extraction;

import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Evidence;
import dev.entente.model.PartialDate;
import dev.entente.model.Reading;
import dev.entente.model.Realis;
import dev.entente.model.Reason.Key;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what an article says twice into one relation with several pieces of evidence. */
final class Merger {
    /** More sentences of one article for one relation nobody reads. */
    private static final int MOST_EVIDENCE = 40;

    /** So many acts of one pair and type in one article are told apart, which bounds what each is compared with. */
    private static final int MOST_ACTS = 40;

    /** Index of the sentence after the headline. */
    private static final int LEAD_SENTENCE = 1;

    private final Affiliations actors;

    Merger(Affiliations actors) {
        this.actors = actors;
    }

    List<Relation> merged(List<Relation> relations) {
        Map<String, List<Relation>> byPair = new LinkedHashMap<>();
        for (Relation relation : relations)
            byPair.computeIfAbsent(key(relation), k -> new ArrayList<>()).add(relation);
        List<Relation> result = new ArrayList<>();
        for (List<Relation> same : byPair.values()) {
            List<Relation> kept = new ArrayList<>();
            for (Relation relation : same) {
                boolean apart = kept.size() < MOST_ACTS;
                int at = -1;
                for (int i = 0; i < kept.size() && at < 0; i++) if (compatible(kept.get(i), relation, apart)) at = i;
                if (at < 0) kept.add(relation);
                else kept.set(at, join(kept.get(at), relation));
            }
            result.addAll(kept);
        }
        result.sort(
                Comparator.comparingInt((Relation r) -> r.evidence().getFirst().start())
                        .thenComparing(Relation::id));
        return result;
    }

    private String key(Relation relation) {
        String source = actors.side(relation.source()).id();
        String target = actors.side(relation.target()).id();
        boolean swap = relation.type().symmetric() && source.compareTo(target) > 0;
        return (swap ? target + ">" + source : source + ">" + target) + ":" + relation.type()
                + (relation.realis() == Realis.DENIED ? ":denied" : "");
    }

    private boolean compatible(Relation a, Relation b, boolean apart) {
        if (a.kind() != b.kind()) return a.type() == RelationType.SUPPORT || a.type() == RelationType.AID;
        if (a.kind() == RelationKind.STATE) return true;
        if ((a.type() == RelationType.AGREE || a.type() == RelationType.SANCTION)
                && distinctSubjects(a, b)
                && a.evidence().getLast().start() == b.evidence().getFirst().start()) return false;
        if (apart && toldApart(a, b)) return false;
        DateRange first = days(a.validity());
        DateRange second = days(b.validity());
        if (first == null || second == null) return true;
        boolean sameWords = a.subject() != null && a.subject().equals(b.subject());
        // talks told twice in a sentence, once with their date
        boolean sameTalks = a.type().symmetric()
                && a.evidence().getLast().start() == b.evidence().getFirst().start();
        if ((sameWords || sameTalks) && (!dated(a) || !dated(b))) return true;
        if (first.overlaps(second)) return true;
        boolean day = ChronoUnit.DAYS.between(first.first(), first.last()) < 8
                && ChronoUnit.DAYS.between(second.first(), second.last()) < 8;
        return day && Math.abs(ChronoUnit.DAYS.between(first.first(), second.first())) <= 3;
    }

    /**
     * Whether each is news by itself. What the headline and the lead say is told again below; after them a further sentence tells of a further
     * act, unless it goes on right after about the same thing or quotes in his own words what was reported of somebody.
     */
    private static boolean toldApart(Relation a, Relation b) {
        int first = a.evidence().getLast().sentence();
        int second = b.evidence().getFirst().sentence();
        boolean goesOn = Math.abs(first - second) <= 1 && Objects.equals(a.subject(), b.subject());
        return Math.min(first, second) > LEAD_SENTENCE && first != second && !goesOn && !ownWords(b);
    }

    private static boolean ownWords(Relation relation) {
        return relation.evidence().getFirst().reading().steps().stream()
                .anyMatch(
                        s -> s.aspect() == Reading.Aspect.SOURCE && s.because().has(Key.WE));
    }

    /** Whether the sentence gives a date of its own. */
    private static boolean dated(Relation relation) {
        return relation.evidence().getFirst().reading().steps().stream()
                .noneMatch(s -> s.aspect() == Reading.Aspect.DATE
                        && (s.because().has(Key.NO_DATE_PUBLISHED)
                                || s.because().has(Key.NO_DATE_STORY)));
    }

    private static boolean distinctSubjects(Relation a, Relation b) {
        return a.subject() != null && b.subject() != null && !a.subject().equals(b.subject());
    }

    private static @Nullable DateRange days(Validity validity) {
        PartialDate from = validity.from(), to = validity.to();
        if (from == null && to == null) return null;
        if (from == null) return new DateRange(LocalDate.of(1, 1, 1), to.last());
        return new DateRange(from.first(), to == null ? LocalDate.of(9999, 12, 31) : to.last());
    }

    private static Relation join(Relation a, Relation b) {
        Relation sure = rank(a) >= rank(b) ? a : b;
        Relation other = sure == a ? b : a;
        Validity validity = precise(sure, other);
        List<Evidence> evidence = new ArrayList<>(a.evidence());
        Set<Integer> seen = new HashSet<>();
        for (Evidence e : evidence) seen.add(e.start());
        for (Evidence e : b.evidence()) if (seen.add(e.start()) && evidence.size() < MOST_EVIDENCE) evidence.add(e);
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        contexts.addAll(a.contexts());
        contexts.addAll(b.contexts());
        return Relation.of(
                sure.source(),
                sure.target(),
                sure.type(),
                a.kind() == RelationKind.STATE || b.kind() == RelationKind.STATE ? stateOrEvent(a, b) : sure.kind(),
                sure.realis(),
                validity,
                a.lasting() || b.lasting(),
                sure.subject() != null ? sure.subject() : other.subject(),
                contexts,
                sure.attribution() == null || other.attribution() == null ? null : sure.attribution(),
                Math.min(0.99, Math.max(a.confidence(), b.confidence()) + (seen.size() > 1 ? 0.03 : 0)),
                evidence);
    }

    private static RelationKind stateOrEvent(Relation a, Relation b) {
        return RelationKind.STATE;
    }

    /** What happened outranks what was planned; then the more certain reading. */
    private static double rank(Relation relation) {
        return (relation.realis() == Realis.ACTUAL ? 1 : 0) + relation.confidence();
    }

    private static Validity precise(Relation sure, Relation other) {
        Validity a = sure.validity(), b = other.validity();
        if (sure.kind() == RelationKind.STATE || other.kind() == RelationKind.STATE) {
            Validity state = sure.kind() == RelationKind.STATE ? a : b;
            Validity second = sure.kind() == RelationKind.STATE ? b : a;
            if (state.from() != null
                    || second.from() == null
                    || other.kind() == RelationKind.EVENT
                    || sure.kind() == RelationKind.EVENT) return state;
            return second;
        }
        if (dated(sure) != dated(other) && sure.kind() == other.kind()) return dated(sure) ? a : b;
        DateRange first = days(a), second = days(b);
        if (first == null) return b;
        if (second == null) return a;
        long lengthA = ChronoUnit.DAYS.between(first.first(), first.last());
        long lengthB = ChronoUnit.DAYS.between(second.first(), second.last());
        return lengthB < lengthA ? b : a;
    }
}
