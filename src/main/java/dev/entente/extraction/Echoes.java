package dev.entente.extraction;

import dev.entente.knowledge.NounEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what repeats the last relation of the text with another source: "followed suit", "criticism also came from Japan". */
final class Echoes {
    private static final double NAMED_AGAIN = 0.75;
    private static final double SAME_AGAIN = 0.6;
    /** Words after the start of a verb in which "the same" may stand. */
    private static final int REACH = 7;

    private static final Set<String> DID =
            Set.of("did", "does", "do", "has", "have", "had", "is", "are", "was", "were");
    private static final Set<String> COMING = Set.of("datang", "come", "came", "comes", "muncul", "mengalir");

    private final LanguagePack pack;
    private final Discourse discourse;

    Echoes(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
    }

    /** "Criticism also came from Japan", "kecaman serupa datang dari Jepang": aimed at whom it was aimed before. */
    List<Draft> voiced(Parse parse) {
        List<Draft> drafts = new ArrayList<>();
        for (Predication p : parse.predications()) {
            if (p.subject == null || p.verb.negated || !COMING.contains(p.verb.word)) continue;
            for (Nominal nominal : p.subject.nominals())
                for (NounEntry noun : nominal.events) {
                    List<Mention> targets = targets(nominal, noun);
                    for (Predication.Phrase phrase : p.phrases)
                        if (noun.agent().contains(phrase.preposition()))
                            for (Mention source : phrase.group().heads())
                                for (Mention target : targets)
                                    if (differ(source, target))
                                        drafts.add(Draft.named(
                                                source,
                                                target.as(target.actor(), Reason.of(Key.AS_BEFORE)),
                                                noun,
                                                nominal,
                                                Reason.of(Key.COMES_FROM),
                                                p,
                                                NAMED_AGAIN));
                }
        }
        return drafts;
    }

    /** "endorsed it, as did Qatar": what the sentence says before, of somebody else. */
    List<Draft> asDid(List<Element> elements, List<Draft> read) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 2 < elements.size(); i++) {
            boolean as =
                    elements.get(i).chunk().word.equals("as") && elements.get(i).group() == null;
            Element third = elements.get(i + 2);
            if (!as || !DID.contains(elements.get(i + 1).chunk().word) || !third.nouns()) continue;
            int at = elements.get(i).chunk().start;
            Predication last = null;
            for (Draft draft : read)
                if (draft.within() != null && draft.start() < at && (last == null || draft.start() >= last.verb.start))
                    last = draft.within();
            for (Draft draft : read)
                if (last != null && draft.within() == last && !draft.type().symmetric())
                    for (Mention source : third.nounGroup().heads())
                        if (differ(source, draft.target())) drafts.add(draft.again(source, last, NAMED_AGAIN));
        }
        return drafts;
    }

    /** "imposed sanctions, followed by Britain", "disusul Inggris": what the clause before says, of somebody else. */
    List<Draft> followed(Parse parse, List<Draft> read) {
        List<Draft> drafts = new ArrayList<>();
        PartyFinder find = new PartyFinder(pack);
        Predication before = null;
        for (Predication p : parse.predications()) {
            if (before != null && p.verb.passive && pack.marks("followed", p.verb.word))
                for (Draft draft : read)
                    if (draft.within() == before && !draft.type().symmetric())
                        for (Mention source : find.agent(p).actors())
                            if (differ(source, draft.target()) && differ(source, draft.source()))
                                drafts.add(draft.again(source, p, NAMED_AGAIN));
            before = p;
        }
        return drafts;
    }

    /** At whom it is aimed: as the noun says, else as the last relation of its type was. */
    private List<Mention> targets(Nominal nominal, NounEntry noun) {
        for (Nominal.PhrasePart part : nominal.parts)
            if (noun.target().contains(part.preposition())) {
                Party target = Party.suffering(part.group());
                if (!target.empty()) return target.actors();
                break;
            }
        Draft last = discourse.dealings().last();
        return last != null && last.type() == noun.type() ? List.of(last.target()) : List.of();
    }

    /**
     * "took similar steps", "followed suit": what was said last, of somebody else.
     *
     * @param read what the sentence was found to say; a predication that says something by itself repeats nothing
     */
    List<Draft> sameAgain(Parse parse, Sentence sentence, List<Draft> read) {
        List<Draft> drafts = new ArrayList<>();
        Draft last = discourse.dealings().last();
        if (last == null) return drafts;
        for (Predication predication : parse.predications()) {
            int start = predication.verb.start;
            if (predication.subject == null
                    || predication.verb.negated
                    || predication.link == Predication.Link.CONTROL
                    || read.stream().anyMatch(d -> d.within() == predication)
                    || !sentence.says(pack.grammar().again(), start, start + REACH)) continue;
            for (Mention source : predication.subject.heads())
                if (differ(source, last.target())) drafts.add(last.again(source, predication, SAME_AGAIN));
        }
        return drafts;
    }

    private boolean differ(Mention a, Mention b) {
        return !discourse.actors().state(a.actor()).equals(discourse.actors().state(b.actor()));
    }
}
