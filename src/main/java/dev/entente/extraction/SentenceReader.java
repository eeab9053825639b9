package dev.entente.extraction;

import dev.entente.extraction.Parse.Noun;
import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.language.TimeExpression;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Actor;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the relations of one sentence, and tells the discourse what it spoke of. */
final class SentenceReader {
    private final LanguagePack pack;
    private final NameIndex names;
    private final Discourse discourse;
    private final Speakers speakers;
    private final SpeechActs speechActs;
    private final Echoes echoes;
    private final Mediation mediation;

    SentenceReader(LanguagePack pack, NameIndex names, Discourse discourse) {
        this.pack = pack;
        this.names = names;
        this.discourse = discourse;
        speakers = new Speakers(pack, discourse);
        speechActs = new SpeechActs(pack, discourse);
        echoes = new Echoes(pack, discourse);
        mediation = new Mediation(pack, discourse);
    }

    /**
     * What a sentence was found to say.
     *
     * @param speaker who speaks in it
     * @param times when what its main clauses say was
     */
    record Result(List<Draft> drafts, @Nullable Mention speaker, List<TimeExpression> times) {}

    /** @param speaker who spoke in the sentences before */
    Result read(Sentence sentence, List<TimeExpression> times, @Nullable Mention speaker) {
        List<Chunk> chunks = new Chunker(pack, names, discourse, sentence, times).chunk();
        List<Element> elements = new Elements(pack, discourse, sentence.tokens()).of(chunks);
        Mention said = speakers.in(elements);
        Mention voice = said != null ? said : speaker != null ? speaker : discourse.onlySubject();
        speakers.speakForState(chunks, voice);
        Parse parse = new ClauseParser(pack, elements, sentence.quoted()).parse();
        for (Predication predication : parse.predications())
            if (predication.quoted) predication.speaker = voice;
            // "Iran harus menyadari hal itu, kata Blair": all that he says comes before
            else if (said != null && said.start() > predication.verb.end && !predication.verb.does(Use.REPORT))
                predication.speaker = said;
            else if (predication.speaker == null && !predication.verb.does(Use.REPORT))
                predication.speaker = saidAfter(parse, predication);
        new Anaphora(pack, discourse, parse, sentence.tokens()).resolve();

        notePlaces(parse);
        ownBodies(parse);
        List<Draft> drafts = stated(parse, said == null ? null : speaker(elements, said));
        drafts.addAll(echoes.asDid(elements, drafts));
        drafts.addAll(echoes.followed(parse, drafts));
        drafts.addAll(echoes.voiced(parse));
        drafts.addAll(echoes.sameAgain(parse, sentence, drafts));
        drafts.addAll(NounRelations.appositions(elements));
        drafts.addAll(speechActs.judged(elements, parse.predications()));
        drafts = mediation.heard(drafts);
        note(drafts);
        note(parse);
        noteMeeting(drafts);
        return new Result(mediation.sponsored(mediation.judged(drafts, sentence)), said, mainTimes(parse));
    }

    /** "Iran must free them, Blair said": who says it behind a comma. */
    private static @Nullable Mention saidAfter(Parse parse, Predication said) {
        Predication last = parse.predications().getLast();
        boolean after = last.link == Predication.Link.MAIN
                && last.verb.start > said.verb.end
                && Control.onlySays(last.verb)
                && last.objects.isEmpty()
                && last.dependents.isEmpty()
                && last.subject != null
                && last.subject.start() > said.verb.end;
        List<Mention> speakers = after ? last.subject.heads() : List.of();
        return speakers.size() == 1 ? speakers.getFirst() : null;
    }

    private static List<TimeExpression> mainTimes(Parse parse) {
        List<TimeExpression> times = new ArrayList<>();
        for (Predication p : parse.predications())
            if (p.link == Predication.Link.MAIN || p.link == Predication.Link.COORDINATE)
                for (Chunk chunk : p.times) if (chunk.time != null) times.add(chunk.time);
        return times;
    }

    /** What the predications say, then what the nouns say that no predication has taken. */
    private List<Draft> stated(Parse parse, @Nullable Group speaker) {
        List<Mention> parties = parties(parse);
        PartyFinder find = new PartyFinder(pack);
        ImpliedParties implied = new ImpliedParties(find, discourse, parties, involved(parse), parse.predications());
        EventReader events = new EventReader(find, implied);
        RoleReader roles = new RoleReader(find, implied, discourse);
        new Ownership(find, discourse).settle(parse.predications());
        List<Draft> drafts = new ArrayList<>();
        for (Predication predication : parse.predications()) {
            List<Draft> told = roles.read(predication);
            noteAccusations(told);
            drafts.addAll(told);
            drafts.addAll(speechActs.read(predication));
            drafts.addAll(speechActs.alleged(predication, told));
        }
        drafts.addAll(speechActs.accusations(parse));
        for (Noun noun : parse.nouns())
            for (Nominal nominal : noun.group().nominals()) {
                drafts.addAll(happened(nominal, noun, parse, events, find, speaker));
                drafts.addAll(NounRelations.compounds(nominal, noun, parties, drafts, find));
            }
        return drafts;
    }

    /** Who is named, but for those who only tell of it: "according to the UN". */
    private List<Mention> involved(Parse parse) {
        List<Mention> named = new ArrayList<>(parse.named());
        for (Noun noun : parse.nouns())
            if (pack.grammar().frame("teller").contains(String.valueOf(noun.preposition())))
                for (Nominal nominal : noun.group().nominals()) {
                    named.removeAll(nominal.heads);
                    named.removeAll(nominal.owners);
                }
        return named;
    }

    /** Who does what a predication says: "hal itu dikatakan Retno dalam pertemuan dengan" is said by Retno. */
    private @Nullable Group speaking(Predication p) {
        if (!p.verb.passive || p.subject != null && p.subject.named()) return p.subject;
        if (pack.headFirst() && !p.objects.isEmpty() && p.objects.getFirst().named()) return p.objects.getFirst();
        for (Predication.Phrase phrase : p.phrases)
            if (pack.grammar().frame("agent").contains(phrase.preposition())
                    && phrase.group().named()) return phrase.group();
        return p.subject;
    }

    private static @Nullable Group speaker(List<Element> elements, Mention said) {
        for (Element element : elements)
            if (element.nouns() && element.nounGroup().heads().contains(said)) return element.nounGroup();
        return null;
    }

    private List<Draft> happened(
            Nominal nominal, Noun noun, Parse parse, EventReader events, PartyFinder find, @Nullable Group speaker) {
        if (nominal.events.isEmpty() || nominal.told) return List.of();
        Realis surrounding = RealisReader.around(noun);
        if (surrounding == null) return List.of();
        for (Predication p : parse.predications())
            if (p.subject == noun.group()
                    && nominal.events.stream().allMatch(SentenceReader::takesPlace)
                    && RealisReader.ofSubject(p) instanceof Realis realis)
                surrounding = RealisReader.weaker(surrounding, realis);
        // "called off its attack", "is not at war with": neither is
        boolean calledOff = noun.within() != null
                && !noun.within().verb.passive
                && noun.within().verb.does(Use.CANCEL)
                && noun.within().objects.contains(noun.group());
        if ((calledOff || nominal.denied) && nominal.events.stream().allMatch(SentenceReader::takesPlace))
            surrounding = Realis.DENIED;
        String preposition = String.valueOf(noun.preposition());
        // "in the event of an invasion"
        if (pack.grammar().frame("hypothetical").contains(preposition))
            surrounding = RealisReader.weaker(surrounding, Realis.CONDITIONAL);
        Predication within = noun.within() == null ? fronted(noun, parse) : noun.within();
        Group subject = noun.context() == null && within != null ? within.subject : noun.context();
        if (within != null && subject == within.subject) subject = speaking(within);
        boolean occasion = pack.grammar().frame("occasion").contains(preposition);
        // '"...," kata Novak setelah pertemuan dengan Perry'
        if (occasion && speaker != null && noun.group().start() >= speaker.end()) {
            subject = speaker;
            surrounding = Realis.ACTUAL;
        }
        Group party = occasion ? subject : teller(noun, within);
        Group doer = pack.grammar().frame("means").contains(preposition) ? subject : null;
        List<Draft> drafts = events.read(nominal, within, surrounding, party, doer);
        // "Iran is under US sanctions", "berada di bawah sanksi AS"
        Group under = noun.context() != null ? noun.context() : within != null ? within.subject : parse.topic();
        if (drafts.isEmpty() && under != null && pack.marks("under", preposition))
            drafts.addAll(events.undergone(nominal, within, under, surrounding));
        if (within != null) drafts.addAll(SpeechActs.requested(nominal, noun, find.agent(within)));
        return drafts;
    }

    /** The predication that nouns before its verb belong to: "At Turkey's request, NATO met". */
    private static @Nullable Predication fronted(Noun noun, Parse parse) {
        for (Predication p : parse.predications())
            if (p.subject == noun.group() || p.phrases.stream().anyMatch(phrase -> phrase.group() == noun.group()))
                return p;
        return null;
    }

    /** "told a news conference with", "said talks with Riyadh had begun": who tells of it takes part. */
    private static @Nullable Group teller(Noun noun, @Nullable Predication within) {
        if (noun.preposition() != null || within == null) return null;
        if (within.subject == noun.group())
            return within.link == Predication.Link.COMPLEMENT
                            && within.governor != null
                            && within.governor.verb.does(Use.REPORT)
                    ? within.governor.subject
                    : null;
        return within.verb.does(Use.REPORT) && within.objects.contains(noun.group()) ? within.subject : null;
    }

    /** "the meeting was cancelled" denies the meeting; an agreement or a call that was cancelled there had been. */
    private static boolean takesPlace(NounEntry event) {
        return event.type() == RelationType.CONSULT
                || event.type() == RelationType.ASSAULT
                || event.type() == RelationType.COOPERATE
                || event.type() == RelationType.PROTEST;
    }

    /** The two or more that the sentence, else the text before, speaks of together. */
    private List<Mention> parties(Parse parse) {
        for (Noun noun : parse.nouns()) {
            if (onlooking(noun)) continue;
            List<Mention> heads = noun.group().heads();
            if (heads.size() >= 2
                    && heads.stream()
                                    .map(discourse.actors()::stateAtAnyTime)
                                    .distinct()
                                    .count()
                            >= 2) return heads;
        }
        List<Mention> last = discourse.lastGroup();
        List<Actor> two = last.isEmpty() ? List.of() : discourse.mainTwo();
        return two.isEmpty()
                ? last
                : two.stream()
                        .map(a -> last.getFirst().as(a, Reason.of(Key.TWO_LAST)))
                        .toList();
    }

    /** "diteken pada Senin, disaksikan Bashir dan Museveni": whoever has a part in another act is no party to this one. */
    private static boolean onlooking(Noun noun) {
        Predication within = noun.within();
        return within != null
                && within.verb.passive
                && within.link == Predication.Link.PARTICIPLE
                && within.objects.contains(noun.group());
    }

    private void notePlaces(Parse parse) {
        discourse.scene().enterSentence();
        for (Noun noun : parse.nouns()) {
            for (Nominal nominal : noun.group().nominals())
                for (Mention place : nominal.places) discourse.scene().note(place.actor());
            if (pack.grammar().frame("locative").contains(String.valueOf(noun.preposition())))
                for (Mention head : noun.group().heads()) discourse.scene().note(head.actor());
        }
    }

    /** "the government's decision", "the army's seizure of power in Niger": those of the state that the sentence, or the text, is about. */
    private void ownBodies(Parse parse) {
        Actor home = discourse.scene().home().orElse(null);
        if (home == null) return;
        for (Noun noun : parse.nouns())
            for (Nominal nominal : noun.group().nominals())
                if (nominal.ownerBody != null && nominal.owners.isEmpty() && !nominal.named())
                    nominal.owners.add(new Mention(
                            discourse.actors().belonging(home, nominal.ownerBody),
                            ActorName.Use.NAME,
                            noun.group().start(),
                            noun.group().start() + 1,
                            Reason.of(Key.STATE_OF_TEXT)));
    }

    private void note(List<Draft> drafts) {
        for (Draft draft : drafts) if (draft.realis() == Realis.ACTUAL) discourse.note(draft);
        noteAccusations(drafts);
    }

    private void noteAccusations(List<Draft> drafts) {
        Draft accusing = null;
        for (Draft draft : drafts) {
            if (draft.type() != RelationType.ACCUSE) continue;
            boolean together = accusing != null && accusing.start() == draft.start();
            discourse.dealings().noteAccusation(draft.source(), draft.target(), together);
            accusing = draft;
        }
    }

    /** The two that met are whom "both" means next. */
    private void noteMeeting(List<Draft> drafts) {
        List<Draft> met = drafts.stream()
                .filter(d -> d.type().symmetric() && d.realis() == Realis.ACTUAL)
                .toList();
        if (met.size() == 1
                && !discourse.actors().alliance(met.getFirst().source())
                && !discourse.actors().alliance(met.getFirst().target()))
            discourse.noteGroup(List.of(met.getFirst().source(), met.getFirst().target()));
    }

    private void note(Parse parse) {
        for (Noun noun : parse.nouns()) {
            for (Mention head : noun.group().heads()) discourse.note(head);
            for (Nominal nominal : noun.group().nominals()) {
                for (Mention owner : nominal.owners) discourse.note(owner);
                discourse.noteBody(nominal);
            }
            discourse.noteGroup(noun.group().heads());
            for (Nominal nominal : noun.group().nominals()) discourse.noteGroup(nominal.owners);
        }
        for (Predication predication : parse.predications()) noteThings(predication);
        if (parse.topic() != null) {
            discourse.noteSubject(parse.topic().heads());
            return;
        }
        for (Predication predication : parse.predications())
            if (predication.link == Predication.Link.MAIN
                    && predication.subject != null
                    && predication.subject.named()) {
                discourse.noteSubject(predication.subject.heads());
                break;
            }
    }

    /** "published a new map", "its new map": whose a thing is that is spoken of for the first time. */
    private void noteThings(Predication predication) {
        Group subject = predication.subject;
        for (Group object : predication.objects)
            for (Chunk thing : object.members()) {
                Nominal nominal = Group.nominal(thing);
                if (nominal.named() || nominal.person || nominal.belonging != null || nominal.reference != null)
                    continue;
                if (nominal.owners.size() == 1) discourse.noteThing(thing.word, nominal.owners.getFirst());
                else if (!thing.definite
                        && nominal.owners.isEmpty()
                        && !predication.verb.passive
                        && subject != null
                        && subject.heads().size() == 1)
                    discourse.noteThing(thing.word, subject.heads().getFirst());
            }
    }
}
