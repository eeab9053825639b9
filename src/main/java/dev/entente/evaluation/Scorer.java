package dev.entente.evaluation;

import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.PartialDate;
import dev.entente.model.Realis;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches the relations found in an article with those that an annotator found.
 *
 * <p>Two match when both ends are the same or roll up to it (either way round where the type has no direction) and the
 * type is the gold type or an accepted one. Matching is one to one and as large as can be (augmenting paths), candidates
 * with the right date first. Dates, kind and realis are judged on what matched. What is denied is not counted as found.
 */
public final class Scorer {
    private static final int STATE_START_DAYS = 31;

    private final ActorCatalog catalog;
    private final Map<String, Set<String>> idsByName = new HashMap<>();

    /** @param names other names by which an actor counts as the one with an id */
    public Scorer(ActorCatalog catalog, Map<String, List<String>> names) {
        this.catalog = catalog;
        names.forEach((id, list) -> list.forEach(name ->
                idsByName.computeIfAbsent(plain(name), n -> new HashSet<>()).add(id)));
    }

    /** A relation found and what counts as its two ends. */
    private record Found(Relation relation, Set<String> source, Set<String> target) {
        boolean joins(GoldRelation gold) {
            return same(gold.source(), source) && same(gold.target(), target)
                    || gold.type().symmetric() && same(gold.target(), source) && same(gold.source(), target);
        }

        /** The recognised government stands for its state where the rivals are not told apart. */
        private static boolean same(String gold, Set<String> found) {
            return found.contains(gold)
                    || gold.equals("LBY-GNA")
                            && found.contains("LBY")
                            && found.stream().noneMatch(id -> id.startsWith("LBY-"));
        }
    }

    public ArticleScore score(GoldArticle article, List<Relation> relations) {
        List<Found> found = distinct(relations);
        List<GoldRelation> gold = new ArrayList<>(article.relations());
        gold.sort(Comparator.comparing(GoldRelation::optional));
        int[] goldOf = new Matching(candidates(gold, found), found.size()).goldOf();

        Map<RelationType, Tally> byType = new HashMap<>();
        Tally all = Tally.NONE;
        Calibration calibration = new Calibration();
        List<ArticleScore.Wrong> wrong = new ArrayList<>();
        boolean[] matched = new boolean[gold.size()];
        for (int i = 0; i < found.size(); i++) {
            Relation relation = found.get(i).relation();
            GoldRelation of = goldOf[i] < 0 ? null : gold.get(goldOf[i]);
            calibration.add(relation.confidence(), of != null);
            if (of != null) matched[goldOf[i]] = true;
            else wrong.add(new ArticleScore.Wrong(relation));
            Tally one = judged(relation, of);
            all = all.plus(one);
            byType.merge(relation.type(), one, Tally::plus);
        }
        List<ArticleScore.Missed> missed = new ArrayList<>();
        for (int j = 0; j < gold.size(); j++) {
            GoldRelation relation = gold.get(j);
            if (relation.optional()) continue;
            List<Found> pair = found.stream().filter(f -> f.joins(relation)).toList();
            Tally one = new Tally(1, 0, 0, 0, matched[j] ? 1 : 0, pair.isEmpty() ? 0 : 1, 0, 0, 0);
            all = all.plus(one);
            byType.merge(relation.type(), one, Tally::plus);
            if (!matched[j])
                missed.add(new ArticleScore.Missed(
                        relation,
                        pair.stream().map(f -> f.relation().type()).distinct().toList()));
        }
        return new ArticleScore(article.article(), all, byType, calibration, missed, wrong);
    }

    private static Tally judged(Relation relation, @Nullable GoldRelation gold) {
        if (gold == null) return new Tally(0, 1, 0, 1, 0, 0, 0, 0, 0);
        if (gold.optional()) return new Tally(0, 1, 0, 0, 0, 0, 0, 0, 0);
        return new Tally(
                0,
                1,
                1,
                0,
                0,
                0,
                dateRight(gold, relation) ? 1 : 0,
                relation.kind() == gold.kind() ? 1 : 0,
                gold.realis().contains(relation.realis()) ? 1 : 0);
    }

    private List<Found> distinct(List<Relation> relations) {
        record Key(
                RelationType type,
                String source,
                String target,
                @Nullable PartialDate from,
                @Nullable PartialDate to,
                @Nullable String subject) {}
        Set<Key> seen = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (Relation r : relations) {
            if (r.realis() == Realis.DENIED) continue;
            LocalDate day = r.evidence().getFirst().published();
            if (seen.add(new Key(
                    r.type(),
                    r.source().id(),
                    r.target().id(),
                    r.validity().from(),
                    r.validity().to(),
                    r.subject()))) found.add(new Found(r, ids(r.source(), day), ids(r.target(), day)));
        }
        return found;
    }

    private Set<String> ids(Actor actor, LocalDate day) {
        Set<String> ids = new HashSet<>(Set.of(actor.id()));
        for (Actor parent : catalog.lineage(actor, day)) ids.add(parent.id());
        for (String name : actor.names().values()) ids.addAll(idsByName.getOrDefault(plain(name), Set.of()));
        for (String name : actor.aliases()) ids.addAll(idsByName.getOrDefault(plain(name), Set.of()));
        return ids;
    }

    /** For each gold relation the places of those found that may be it, the likeliest first. */
    private static List<List<Integer>> candidates(List<GoldRelation> gold, List<Found> found) {
        List<List<Integer>> candidates = new ArrayList<>();
        for (GoldRelation relation : gold) {
            List<Integer> fitting = new ArrayList<>();
            for (int i = 0; i < found.size(); i++)
                if (found.get(i).joins(relation)
                        && relation.types().contains(found.get(i).relation().type())) fitting.add(i);
            fitting.sort(Comparator.comparing(
                            (Integer i) -> !dateRight(relation, found.get(i).relation()))
                    .thenComparing(i -> found.get(i).relation().type() != relation.type()));
            candidates.add(fitting);
        }
        return candidates;
    }

    /** Maximum bipartite matching by augmenting paths (Kuhn 1955). */
    private static final class Matching {
        private final List<List<Integer>> candidates;
        private final int[] goldOf;

        Matching(List<List<Integer>> candidates, int found) {
            this.candidates = candidates;
            goldOf = new int[found];
            java.util.Arrays.fill(goldOf, -1);
            for (int j = 0; j < candidates.size(); j++) assign(j, new HashSet<>());
        }

        private boolean assign(int j, Set<Integer> visited) {
            for (int i : candidates.get(j)) {
                if (!visited.add(i)) continue;
                if (goldOf[i] < 0 || assign(goldOf[i], visited)) {
                    goldOf[i] = j;
                    return true;
                }
            }
            return false;
        }

        /** For each relation found the place of its gold relation, or -1. */
        int[] goldOf() {
            return goldOf;
        }
    }

    /** A day more or less is forgiven; so is a month for the start of a state. */
    static boolean dateRight(GoldRelation gold, Relation relation) {
        PartialDate from = relation.validity().from();
        PartialDate to = relation.validity().to();
        LocalDate a = from == null ? null : from.first();
        LocalDate b = to == null ? null : to.last();
        LocalDate on = gold.validOn();
        if (gold.kind() == RelationKind.STATE && on != null)
            return (a == null || !a.isAfter(on)) && (b == null || !b.isBefore(on));
        Period when = gold.when();
        if (when == null) return false;
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (gold.kind() == RelationKind.STATE) {
            if (first == null) return b == null || last == null || !b.isBefore(last);
            return a != null && !a.isBefore(first.minusDays(1)) && !a.isAfter(first.plusDays(STATE_START_DAYS));
        }
        if (relation.kind() == RelationKind.STATE)
            return (last == null || a == null || !a.isAfter(last))
                    && (first == null || b == null || !b.isBefore(first));
        if (a == null && first != null) return false;
        if (first != null && a.isBefore(first.minusDays(1))) return false;
        LocalDate at = a != null ? a : b;
        return last == null || at == null || !at.isAfter(last.plusDays(1));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
