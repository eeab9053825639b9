package dev.entente.extraction;

import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles whom the object at the end of an Indonesian verb means: "menjamunya" receives him, "mengecamnya" condemns what was done. */
final class Enclitics {
    private static final String OBJECT = "nya";

    /** Clauses before in which the one meant is looked for. */
    private static final int REACH = 8;

    private final Discourse discourse;
    private final List<Predication> predications;

    Enclitics(Discourse discourse, List<Predication> predications) {
        this.discourse = discourse;
        this.predications = predications;
    }

    void resolve() {
        for (int at = 0; at < predications.size(); at++) {
            Predication p = predications.get(at);
            boolean bound = p.verb.word.endsWith(OBJECT)
                    && !p.verb.passive
                    && p.objects.isEmpty()
                    && p.verb.senses.stream()
                            .anyMatch(s -> s.entry() != null && s.entry().type() != null);
            if (!bound || p.subject == null || p.subject.heads().size() != 1) continue;
            Mention meant = meant(at, p.subject.heads().getFirst());
            if (meant == null) continue;
            Chunk chunk = new Chunk(Chunk.Kind.NOUNS, p.verb.start, p.verb.end);
            chunk.nominal = new Nominal();
            chunk.nominal.heads.add(
                    new Mention(meant.actor(), meant.use(), p.verb.start, p.verb.end, Reason.of(Key.OTHER_NAMED)));
            p.objects.add(new Group(List.of(chunk)));
        }
    }

    /** Whom the clause before does something to, else who does something there, else in the sentence before. */
    private @Nullable Mention meant(int at, Mention subject) {
        Predication of = predications.get(at);
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Predication before = predications.get(i);
            if (before.subject == of.subject && !before.objects.isEmpty()) {
                Mention other = other(before.objects.getFirst(), subject);
                if (other != null) return other;
            }
            if (before.subject != null && before.subject != of.subject) {
                Mention other = other(before.subject, subject);
                if (other != null) return other;
            }
        }
        boolean judges = of.verb.senses.stream()
                .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.ACCUSE);
        Draft last = discourse.dealings().last();
        if (judges && last != null)
            return differ(last.source(), subject)
                    ? last.source()
                    : differ(last.target(), subject) ? last.target() : null;
        Mention before = discourse.onlySubject();
        return before != null && differ(before, subject) ? before : null;
    }

    private @Nullable Mention other(Group group, Mention subject) {
        List<Mention> heads = group.heads();
        return heads.size() == 1 && differ(heads.getFirst(), subject) ? heads.getFirst() : null;
    }

    private boolean differ(Mention a, Mention b) {
        return !discourse.actors().sameSide(a, b);
    }
}
