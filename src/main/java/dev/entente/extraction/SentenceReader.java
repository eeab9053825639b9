package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.extraction.Elements.Element;
import dev.entente.extraction.Parse.Noun;
import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import dev.entente.language.VerbSense;
import dev.entente.language.WordClass;
import dev.entente.model.ActorKind;
import dev.entente.model.Level;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the relations of one sentence. */
final class SentenceReader {
    private static final double COMPOUND = 0.85;
    private static final double APPOSED = 0.75;

    /** Before the name of an event they make the subject a party to it: "in talks with". */
    private static final Set<String> OCCASION = Set.of(
            "dalam",
            "pada",
            "di",
            "saat",
            "setelah",
            "usai",
            "untuk",
            "for",
            "in",
            "during",
            "at",
            "after",
            "following");

    /** Verbs that say what somebody is. */
    private static final Set<String> BECOMING =
            Set.of("menjadi", "merupakan", "become", "became", "becomes", "remain", "remains", "remained");

    private static final Set<String> COMING = Set.of("datang", "come", "came", "comes", "muncul", "mengalir");

    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");

    /** Before the name of an act they make it the subject's: "answered with air strikes on". */
    private static final Set<String> MEANS = Set.of("with", "dengan", "lewat", "melalui", "by", "through");

    /** "at the request of", "atas permintaan": what is asked for is what the clause says. */
    private static final Set<String> UPON =
            Set.of("at", "on", "upon", "atas", "menyusul", "after", "following", "setelah");

    private final LanguagePack pack;
    private final NameIndex names;
    private final Discourse discourse;

    SentenceReader(LanguagePack pack, NameIndex names, Discourse discourse) {
        this.pack = pack;
        this.names = names;
        this.discourse = discourse;
    }

    /** What a sentence was found to say, and who speaks in it. */
    record Result(
            List<Draft> drafts,
            List<Chunk> chunks,
            @Nullable Mention speaker) {}

    Result read(Sentence sentence, List<TimeExpression> times, @Nullable Mention speaker) {
        List<Chunk> chunks = new Chunker(pack, names).chunk(sentence, times, discourse);
        List<Element> elements = new Elements(pack, discourse).of(chunks);
        Mention said = speaker(elements);
        Mention voice = said != null ? said : speaker != null ? speaker : discourse.onlySubject();
        for (Chunk chunk : chunks) if (chunk.nominal != null) speakForState(chunk.nominal, voice);
        Parse parse = new ClauseParser(pack, elements, sentence.quoted()).parse();
        for (Predication predication : parse.predications()) if (predication.quoted) predication.speaker = voice;

        possessives(parse, sentence.tokens());
        others(parse);
        notePlaces(parse);
        List<Mention> parties = parties(parse);
        PartyFinder find = new PartyFinder(pack, discourse, parties, named(parse));
        EventReader events = new EventReader(find);
        RoleReader roles = new RoleReader(pack, find, events, discourse);
        find.own(parse.predications());
        List<Draft> drafts = new ArrayList<>();
        for (Predication predication : parse.predications()) {
            drafts.addAll(roles.read(predication));
            obliged(predication, drafts);
            menaced(predication, drafts);
        }
        for (Noun noun : parse.nouns()) {
            Realis surrounding = surrounding(noun);
            Group occasioned = OCCASION.contains(String.valueOf(noun.preposition())) ? noun.context() : null;
            boolean instrument = MEANS.contains(String.valueOf(noun.preposition())) && noun.context() != null;
            for (Nominal nominal : noun.group().nominals()) {
                drafts.addAll(events.read(
                        nominal, noun.within(), surrounding, occasioned, instrument ? noun.context() : null));
                requested(nominal, noun, surrounding, events, drafts);
                backers(nominal, noun, parties, drafts);
            }
        }
        voiced(parse, drafts);
        sameAgain(parse, sentence, drafts);
        appositions(elements, drafts);
        for (Draft draft : drafts)
            if (draft.realis() == Realis.ACTUAL && draft.within() != null) discourse.noteDraft(draft);
        for (Draft draft : drafts)
            if (draft.type() == RelationType.ACCUSE) discourse.noteAccusation(draft.source(), draft.target());
        note(parse, sentence);
        return new Result(mediation(drafts, sentence), chunks, said);
    }

    private static List<Mention> named(Parse parse) {
        List<Mention> named = new ArrayList<>();
        for (Noun noun : parse.nouns())
            for (Nominal nominal : noun.group().nominals()) {
                named.addAll(nominal.heads);
                named.addAll(nominal.owners);
            }
        named.sort(java.util.Comparator.comparingInt(Mention::start));
        return named;
    }

    /** "its fighters are shelling", "pasukannya menyerang": subjects that belong to who is spoken of. */
    private void possessives(Parse parse, List<Token> tokens) {
        for (Predication predication : parse.predications()) {
            if (predication.subject == null || predication.subject.members().size() != 1) continue;
            Chunk chunk = predication.subject.members().getFirst();
            Nominal nominal = Group.nominal(chunk);
            if (nominal.named() || !nominal.owners.isEmpty() || !possessed(chunk, tokens)) continue;
            Mention owner = possessor(parse, predication);
            if (owner == null) continue;
            var actor = nominal.title != null
                    ? discourse.institution(discourse.state(owner.actor()), nominal.title)
                    : nominal.belonging != null ? discourse.belonging(owner.actor(), nominal.belonging) : null;
            Mention whose = owner.as(owner.actor(), Reason.of(Key.SPOKEN_OF));
            if (actor == null) nominal.owners.add(whose);
            else nominal.heads.add(whose.as(actor, whose.how()));
        }
    }

    /** "Washington accused Eritrea and told it to leave": an object that refers to the subject would be "itself", so it is somebody else. */
    private void others(Parse parse) {
        List<Mention> named = named(parse);
        for (Predication predication : parse.predications()) {
            if (predication.subject == null || predication.subject.heads().size() != 1) continue;
            Mention subject = predication.subject.heads().getFirst();
            List<Group> groups = new ArrayList<>(predication.objects);
            for (Predication.Phrase phrase : predication.phrases) groups.add(phrase.group());
            for (Group group : groups) {
                Nominal nominal = group.first();
                if (group.members().size() != 1 || nominal.heads.size() != 1 || nominal.reference == null) continue;
                Mention head = nominal.heads.getFirst();
                if (!state(head).equals(state(subject))) continue;
                Mention other = outer(predication, subject);
                if (other == null)
                  for (Mention mention : named)
                    if (mention.start() < group.start()
                            && !mention.place()
                            && !state(mention).equals(state(subject))
                            && mention.actor().kind() != ActorKind.COMPANY) other = mention;
                if (other == null) other = discourse.otherThan(subject.actor(), "state_noun".equals(nominal.reference));
                nominal.heads.clear();
                if (other != null)
                    nominal.heads.add(new Mention(
                            other.actor(), other.use(), head.start(), head.end(), Reason.of(Key.OTHER_NAMED)));
            }
        }
    }

    /** The subject of the clause around, where it is somebody else: "Israel said it would respond as Washington urged it not to". */
    private @Nullable Mention outer(Predication predication, Mention subject) {
        for (Predication at = predication.governor; at != null; at = at.governor)
            if (at.subject != null
                    && at.subject.heads().size() == 1
                    && !state(at.subject.heads().getFirst()).equals(state(subject)))
                return at.subject.heads().getFirst();
        return null;
    }

    private boolean possessed(Chunk chunk, List<Token> tokens) {
        if (!pack.headFirst())
            return POSSESSIVES.contains(tokens.get(chunk.start).norm());
        for (int i = chunk.start; i < chunk.end && i < tokens.size(); i++)
            if (tokens.get(i).norm().endsWith("nya") && tokens.get(i).norm().length() > 6) return true;
        return false;
    }

    /** Whom "its" means: the subject of the clause around or before, else of the sentence before. */
    private @Nullable Mention possessor(Parse parse, Predication of) {
        Mention found = null;
        if (of.governor != null
                && of.governor.subject != null
                && !of.governor.subject.heads().isEmpty())
            return of.governor.subject.heads().getFirst();
        for (Predication predication : parse.predications()) {
            if (predication == of) break;
            if (predication.subject != null
                    && predication.subject != of.subject
                    && !predication.subject.heads().isEmpty())
                found = predication.subject.heads().getFirst();
        }
        if (found != null) return found;
        return discourse.lastSubject().size() == 1 ? discourse.lastSubject().getFirst() : null;
    }

    private List<Mention> parties(Parse parse) {
        for (Noun noun : parse.nouns()) {
            List<Mention> heads = noun.group().heads();
            if (heads.size() >= 2 && heads.stream().map(this::state).distinct().count() >= 2) return heads;
        }
        return discourse.lastGroup();
    }

    private void speakForState(Nominal nominal, @Nullable Mention speaker) {
        if (speaker == null || !"we".equals(nominal.reference) || nominal.named()) return;
        nominal.heads.add(speaker.as(discourse.state(speaker.actor()), Reason.of(Key.WE, speaker.actor())));
    }

    /** "..., kata Pompeo", "Pompeo said", "menurut Cavusoglu". */
    private @Nullable Mention speaker(List<Element> elements) {
        boolean quote = elements.stream().anyMatch(e -> e.is(Kind.QUOTE));
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean says = element.is(Kind.SAYS)
                    || quote && element.is(Kind.VERB) && element.chunk().does(VerbSense.Use.REPORT);
            if (says) {
                Mention after = firstHead(elements, i + 1);
                Mention before = firstHead(elements, i - 1);
                Mention found = pack.headFirst() && element.is(Kind.SAYS) ? after : before != null ? before : after;
                if (found != null) return found;
            }
            if (element.phrase() && element.chunk().classes.contains(WordClass.ACCORDING)) {
                List<Mention> heads = element.nounGroup().heads();
                if (!heads.isEmpty()) return heads.getFirst();
            }
        }
        return null;
    }

    private static @Nullable Mention firstHead(List<Element> elements, int i) {
        if (i < 0 || i >= elements.size() || elements.get(i).group() == null) return null;
        List<Mention> heads = elements.get(i).nounGroup().heads();
        return heads.isEmpty() ? null : heads.getFirst();
    }

    /** "Turkey said that Washington must ...": Turkey asks it of Washington. */
    private void obliged(Predication predication, List<Draft> drafts) {
        if (!predication.verb.obliged || predication.verb.negated || predication.subject == null) return;
        List<Mention> said = said(predication);
        for (Mention source : said)
            for (Mention target : predication.subject.heads())
                if (!discourse.state(source.actor()).equals(discourse.state(target.actor())))
                    drafts.add(new Draft(
                            source,
                            target,
                            RelationType.REQUEST,
                            RelationKind.EVENT,
                            Realis.ACTUAL,
                            Set.of(dev.entente.model.Context.DIPLOMATIC),
                            predication.verb.start,
                            predication.verb.end,
                            Reason.of(Key.MUST),
                            predication.governor != null ? predication.governor : predication,
                            null,
                            false,
                            0.75));
    }

    /** "Trump says North Korea will face fire and fury": who says it threatens. */
    private void menaced(Predication predication, List<Draft> drafts) {
        if (predication.verb.modal != Realis.INTENDED
                || predication.verb.negated
                || predication.subject == null
                || predication.objects.stream()
                        .flatMap(o -> o.nominals().stream())
                        .noneMatch(n -> n.themed("consequence"))) return;
        for (Mention source : said(predication))
            for (Mention target : predication.subject.heads())
                if (!state(source).equals(state(target)))
                    drafts.add(new Draft(
                            source,
                            target,
                            RelationType.THREATEN,
                            RelationKind.EVENT,
                            Realis.ACTUAL,
                            Set.of(),
                            predication.verb.start,
                            predication.verb.end,
                            Reason.of(Key.WILL_FACE),
                            predication.governor != null ? predication.governor : predication,
                            null,
                            false,
                            0.75));
    }

    private static List<Mention> said(Predication predication) {
        Predication governor = predication.governor;
        if (predication.quoted && predication.speaker != null) return List.of(predication.speaker);
        if (governor != null && governor.verb.does(VerbSense.Use.REPORT) && governor.subject != null)
            return governor.subject.heads();
        return predication.speaker == null ? List.of() : List.of(predication.speaker);
    }

    /** The realis around a noun: that of its predication, as far as it bears on the noun. */
    private static @Nullable Realis surrounding(Noun noun) {
        Predication within = noun.within();
        if (within == null) return Realis.ACTUAL;
        Realis realis = RealisReader.of(within);
        if (realis == null) return Realis.INTENDED;
        if (within.verb.does(VerbSense.Use.INTEND)) return RealisReader.weaker(realis, Realis.INTENDED);
        if (within.verb.does(VerbSense.Use.DENY) || within.verb.does(VerbSense.Use.REFUSE))
            return noun.group().first().owners.isEmpty() ? null : realis;
        if (within.verb.negated) return Realis.DENIED;
        return realis;
    }

    /** "sent troops at the request of Bamako": Bamako asked it of whom did it. */
    private void requested(
            Nominal nominal, Noun noun, @Nullable Realis surrounding, EventReader events, List<Draft> drafts) {
        Predication within = noun.within();
        if (within == null
                || surrounding == null
                || events.consumed(nominal)
                || !UPON.contains(String.valueOf(noun.preposition()))
                || nominal.events.stream().noneMatch(e -> e.type() == RelationType.REQUEST)) return;
        List<Mention> sources = nominal.owners;
        for (Nominal.PhrasePart part : nominal.parts)
            if (sources.isEmpty() && nominal.events.getFirst().agent().contains(part.preposition()))
                sources = part.group().heads();
        Party target = events.agent(within);
        for (Mention source : sources)
            for (Mention asked : target.actors())
                drafts.add(new Draft(
                        source,
                        asked,
                        RelationType.REQUEST,
                        RelationKind.EVENT,
                        Realis.ACTUAL,
                        Set.of(),
                        nominal.eventStart,
                        nominal.eventEnd,
                        Reason.of(Key.ASKED_FOR),
                        within,
                        null,
                        false,
                        APPOSED));
    }

    /** "the UN-backed government", "pasukan dukungan Rusia". */
    private void backers(Nominal nominal, Noun noun, List<Mention> parties, List<Draft> drafts) {
        for (Nominal.BackedBy backer : nominal.backers)
            for (Mention head : nominal.heads.isEmpty() && backer.compound().type() == RelationType.MEDIATE
                    ? parties
                    : nominal.heads)
                drafts.add(new Draft(
                        backer.actor(),
                        head,
                        backer.compound().type(),
                        backer.compound().kind(),
                        Realis.ACTUAL,
                        Set.of(),
                        backer.actor().start(),
                        backer.end(),
                        Reason.of(Key.COMPOUND, backer.compound().suffix()),
                        noun.within(),
                        null,
                        false,
                        COMPOUND));
    }

    /** "Egypt, an ally of Haftar," and "Mesir adalah sekutu Haftar". */
    private void appositions(List<Element> elements, List<Draft> drafts) {
        for (int i = 0; i + 2 < elements.size(); i++) {
            Element first = elements.get(i), joint = elements.get(i + 1), second = elements.get(i + 2);
            if (first.group() == null
                    || second.group() == null
                    || second.phrase()
                    || first.group().members().size() != 1) continue;
            boolean copula =
                    joint.is(Kind.APPOSITION) && Set.of("adalah", "ialah").contains(joint.chunk().word)
                            || joint.is(Kind.OTHER) && joint.chunk().classes.contains(WordClass.BE)
                            || joint.is(Kind.VERB) && !joint.chunk().negated && BECOMING.contains(joint.chunk().word);
            if (!joint.is(Kind.COMMA) && !copula) continue;
            Nominal role = second.nounGroup().first();
            for (var noun : role.events) {
                if (!noun.role()) continue;
                List<Mention> targets = new ArrayList<>(role.owners);
                if (targets.isEmpty()
                        && i + 3 < elements.size()
                        && elements.get(i + 3).phrase()
                        && noun.target().contains(elements.get(i + 3).preposition()))
                    targets.addAll(elements.get(i + 3).nounGroup().heads());
                for (Mention source : first.nounGroup().heads())
                    for (Mention target : targets)
                        drafts.add(new Draft(
                                source,
                                target,
                                noun.type(),
                                noun.kind(),
                                Realis.ACTUAL,
                                noun.contexts(),
                                role.eventStart,
                                role.eventEnd,
                                Reason.of(Key.CALLED_ITS, noun.noun()),
                                null,
                                null,
                                false,
                                APPOSED));
                break;
            }
        }
    }

    /** "Criticism also came from Japan", "kecaman serupa datang dari Jepang": aimed at whom it was aimed before. */
    private void voiced(Parse parse, List<Draft> drafts) {
        Draft last = discourse.lastDraft();
        for (Predication p : parse.predications()) {
            if (p.subject == null || p.verb.negated || !COMING.contains(p.verb.word)) continue;
            for (Nominal nominal : p.subject.nominals())
                for (var noun : nominal.events) {
                    Party target = targetOf(nominal, noun);
                    boolean again = last != null && last.type() == noun.type();
                    for (Predication.Phrase phrase : p.phrases)
                        if (noun.agent().contains(phrase.preposition()) && (!target.empty() || again))
                            for (Mention source : phrase.group().heads())
                                for (Mention aimed : target.empty() ? List.of(last.target()) : target.actors())
                                    if (!discourse.state(source.actor()).equals(discourse.state(aimed.actor())))
                                        drafts.add(new Draft(
                                                source,
                                                aimed.as(aimed.actor(), Reason.of(Key.AS_BEFORE)),
                                                noun.type(),
                                                noun.kind(),
                                                Realis.ACTUAL,
                                                noun.contexts(),
                                                nominal.eventStart,
                                                nominal.eventEnd,
                                                Reason.of(Key.COMES_FROM),
                                                p,
                                                null,
                                                false,
                                                APPOSED));
                }
        }
    }

    private static Party targetOf(Nominal nominal, dev.entente.knowledge.NounEntry noun) {
        for (Nominal.PhrasePart part : nominal.parts)
            if (noun.target().contains(part.preposition())) return Party.suffering(part.group());
        return Party.NONE;
    }

    /** "took similar steps", "followed suit": what was said last, of somebody else. */
    private void sameAgain(Parse parse, Sentence sentence, List<Draft> drafts) {
        Draft last = discourse.lastDraft();
        if (last == null) return;
        for (Predication predication : parse.predications()) {
            if (predication.subject == null
                    || predication.verb.negated
                    || drafts.stream().anyMatch(d -> d.within() == predication)) continue;
            if (!again(sentence.tokens(), predication.verb.start)) continue;
            for (Mention source : predication.subject.heads())
                if (!discourse
                        .state(source.actor())
                        .equals(discourse.state(last.target().actor())))
                    drafts.add(new Draft(
                            source,
                            last.target().as(last.target().actor(), Reason.of(Key.SENTENCE_BEFORE)),
                            last.type(),
                            last.kind(),
                            Realis.ACTUAL,
                            last.contexts(),
                            predication.verb.start,
                            predication.verb.end,
                            Reason.of(Key.SAME_AGAIN),
                            predication,
                            null,
                            last.lasting(),
                            0.6));
        }
    }

    private boolean again(List<Token> tokens, int from) {
        StringBuilder after = new StringBuilder(" ");
        for (int i = from; i < tokens.size() && i < from + 7; i++)
            if (tokens.get(i).word()) after.append(tokens.get(i).norm()).append(' ');
        for (String phrase : pack.grammar().again()) if (after.indexOf(" " + phrase + " ") >= 0) return true;
        return false;
    }

    private void notePlaces(Parse parse) {
        discourse.enterSentence();
        for (Noun noun : parse.nouns()) {
            for (Nominal nominal : noun.group().nominals())
                for (Mention place : nominal.places) discourse.notePlace(place.actor());
            if (pack.grammar().frame("locative").contains(String.valueOf(noun.preposition())))
                for (Mention head : noun.group().heads()) discourse.notePlace(head.actor());
        }
    }

    private void note(Parse parse, Sentence sentence) {
        for (Noun noun : parse.nouns()) {
            for (Mention head : noun.group().heads()) discourse.note(head);
            for (Nominal nominal : noun.group().nominals()) for (Mention owner : nominal.owners) discourse.note(owner);
            discourse.noteGroup(noun.group().heads());
        }
        for (Predication predication : parse.predications())
            if (predication.link == Predication.Link.MAIN
                    && predication.subject != null
                    && predication.subject.named()) {
                discourse.noteSubject(predication.subject.heads());
                break;
            }
    }

    /** An outsider that calls for an end of fighting mediates; a party to it makes a demand (relation-types: decisions). */
    private List<Draft> mediation(List<Draft> drafts, Sentence sentence) {
        List<Draft> result = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            boolean asks = draft.type() == RelationType.REQUEST && peaceAfter(sentence.tokens(), draft);
            boolean outsider = !discourse.catalog().lineage(draft.source().actor(), null).stream()
                            .anyMatch(a -> a.equals(state(draft.target()))
                                    || a.equals(draft.target().actor()))
                    && !atOdds(draft)
                    && draft.source().actor().kind() != ActorKind.ARMED_GROUP
                    && draft.source().actor().kind() != ActorKind.GOVERNMENT;
            boolean parties = draft.target().how().has(Key.OWNER)
                    || draft.target().how().has(Key.OWNER_IS)
                    || draft.target().actor().kind() == ActorKind.GOVERNMENT
                    || draft.target().actor().kind() == ActorKind.ARMED_GROUP
                    || drafts.stream()
                            .anyMatch(o -> o != draft
                                    && o.type() == draft.type()
                                    && o.start() == draft.start()
                                    && o.source().equals(draft.source())
                                    && !o.target().actor().equals(draft.target().actor()));
            result.add(asks && outsider && parties ? draft.as(RelationType.MEDIATE) : draft);
        }
        return result;
    }

    private boolean atOdds(Draft draft) {
        Mention opponent = discourse.opponentOf(draft.source().actor());
        return opponent != null && state(opponent).equals(state(draft.target()));
    }

    private dev.entente.model.Actor state(Mention mention) {
        return discourse.catalog().rollUp(mention.actor(), Level.STATE, null);
    }

    private boolean peaceAfter(List<Token> tokens, Draft draft) {
        StringBuilder after = new StringBuilder(" ");
        for (int i = draft.end(); i < tokens.size() && i < draft.end() + 30; i++)
            if (tokens.get(i).word()) after.append(tokens.get(i).norm()).append(' ');
        String text = after.toString();
        for (String word : pack.grammar().peace()) if (text.contains(" " + word + " ")) return true;
        return false;
    }
}
