package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.extraction.Parse.Noun;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.WordClass;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Relations that nouns state without a verb that does anything: compounds ("UN-backed") and what somebody is called ("an ally of"). */
final class NounRelations {
    private static final double COMPOUND = 0.85;
    private static final double APPOSED = 0.75;

    private static final Set<String> COPULAS = Set.of("adalah", "ialah");

    private static final Set<String> AMONG = Set.of("among", "di antara");

    /** Verbs that say what somebody is. */
    private static final Set<String> BECOMING = Set.of(
            "menjadi", "merupakan", "adalah", "ialah", "become", "became", "becomes", "remain", "remains", "remained");

    private NounRelations() {}

    /**
     * "the UN-backed government", "pasukan dukungan Rusia".
     *
     * @param lastParties between whom is mediated where the sentence does not say
     * @param told what the verbs of the sentence tell
     */
    static List<Draft> compounds(
            Nominal nominal, Noun noun, List<Mention> lastParties, List<Draft> told, PartyFinder find) {
        List<Draft> drafts = new ArrayList<>();
        Party between = find.inParts(nominal, find.marking("between"));
        List<Mention> parties = between.empty() ? parties(noun, told, lastParties) : between.actors();
        for (Nominal.BackedBy backer : nominal.backers) {
            // "EU-sponsored talks": who stands behind talks of others mediates
            boolean mediates = backer.compound().type() == RelationType.MEDIATE
                    || nominal.themed("talks") && backer.compound().type() == RelationType.SUPPORT;
            for (Mention head : nominal.heads.isEmpty() && mediates ? parties : nominal.heads)
                drafts.add(new Draft(
                        backer.actor(),
                        head,
                        mediates ? RelationType.MEDIATE : backer.compound().type(),
                        mediates ? RelationKind.EVENT : backer.compound().kind(),
                        Realis.ACTUAL,
                        Set.of(),
                        backer.start(),
                        backer.end(),
                        Reason.of(Key.COMPOUND, backer.compound().suffix()),
                        noun.within(),
                        null,
                        false,
                        COMPOUND));
        }
        return drafts;
    }

    /** "reached a Russian-mediated agreement with Damascus": who reached it with whom. */
    private static List<Mention> parties(Noun noun, List<Draft> told, List<Mention> lastParties) {
        for (Draft draft : told)
            if (draft.type().symmetric() && noun.within() != null && draft.within() == noun.within())
                return List.of(draft.source(), draft.target());
        return lastParties;
    }

    /** "Egypt, an ally of Haftar," and "Mesir adalah sekutu Haftar". */
    static List<Draft> appositions(List<Element> elements) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 2 < elements.size(); i++) {
            Element first = elements.get(i), joint = elements.get(i + 1), second = elements.get(i + 2);
            if (first.group() == null
                    || !second.nouns() && !among(second)
                    || first.group().members().size() != 1
                    || !joint.is(Kind.COMMA) && !copula(joint)) continue;
            Nominal role = second.nounGroup().first();
            for (NounEntry noun : role.events) {
                if (!noun.role()) continue;
                for (Mention source : first.nounGroup().heads())
                    for (Mention target : whose(role, noun, elements, i + 3))
                        drafts.add(Draft.named(
                                source, target, noun, role, Reason.of(Key.CALLED_ITS, noun.noun()), null, APPOSED));
                break;
            }
        }
        return drafts;
    }

    /** "is among China's largest trading partners". */
    private static boolean among(Element role) {
        return role.phrase() && AMONG.contains(role.preposition());
    }

    /** Whether it says what somebody is: "is", "adalah", "became". */
    static boolean copula(Element joint) {
        return joint.is(Kind.APPOSITION) && COPULAS.contains(joint.chunk().word)
                || joint.is(Kind.OTHER) && joint.chunk().classes.contains(WordClass.BE) && !joint.chunk().negated
                || joint.is(Kind.VERB) && becomes(joint.chunk());
    }

    static boolean becomes(Chunk verb) {
        return !verb.negated && BECOMING.contains(verb.word);
    }

    /** Whose ally it is: the owner of the noun, else the phrase after it. */
    private static List<Mention> whose(Nominal role, NounEntry noun, List<Element> elements, int after) {
        if (!role.owners.isEmpty()) return role.owners;
        if (after >= elements.size()) return List.of();
        Element next = elements.get(after);
        return next.phrase() && noun.target().contains(next.preposition())
                ? next.nounGroup().heads()
                : List.of();
    }
}
