package dev.entente.extraction;

import dev.entente.extraction.Parse.Noun;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.Quad;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done by saying something: to say what another must do asks it of him, to say what he will face threatens him. */
final class SpeechActs {
    private static final double IMPLIED = 0.75;

    /** "at the request of", "atas permintaan": what is asked for is what the clause says. */
    private static final Set<String> UPON =
            Set.of("at", "on", "upon", "atas", "menyusul", "after", "following", "setelah");

    private final LanguagePack pack;
    private final Discourse discourse;

    SpeechActs(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
    }

    List<Draft> read(Predication predication) {
        List<Draft> drafts = new ArrayList<>();
        if (predication.subject == null) return drafts;
        obliged(predication, predication.subject, drafts);
        if (!predication.verb.negated) menaced(predication, predication.subject, drafts);
        return drafts;
    }

    /**
     * "Khartoum said that the Emirates armed the rebels", "Kyiv said Russia had shelled the town": who tells of another's hostile act accuses him
     * where it is aimed at himself or at whom he fights.
     *
     * @param told what the clause that is said tells
     */
    List<Draft> alleged(Predication predication, List<Draft> told) {
        List<Draft> drafts = new ArrayList<>();
        Predication governor = predication.governor;
        boolean reported = governor != null
                && predication.link == Predication.Link.COMPLEMENT
                && governor.verb.does(Use.REPORT)
                && governor.subject != null;
        Predication saying = reported ? governor : predication;
        List<Mention> voices = reported ? voices(governor) : tellers(predication);
        boolean breaks = told.isEmpty()
                && predication.subject != null
                && !predication.verb.negated
                && (pack.marks("violating", predication.verb.word)
                        || predication.verb.senses.stream()
                                .anyMatch(s -> s.entry() != null
                                        && pack.marks("violating", s.entry().verb())));
        // "said India had violated the ceasefire", "menurut India, Pakistan melanggar gencatan senjata"
        if (breaks)
            for (Mention source : voices)
                for (Mention target : breaking(predication.subject))
                    if (!sameState(source, target))
                        drafts.add(Draft.event(
                                source,
                                target,
                                RelationType.ACCUSE,
                                saying.verb.start,
                                saying.verb.end,
                                Reason.of(Key.ALLEGES),
                                saying,
                                IMPLIED));
        for (Draft draft : told)
            if (draft.realis() == Realis.ACTUAL && (hostile(draft.type()) || arms(draft)) || plotted(draft))
                for (Mention source : voices)
                    if (!sameState(source, draft.source())
                            && (hitBy(draft, source)
                                    || source.actor().kind() == ActorKind.ORGANISATION && !source.place()))
                        drafts.add(Draft.event(
                                source,
                                draft.source(),
                                RelationType.ACCUSE,
                                saying.verb.start,
                                saying.verb.end,
                                Reason.of(Key.ALLEGES),
                                saying,
                                IMPLIED));
        return drafts;
    }

    /** "Trump's accusation that Beijing meddled", "tuduhan Trump bahwa Beijing": accuses whom the clause is about. */
    List<Draft> accusations(Parse parse) {
        List<Draft> drafts = new ArrayList<>();
        for (Noun noun : parse.nouns()) {
            Nominal nominal = noun.group().nominals().getLast();
            if (nominal.told || nominal.events.stream().noneMatch(e -> e.type() == RelationType.ACCUSE)) continue;
            Group accused = clauseSubject(parse, noun.group().end());
            if (accused == null) continue;
            for (Mention source : nominal.owners)
                for (Mention target : accused.heads())
                    if (!sameState(source, target))
                        drafts.add(Draft.event(
                                source,
                                target,
                                RelationType.ACCUSE,
                                nominal.eventStart,
                                nominal.eventEnd,
                                Reason.of(Key.ALLEGES),
                                noun.within(),
                                IMPLIED));
        }
        return drafts;
    }

    /** The subject of the clause that "that" opens at a token. */
    private @Nullable Group clauseSubject(Parse parse, int that) {
        for (Predication p : parse.predications())
            if (p.subject != null
                    && p.subject.start() == that + 1
                    && (p.link == Predication.Link.RELATIVE || p.link == Predication.Link.COMPLEMENT)) return p.subject;
        return null;
    }

    private static boolean plotted(Draft draft) {
        return draft.realis() == Realis.INTENDED && draft.type() == RelationType.ASSAULT;
    }

    /** According to whom it is so. */
    private List<Mention> tellers(Predication predication) {
        for (Predication.Phrase phrase : predication.phrases)
            if (pack.grammar().frame("teller").contains(phrase.preposition()))
                return phrase.group().heads();
        return List.of();
    }

    /** "India", "India's missile launch": who broke it, else whose act did. */
    private static List<Mention> breaking(Group subject) {
        Nominal first = subject.first();
        return subject.named() || first.owners.size() != 1 || first.title != null ? subject.heads() : first.owners;
    }

    /** Who says it, or whose report does: "a report by UN experts said". */
    private List<Mention> voices(Predication says) {
        Group subject = says.subject;
        if (subject == null) return List.of();
        if (subject.named()) return subject.heads();
        // "the IAEA's board of governors said"
        List<Mention> owners = subject.first().owners;
        if (owners.size() == 1 && owners.getFirst().actor().kind() == ActorKind.ORGANISATION) return owners;
        return new PartyFinder(pack).author(says).actors();
    }

    /** "said the annexation was illegal": a judgement of whose it is. */
    List<Draft> judged(List<Element> elements, List<Predication> predications) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 2 < elements.size(); i++) {
            Element judged = elements.get(i);
            int after = i + 1;
            // "China's claims in the South China Sea are unlawful"
            while (after + 2 < elements.size() && elements.get(after).phrase()) after++;
            Element be = elements.get(after);
            Element word = elements.get(after + 1);
            if (!judged.nouns()
                    || !be.is(Chunk.Kind.OTHER)
                    || !be.chunk().classes.contains(WordClass.BE)
                    || be.chunk().negated
                    || !word.nouns()
                    || word.nounGroup().nominals().stream().noneMatch(n -> n.themed("condemnation"))) continue;
            Predication says = lastReport(predications, judged.nounGroup().start());
            if (says == null || says.subject == null || says.verb.negated) continue;
            for (Mention source : says.subject.heads())
                for (Mention target : Party.suffering(judged.nounGroup()).actors())
                    if (!sameState(source, target) && !target.place())
                        drafts.add(Draft.event(
                                source,
                                target,
                                RelationType.ACCUSE,
                                says.verb.start,
                                says.verb.end,
                                Reason.of(Key.JUDGED),
                                says,
                                IMPLIED));
        }
        return drafts;
    }

    private static @Nullable Predication lastReport(List<Predication> predications, int before) {
        Predication last = null;
        for (Predication p : predications) if (p.verb.start < before && p.verb.end >= before - 2) last = p;
        return last != null && last.verb.does(Use.REPORT) ? last : null;
    }

    private static boolean hostile(RelationType type) {
        return type.quad() == Quad.MATERIAL_CONFLICT && type != RelationType.SANCTION && type != RelationType.PROTEST;
    }

    private static boolean arms(Draft draft) {
        return draft.type() == RelationType.AID && draft.target().actor().kind() == ActorKind.ARMED_GROUP;
    }

    /** Whether an act is aimed at somebody: at his state, or it helps fighters within his state. */
    private boolean hitBy(Draft draft, Mention somebody) {
        return arms(draft)
                ? somebody.actor().kind() != ActorKind.ARMED_GROUP
                        && discourse
                                .actors()
                                .stateAtAnyTime(somebody)
                                .id()
                                .equals(draft.target().actor().memberOf())
                : sameState(somebody, draft.target());
    }

    private boolean sameState(Mention a, Mention b) {
        return discourse.actors().stateAtAnyTime(a).equals(discourse.actors().stateAtAnyTime(b));
    }

    /** "Turkey said that Washington must ...": Turkey asks it of Washington. */
    private void obliged(Predication predication, Group subject, List<Draft> drafts) {
        // "said inspectors should be allowed in": who is to allow it is asked, not they
        if (!predication.verb.obliged || predication.verb.passive && predication.verb.does(Use.CAUSE)) return;
        List<Mention> speakers = speakers(predication);
        for (Mention source : speakers)
            // "said the American presence had to be ended": by whose it is
            for (Mention target : !predication.verb.passive
                    ? subject.heads()
                    : subject.named() ? List.<Mention>of() : subject.first().owners)
                // "the three argued that they had to": what one must do oneself is asked of nobody
                if (speakers.stream()
                        .noneMatch(speaker -> discourse
                                .actors()
                                .state(speaker.actor())
                                .equals(discourse.actors().state(target.actor()))))
                    drafts.add(said(predication, source, target, RelationType.REQUEST, Key.MUST)
                            .in(Set.of(Context.DIPLOMATIC)));
    }

    /** "Trump says North Korea will face fire and fury": who says it threatens. */
    private void menaced(Predication predication, Group subject, List<Draft> drafts) {
        if (predication.verb.modal != Realis.INTENDED) return;
        boolean consequence = predication.objects.stream()
                .flatMap(object -> object.nominals().stream())
                .anyMatch(nominal -> nominal.themed("consequence"));
        // "said Iran would be hit"
        boolean hit = predication.verb.passive
                && predication.phrases.stream()
                        .noneMatch(phrase -> pack.grammar().frame("agent").contains(phrase.preposition()))
                && predication.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.ASSAULT);
        if (!consequence && !hit) return;
        for (Mention source : speakers(predication))
            for (Mention target : subject.heads())
                if (!discourse
                        .actors()
                        .stateAtAnyTime(source)
                        .equals(discourse.actors().stateAtAnyTime(target)))
                    drafts.add(said(predication, source, target, RelationType.THREATEN, Key.WILL_FACE));
    }

    private static Draft said(Predication predication, Mention source, Mention target, RelationType type, Key pattern) {
        return Draft.event(
                source,
                target,
                type,
                predication.verb.start,
                predication.verb.end,
                Reason.of(pattern),
                predication.governor != null ? predication.governor : predication,
                IMPLIED);
    }

    private static List<Mention> speakers(Predication predication) {
        Predication governor = predication.governor;
        if (predication.quoted && predication.speaker != null) return List.of(predication.speaker);
        if (governor != null && governor.verb.does(Use.REPORT) && governor.subject != null)
            return governor.subject.heads();
        return predication.speaker == null ? List.of() : List.of(predication.speaker);
    }

    /**
     * "sent troops at the request of Bamako": Bamako asked it of whom did it.
     *
     * @param doers who does what the clause around the noun says
     */
    static List<Draft> requested(Nominal nominal, Noun noun, Party doers) {
        List<Draft> drafts = new ArrayList<>();
        if (!UPON.contains(String.valueOf(noun.preposition()))
                || nominal.events.stream().noneMatch(e -> e.type() == RelationType.REQUEST)) return drafts;
        List<Mention> sources = nominal.owners;
        for (Nominal.PhrasePart part : nominal.parts)
            if (sources.isEmpty() && nominal.events.getFirst().agent().contains(part.preposition()))
                sources = part.group().heads();
        List<Mention> asked = doers.actors();
        Predication within = noun.within();
        while (asked.isEmpty() && within != null) {
            if (within.subject != null) asked = within.subject.heads();
            within = within.governor;
        }
        // "NATO allies met at Warsaw's request"
        if (asked.isEmpty() && noun.within() != null && noun.within().subject != null)
            asked = noun.within().subject.first().owners;
        for (Mention source : sources)
            for (Mention doer : asked)
                drafts.add(Draft.event(
                        source,
                        doer,
                        RelationType.REQUEST,
                        nominal.eventStart,
                        nominal.eventEnd,
                        Reason.of(Key.ASKED_FOR),
                        noun.within(),
                        IMPLIED));
        return drafts;
    }
}
