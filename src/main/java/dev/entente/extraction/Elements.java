package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** The row of things that a clause is made of: noun groups, prepositional phrases, verbs and what joins them. */
final class Elements {
    private final LanguagePack pack;
    private final Discourse discourse;
    private final Genitive genitive;

    Elements(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
        genitive = new Genitive(pack, discourse);
    }

    List<Element> of(List<Chunk> chunks) {
        List<Chunk> row = Appositions.joined(withoutScareQuotes(chunks));
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
        for (Element element : elements)
            if (element.group() != null) for (Chunk member : element.nounGroup().members()) government(member);
        return elements;
    }

    /** In 'calls Seoul an "enemy"' the marks open no speech. */
    private static List<Chunk> withoutScareQuotes(List<Chunk> chunks) {
        List<Chunk> row = new ArrayList<>(chunks.size());
        for (int i = 0; i < chunks.size(); i++) {
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

    /** "the government" alone is that of the state spoken of. */
    private void government(Chunk chunk) {
        Nominal nominal = Group.nominal(chunk);
        boolean army = "MIL".equals(nominal.belonging) && nominal.army;
        if (nominal.named()
                || !"GOV".equals(nominal.belonging) && !army
                || !nominal.places.isEmpty()
                || chunk.end - chunk.start > 2) return;
        for (Mention state : new Coreference(discourse)
                .resolve("state_noun", null, List.of(), chunk.start, chunk.end, pack.headFirst()))
            nominal.heads.add(state.as(
                    discourse.actors().belonging(state.actor(), String.valueOf(nominal.belonging)), state.how()));
    }
}
