package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Set;

/** Tells whose a thing is where a clause says it: "the plan that Haftar proposed", "forces led by Haftar". */
final class Ownership {
    private static final Set<RelationType> FORCE =
            Set.of(RelationType.ASSAULT, RelationType.COERCE, RelationType.AID, RelationType.MOBILIZE);

    /** What is welcomed, condemned or turned down is not one's own. */
    private static final Set<RelationType> ATTITUDES =
            Set.of(RelationType.SUPPORT, RelationType.ACCUSE, RelationType.REJECT);

    /** Uses of a verb that say no more than who made a thing or stands behind it. */
    private static final Set<Use> MAKING = Set.of(Use.LIGHT, Use.OTHER, Use.INTEND, Use.REPORT, Use.BASE);

    /** What belongs to whom it holds: "a base that houses American troops". */
    private static final List<String> HOLDS = List.of("base", "territory");

    private final PartyFinder find;
    private final Discourse discourse;

    Ownership(PartyFinder find, Discourse discourse) {
        this.find = find;
        this.discourse = discourse;
    }

    void settle(List<Predication> predications) {
        for (Predication p : predications) {
            made(p);
            boolean qualifies = p.link == Predication.Link.RELATIVE || p.link == Predication.Link.COORDINATE;
            if (!qualifies || p.subject == null || p.subject.named()) continue;
            boolean led = p.verb.does(Use.BASE);
            Nominal thing = Group.nominal(p.subject.members().getLast());
            boolean holds = !p.verb.passive
                    && !led
                    && thing.owners.isEmpty()
                    && HOLDS.stream().anyMatch(thing::themed);
            if (!led && !holds && (mediates(p) || !p.verb.senses.stream().allMatch(Ownership::makes))) continue;
            List<Mention> owners = owners(p, holds, led);
            if (owners.isEmpty()) continue;
            if (led && thing.belonging != null) thing.heads.add(led(owners.getFirst(), thing.belonging));
            else {
                thing.owners.addAll(owners);
                thing.shared |= owners.size() > 1;
            }
        }
    }

    /** "the attack that Israel carried out", "the troops Turkey sent" are those of who did that. */
    private static void made(Predication p) {
        if (p.link != Predication.Link.RELATIVE
                || p.verb.passive
                || p.objects.size() != 1
                || p.subject == null
                || !p.subject.named()
                || p.objects.getFirst().start() > p.verb.start) return;
        Nominal thing = Group.nominal(p.objects.getFirst().members().getLast());
        boolean own = p.verb.senses.stream()
                .anyMatch(s -> s.light() == Light.DO
                        || s.light() == Light.GIVE
                        || s.use() == Use.INTEND
                        || thing.themed("troops")
                                && s.entry() != null
                                && s.entry().withTheme().containsKey("troops"));
        if (own && !thing.named() && thing.owners.isEmpty()) {
            thing.owners.addAll(p.subject.heads());
            thing.shared |= thing.owners.size() > 1;
        }
    }

    /** "talks hosted by Oman" are not Oman's own. */
    private static boolean mediates(Predication p) {
        return p.verb.senses.stream()
                .anyMatch(s -> s.entry() != null
                        && (s.entry().type() == RelationType.MEDIATE
                                || s.entry().withTheme().containsValue(RelationType.MEDIATE)));
    }

    private static boolean makes(VerbSense sense) {
        return MAKING.contains(sense.use())
                || sense.entry() != null
                        && sense.entry().type() == null
                        && (sense.entry().verb().equals("announce")
                                || sense.entry().withTheme().values().stream()
                                        .noneMatch(type -> FORCE.contains(type) || ATTITUDES.contains(type)));
    }

    private List<Mention> owners(Predication p, boolean holds, boolean led) {
        // "a shrine that is seen by Beijing as a symbol"
        if (find.marks("regarding", p.verb.word)) return List.of();
        List<Mention> owners = p.verb.passive ? find.agent(p).actors() : List.of();
        if (led)
            for (Phrase phrase : p.phrases)
                for (Nominal nominal : phrase.group().nominals())
                    if (owners.isEmpty()) owners = nominal.places.isEmpty() ? nominal.heads : nominal.places;
        return owners.isEmpty() && holds && !p.objects.isEmpty()
                ? p.objects.getFirst().heads()
                : owners;
    }

    /** Forces led by somebody are an army of their own. */
    private Mention led(Mention leader, String belonging) {
        return new Mention(
                discourse.actors().belonging(leader.actor(), belonging),
                ActorName.Use.NAME,
                leader.start(),
                leader.end(),
                leader.how().and(Key.LEADS_IT));
    }
}
