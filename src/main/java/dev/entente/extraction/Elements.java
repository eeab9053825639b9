package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason.Key;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The row of things that a clause is made of: noun groups, prepositional phrases, verbs and what joins them. Joins coordinated nouns,
 * appositions ("the prime minister, Fayez al-Sarraj") and what owns a noun ("the government of Turkey", "pemerintah di Tripoli").
 */
final class Elements {
    /** One of: a noun group, a prepositional phrase, or a bare chunk. */
    record Element(
            Chunk chunk, @Nullable Group group, @Nullable String preposition) {
        boolean is(Kind kind) {
            return group == null && chunk.is(kind);
        }

        boolean nouns() {
            return group != null && preposition == null;
        }

        boolean phrase() {
            return group != null && preposition != null;
        }

        Group nounGroup() {
            if (group == null) throw new IllegalStateException("no nouns");
            return group;
        }
    }

    private static final Set<String> FROM = Set.of("from", "asal");
    private static final Set<String> OF = Set.of("of", "dari");
    private static final Set<String> IN = Set.of("di", "in", "berbasis di", "based in");

    private final LanguagePack pack;
    private final Discourse discourse;

    Elements(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
    }

    /** In 'calls Seoul an "enemy"' the marks open no speech. */
    private static List<Chunk> withoutScareQuotes(List<Chunk> chunks) {
        List<Chunk> row = new ArrayList<>(chunks.size());
        for (int i = 0; i < chunks.size(); i++) {
            boolean word = chunks.get(i).is(Kind.QUOTE)
                    && i > 0
                    && (chunks.get(i - 1).is(Kind.PREPOSITION) || chunks.get(i - 1).is(Kind.VERB) || chunks.get(i - 1).is(Kind.NOUNS))
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

    List<Element> of(List<Chunk> chunks) {
        List<Chunk> row = apposed(withoutScareQuotes(chunks));
        List<Element> elements = new ArrayList<>(row.size());
        int i = 0;
        while (i < row.size()) {
            Chunk chunk = row.get(i);
            boolean preposition = chunk.is(Kind.PREPOSITION)
                    && i + 1 < row.size()
                    && row.get(i + 1).is(Kind.NOUNS)
                    && !(opensClause(chunk) && startsClause(row, lastOfList(row, i + 1)));
            if (preposition) {
                Group group = group(row, i + 1, elements);
                elements.add(new Element(chunk, group, chunk.word));
                own(elements);
                i = after(row, i + 1, group);
            } else if (chunk.is(Kind.NOUNS)) {
                Group group = group(row, i, elements);
                elements.add(new Element(chunk, group, null));
                i = after(row, i, group);
            } else {
                elements.add(new Element(chunk, null, null));
                i++;
            }
        }
        for (Element element : elements)
            if (element.group() != null) for (Chunk member : element.nounGroup().members()) government(member);
        return elements;
    }

    /** "the government" alone is that of the state spoken of. */
    private void government(Chunk chunk) {
        Nominal nominal = Group.nominal(chunk);
        boolean army = "MIL".equals(nominal.belonging) && nominal.army;
        if (nominal.named()
                || !"GOV".equals(nominal.belonging) && !army
                || !nominal.places.isEmpty()
                || chunk.end - chunk.start > 2) return;
        for (Mention state : discourse.resolve("state_noun", null, List.of(), chunk.start, chunk.end, pack.headFirst()))
            nominal.heads.add(
                    state.as(discourse.belonging(state.actor(), String.valueOf(nominal.belonging)), state.how()));
    }

    /** "after Bogota recognised": a preposition that can open a clause. */
    private static boolean opensClause(Chunk chunk) {
        return chunk.classes.contains(WordClass.TIME)
                || chunk.classes.contains(WordClass.CAUSE)
                || chunk.classes.contains(WordClass.CONDITION);
    }

    private static int lastOfList(List<Chunk> row, int at) {
        int last = at;
        while (last + 2 < row.size()
                && (row.get(last + 1).is(Kind.COORDINATION) || row.get(last + 1).is(Kind.COMMA))
                && row.get(last + 2).is(Kind.NOUNS)) last += 2;
        return last;
    }

    private static int after(List<Chunk> row, int from, Group group) {
        Chunk last = group.members().getLast();
        for (int k = from; k < row.size(); k++) if (row.get(k) == last) return k + 1;
        return from + 1;
    }

    /** "the government of Turkey", "pihak di Libya": the head is whose it is. */
    private void own(List<Element> elements) {
        int n = elements.size();
        if (n < 2 || !(elements.get(n - 2).nouns() || elements.get(n - 2).phrase())) return;
        Element phrase = elements.get(n - 1);
        Nominal head = Group.nominal(elements.get(n - 2).nounGroup().members().getLast());
        String preposition = String.valueOf(phrase.preposition());
        if ("person_noun".equals(head.reference)
                && OF.contains(preposition)
                && phrase.nounGroup().heads().size() == 1) {
            // "the President of China" is not the president named before
            head.heads.clear();
            head.belonging = "SELF";
        }
        if (head.named()) return;
        boolean people = head.belonging != null || head.title != null;
        boolean of = OF.contains(preposition)
                || people && FROM.contains(preposition)
                || preposition.equals("for") && head.title == Role.SPOKESPERSON;
        boolean in = IN.contains(preposition);
        if (!of && !in) return;
        boolean agent = head.belonging != null
                || head.title != null
                || "parties".equals(head.reference)
                || "counterpart".equals(head.reference);
        if (!agent) {
            if (of
                    && !pack.headFirst()
                    && head.events.isEmpty()
                    && head.themes.isEmpty()
                    && head.owners.isEmpty()
                    && phrase.nounGroup().members().size() == 1) {
                // "a package of sanctions", "a round of talks": it is what it consists of
                Nominal content = phrase.nounGroup().first();
                if (!content.named()) {
                    head.themes = content.themes;
                    head.belonging = content.belonging;
                    head.army = content.army;
                    head.events = content.events;
                    head.eventStart = content.eventStart;
                    head.eventEnd = content.eventEnd;
                }
            }
            if (of && head.events.isEmpty() && !pack.headFirst())
                for (Nominal nominal : phrase.nounGroup().nominals())
                    head.owners.addAll(nominal.heads.isEmpty() ? nominal.owners : nominal.heads);
            if (in)
                for (Nominal nominal : phrase.nounGroup().nominals()) {
                    head.places.addAll(nominal.places);
                    head.places.addAll(nominal.heads);
                }
            return;
        }
        List<Mention> owners = new ArrayList<>(phrase.nounGroup().heads());
        if (in) for (Nominal nominal : phrase.nounGroup().nominals()) owners.addAll(nominal.places);
        for (Mention owner : owners) {
            var actor = "parties".equals(head.reference) || in && head.belonging == null && head.title == null
                    ? owner.actor()
                    : head.title != null
                            ? owner.actor().kind() == ActorKind.PERSON
                                    ? owner.actor()
                                    : discourse.institution(owner.actor(), head.title)
                            : discourse.belonging(owner.actor(), String.valueOf(head.belonging));
            head.heads.add(new Mention(
                    actor,
                    dev.entente.knowledge.ActorName.Use.NAME,
                    owner.start(),
                    owner.end(),
                    owner.how().and(Key.OWNER)));
        }
    }

    /** "Prime Minister of Libya, Fayez al-Sarraj," and "Fayez al-Sarraj, the prime minister,": one actor. */
    private List<Chunk> apposed(List<Chunk> chunks) {
        List<Chunk> row = new ArrayList<>(chunks);
        for (int i = 0; i + 4 < row.size(); i++) basedPerson(row, i);
        for (int i = 0; i + 2 < row.size(); i++) {
            if (!row.get(i).is(Kind.NOUNS)
                    || !row.get(i + 1).is(Kind.COMMA)
                    || !row.get(i + 2).is(Kind.NOUNS)) continue;
            Nominal first = Group.nominal(row.get(i));
            Nominal second = Group.nominal(row.get(i + 2));
            boolean closed = i + 3 >= row.size()
                    || row.get(i + 3).is(Kind.COMMA)
                    || row.get(i + 3).is(Kind.VERB)
                    || row.get(i + 3).is(Kind.RELATIVE)
                    || row.get(i + 3).is(Kind.OTHER)
                    || row.get(i + 3).is(Kind.QUOTE)
                    || row.get(i + 3).is(Kind.PREPOSITION);
            if (!closed) continue;
            if (grouped(first) && second.belonging != null && second.heads.size() == 1 && !row.get(i + 2).proper) {
                // "Hezbollah, the Lebanese militia": one actor
                row.remove(i + 2);
                row.remove(i + 1);
                if (i + 1 < row.size() && row.get(i + 1).is(Kind.COMMA)) row.remove(i + 1);
            } else if (titleOnly(first) && person(second)) {
                first.heads.clear();
                first.heads.addAll(second.heads);
                row.get(i).end = row.get(i + 2).end;
                row.remove(i + 2);
                row.remove(i + 1);
            } else if (person(first) && (titleOnly(second) || second.title != null && !second.named())) {
                row.remove(i + 2);
                row.remove(i + 1);
                if (i + 2 < row.size()
                        && row.get(i + 1).is(Kind.PREPOSITION)
                        && OF.contains(row.get(i + 1).word)
                        && row.get(i + 2).is(Kind.NOUNS)) {
                    row.remove(i + 2);
                    row.remove(i + 1);
                }
                if (i + 1 < row.size() && row.get(i + 1).is(Kind.COMMA)) row.remove(i + 1);
            }
        }
        return row;
    }

    /** "Perdana Menteri yang berbasis di Tripoli, Fayez al-Sarraj": the name after the bracketed clause. */
    private static void basedPerson(List<Chunk> row, int i) {
        if (!row.get(i).is(Kind.NOUNS)
                || !row.get(i + 1).is(Kind.RELATIVE)
                || !row.get(i + 2).is(Kind.VERB)) return;
        Nominal title = Group.nominal(row.get(i));
        if (!titleOnly(title)) return;
        for (int k = i + 3; k + 1 < row.size() && k < i + 8; k++) {
            if (!row.get(k).is(Kind.COMMA)) continue;
            if (row.get(k + 1).is(Kind.NOUNS) && person(Group.nominal(row.get(k + 1)))) {
                title.heads.clear();
                title.heads.addAll(Group.nominal(row.get(k + 1)).heads);
                row.remove(k + 1);
            }
            return;
        }
    }

    private static boolean grouped(Nominal nominal) {
        if (nominal.heads.size() != 1) return false;
        ActorKind kind = nominal.heads.getFirst().actor().kind();
        return kind == ActorKind.ARMED_GROUP || kind == ActorKind.GOVERNMENT || kind == ActorKind.ORGANISATION;
    }

    private static boolean titleOnly(Nominal nominal) {
        return nominal.title != null
                        && (nominal.heads.isEmpty()
                                || nominal.heads.getFirst().actor().kind() != ActorKind.PERSON)
                || "counterpart".equals(nominal.reference);
    }

    private static boolean person(Nominal nominal) {
        return nominal.heads.size() == 1 && nominal.heads.getFirst().actor().kind() == ActorKind.PERSON;
    }

    private Group group(List<Chunk> row, int from, List<Element> before) {
        List<Chunk> members = new ArrayList<>(1);
        members.add(row.get(from));
        boolean opened = from > 0 && row.get(from - 1).is(Kind.PREPOSITION) && opensClause(row.get(from - 1));
        boolean objectSide = !opened && verbInClause(before) && !reported(before);
        int i = from + 1;
        while (i < row.size()) {
            int next = nextMember(row, i, members);
            if (next < 0) break;
            Chunk candidate = row.get(next);
            Nominal first = Group.nominal(members.getLast());
            Nominal second = Group.nominal(candidate);
            if (objectSide && startsClause(row, next)) break;
            if (ofPerson(row, from, before) && personal(second)) break;
            share(first, second);
            adjective(first, second);
            if (first.named() && (second.named() || second.title != null)) members.add(candidate);
            else if (first.named() && stranger(candidate, second)) members.add(candidate);
            else if (!first.events.isEmpty()
                    && !first.owners.isEmpty()
                    && second.named()
                    && (second.title == null || first.events.getFirst().symmetric())
                    && (!startsClause(row, next) || !objectSide)) {
                first.owners.addAll(second.heads);
                members.add(candidate);
            } else if (!first.named()
                    && first.owners.size() == 1
                    && first.belonging == null
                    && second.named()
                    && second.title == null
                    && second.belonging == null
                    && row.get(next - 1).is(Kind.COORDINATION)
                    && !startsClause(row, next)) {
                first.owners.addAll(second.heads);
                first.shared = true;
            } else if (!first.named()
                    && !second.named()
                    && (similar(first, second) || !row.get(next - 1).is(Kind.COMMA))) members.add(candidate);
            else break;
            i = next + 1;
        }
        return new Group(distinct(members));
    }

    /** Whether it is whose a named person is: "President Tshisekedi of the DR Congo". */
    private static boolean ofPerson(List<Chunk> row, int from, List<Element> before) {
        return from > 0
                && row.get(from - 1).is(Kind.PREPOSITION)
                && OF.contains(row.get(from - 1).word)
                && !before.isEmpty()
                && before.getLast().group() != null
                && before.getLast().nounGroup().heads().stream()
                        .anyMatch(m -> m.actor().kind() == ActorKind.PERSON);
    }

    private static boolean personal(Nominal nominal) {
        return nominal.title != null || person(nominal);
    }

    /** "Britain and Jersey": a name that nobody is known by. */
    private static boolean stranger(Chunk chunk, Nominal nominal) {
        return chunk.proper
                && nominal.events.isEmpty()
                && nominal.themes.isEmpty()
                && nominal.owners.isEmpty()
                && !nominal.named();
    }

    /** "the government and the opposition of Venezuela": both are Venezuela's. */
    private void share(Nominal first, Nominal second) {
        if (first.named()
                || second.heads.size() != 1
                || second.belonging == null && second.title == null
                || first.belonging == null && first.title == null) return;
        Mention whose = second.heads.getFirst();
        var lineage = discourse.catalog().lineage(whose.actor(), discourse.published());
        var owner = lineage.isEmpty() ? whose.actor() : lineage.getLast();
        var actor = first.title != null
                ? discourse.institution(owner, first.title)
                : discourse.belonging(owner, String.valueOf(first.belonging));
        first.heads.add(whose.as(actor, whose.how().and(Key.OWNER)));
    }

    /** "Turkish and Russian troops": both are troops. */
    private void adjective(Nominal first, Nominal second) {
        boolean bare = !first.named()
                && first.owners.size() == 1
                && first.events.isEmpty()
                && first.themes.isEmpty()
                && first.belonging == null
                && first.title == null
                && first.owners.getFirst().use() == dev.entente.knowledge.ActorName.Use.ADJECTIVE;
        if (!bare) return;
        Mention owner = first.owners.getFirst();
        if (second.named() && (second.belonging != null || second.title != null)) {
            var actor = second.title != null
                    ? discourse.institution(owner.actor(), second.title)
                    : discourse.belonging(owner.actor(), String.valueOf(second.belonging));
            first.heads.add(owner.as(actor, owner.how().and(Key.OWNER)));
        } else if (!second.owners.isEmpty() && (!second.events.isEmpty() || !second.themes.isEmpty())) {
            second.owners.addFirst(owner);
            second.shared = true;
        }
    }

    /** Members that only lent their actor to the first are left out. */
    private static List<Chunk> distinct(List<Chunk> members) {
        if (members.size() == 1) return members;
        Nominal first = Group.nominal(members.getFirst());
        if (!first.named()
                && !first.events.isEmpty()
                && Group.nominal(members.getLast()).named()) {
            members.getFirst().end = members.getLast().end;
            List<Chunk> kept = new ArrayList<>(members);
            return kept;
        }
        return members;
    }

    private static boolean similar(Nominal a, Nominal b) {
        return !a.events.isEmpty() && !b.events.isEmpty() || !a.themes.isEmpty() && !b.themes.isEmpty();
    }

    /** Index of the next noun phrase of a list, or -1: "A, B and C", "A and B", "A, B, C" of actors. */
    private int nextMember(List<Chunk> row, int i, List<Chunk> members) {
        if (row.get(i).is(Kind.COORDINATION))
            return i + 1 < row.size() && row.get(i + 1).is(Kind.NOUNS) ? i + 1 : -1;
        if (!row.get(i).is(Kind.COMMA) || i + 1 >= row.size()) return -1;
        if (row.get(i + 1).is(Kind.COORDINATION))
            return i + 2 < row.size()
                            && row.get(i + 2).is(Kind.NOUNS)
                            && (members.size() > 1 || !startsClause(row, i + 2))
                    ? i + 2
                    : -1;
        if (!row.get(i + 1).is(Kind.NOUNS)) return -1;
        // a list must end in "and"
        for (int k = i + 2; k < row.size() && k < i + 14; k++) {
            Chunk chunk = row.get(k);
            if (chunk.is(Kind.COORDINATION))
                return k + 1 < row.size() && row.get(k + 1).is(Kind.NOUNS) ? i + 1 : -1;
            if (!chunk.is(Kind.COMMA) && !chunk.is(Kind.NOUNS)) return -1;
        }
        return -1;
    }

    /** Whether a verb follows the noun phrase, so that it is a subject. */
    private static boolean startsClause(List<Chunk> row, int at) {
        for (int k = at + 1; k < row.size(); k++) {
            Chunk chunk = row.get(k);
            if (chunk.is(Kind.VERB)) return !chunk.infinitive && !chunk.gerund && !chunk.participle;
            if (chunk.is(Kind.TIME) || chunk.is(Kind.OTHER)) continue;
            return false;
        }
        return false;
    }

    /** Right after "says" nouns are the subject of what is said. */
    private static boolean reported(List<Element> before) {
        Element last = before.isEmpty() ? null : before.getLast();
        return last != null
                && last.is(Kind.VERB)
                && (last.chunk().does(Use.REPORT) || last.chunk().does(Use.CAUSE) || Control.asks(last.chunk()));
    }

    private static boolean verbInClause(List<Element> before) {
        // after a comma a new clause begins: "To calm them, Esper and Stoltenberg met ..."
        if (!before.isEmpty() && before.getLast().is(Kind.COMMA)) return false;
        for (int k = before.size() - 1; k >= 0; k--) {
            Element element = before.get(k);
            if (element.is(Kind.VERB) && !element.chunk().participle) return true;
            if (element.is(Kind.CONTRAST)
                    || element.is(Kind.COMPLEMENT)
                    || element.is(Kind.SUBORDINATOR)
                    || element.is(Kind.QUOTE)) return false;
        }
        return false;
    }
}
