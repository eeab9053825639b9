package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.language.LanguagePack;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason.Key;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whose a noun is from the phrase after it: "the government of Turkey", "pemerintah di Tripoli". */
final class Genitive {
    static final Set<String> OF = Set.of("of", "dari");
    private static final Set<String> FROM = Set.of("from", "asal");
    private static final Set<String> IN = Set.of("di", "in", "near", "berbasis di", "based in");

    private final LanguagePack pack;
    private final Discourse discourse;

    Genitive(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
    }

    /** Lets the last of the elements, a phrase, tell whose the nouns before it are. */
    void attach(List<Element> elements) {
        int n = elements.size();
        if (n < 2 || elements.get(n - 2).group() == null) return;
        Element phrase = elements.get(n - 1);
        Group group = phrase.nounGroup();
        Nominal head = Group.nominal(elements.get(n - 2).nounGroup().members().getLast());
        String preposition = String.valueOf(phrase.preposition());
        if ("person_noun".equals(head.reference)
                && OF.contains(preposition)
                && group.heads().size() == 1) {
            // "the President of China" is not the president named before
            head.heads.clear();
            head.belonging = "SELF";
        }
        if ("counterpart".equals(head.reference)
                && (OF.contains(preposition) || FROM.contains(preposition))
                && group.named()) head.heads.clear();
        if (head.named()) return;
        boolean body = head.belonging != null || head.title != null;
        boolean of = OF.contains(preposition)
                || body && FROM.contains(preposition) && !head.possessed
                || preposition.equals("for") && head.title == Role.SPOKESPERSON;
        // "talks between the government and the opposition in Geneva"
        boolean in = IN.contains(preposition)
                && !("OPP".equals(head.belonging)
                        && elements.get(n - 2).nounGroup().members().size() > 1);
        // "stormed its embassy in Tehran": whose it is does not say where it is
        if (!of && (!in || head.possessed && head.belonging != null)) return;
        boolean fighters = "group_noun".equals(head.reference);
        if (body || fighters || "parties".equals(head.reference) || "counterpart".equals(head.reference))
            actors(head, group, in);
        else {
            if (of && !pack.headFirst() && head.events.isEmpty()) thing(head, group);
            if (in) places(head, group);
        }
    }

    /** "the army of Turkey", "the parties in Libya" are actors themselves. */
    private void actors(Nominal head, Group group, boolean in) {
        List<Mention> owners = new ArrayList<>(group.heads());
        if (in) for (Nominal nominal : group.nominals()) owners.addAll(nominal.places);
        boolean body = head.belonging != null || head.title != null;
        for (Mention owner : owners) {
            boolean self = "parties".equals(head.reference)
                    || "group_noun".equals(head.reference)
                    || in && !body
                    || head.title != null && owner.actor().kind() == ActorKind.PERSON;
            // "rebels in Syria" are not Syria
            boolean rebels =
                    "group_noun".equals(head.reference) && in && owner.actor().kind() == ActorKind.STATE;
            Actor actor = rebels
                    ? discourse.actors().belonging(owner.actor(), "REB")
                    : self ? owner.actor() : discourse.actors().body(owner.actor(), head);
            head.heads.add(new Mention(
                    actor,
                    ActorName.Use.NAME,
                    owner.start(),
                    owner.end(),
                    owner.how().and(Key.OWNER)));
        }
    }

    /** "a package of sanctions", "a round of talks": it is what it consists of, and belongs to whom that belongs. */
    private static void thing(Nominal head, Group group) {
        Nominal content = group.first();
        boolean container = head.owners.isEmpty()
                && (head.themes.isEmpty() || head.themes.equals(List.of("goods")) && !content.themes.isEmpty());
        if (container && group.members().size() == 1 && !content.named()) {
            head.themes = content.themes;
            head.belonging = content.belonging;
            head.body = content.body;
            head.army = content.army;
            head.events = content.events;
            head.eventStart = content.eventStart;
            head.eventEnd = content.eventEnd;
            if (!head.events.isEmpty()) head.owners.addAll(content.owners);
            head.places.addAll(content.places);
        }
        // "bases of the YPG and of IS"
        if (head.events.isEmpty())
            head.shared |= head.owners.isEmpty() && group.nominals().size() > 1;
        if (head.events.isEmpty())
            for (Nominal nominal : group.nominals())
                head.owners.addAll(nominal.heads.isEmpty() ? nominal.owners : nominal.heads);
    }

    private static void places(Nominal head, Group group) {
        for (Nominal nominal : group.nominals()) {
            head.places.addAll(nominal.places);
            head.places.addAll(nominal.heads);
        }
    }
}
