package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Joins nouns that name one actor twice: "the prime minister, Fayez al-Sarraj", "Hezbollah, the Lebanese militia". */
final class Appositions {
    /** Words of a name at most: what is longer is a headline. */
    private static final int LONGEST_NAME = 4;

    private final LanguagePack pack;
    private final Discourse discourse;
    private final List<Token> tokens;

    Appositions(LanguagePack pack, Discourse discourse, List<Token> tokens) {
        this.pack = pack;
        this.discourse = discourse;
        this.tokens = tokens;
    }

    /** The chunks, with what only names an actor again left out. */
    List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> row = new ArrayList<>(chunks);
        for (int i = 0; i + 4 < row.size(); i++) basedPerson(row, i);
        for (int i = 0; i + 2 < row.size(); i++) accredited(row, i);
        for (int i = 0; i + 2 < row.size(); i++)
            if (row.get(i).is(Kind.NOUNS)
                    && row.get(i + 1).is(Kind.COMMA)
                    && row.get(i + 2).is(Kind.NOUNS)
                    && closed(row, i + 3)
                    && !subject(row, i)) join(row, i);
        return row;
    }

    /** "According to the foreign ministry, the army shelled", "after talks with the president, Putin said": the subject after a phrase. */
    private static boolean subject(List<Chunk> row, int i) {
        return i > 0
                && row.get(i - 1).is(Kind.PREPOSITION)
                && i + 3 < row.size()
                && row.get(i + 3).isAnyOf(Kind.VERB, Kind.OTHER);
    }

    /** Whether no list goes on here. */
    private static boolean closed(List<Chunk> row, int after) {
        return after >= row.size()
                || row.get(after)
                        .isAnyOf(
                                Kind.COMMA,
                                Kind.VERB,
                                Kind.RELATIVE,
                                Kind.OTHER,
                                Kind.QUOTE,
                                Kind.PREPOSITION,
                                Kind.TIME);
    }

    private void join(List<Chunk> row, int i) {
        Nominal first = Group.nominal(row.get(i));
        Nominal second = Group.nominal(row.get(i + 2));
        boolean described = (second.belonging != null || second.themed("outlaws"))
                && second.heads.size() <= 1
                && !row.get(i + 2).proper;
        if (grouped(first) && described) {
            // "Hezbollah, the Iran-backed militia"
            first.backers.addAll(second.backers);
            leaveOut(row, i + 1, 2);
            closing(row, i + 1);
        } else if (titleOnly(first) && second.namesPerson() && speaksFor(first)) {
            // "the ASEAN envoy, Erywan Yusof": whatever else he is, he acts for ASEAN
            row.get(i).end = row.get(i + 2).end;
            leaveOut(row, i + 1, 2);
        } else if (titleOnly(first) && second.namesPerson()) {
            first.heads.clear();
            first.heads.addAll(second.heads);
            row.get(i).end = row.get(i + 2).end;
            leaveOut(row, i + 1, 2);
            if (i + 2 < row.size() && row.get(i + 2).is(Kind.VERB)) closing(row, i + 1);
        } else if (first.namesPerson() && (titleOnly(second) || second.title != null && !second.named())) {
            leaveOut(row, i + 1, 2);
            if (i + 2 < row.size()
                    && row.get(i + 1).is(Kind.PREPOSITION)
                    && Genitive.OF.contains(row.get(i + 1).word)
                    && row.get(i + 2).is(Kind.NOUNS)) leaveOut(row, i + 1, 2);
            closing(row, i + 1);
        } else if (unknownName(row, i) && second.title != null) introduce(row, i);
        else if (ally(first) && state(second) && !listGoesOn(row, i + 3)) {
            first.heads.addAll(second.heads);
            row.get(i).end = row.get(i + 2).end;
            leaveOut(row, i + 1, 2);
            closing(row, i + 1);
        }
    }

    /** "a key US ally, Australia": what somebody is to somebody else, without a name. */
    private static boolean ally(Nominal nominal) {
        return !nominal.named()
                && nominal.owners.size() == 1
                && !nominal.events.isEmpty()
                && nominal.events.stream().allMatch(e -> e.role());
    }

    private static boolean state(Nominal nominal) {
        return nominal.heads.size() == 1
                && nominal.title == null
                && nominal.belonging == null
                && nominal.heads.getFirst().actor().kind() == ActorKind.STATE;
    }

    private static boolean listGoesOn(List<Chunk> row, int at) {
        return at + 1 < row.size()
                && row.get(at).is(Kind.COMMA)
                && row.get(at + 1).isAnyOf(Kind.COORDINATION, Kind.NOUNS);
    }

    /** Whether it is a name of two words or more that nobody known bears. */
    private boolean unknownName(List<Chunk> row, int i) {
        Chunk name = row.get(i);
        Nominal nominal = Group.nominal(name);
        boolean place = i > 0
                && row.get(i - 1).is(Kind.PREPOSITION)
                && (pack.grammar().frame("locative").contains(row.get(i - 1).word)
                        || pack.grammar().frame("place").contains(row.get(i - 1).word));
        return name.proper && name.end > name.start + 1 && !place && nominal.plain();
    }

    /** "met Kaja Kallas, Estonia's prime minister", "utusan PBB": a person whom the catalog does not know, and what he or she is. */
    private void introduce(List<Chunk> row, int i) {
        Nominal title = Group.nominal(row.get(i + 2));
        boolean of = title.heads.isEmpty()
                && i + 4 < row.size()
                && row.get(i + 3).is(Kind.PREPOSITION)
                && Genitive.OF.contains(row.get(i + 3).word)
                && row.get(i + 4).is(Kind.NOUNS);
        Nominal owning = of ? Group.nominal(row.get(i + 4)) : title;
        if (owning.heads.size() != 1 || owning.namesPerson() && !of || title.title == null) return;
        Chunk chunk = row.get(i);
        Nominal person = Group.nominal(chunk);
        Actor owner = owning.heads.getFirst().actor();
        String name = name(chunk.start, chunk.end);
        person.heads.add(new Mention(
                discourse
                        .introductions()
                        .discover(
                                name,
                                title.title,
                                owning.namesPerson() ? discourse.actors().state(owner) : owner),
                Use.NAME,
                chunk.start,
                chunk.end,
                Reason.of(Key.INTRODUCED, name, title.title, owner)));
        person.title = title.title;
        person.themes = title.themes;
        person.person = true;
        leaveOut(row, i + 1, of ? 4 : 2);
        closing(row, i + 1);
    }

    private String name(int start, int end) {
        StringBuilder name = new StringBuilder();
        for (Token token : tokens.subList(start, end)) {
            if (!name.isEmpty() && !token.glued()) name.append(' ');
            name.append(token.text());
        }
        return name.toString();
    }

    private static void leaveOut(List<Chunk> row, int from, int count) {
        row.subList(from, from + count).clear();
    }

    /** The comma that closes the apposition goes with it. */
    private static void closing(List<Chunk> row, int at) {
        if (at < row.size() && row.get(at).is(Kind.COMMA)) row.remove(at);
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
            if (row.get(k + 1).is(Kind.NOUNS) && Group.nominal(row.get(k + 1)).namesPerson()) {
                title.heads.clear();
                title.heads.addAll(Group.nominal(row.get(k + 1)).heads);
                row.remove(k + 1);
            }
            return;
        }
    }

    /** "Duta Besar Inggris untuk PBB Emyr Jones Parry", "the US envoy for Yemen Tim Lenderking": whose name follows that of where he is sent. */
    private void accredited(List<Chunk> row, int i) {
        if (!row.get(i).is(Kind.NOUNS)
                || !row.get(i + 1).is(Kind.PREPOSITION)
                || !row.get(i + 2).is(Kind.NOUNS)) return;
        Nominal title = Group.nominal(row.get(i));
        Chunk post = row.get(i + 2);
        Nominal where = Group.nominal(post);
        if (title.title != Role.AMBASSADOR && title.title != Role.ENVOY
                || title.heads.size() != 1
                || title.namesPerson()) return;
        List<Mention> posts = where.heads.isEmpty() ? where.places : where.heads;
        int from = posts.size() == 1 ? posts.getFirst().end() : post.end;
        if (post.end - from < 2 || post.end - from > LONGEST_NAME) return;
        for (Token token : tokens.subList(from, post.end)) if (!token.capital()) return;
        Actor owner = title.heads.getFirst().actor();
        String name = name(from, post.end);
        title.heads.clear();
        title.heads.add(new Mention(
                discourse.introductions().discover(name, title.title, owner),
                Use.NAME,
                row.get(i).start,
                post.end,
                Reason.of(Key.INTRODUCED, name, title.title, owner)));
        title.person = true;
        row.get(i).end = post.end;
        leaveOut(row, i + 1, 2);
    }

    private static boolean speaksFor(Nominal title) {
        return title.heads.size() == 1
                && title.heads.getFirst().actor().kind() == ActorKind.ORGANISATION
                && title.heads.getFirst().actor().memberOf() == null;
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
                || "counterpart".equals(nominal.reference)
                // "his Mauritian counterpart, Navin Ramgoolam"
                || nominal.themed("person")
                        && "SELF".equals(nominal.belonging)
                        && nominal.heads.size() == 1
                        && nominal.heads.getFirst().actor().kind() == ActorKind.STATE;
    }
}
