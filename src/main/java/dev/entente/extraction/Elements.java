package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
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

/** The row of things that a clause is made of: noun groups, prepositional phrases, verbs and what joins them. */
final class Elements {
    private static final Set<String> LISTING =
            Set.of("including", "such as", "namely", "among them", "termasuk", "seperti", "yakni", "yaitu");

    private final LanguagePack pack;
    private final Discourse discourse;
    private final Appositions appositions;
    private final Genitive genitive;

    Elements(LanguagePack pack, Discourse discourse, List<Token> tokens) {
        this.pack = pack;
        this.discourse = discourse;
        appositions = new Appositions(pack, discourse, tokens);
        genitive = new Genitive(pack, discourse);
    }

    List<Element> of(List<Chunk> chunks) {
        List<Chunk> row = appositions.joined(withoutScareQuotes(chunks));
        Coordination coordination = new Coordination(row, discourse);
        List<Element> elements = new ArrayList<>(row.size());
        int i = 0;
        while (i < row.size()) {
            Chunk chunk = row.get(i);
            boolean phrase = chunk.is(Kind.PREPOSITION)
                    && i + 1 < row.size()
                    && row.get(i + 1).is(Kind.NOUNS)
                    && !coordination.opensClause(i);
            if (!phrase && !chunk.is(Kind.NOUNS)) {
                elements.add(new Element(chunk, null, null));
                i++;
                continue;
            }
            int first = phrase ? i + 1 : i;
            Group group = coordination.group(first, elements);
            elements.add(new Element(chunk, group, phrase ? chunk.word : null));
            if (phrase) genitive.attach(elements);
            i = first + row.subList(first, row.size()).indexOf(group.members().getLast()) + 1;
        }
        listed(elements);
        for (int k = 0; k < elements.size(); k++) {
            Element element = elements.get(k);
            if (element.group() == null) continue;
            told(
                    element.nounGroup(),
                    k == 0 && elements.size() > 1 && elements.get(1).is(Kind.RELATIVE));
            boolean sent = k > 0 && sends(elements.get(k - 1));
            for (Chunk member : element.nounGroup().members())
                if (!sent || Group.nominal(member).possessed) government(member, elements.subList(0, k));
        }
        return elements;
    }

    /** "sanctions on several groups, among them Human Rights Watch": those listed are meant. */
    private void listed(List<Element> elements) {
        for (int i = 0; i + 2 < elements.size(); i++) {
            Element whole = elements.get(i);
            int joint = elements.get(i + 1).is(Kind.COMMA) ? i + 2 : i + 1;
            if (whole.group() == null
                    || whole.nounGroup().named()
                    || joint + 1 >= elements.size()
                    || !elements.get(joint).is(Kind.APPOSITION)
                    || !LISTING.contains(elements.get(joint).chunk().word)
                    || !elements.get(joint + 1).nouns()
                    || !elements.get(joint + 1).nounGroup().named()) continue;
            List<Chunk> members = new ArrayList<>(whole.nounGroup().members());
            members.addAll(elements.get(joint + 1).nounGroup().members());
            elements.set(i, new Element(whole.chunk(), new Group(members), whole.preposition()));
            elements.subList(i + 1, joint + 2).clear();
            // "navies from nine countries, including the US and China"
            if (whole.phrase()) genitive.attach(elements.subList(0, i + 1));
        }
    }

    /** In 'calls Seoul an "enemy"' the marks open no speech. */
    private static List<Chunk> withoutScareQuotes(List<Chunk> chunks) {
        List<Chunk> row = new ArrayList<>(chunks.size());
        boolean runsOn = false;
        for (int i = 0; i < chunks.size(); i++) {
            // 'said Iran "should not repeat it"'
            boolean inside = chunks.get(i).is(Kind.QUOTE)
                    && i > 1
                    && i + 1 < chunks.size()
                    && chunks.get(i - 2).is(Kind.VERB)
                    && Control.onlySays(chunks.get(i - 2))
                    && chunks.get(i - 1).is(Kind.NOUNS)
                    && chunks.get(i + 1).is(Kind.VERB)
                    && !chunks.get(i + 1).infinitive;
            if (inside || runsOn && chunks.get(i).is(Kind.QUOTE)) {
                runsOn = inside;
                continue;
            }
            boolean word = chunks.get(i).is(Kind.QUOTE)
                    && i > 0
                    && chunks.get(i - 1).isAnyOf(Kind.PREPOSITION, Kind.VERB, Kind.NOUNS)
                    && i + 2 < chunks.size()
                    && chunks.get(i + 1).is(Kind.NOUNS)
                    && chunks.get(i + 2).is(Kind.QUOTE);
            if (!word) {
                row.add(chunks.get(i));
                continue;
            }
            row.add(chunks.get(i + 1));
            i += 2;
        }
        return row;
    }

    /** "the Tories accused the government": whoever is named last before and belongs to a state without being its government. */
    private @Nullable Mention critic(List<Element> before) {
        for (Element element : before.reversed()) {
            if (element.group() == null || !element.nounGroup().named()) continue;
            Mention last = element.nounGroup().heads().getLast();
            List<Actor> lineage = discourse.actors().lineage(last.actor());
            Actor state = lineage.isEmpty() ? last.actor() : lineage.getLast();
            boolean domestic = state.kind() == ActorKind.STATE
                    && !last.place()
                    && last.actor().kind() != ActorKind.GOVERNMENT
                    && !discourse.actors().side(last.actor()).equals(state);
            return domestic ? last.as(state, Reason.of(Key.STATE_OF_TEXT)) : null;
        }
        return null;
    }

    /** "In Niger, the junta": the state of the phrase that opens the sentence. */
    private @Nullable Mention placeBefore(List<Element> before) {
        if (before.isEmpty() || !before.getFirst().phrase()) return null;
        Element first = before.getFirst();
        boolean in = pack.grammar().frame("place").contains(String.valueOf(first.preposition()));
        List<Mention> named = first.nounGroup().heads();
        return in && named.size() == 1 && named.getFirst().actor().kind() == ActorKind.STATE ? named.getFirst() : null;
    }

    /** "deployed the army": the one who acts sends what is his own. */
    private static boolean sends(Element verb) {
        return verb.is(Kind.VERB)
                && !verb.chunk().passive
                && verb.chunk().senses.stream()
                        .anyMatch(
                                s -> s.entry() != null && s.entry().withTheme().containsKey("troops"));
    }

    /** "Kelompok yang didukung Iran itu", "the Iran-backed group": the fighters of the sentence before. */
    private void told(Group group, boolean described) {
        Nominal nominal = group.first();
        Chunk chunk = group.members().getFirst();
        boolean bare = described && chunk.end == chunk.start + 1;
        boolean backed = chunk.definite && !nominal.backers.isEmpty();
        if (!bare && !backed
                || group.members().size() > 1
                || nominal.named()
                || !nominal.owners.isEmpty()
                || !pack.marks("group", String.valueOf(nominal.body))) return;
        Mention fighters = discourse.lastCollective();
        if (fighters != null)
            nominal.heads.add(fighters.as(
                    fighters.actor(),
                    Reason.of(Key.NAMED_BEFORE, fighters.actor().name("en"))));
    }

    /** "the government" alone is that of the state spoken of. */
    private void government(Chunk chunk, List<Element> before) {
        Nominal nominal = Group.nominal(chunk);
        boolean army = "MIL".equals(nominal.belonging) && nominal.army;
        if (nominal.named()
                // "several governments accuse China"
                || nominal.some
                || !"GOV".equals(nominal.belonging) && !army
                || !nominal.places.isEmpty()
                || chunk.end - chunk.start > 2) return;
        String what = String.valueOf(nominal.belonging);
        Mention critic = "GOV".equals(what) && !nominal.possessed ? critic(before) : null;
        Mention here = critic != null || nominal.possessed ? critic : placeBefore(before);
        if (here != null) {
            nominal.heads.add(here.as(discourse.actors().belonging(here.actor(), what), Reason.of(Key.STATE_OF_TEXT)));
            return;
        }
        Mention told = nominal.possessed ? null : discourse.body(nominal);
        if (told != null) {
            nominal.heads.add(told.as(
                    told.actor(), Reason.of(Key.NAMED_BEFORE, told.actor().name("en"))));
            return;
        }
        Coreference coreference = new Coreference(discourse);
        Mention acting = discourse.acting();
        if (acting != null && pack.marks("regime", String.valueOf(nominal.body))) {
            // "Ankara accuses the regime": not its own
            Mention opponent = discourse.dealings().opponentOf(acting.actor());
            if (opponent != null) {
                nominal.heads.add(opponent.as(opponent.actor(), Reason.of(Key.OTHER_SIDE)));
                return;
            }
        }
        for (Mention state :
                coreference.resolve("state_noun", null, List.of(), chunk.start, chunk.end, pack.headFirst())) {
            Mention body = state.as(discourse.actors().belonging(state.actor(), what), state.how());
            nominal.heads.add(nominal.army && !nominal.possessed ? coreference.ofText(body, what) : body);
        }
    }
}
