package dev.entente.evaluation;

import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;

/** How well an article was read. */
public record ArticleScore(
        String article,
        Tally all,
        Map<RelationType, Tally> byType,
        Calibration calibration,
        List<Missed> missed,
        List<Wrong> wrong) {

    /**
     * A required relation that was not found.
     *
     * @param readAs types that were found between its two actors instead
     */
    public record Missed(GoldRelation relation, List<RelationType> readAs) {}

    /** A relation found that is none. */
    public record Wrong(Relation relation) {}
}
