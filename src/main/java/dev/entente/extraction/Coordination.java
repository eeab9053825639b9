package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins coordinated nouns in a row of chunks: "Turkey, Russia and Iran", "Turkish and Russian troops". */
final class Coordination {
    private static final Set<String> BETWEEN = Set.of("between", "antara");

    private static final int LONGEST_ASIDE = 6;

    private final List<Chunk> row;
    private final Discourse discourse;
    private final Lending lending;

    Coordination(List<Chunk> row, Discourse discourse) {
        this.lending = new Lending(discourse);
        this.row = row;
        this.discourse = discourse;
    }

    /** Whether a preposition leads a clause and no noun: "after Bogota recognised". */
    boolean opensClause(int preposition) {
        int last = lastOfList(preposition + 1);
        // "after delegations from Sudan and Ethiopia left"
        while (last + 2 < row.size()
                && !startsClause(last)
                && row.get(last + 1).is(Kind.PREPOSITION)
                && Genitive.OF.contains(row.get(last + 1).word)
                && row.get(last + 2).is(Kind.NOUNS)) last = lastOfList(last + 2);
        return canOpenClause(row.get(preposition)) && (startsClause(last) || startsAfterAside(last));
    }

    /** "after authorities in Tiraspol, the region's main city, claimed": what commas set off before the verb. */
    private boolean startsAfterAside(int nouns) {
        int at = nouns + 1;
        while (at + 1 < row.size()
                && row.get(at).is(Kind.PREPOSITION)
                && row.get(at + 1).is(Kind.NOUNS)) at += 2;
        if (at >= row.size() || !row.get(at).is(Kind.COMMA)) return false;
        boolean relative = at + 1 < row.size() && row.get(at + 1).is(Kind.RELATIVE);
        for (int k = at + 1; k + 1 < row.size() && k <= at + LONGEST_ASIDE; k++) {
            Chunk chunk = row.get(k);
            if (chunk.is(Kind.COMMA)) {
                Chunk next = row.get(k + 1);
                return next.is(Kind.VERB) && !next.infinitive && !next.gerund && !next.participle;
            }
            boolean aside = chunk.is(Kind.VERB) && (chunk.gerund || chunk.participle) && k == at + 1;
            boolean described = aside || relative && chunk.isAnyOf(Kind.RELATIVE, Kind.VERB);
            if (!described && !chunk.isAnyOf(Kind.NOUNS, Kind.PREPOSITION, Kind.TIME)) return false;
        }
        return false;
    }

    /**
     * The nouns that are joined with those at a place.
     *
     * @param before what comes before them in the sentence
     */
    Group group(int from, List<Element> before) {
        List<Chunk> members = new ArrayList<>(1);
        members.add(row.get(from));
        boolean opened = from > 0 && row.get(from - 1).is(Kind.PREPOSITION) && canOpenClause(row.get(from - 1));
        boolean objectSide = !opened && verbInClause(before) && !reported(before) && !insideSubject(before);
        int i = from + 1;
        while (i < row.size()) {
            int next = nextMember(i, members.size());
            boolean afterComma = row.get(i).is(Kind.COMMA) && next == i + 2;
            if (members.size() == 1 && afterComma && inAside(from)) break;
            // "clashes between Ethiopian troops and Somali insurgents, residents said"
            boolean paired = members.size() == 1 && from > 0 && BETWEEN.contains(row.get(from - 1).word);
            boolean ends = (objectSide || fronted(from, i)) && !paired && startsClause(lastOfList(next));
            if (next < 0 || ends) break;
            Nominal first = Group.nominal(members.getLast());
            Nominal second = Group.nominal(row.get(next));
            if (ofPerson(from, before) && personal(second)) break;
            if (row.get(i).is(Kind.COMMA) && lending.people(second)) lending.describes(first);
            lending.share(first, second);
            lending.modifier(members.getLast(), first, second);
            opponent(first, second, from, next, objectSide);
            lending.adjective(first, second);
            if (row.get(i).is(Kind.COMMA) && modifies(members.getLast(), next)
                    || joined(first, second, next, objectSide)) {
                // "the talks of Turkey, Iran and Russia": what is named beside an event takes part in it
                Nominal event = Group.nominal(members.getFirst());
                boolean party = !event.named() && !event.events.isEmpty() && !event.owners.isEmpty();
                if (party) event.owners.addAll(second.heads);
                else if (!first.named()) first.owners.addAll(second.heads);
                members.add(row.get(next));
            } else if (owned(first, second, next)) {
                first.owners.addAll(second.heads);
                first.shared = true;
            } else break;
            i = next + 1;
        }
        for (int k = members.size() - 2; k >= 0; k--)
            lending.adjective(Group.nominal(members.get(k)), Group.nominal(members.get(k + 1)));
        if (members.size() > 1) reach(members);
        return new Group(members);
    }

    /** "the Houthis, whom Iran backs, and": the comma ends what is said of the first, and the list goes on with it. */
    private boolean inAside(int from) {
        boolean verb = false;
        for (int k = from - 1; k > 0; k--) {
            Chunk chunk = row.get(k);
            if (chunk.is(Kind.RELATIVE)) return verb && row.get(k - 1).is(Kind.COMMA);
            if (!chunk.isAnyOf(Kind.VERB, Kind.PREPOSITION, Kind.NOUNS, Kind.TIME, Kind.OTHER)) return false;
            verb |= chunk.is(Kind.VERB);
        }
        return false;
    }

    /** "After talks hosted by China, Iran and Saudi Arabia agreed": what a comma parts from a phrase is another's subject. */
    private boolean fronted(int from, int at) {
        if (!row.get(at).is(Kind.COMMA) || from == 0 || !row.get(from - 1).is(Kind.PREPOSITION)) return false;
        // "With Oman's help, Washington and the Houthis agreed"
        boolean opening = from == 1;
        return opening || row.get(from - 1).word.equals("by");
    }

    /** Whether the second is a member of the group beside the first. */
    private boolean joined(Nominal first, Nominal second, int at, boolean objectSide) {
        if (first.named() && (second.named() || second.title != null || stranger(row.get(at), second))) return true;
        // "because the Houthis and their allies broke it"
        if (first.named() && second.possessed && !objectSide && startsClause(at)) return true;
        boolean event = !first.events.isEmpty() && !first.owners.isEmpty();
        if (event && second.named())
            return (second.title == null || first.events.getFirst().symmetric()) && (!startsClause(at) || !objectSide);
        return !first.named()
                && !second.named()
                && (similar(first, second)
                        || lending.people(first) && lending.people(second)
                        || !row.get(at - 1).is(Kind.COMMA));
    }

    /** "goods of Turkey and Russia": the second owns the first too. */
    private boolean owned(Nominal first, Nominal second, int at) {
        return !first.named()
                && first.owners.size() == 1
                && first.belonging == null
                && second.named()
                && second.title == null
                && second.belonging == null
                && !startsClause(at);
    }

    /** A named last member that only lends its actor to an event is part of the words for the event. */
    private static void reach(List<Chunk> members) {
        Nominal first = Group.nominal(members.getFirst());
        if (!first.named()
                && !first.events.isEmpty()
                && Group.nominal(members.getLast()).named()) members.getFirst().end = members.getLast().end;
    }

    /** "Britain and Jersey": a name that nobody is known by. */
    private static boolean stranger(Chunk chunk, Nominal nominal) {
        return chunk.proper
                && nominal.events.isEmpty()
                && nominal.themes.isEmpty()
                && nominal.owners.isEmpty()
                && !nominal.named();
    }

    private static boolean similar(Nominal a, Nominal b) {
        return !a.events.isEmpty() && !b.events.isEmpty() || !a.themes.isEmpty() && !b.themes.isEmpty();
    }

    /** "between the Syrian government and the opposition", "Sudan dan kelompok pemberontak": that of the same state. */
    private void opponent(Nominal first, Nominal second, int from, int next, boolean objectSide) {
        boolean between = from > 0
                && row.get(from - 1).is(Kind.PREPOSITION)
                && row.get(from - 1).classes.contains(WordClass.PREPOSITION)
                && BETWEEN.contains(row.get(from - 1).word);
        if (between) lending.government(first, second);
        boolean rebels = "REB".equals(second.belonging) || "group_noun".equals(second.reference);
        if (first.heads.size() != 1
                || second.named()
                || !"OPP".equals(second.belonging) && !rebels
                || !between && startsClause(next) && (objectSide || !rebels)) return;
        Mention government = first.heads.getFirst();
        Actor state = discourse.actors().state(government.actor());
        second.heads.add(government.as(
                discourse.actors().belonging(state, rebels ? "REB" : "OPP"),
                government.how().and(Key.OWNER)));
    }

    /** "diplomatic, trade and travel links": the first is no more than a word that describes the last. */
    private boolean modifies(Chunk word, int next) {
        Nominal last = Group.nominal(row.get(lastOfList(next)));
        return word.end == word.start + 1
                && !word.proper
                && Group.nominal(word).plain()
                && (!last.themes.isEmpty() || !last.events.isEmpty());
    }

    /** Whether it is whose a named person is: "President Tshisekedi of the DR Congo". */
    private boolean ofPerson(int from, List<Element> before) {
        return from > 0
                && row.get(from - 1).is(Kind.PREPOSITION)
                && Genitive.OF.contains(row.get(from - 1).word)
                && !before.isEmpty()
                && before.getLast().group() != null
                && before.getLast().nounGroup().heads().stream()
                        .anyMatch(m -> m.actor().kind() == ActorKind.PERSON);
    }

    private static boolean personal(Nominal nominal) {
        return nominal.title != null || nominal.namesPerson();
    }

    // ---- where lists and clauses go on ----

    /** Index of the next noun phrase of a list, or -1: "A, B and C", "A and B", "A, B, C" of actors. */
    private int nextMember(int i, int members) {
        if (row.get(i).is(Kind.COORDINATION))
            return i + 1 < row.size() && row.get(i + 1).is(Kind.NOUNS) ? i + 1 : -1;
        if (!row.get(i).is(Kind.COMMA) || i + 1 >= row.size()) return -1;
        if (row.get(i + 1).is(Kind.COORDINATION))
            return i + 2 < row.size()
                            && row.get(i + 2).is(Kind.NOUNS)
                            && (members > 1 || !startsClause(i + 2) && !startsAfterAside(i + 2))
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

    private int lastOfList(int at) {
        int last = at;
        while (last + 2 < row.size()
                && (row.get(last + 1).is(Kind.COORDINATION) || row.get(last + 1).is(Kind.COMMA))
                && row.get(last + 2).is(Kind.NOUNS)
                && !reporter(last)) last += 2;
        return last;
    }

    /** "talks with A and B, the ministry said": after the last member of a list comes who tells of it. */
    private boolean reporter(int last) {
        return last > 0
                && row.get(last + 1).is(Kind.COMMA)
                && row.get(last - 1).is(Kind.COORDINATION)
                && last + 3 < row.size()
                && row.get(last + 3).is(Kind.VERB)
                && Control.onlySays(row.get(last + 3));
    }

    /** Whether a verb follows the noun phrase, so that it is a subject. */
    private boolean startsClause(int at) {
        for (int k = at + 1; k < row.size(); k++) {
            Chunk chunk = row.get(k);
            if (chunk.is(Kind.VERB)) return !chunk.infinitive && !chunk.gerund && !chunk.participle;
            // "dan Uni Eropa pada 17 Maret memasukkan"
            boolean dated = chunk.is(Kind.PREPOSITION)
                    && k + 1 < row.size()
                    && row.get(k + 1).is(Kind.TIME);
            if (dated || chunk.is(Kind.TIME) || chunk.is(Kind.OTHER)) continue;
            return false;
        }
        return false;
    }

    /** "after Bogota recognised": a preposition that can open a clause. */
    private static boolean canOpenClause(Chunk chunk) {
        return chunk.classes.contains(WordClass.TIME)
                || chunk.classes.contains(WordClass.CAUSE)
                || chunk.classes.contains(WordClass.CONDITION);
    }

    /** Right after "says" nouns are the subject of what is said. */
    private static boolean reported(List<Element> before) {
        Element last = before.isEmpty() ? null : before.getLast();
        return last != null
                && last.is(Kind.VERB)
                && !last.chunk().passive
                && (last.chunk().does(Use.REPORT)
                        || last.chunk().does(Use.CAUSE)
                        || Control.asks(last.chunk()) && !Control.condemns(last.chunk()));
    }

    /** "a truce that Qatar, Egypt and Oman mediated ended", "gencatan yang ditengahi Qatar dan Mesir berakhir": the verb to come is that of what they did. */
    private static boolean insideSubject(List<Element> before) {
        int relative = before.size() - 1;
        int verbs = 0;
        while (relative >= 0 && !before.get(relative).is(Kind.RELATIVE)) {
            if (before.get(relative).is(Kind.COMMA)) return false;
            if (before.get(relative).is(Kind.VERB)) verbs++;
            relative--;
        }
        if (relative < 1 || verbs != 1 || before.get(relative - 1).is(Kind.COMMA)) return false;
        for (int k = relative - 1; k >= 0; k--) {
            Element element = before.get(k);
            if (element.is(Kind.VERB) || element.is(Kind.SUBORDINATOR)) return false;
            if (element.is(Kind.CONTRAST)
                    || element.is(Kind.COMPLEMENT)
                    || element.is(Kind.QUOTE)
                    || element.is(Kind.COMMA)) return before.get(k + 1).nouns();
        }
        return before.getFirst().nouns();
    }

    private static boolean verbInClause(List<Element> before) {
        // after a comma a new clause begins: "To calm them, Esper and Stoltenberg met ..."
        int last = before.size() - 1;
        if (last >= 0 && before.get(last).is(Kind.COMMA)) return false;
        // ", and Turkey and Azerbaijan have voiced support"
        if (last >= 1
                && before.get(last).is(Kind.COORDINATION)
                && before.get(last - 1).is(Kind.COMMA)) return false;
        for (int k = before.size() - 1; k >= 0; k--) {
            Element element = before.get(k);
            if (element.is(Kind.VERB) && !element.chunk().participle && !element.chunk().gerund) return true;
            if (element.is(Kind.CONTRAST)
                    || element.is(Kind.COMPLEMENT)
                    || element.is(Kind.SUBORDINATOR)
                    || element.is(Kind.QUOTE)) return false;
        }
        return false;
    }
}
