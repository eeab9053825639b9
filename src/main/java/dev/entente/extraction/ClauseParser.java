package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import dev.entente.language.LanguagePack;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said of whom: reads the elements of a sentence from left to right and keeps the clauses that are open. Every verb becomes a
 * predication with its subject, objects and phrases, linked to the one that governs it. Linear in the number of elements.
 */
final class ClauseParser {
    private final ElementRow row;
    private final OpenClauses open;
    private final NounTrail trail = new NounTrail();
    private final NounAttachment nouns;
    private final VerbAttachment verbs;
    private final ClauseBoundaries boundaries;
    private final boolean headFirst;
    private @Nullable Group topic;

    ClauseParser(LanguagePack pack, List<Element> elements, boolean[] quoted) {
        this.headFirst = pack.headFirst();
        this.row = new ElementRow(elements);
        this.open = new OpenClauses(quoted);
        this.nouns = new NounAttachment(pack, row, open, trail);
        this.verbs = new VerbAttachment(pack, row, open, trail);
        this.boundaries = new ClauseBoundaries(pack, row, open, trail);
    }

    Parse parse() {
        for (int i = 0; i < row.size(); i++) {
            Element element = row.get(i);
            if (element.nouns()) nouns.nouns(i);
            else if (element.phrase()) nouns.phrase(i);
            else
                switch (element.chunk().kind) {
                    case VERB -> verbs.verb(i);
                    case TIME -> nouns.time(element.chunk());
                    case COMMA -> boundaries.comma(i);
                    case RELATIVE -> boundaries.relative(i);
                    case COMPLEMENT -> boundaries.complement(i);
                    case SUBORDINATOR, PREPOSITION -> boundaries.subordinate(i);
                    case CONTRAST -> boundaries.contrast(i);
                    case QUOTE -> boundaries.quote(i);
                    case OTHER -> other(element.chunk());
                    case COORDINATION, APPOSITION, SAYS, NOUNS -> {}
                }
        }
        List<Predication> predications = open.predications();
        shareObjects(predications);
        if (!headFirst) sharePassive(predications);
        shareSubject(predications);
        carryTime(predications);
        if (headFirst) underCondition(predications);
        return new Parse(predications, trail.nouns(), topic);
    }

    private void other(Chunk word) {
        Clause clause = open.innermost();
        clause.copula |= word.classes.contains(WordClass.BE);
        boolean first = topic == null && open.predications().isEmpty();
        if (first && clause.copula && clause.subject != null && clause.subject.named()) topic = clause.subject;
    }

    /** "intercepted and sprayed two boats": the object is that of both. */
    private static void shareObjects(List<Predication> predications) {
        for (int i = 0; i + 1 < predications.size(); i++) {
            Predication first = predications.get(i), second = predications.get(i + 1);
            boolean shared = second.link == Link.COORDINATE
                    && first.objects.isEmpty()
                    && first.phrases.isEmpty()
                    && !second.objects.isEmpty()
                    && second.verb.start - first.verb.end <= 2;
            if (shared) first.objects.addAll(second.objects);
        }
    }

    /** "Ten Syrian soldiers were killed and dozens of others injured in": as passive as the one before, of the same people. */
    private static void sharePassive(List<Predication> predications) {
        for (int i = 0; i + 1 < predications.size(); i++) {
            Predication first = predications.get(i), second = predications.get(i + 1);
            boolean gapped = first.verb.passive
                    && !second.verb.passive
                    && second.link == first.link
                    && second.objects.isEmpty()
                    && second.verb.end - second.verb.start == 1
                    && second.subject != null
                    && first.subject != null
                    && !second.subject.named()
                    && second.verb.senses.stream().anyMatch(s -> s.can(Inflection.PARTICIPLE))
                    && doesTheSame(first.verb, second.verb);
            if (!gapped) continue;
            second.verb.passive = true;
            second.subject = first.subject;
        }
    }

    private static boolean doesTheSame(Chunk first, Chunk second) {
        return first.senses.stream()
                .filter(s -> s.entry() != null && s.entry().type() != null)
                .anyMatch(s -> second.senses.stream()
                        .anyMatch(t -> t.entry() != null
                                && (t.entry().type() == s.entry().type()
                                        || t.entry()
                                                .withTheme()
                                                .containsValue(s.entry().type()))));
    }

    /**
     * "Speaking in Paris, he said": the subject of the first main clause that has one is that of those without. "Saat bertemu Putin, Macron
     * mengecam Iran", "After condemning Russia, France praised China": that of the main clause to come is that of what stands before it.
     */
    private static void shareSubject(List<Predication> predications) {
        Group subject = mainSubject(predications);
        for (Predication predication : predications)
            if (predication.link == Link.MAIN && predication.subject == null) predication.subject = subject;
            else if (predication.link == Link.TIME && predication.subject == null && predication.governor != null)
                // "Speaking to reporters after meeting Putin, he said"
                predication.subject = predication.governor.subject;
        Group next = null;
        for (Predication predication : predications.reversed()) {
            boolean fronted = predication.governor == null
                    && switch (predication.link) {
                        case TIME, CAUSE, CONCESSION, MEANS -> true;
                        default -> false;
                    };
            if (predication.link == Link.MAIN) next = predication.subject;
            else if (fronted && predication.subject == null) predication.subject = next;
        }
    }

    /** "Last month Trump offered to mediate, but India rejected the offer": it goes on at that time. */
    private static void carryTime(List<Predication> predications) {
        Chunk time = null;
        for (Predication predication : predications) {
            if (predication.link != Link.MAIN && predication.link != Link.COORDINATE) continue;
            if (predication.times.isEmpty()) predication.timeBefore = time;
            else time = predication.times.getLast();
        }
    }

    /** "Kalau perundingan gagal, Turki menyerang": where verbs have no tense, what follows a condition is as real as that. */
    private static void underCondition(List<Predication> predications) {
        boolean condition = false;
        for (Predication predication : predications) {
            if (predication.link == Link.CONDITION && predication.governor == null) condition = true;
            else if (predication.link == Link.MAIN) {
                if (condition && predication.verb.modal == Realis.ACTUAL) predication.verb.modal = Realis.CONDITIONAL;
                condition = false;
            }
        }
    }

    private static @Nullable Group mainSubject(List<Predication> predications) {
        for (Predication predication : predications)
            if (predication.link == Link.MAIN && predication.subject != null) return predication.subject;
        return null;
    }
}
