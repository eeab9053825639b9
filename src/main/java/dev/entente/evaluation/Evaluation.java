package dev.entente.evaluation;

import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores of several articles put together. */
public final class Evaluation {
    private final List<ArticleScore> articles = new ArrayList<>();
    private final Map<String, Tally> byLanguage = new TreeMap<>();
    private final Map<RelationType, Tally> byType = new TreeMap<>();
    private final Calibration calibration = new Calibration();
    private Tally all = Tally.NONE;

    public void add(String language, ArticleScore score) {
        articles.add(score);
        all = all.plus(score.all());
        byLanguage.merge(language, score.all(), Tally::plus);
        score.byType().forEach((type, tally) -> byType.merge(type, tally, Tally::plus));
        calibration.addAll(score.calibration());
    }

    public Tally all() {
        return all;
    }

    /** By language tag. */
    public Map<String, Tally> byLanguage() {
        return byLanguage;
    }

    /** Precision by the type found, recall by the type annotated. */
    public Map<RelationType, Tally> byType() {
        return byType;
    }

    public Calibration calibration() {
        return calibration;
    }

    public List<ArticleScore> articles() {
        return List.copyOf(articles);
    }
}
