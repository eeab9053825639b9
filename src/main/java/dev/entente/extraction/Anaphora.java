package dev.entente.extraction;

import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles whom words mean that only the clauses of a parsed sentence tell: whose "its fighters" are, who "it" is in "told it to leave". */
final class Anaphora {
    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
    /** Ends an Indonesian noun that is somebody's; shorter words that end so are mostly other words. */
    private static final String POSSESSIVE_SUFFIX = "nya";

    private static final int SHORTEST_POSSESSED = 7;

    private final LanguagePack pack;
    private final Discourse discourse;
    private final Parse parse;
    private final List<Token> tokens;

    Anaphora(LanguagePack pack, Discourse discourse, Parse parse, List<Token> tokens) {
        this.pack = pack;
        this.discourse = discourse;
        this.parse = parse;
        this.tokens = tokens;
    }

    void resolve() {
        for (Predication predication : parse.predications()) possessive(predication);
        List<Mention> named = parse.named();
        for (Predication predication : parse.predications()) disjoint(predication, named);
    }

    // ---- subjects that belong to who is spoken of ----

    /** "its fighters are shelling", "pasukannya menyerang". */
    private void possessive(Predication predication) {
        if (predication.subject == null || predication.subject.members().size() != 1) return;
        Chunk chunk = predication.subject.members().getFirst();
        Nominal nominal = Group.nominal(chunk);
        if (nominal.named() || !nominal.owners.isEmpty() || !possessed(chunk)) return;
        Mention owner = possessor(predication);
        if (owner == null) return;
        Actor actor = nominal.title != null
                ? discourse.actors().institution(discourse.actors().state(owner.actor()), nominal.title)
                : nominal.belonging != null ? discourse.actors().belonging(owner.actor(), nominal.belonging) : null;
        Mention whose = owner.as(owner.actor(), Reason.of(Key.SPOKEN_OF));
        if (actor == null) nominal.owners.add(whose);
        else nominal.heads.add(whose.as(actor, whose.how()));
    }

    private boolean possessed(Chunk chunk) {
        if (!pack.headFirst())
            return POSSESSIVES.contains(tokens.get(chunk.start).norm());
        for (int i = chunk.start; i < chunk.end && i < tokens.size(); i++) {
            String word = tokens.get(i).norm();
            if (word.endsWith(POSSESSIVE_SUFFIX) && word.length() >= SHORTEST_POSSESSED) return true;
        }
        return false;
    }

    /** Whom "its" means: the subject of the clause around or before, else of the sentence before. */
    private @Nullable Mention possessor(Predication of) {
        if (of.governor != null
                && of.governor.subject != null
                && !of.governor.subject.heads().isEmpty())
            return of.governor.subject.heads().getFirst();
        Mention found = null;
        for (Predication predication : parse.predications()) {
            if (predication == of) break;
            if (predication.subject != null
                    && predication.subject != of.subject
                    && !predication.subject.heads().isEmpty())
                found = predication.subject.heads().getFirst();
        }
        return found != null ? found : discourse.onlySubject();
    }

    // ---- objects that are not the subject ----

    /** "Washington accused Eritrea and told it to leave": an object that refers to the subject would be "itself", so it is somebody else. */
    private void disjoint(Predication predication, List<Mention> named) {
        if (predication.subject == null || predication.subject.heads().size() != 1) return;
        Mention subject = predication.subject.heads().getFirst();
        List<Group> groups = new ArrayList<>(predication.objects);
        for (Predication.Phrase phrase : predication.phrases) groups.add(phrase.group());
        for (Group group : groups) {
            Nominal nominal = group.first();
            if (group.members().size() != 1 || nominal.heads.size() != 1 || nominal.reference == null) continue;
            Mention head = nominal.heads.getFirst();
            if (!sameState(head, subject)) continue;
            Mention other = otherThan(subject, predication, group, named);
            nominal.heads.clear();
            if (other != null)
                nominal.heads.add(
                        new Mention(other.actor(), other.use(), head.start(), head.end(), Reason.of(Key.OTHER_NAMED)));
        }
    }

    /** The one besides the subject: in the clause around, else named before in the sentence, else in the text. */
    private @Nullable Mention otherThan(Mention subject, Predication predication, Group group, List<Mention> named) {
        Mention other = outer(predication, subject);
        if (other == null)
            for (Mention mention : named)
                if (mention.start() < group.start()
                        && !mention.place()
                        && !sameState(mention, subject)
                        && mention.actor().kind() != ActorKind.COMPANY) other = mention;
        return other != null
                ? other
                : new Coreference(discourse).otherThan(subject.actor(), "state_noun".equals(group.first().reference));
    }

    /** The subject of the clause around, where it is somebody else: "Israel said it would respond as Washington urged it not to". */
    private @Nullable Mention outer(Predication predication, Mention subject) {
        for (Predication at = predication.governor; at != null; at = at.governor)
            if (at.subject != null
                    && at.subject.heads().size() == 1
                    && !sameState(at.subject.heads().getFirst(), subject))
                return at.subject.heads().getFirst();
        return null;
    }

    private boolean sameState(Mention a, Mention b) {
        return discourse.actors().stateAtAnyTime(a).equals(discourse.actors().stateAtAnyTime(b));
    }
}
