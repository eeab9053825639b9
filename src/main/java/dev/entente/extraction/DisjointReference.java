package dev.entente.extraction;

import dev.entente.language.VerbSense.Use;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles whom words mean that cannot mean the subject of their clause, which would be "itself": "told it to leave". */
final class DisjointReference {
    private final Discourse discourse;
    private final List<Predication> predications;
    private final List<Mention> named;

    DisjointReference(Discourse discourse, List<Predication> predications, List<Mention> named) {
        this.discourse = discourse;
        this.predications = predications;
        this.named = named;
    }

    void settle() {
        for (Predication predication : predications) outerSubject(predication);
        for (Predication predication : predications) disjoint(predication);
        for (Predication predication : predications) demanded(predication);
        for (Predication predication : predications) denied(predication);
    }

    /** "Washington accused Eritrea and told it to leave": an object that refers to the subject would be "itself", so it is somebody else. */
    private void disjoint(Predication predication) {
        if (predication.subject == null || predication.subject.heads().isEmpty()) return;
        List<Mention> subjects = predication.subject.heads();
        Mention subject = subjects.getFirst();
        List<Group> groups = new ArrayList<>(predication.objects);
        for (Predication.Phrase phrase : predication.phrases) groups.add(phrase.group());
        for (Group group : groups) {
            Nominal nominal = group.first();
            if (group.members().size() != 1 || nominal.reference == null) continue;
            Mention affected = nominal.reference.equals("it") ? affected(predication, subject) : null;
            if (affected != null) {
                nominal.heads.clear();
                nominal.heads.add(affected.as(affected.actor(), Reason.of(Key.OTHER_NAMED)));
            }
            if (nominal.reference.equals("they") && nominal.heads.isEmpty()) {
                // "expelled two diplomats, accusing them"
                Mention others = besides(subjects, group);
                if (others != null)
                    nominal.heads.add(new Mention(
                            others.actor(), others.use(), group.start(), group.end(), Reason.of(Key.OTHER_NAMED)));
            }
            // "A said B had armed them": of those named together the subject is none
            if (nominal.heads.size() > 1
                    && nominal.heads.removeIf(head -> discourse.actors().sameSide(head, subject)))
                mainOnes(nominal, subject);
            if (nominal.heads.size() != 1) continue;
            Mention head = nominal.heads.getFirst();
            if (subjects.stream().noneMatch(s -> discourse.actors().sameSide(head, s))) continue;
            Mention other = subjects.size() > 1 ? besides(subjects, group) : otherThan(subject, predication, group);
            nominal.heads.clear();
            if (other != null)
                nominal.heads.add(
                        new Mention(other.actor(), other.use(), head.start(), head.end(), Reason.of(Key.OTHER_NAMED)));
        }
    }

    /** "took Israel to court, accusing it": whom the clause before does something to. */
    private @Nullable Mention affected(Predication predication, Mention subject) {
        int at = predications.indexOf(predication);
        if (predication.link != Predication.Link.PARTICIPLE || at == 0) return null;
        Predication before = predications.get(at - 1);
        if (before.subject != predication.subject || before.objects.size() != 1) return null;
        List<Mention> heads = before.objects.getFirst().heads();
        return heads.size() == 1 && !discourse.actors().sameSide(heads.getFirst(), subject) ? heads.getFirst() : null;
    }

    /** "Trump phoned both leaders": not of those named together last, which he is one of, but the two that the text is about. */
    private void mainOnes(Nominal nominal, Mention subject) {
        List<Actor> two = discourse.mainTwo();
        if (!"pair".equals(nominal.reference)
                || nominal.heads.isEmpty()
                || two.size() != 2
                || two.stream().anyMatch(a -> discourse.actors().sameSide(a, subject.actor()))) return;
        Mention head = nominal.heads.getFirst();
        nominal.heads.clear();
        for (Actor actor : two) nominal.heads.add(head.as(actor, Reason.of(Key.TWO_LAST)));
    }

    /** "Riyadh and Cairo cut ties with Doha, accusing it": who is named before besides those who act together. */
    private @Nullable Mention besides(List<Mention> subjects, Group group) {
        Mention other = null;
        for (Mention mention : named)
            if (mention.start() < group.start()
                    && !mention.place()
                    && subjects.stream().noneMatch(s -> discourse.actors().sameSide(mention, s))) other = mention;
        return other;
    }

    /** "Bush said Russia had invaded and demanded that Moscow leave": who said it demands it, for nobody does it to himself. */
    private void outerSubject(Predication predication) {
        Predication governor = predication.governor;
        if (predication.link != Predication.Link.COORDINATE
                || predication.verb.infinitive
                || governor == null
                || governor.subject == null
                || predication.subject == null
                || governor.subject.heads().size() != 1
                || predication.subject.heads().size() != 1) return;
        Mention subject = predication.subject.heads().getFirst();
        Mention outer = governor.subject.heads().getFirst();
        boolean self = !predication.objects.isEmpty()
                && predication.objects.getFirst().first().reference == null
                && same(predication.objects.getFirst(), subject);
        // "menuduh WHO berpihak dan membekukan dana untuk badan itu"
        for (Predication.Phrase phrase : predication.phrases)
            self |= "bloc_noun".equals(phrase.group().first().reference) && same(phrase.group(), subject);
        if (self && !discourse.actors().sameSide(subject, outer)) predication.subject = governor.subject;
    }

    private boolean same(Group group, Mention subject) {
        return group.heads().size() == 1
                && discourse.actors().sameSide(group.heads().getFirst(), subject);
    }

    /** "Beijing demanded that it tow the vessel away": nobody demands it of himself. */
    private void demanded(Predication predication) {
        Predication governor = predication.governor;
        Group asked = predication.subject;
        if (governor == null
                || asked == null
                || governor.subject == null
                || governor.subject.heads().size() != 1
                || predication.link != Predication.Link.COMPLEMENT
                || !Control.requests(governor.verb)) return;
        Mention asking = governor.subject.heads().getFirst();
        Nominal nominal = asked.first();
        if (!"it".equals(nominal.reference)
                || nominal.heads.size() != 1
                || !discourse.actors().sameSide(nominal.heads.getFirst(), asking)) return;
        Mention head = nominal.heads.getFirst();
        Mention other = otherThan(asking, predication, asked);
        nominal.heads.clear();
        if (other != null)
            nominal.heads.add(
                    new Mention(other.actor(), other.use(), head.start(), head.end(), Reason.of(Key.OTHER_NAMED)));
    }

    /** "accuses Moscow of arming them, a charge it denies": who is accused denies it. */
    private void denied(Predication denying) {
        Group subject = denying.subject;
        if (!denying.verb.does(Use.DENY)
                || subject == null
                || subject.first().reference == null
                || subject.heads().isEmpty()) return;
        Predication accusing = null;
        for (Predication predication : predications) {
            if (predication == denying) break;
            if (predication.verb.does(Use.ACCUSE) && !predication.verb.passive) accusing = predication;
        }
        if (accusing == null
                || accusing.subject == null
                || accusing.objects.isEmpty()
                || accusing.objects.getFirst().heads().size() != 1) return;
        Mention accused = accusing.objects.getFirst().heads().getFirst();
        Mention head = subject.heads().getFirst();
        if (accusing.subject.heads().stream().noneMatch(m -> discourse.actors().sameSide(m, head))) return;
        subject.first().heads.clear();
        subject.first()
                .heads
                .add(new Mention(accused.actor(), accused.use(), head.start(), head.end(), Reason.of(Key.OTHER_NAMED)));
    }

    /** The one besides the subject: in the clause around, else named before in the sentence, else in the text. */
    private @Nullable Mention otherThan(Mention subject, Predication predication, Group group) {
        boolean state = "state_noun".equals(group.first().reference);
        Mention near = state ? nearest(subject, group) : null;
        Mention other = near != null ? near : outer(predication, subject);
        if (other == null)
            for (Mention mention : named)
                if (mention.start() < group.start()
                        && !mention.place()
                        && !discourse.actors().sameSide(mention, subject)
                        && mention.actor().kind() != ActorKind.COMPANY) other = mention;
        return other != null
                ? other
                : new Coreference(discourse).otherThan(subject.actor(), "state_noun".equals(group.first().reference));
    }

    /** "urged Israel to end its strikes on the country": the state named last before. */
    private @Nullable Mention nearest(Mention subject, Group group) {
        Mention last = null;
        for (Mention mention : named)
            if (mention.start() < group.start()
                    && discourse.actors().state(mention.actor()).kind() == ActorKind.STATE
                    && !discourse.actors().sameSide(mention, subject)) last = mention;
        return last;
    }

    /** The subject of the clause around, where it is somebody else: "Israel said it would respond as Washington urged it not to". */
    private @Nullable Mention outer(Predication predication, Mention subject) {
        for (Predication at = predication.governor; at != null; at = at.governor)
            if (at.subject != null
                    && at.subject.heads().size() == 1
                    && !discourse.actors().sameSide(at.subject.heads().getFirst(), subject))
                return at.subject.heads().getFirst();
        return null;
    }
}
