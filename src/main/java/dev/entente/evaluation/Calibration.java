package dev.entente.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Whether relations that are given a confidence of, say, 0.8 are right as often: a reliability table. */
public final class Calibration {
    /** Lower ends of the bins; the last one reaches to 1. */
    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9};

    /**
     * Relations of like confidence.
     *
     * @param right share of them that match a gold relation, required or optional
     */
    public record Bin(double from, double to, int count, double meanConfidence, double right) {}

    private record Judged(double confidence, boolean right) {}

    private final List<Judged> judged = new ArrayList<>();

    void add(double confidence, boolean right) {
        judged.add(new Judged(confidence, right));
    }

    void addAll(Calibration other) {
        judged.addAll(other.judged);
    }

    /** Bins that hold something, lowest first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < EDGES.length; i++) {
            double from = EDGES[i], to = i + 1 < EDGES.length ? EDGES[i + 1] : 1;
            boolean last = i + 1 == EDGES.length;
            List<Judged> in = judged.stream()
                    .filter(j -> j.confidence >= from && (last || j.confidence < to))
                    .toList();
            if (in.isEmpty()) continue;
            bins.add(new Bin(
                    from,
                    to,
                    in.size(),
                    in.stream().mapToDouble(Judged::confidence).average().orElse(0),
                    in.stream().filter(Judged::right).count() / (double) in.size()));
        }
        return bins;
    }

    /** How far confidence and share of right ones are apart on average: the expected calibration error. */
    public double error() {
        return bins().stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.meanConfidence() - bin.right()))
                        .sum()
                / Math.max(1, judged.size());
    }
}
