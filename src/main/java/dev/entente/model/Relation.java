package dev.entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does to, or with, another, according to at least one sentence.
 *
 * @param id hash of what the relation says, so that the same input gives the same ids
 * @param lasting whether an event's outcome holds after it: a signed treaty is in force, an imposed sanction stays
 * @param subject what it is about as the text names it ("TurkStream"), or null
 * @param attribution id or name of who says so where it is not the narrator, or null
 * @param confidence share of relations like this one that are right, 0 to 1
 * @param evidence the sentences that say it, at least one, oldest first
 */
public record Relation(
        String id,
        Actor source,
        Actor target,
        RelationType type,
        RelationKind kind,
        Realis realis,
        Validity validity,
        boolean lasting,
        @Nullable String subject,
        Set<Context> contexts,
        @Nullable String attribution,
        double confidence,
        List<Evidence> evidence) {

    public Relation {
        if (evidence.isEmpty()) throw new IllegalArgumentException("a relation without evidence");
        if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("confidence " + confidence);
        contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
        evidence = List.copyOf(evidence);
    }

    /** A relation whose id follows from what it says. */
    public static Relation of(
            Actor source,
            Actor target,
            RelationType type,
            RelationKind kind,
            Realis realis,
            Validity validity,
            boolean lasting,
            @Nullable String subject,
            Set<Context> contexts,
            @Nullable String attribution,
            double confidence,
            List<Evidence> evidence) {
        String said = String.join(
                "\u001f",
                source.id(),
                target.id(),
                type.name(),
                kind.name(),
                realis.name(),
                validity.edtf(),
                String.valueOf(subject),
                evidence.getFirst().articleId(),
                String.valueOf(evidence.getFirst().start()));
        return new Relation(
                hash(said),
                source,
                target,
                type,
                kind,
                realis,
                validity,
                lasting,
                subject,
                contexts,
                attribution,
                confidence,
                evidence);
    }

    /** First and last day on which an article vouches for the relation. */
    public DateRange attested() {
        LocalDate first = evidence.stream()
                .map(Evidence::published)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = evidence.stream()
                .map(Evidence::published)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new DateRange(first, last);
    }

    /**
     * First day on which it is known to hold or may have happened. A state that the text gives no start counts from the
     * first article that reports it: before that nothing vouches for it. An event without a start counts on its last day.
     */
    public LocalDate firstDay() {
        PartialDate from = validity.from();
        if (from != null) return from.first();
        LocalDate reported = attested().first();
        PartialDate to = validity.to();
        if (to == null) return reported;
        return kind == RelationKind.EVENT || to.last().isBefore(reported) ? to.last() : reported;
    }

    /** Last day on which it holds or may have happened; null when it holds on. */
    public @Nullable LocalDate lastDay() {
        if (lasting) return null;
        PartialDate to = validity.to();
        if (to != null) return to.last();
        return kind == RelationKind.EVENT ? firstDay() : null;
    }

    /** Whether it held or happened on some day of the range. */
    public boolean during(DateRange range) {
        LocalDate last = lastDay();
        return !firstDay().isAfter(range.last()) && (last == null || !last.isBefore(range.first()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
