package dev.entente.extraction;

import dev.entente.extraction.Predication.Link;
import dev.entente.extraction.Predication.Phrase;
import dev.entente.language.LanguagePack;
import dev.entente.model.Reason.Key;
import java.util.List;

/** Tells whose something is by the clause that describes it: "aid that Jakarta sent", "ships linked to Israel", "a town held by rebels". */
final class RelativeOwners {
    private final LanguagePack pack;
    private final PartyFinder find;

    RelativeOwners(LanguagePack pack) {
        this.pack = pack;
        find = new PartyFinder(pack);
    }

    void settle(List<Predication> predications) {
        for (Predication p : predications) {
            boolean described = p.link == Link.RELATIVE || p.link == Link.CONTROL && p.subjectIsObject;
            if (!described || p.verb.negated || p.subject == null || p.subject.named()) continue;
            Nominal thing = Group.nominal(p.subject.members().getLast());
            if (!thing.owners.isEmpty()) continue;
            if (pack.marks("linked", p.verb.word)) own(thing, partners(p));
            else if (pack.marks("doing", p.verb.word) && (!thing.events.isEmpty() || thing.themed("proposal")))
                own(thing, agents(p));
            else if (pack.marks("holding", p.verb.word)) held(p, agents(p));
        }
    }

    private List<Mention> agents(Predication p) {
        Group agent = p.verb.passive || !pack.headFirst() ? find.by(p) : null;
        return agent == null ? List.of() : agent.heads();
    }

    private List<Mention> partners(Predication p) {
        for (Phrase phrase : p.phrases)
            if (find.marks("with", phrase) || find.marks("to", phrase))
                return phrase.group().heads();
        return List.of();
    }

    /** "bombed targets in Sanaa, which the Houthis control": the targets are theirs. */
    private static void held(Predication p, List<Mention> holders) {
        for (Nominal place : p.subject.nominals()) own(place, holders);
        Predication around = p.governor;
        if (around == null) return;
        for (Group object : around.objects)
            for (Nominal nominal : object.nominals())
                if (!nominal.named()
                        && nominal.owners.isEmpty()
                        && p.subject.nominals().stream()
                                .anyMatch(place -> !place.places.isEmpty() && nominal.places.containsAll(place.places)))
                    own(nominal, holders);
    }

    private static void own(Nominal thing, List<Mention> owners) {
        for (Mention owner : owners)
            thing.owners.add(owner.as(owner.actor(), owner.how().and(Key.OWNER)));
    }
}
