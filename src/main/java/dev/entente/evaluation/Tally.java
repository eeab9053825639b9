package dev.entente.evaluation;

/**
 * Counts of what was found, and the shares that follow from them.
 *
 * @param gold relations that must be found
 * @param predicted relations that were found, right or wrong
 * @param hits required relations found; what is counted as right
 * @param wrong relations found that match no gold relation, not even an optional one
 * @param found of {@code gold}, those found; differs from {@code hits} only within a type, where one can be accepted for
 *     another
 * @param pairs of {@code gold}, those whose two actors were found, whatever the type
 * @param dates hits with the right date
 * @param kinds hits rightly told to be an event or a state
 * @param realis hits rightly told to have happened or not
 */
public record Tally(
        int gold, int predicted, int hits, int wrong, int found, int pairs, int dates, int kinds, int realis) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                gold + other.gold,
                predicted + other.predicted,
                hits + other.hits,
                wrong + other.wrong,
                found + other.found,
                pairs + other.pairs,
                dates + other.dates,
                kinds + other.kinds,
                realis + other.realis);
    }

    public double precision() {
        return share(hits, hits + wrong);
    }

    public double recall() {
        return share(found, gold);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public double pairRecall() {
        return share(pairs, gold);
    }

    public double datesRight() {
        return share(dates, hits);
    }

    public double kindsRight() {
        return share(kinds, hits);
    }

    public double realisRight() {
        return share(realis, hits);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
