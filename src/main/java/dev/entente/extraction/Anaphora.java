package dev.entente.extraction;

import dev.entente.knowledge.VerbEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles whom words mean that only the clauses of a parsed sentence tell: whose "its fighters" are, who "it" is in "told it to leave". */
final class Anaphora {
    /** Ends an Indonesian noun that is somebody's; shorter words that end so are mostly other words. */
    private static final String POSSESSIVE_SUFFIX = "nya";

    private static final int SHORTEST_POSSESSED = 7;

    private static final Set<RelationType> HARMING = EnumSet.of(RelationType.ASSAULT, RelationType.COERCE);

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
        new RelativeOwners(pack).settle(parse.predications());
        if (pack.headFirst()) new Enclitics(discourse, parse.predications()).resolve();
        for (Predication predication : parse.predications()) possessive(predication);
        for (Predication predication : parse.predications()) {
            ownAct(predication);
            judgedAct(predication);
            lost(predication);
        }
        for (Predication predication : parse.predications()) {
            ofThemselves(predication);
            what(predication);
        }
        List<Mention> named = parse.named();
        // "in Iraqi waters when they were seized": Iraq is only where
        for (Parse.Noun noun : parse.nouns())
            for (Nominal nominal : noun.group().nominals())
                if (nominal.themed("waters")) named.removeAll(nominal.owners);
        new DisjointReference(discourse, parse.predications(), named).settle();
    }

    /** "American officials said they had reached": who speaks, and the troops that a clause is about, are meant by pronouns in what depends on it. */
    private void ofThemselves(Predication predication) {
        Predication says = predication.governor;
        boolean told = predication.link == Predication.Link.COMPLEMENT && says != null && says.verb.does(Use.REPORT);
        if (says == null || says.subject == null || says.subject.members().size() != 1 || predication.subject == null)
            return;
        Chunk speakers = says.subject.members().getFirst();
        Nominal people = Group.nominal(speakers);
        Nominal they = predication.subject.first();
        boolean several = speakers.word.endsWith("s");
        // "an Iranian diplomat said he was tortured by American forces"
        boolean one = told && "person".equals(they.reference) && they.heads.isEmpty() && !several;
        // "Israeli troops left after searches during which they killed"
        boolean forces = !told && they.heads.isEmpty() && people.themed("troops");
        List<Mention> voices = people.named() ? people.heads : people.owners;
        if (!one && !("they".equals(they.reference) && several)
                || voices.size() != 1
                || !(told ? people.title != null || people.themed("person") : forces)) return;
        they.heads.clear();
        they.heads.add(voices.getFirst().as(voices.getFirst().actor(), Reason.of(Key.SPOKEN_OF)));
    }

    /** "Australia became the second country that signed a pact with": what it became is itself. */
    private static void what(Predication predication) {
        Predication becomes = predication.governor;
        if (predication.link == Predication.Link.RELATIVE
                && becomes != null
                && NounRelations.becomes(becomes.verb)
                && becomes.subject != null
                && becomes.subject.named()
                && predication.subject != null
                && !predication.subject.named()
                && becomes.objects.contains(predication.subject)) predication.subject = becomes.subject;
    }

    /** "its fighters are shelling", "pasukannya menyerang". */
    private void possessive(Predication predication) {
        if (predication.subject == null || predication.subject.members().size() != 1) return;
        Chunk chunk = predication.subject.members().getFirst();
        Nominal nominal = Group.nominal(chunk);
        if (nominal.named() || !nominal.owners.isEmpty() || !possessed(chunk)) return;
        Group both = predication.governor == null ? null : predication.governor.subject;
        if (both != null && both.heads().size() > 1 && nominal.title != null) {
            // "the treaty that their foreign ministers signed"
            for (Mention owner : both.heads())
                nominal.heads.add(owner.as(
                        discourse.actors().institution(discourse.actors().state(owner.actor()), nominal.title),
                        Reason.of(Key.SPOKEN_OF)));
            return;
        }
        List<Mention> two = together(nominal, chunk);
        if (!two.isEmpty()) {
            for (Mention one : two)
                nominal.heads.add(one.as(
                        discourse.actors().body(discourse.actors().state(one.actor()), nominal),
                        Reason.of(Key.SPOKEN_OF)));
            return;
        }
        Mention owner = possessor(predication);
        if (owner == null) return;
        Actor actor = nominal.title != null
                ? discourse.actors().institution(discourse.actors().state(owner.actor()), nominal.title)
                : nominal.belonging != null ? discourse.actors().belonging(owner.actor(), nominal.belonging) : null;
        Mention whose = owner.as(owner.actor(), Reason.of(Key.SPOKEN_OF));
        if (actor == null) nominal.owners.add(whose);
        else nominal.heads.add(whose.as(actor, whose.how()));
    }

    /** "Their air forces held joint exercises": those of the two who were last named together; empty where one is meant. */
    private List<Mention> together(Nominal nominal, Chunk chunk) {
        boolean body = nominal.belonging != null || nominal.title != null;
        Mention subject = discourse.onlySubject();
        boolean one = subject != null && subject.actor().kind() != ActorKind.STATE;
        List<Mention> two = discourse.lastPair();
        return body && !one && two.size() == 2 && pack.marks("theirs", tokens.get(chunk.start)) ? two : List.of();
    }

    /** "halted its offensive against": the act is that of who halts it. */
    private void ownAct(Predication predication) {
        if (predication.subject == null || predication.subject.heads().size() != 1) return;
        Mention subject = predication.subject.heads().getFirst();
        for (Group object : predication.objects) {
            Chunk chunk = object.members().getFirst();
            Nominal nominal = Group.nominal(chunk);
            // "-nya" says less surely whose it is: "menghentikan dukungannya" is clear
            boolean lasting = nominal.events.stream().anyMatch(e -> e.kind() == RelationKind.STATE);
            if (!nominal.named()
                    && nominal.owners.isEmpty()
                    && !nominal.events.isEmpty()
                    && (lasting || !pack.headFirst())
                    && possessed(chunk)) nominal.owners.add(subject.as(subject.actor(), Reason.of(Key.SPOKEN_OF)));
        }
    }

    /** "criticised Turkey for its support for Haftar", "cut ties with Iran over its backing of": the act is that of who is judged for it. */
    private void judgedAct(Predication predication) {
        if (predication.subject == null || predication.subject.heads().isEmpty()) return;
        Group judged = Control.judged(predication);
        if (judged == null)
            judged = predication.phrases.stream()
                    .map(Predication.Phrase::group)
                    .filter(Group::named)
                    .findFirst()
                    .orElse(null);
        if (judged == null || judged.heads().size() != 1) return;
        Mention other = judged.heads().getFirst();
        for (Predication.Phrase phrase : predication.phrases) {
            Chunk chunk = phrase.group().members().getFirst();
            Nominal nominal = Group.nominal(chunk);
            if (pack.grammar().frame("reason").contains(phrase.preposition())
                    && phrase.group().start() > judged.start()
                    && !nominal.named()
                    && !nominal.events.isEmpty()
                    && possessed(chunk)) {
                nominal.owners.clear();
                nominal.owners.add(other.as(other.actor(), Reason.of(Key.SPOKEN_OF)));
            }
        }
    }

    /** "accused China of sinking its boat": what is harmed is not the attacker's own but that of who tells of it. */
    private void lost(Predication attack) {
        Predication telling = attack.governor;
        if (telling == null
                || telling.subject == null
                || telling.subject == attack.subject
                || telling.subject.heads().size() != 1
                || attack.verb.passive
                || !telling.verb.does(Use.REPORT) && !telling.verb.does(Use.ACCUSE) && !suffers(telling)
                || attack.verb.senses.stream().noneMatch(s -> s.entry() != null && harms(s.entry()))) return;
        Mention victim = telling.subject.heads().getFirst();
        for (Group object : attack.objects) {
            Nominal thing = object.first();
            if (!thing.named()
                    && thing.owners.isEmpty()
                    && possessed(object.members().getFirst()))
                thing.owners.add(victim.as(victim.actor(), Reason.of(Key.SPOKEN_OF)));
        }
    }

    /** "were killed when the rebels attacked their base" */
    private static boolean suffers(Predication predication) {
        return EventReader.SUFFERING.contains(predication.verb.word)
                || predication.verb.passive
                        && predication.verb.senses.stream().anyMatch(s -> s.entry() != null && harms(s.entry()));
    }

    private static boolean harms(VerbEntry entry) {
        return entry.type() != null && HARMING.contains(entry.type())
                || entry.withTheme().values().stream().anyMatch(HARMING::contains);
    }

    private boolean possessed(Chunk chunk) {
        if (!pack.headFirst()) return pack.marks("possessive", tokens.get(chunk.start));
        for (int i = chunk.start; i < chunk.end && i < tokens.size(); i++) {
            String word = tokens.get(i).norm();
            if (i > chunk.start && i == chunk.end - 1 && pack.marks("theirs", tokens.get(i))) return true;
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
}
