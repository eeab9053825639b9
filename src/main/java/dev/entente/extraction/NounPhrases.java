package dev.entente.extraction;

import dev.entente.model.Reason.Key;
import dev.entente.model.Reason;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.model.ActorKind;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase: who it names, what event or thing it is, and to whom that belongs. */
final class NounPhrases {
    private enum Sort {
        MENTION,
        TITLE,
        BELONGING,
        EVENT,
        THEME,
        REFERENCE,
        /** "'s" */
        POSSESSIVE,
        COMPOUND,
        WORD
    }

    private record Unit(
            Sort sort,
            int start,
            int end,
            @Nullable Mention mention,
            @Nullable Role role,
            @Nullable String text,
            List<NounEntry> events,
            List<String> themes) {
        static Unit word(int at) {
            return new Unit(Sort.WORD, at, at + 1, null, null, null, List.of(), List.of());
        }
    }

    private static final java.util.Set<String> POINTING = java.util.Set.of("itu", "tersebut", "ini", "this", "that");
    private static final java.util.Set<String> ARMY = java.util.Set.of("army", "military", "tentara", "militer");

    private static final Set<String> MADE = Set.of(
            "buatan",
            "produksi",
            "rakitan",
            "bikinan",
            "keluaran",
            "made",
            "built",
            "produced",
            "manufactured",
            "designed");

    private final LanguagePack pack;
    private final NameIndex names;
    private final List<Token> tokens;
    private final Discourse discourse;
    /** Mentions so far in the sentence. */
    private final List<Mention> before;

    NounPhrases(LanguagePack pack, NameIndex names, List<Token> tokens, Discourse discourse, List<Mention> before) {
        this.pack = pack;
        this.names = names;
        this.tokens = tokens;
        this.discourse = discourse;
        this.before = before;
    }

    /** @param located whether a preposition of place comes before, so that a capital is a town */
    Nominal read(int start, int end, boolean located) {
        List<Unit> units = units(start, end, located);
        Nominal nominal = new Nominal();
        if (units.isEmpty()) return nominal;
        nominal.army = ARMY.contains(tokens.get(end - 1).norm())
                || ARMY.contains(tokens.get(start).norm());
        if (pack.headFirst()) headFirst(units, nominal);
        else headLast(units, nominal);
        for (Mention mention : nominal.heads) remember(mention);
        for (Mention mention : nominal.owners) remember(mention);
        if (nominal.heads.size() > 1) discourse.noteGroup(nominal.heads);
        return nominal;
    }

    private void remember(Mention mention) {
        before.add(mention);
    }

    private List<Unit> units(int start, int end, boolean located) {
        List<Unit> units = new ArrayList<>();
        int i = start;
        while (i < end) {
            Unit unit = unit(i, end, located, units);
            if (unit != null) units.add(unit);
            i = unit == null ? i + 1 : unit.end();
            dropMaker(units);
        }
        return units;
    }

    /** "drone buatan China", "Chinese-made drones": who made a thing has no part in what is done with it. */
    private void dropMaker(List<Unit> units) {
        if (units.size() < 2) return;
        Unit last = units.getLast(), before = units.get(units.size() - 2);
        boolean after = last.mention() != null
                && before.sort() == Sort.WORD
                && MADE.contains(tokens.get(before.start()).norm());
        boolean ahead = before.mention() != null
                && last.sort() == Sort.WORD
                && tokens.get(last.start()).glued()
                && MADE.contains(tokens.get(last.start()).norm());
        if (after || ahead) units.subList(units.size() - 2, units.size()).clear();
    }

    private @Nullable Unit unit(int i, int end, boolean located, List<Unit> units) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD) return null;
        if (pack.headFirst()) {
            Unit possessed = possessed(i, end);
            if (possessed != null) return possessed;
        }
        if (token.norm().equals("'s"))
            return new Unit(Sort.POSSESSIVE, i, i + 1, null, null, null, List.of(), List.of());
        Phrases.Match<String> reference = pack.reference().longest(tokens, i, end);
        Mention mention = mention(i, end, located);
        Phrases.Match<Role> title = pack.titles().longest(tokens, i, end);
        Phrases.Match<String> belonging = pack.belonging().longest(tokens, i, end);
        Phrases.Match<NounEntry> event = pack.nouns().longest(tokens, i, end);
        Phrases.Match<String> theme = pack.themes().longest(tokens, i, end);
        int longest = 0;
        for (Phrases.Match<?> match : new Phrases.Match<?>[] {reference, title, belonging, event, theme})
            if (match != null) longest = Math.max(longest, match.end());
        if (mention != null && mention.end() >= longest)
            return new Unit(Sort.MENTION, i, mention.end(), mention, null, null, List.of(), List.of());
        if (longest == 0) {
            if (token.glued() && pack.compound(token.norm()) != null)
                return new Unit(Sort.COMPOUND, i, i + 1, null, null, token.norm(), List.of(), List.of());
            if (token.capital()) {
                dev.entente.model.Actor person = discourse.discovered(token.norm());
                if (person != null)
                    return new Unit(
                            Sort.MENTION,
                            i,
                            i + 1,
                            new Mention(person, Use.NAME, i, i + 1, Reason.of(Key.NAMED_BEFORE, token.text())),
                            null,
                            null,
                            List.of(),
                            List.of());
            }
            Phrases.Match<WordClass> function = pack.words().longest(tokens, i, end);
            boolean passed = function != null
                    && (function.meanings().contains(WordClass.DETERMINER)
                            || function.meanings().contains(WordClass.ADJECTIVE)
                            || function.meanings().contains(WordClass.ADVERB));
            return passed ? null : Unit.word(i);
        }
        if (reference != null && reference.end() == longest)
            return new Unit(
                    Sort.REFERENCE, i, longest, null, null, reference.meanings().getFirst(), List.of(), List.of());
        if (title != null && title.end() == longest)
            return new Unit(
                    Sort.TITLE,
                    i,
                    longest,
                    null,
                    title.meanings().getFirst(),
                    null,
                    List.of(),
                    theme != null ? theme.meanings() : List.of());
        boolean adjective = belonging != null && !pack.headFirst() && longest < end && isAdjective(i);
        if (belonging != null && belonging.end() == longest && !adjective)
            return new Unit(
                    Sort.BELONGING,
                    i,
                    longest,
                    null,
                    null,
                    belonging.meanings().getFirst(),
                    List.of(),
                    theme != null && theme.end() == longest ? theme.meanings() : List.of());
        boolean eventLongest = event != null && event.end() == longest;
        boolean themeLongest = theme != null && theme.end() == longest;
        if (!eventLongest && !themeLongest) return null;
        return new Unit(
                eventLongest ? Sort.EVENT : Sort.THEME,
                i,
                longest,
                null,
                null,
                tokens.get(i).norm(),
                eventLongest ? event.meanings() : List.of(),
                themeLongest ? theme.meanings() : themesInside(i + 1, longest));
    }

    private List<String> themesInside(int from, int to) {
        for (int k = from; k < to; k++) {
            Phrases.Match<String> inner = pack.themes().longest(tokens, k, to);
            if (inner != null) return inner.meanings();
        }
        return List.of();
    }

    /** "jet tempurnya": a head that acts, with the possessive ending. */
    private @Nullable Unit possessed(int i, int end) {
        for (int last = i; last < Math.min(end, i + 2); last++) {
            String norm = tokens.get(last).norm();
            if (!norm.endsWith("nya") || norm.length() < 7) continue;
            List<Token> stripped = new ArrayList<>(tokens.subList(i, last));
            stripped.add(Token.of(
                    norm.substring(0, norm.length() - 3), tokens.get(last).start()));
            Phrases.Match<String> match = pack.belonging().longest(stripped, 0);
            if (match != null && match.end() == stripped.size())
                return new Unit(
                        Sort.BELONGING,
                        i,
                        last + 1,
                        null,
                        null,
                        match.meanings().getFirst(),
                        List.of(),
                        List.of());
        }
        return null;
    }

    private boolean isAdjective(int i) {
        Phrases.Match<WordClass> function = pack.words().longest(tokens, i);
        return function != null && function.meanings().contains(WordClass.ADJECTIVE);
    }

    private @Nullable Mention mention(int i, int end, boolean located) {
        List<Mention> candidates = names.at(tokens, i, pack.tag());
        candidates.removeIf(m -> m.end() > end);
        Mention mention = NameIndex.prefer(candidates, discourse::knows);
        if (mention == null) return null;
        if (mention.use() == Use.SEAT && located)
            return new Mention(mention.actor(), Use.PLACE, mention.start(), mention.end(), mention.how());
        return mention;
    }

    // ---- Indonesian: the head comes first ----

    private void headFirst(List<Unit> units, Nominal nominal) {
        int at = 0;
        Unit head = units.getFirst();
        switch (head.sort()) {
            case REFERENCE -> reference(units, at, nominal);
            case MENTION -> {
                Mention mention = mention(head);
                Unit next = at + 1 < units.size() ? units.get(at + 1) : null;
                boolean personOfState = next != null
                        && next.sort() == Sort.MENTION
                        && mention(next).actor().kind() == ActorKind.PERSON
                        && mention.actor().kind() == ActorKind.STATE;
                if (personOfState) mention = mention(next);
                if (mention.place()) nominal.places.add(mention);
                else nominal.heads.add(mention);
                nominal.person = mention.actor().kind() == ActorKind.PERSON;
            }
            case TITLE -> titled(units, at, nominal);
            case BELONGING -> {
                nominal.belonging = head.text();
                nominal.themes = head.themes();
                if (tokens.get(head.end() - 1).norm().endsWith("nya")) {
                    List<Mention> whose = before.isEmpty() ? discourse.lastSubject() : List.of(before.getFirst());
                    if (whose.size() == 1)
                        own(
                                nominal,
                                whose.getFirst()
                                        .as(discourse.state(whose.getFirst().actor()), Reason.of(Key.FIRST_NAMED)),
                                head);
                    return;
                }
                for (Unit unit : units)
                    if (unit.sort() == Sort.THEME || unit.sort() == Sort.EVENT && nominal.themes.isEmpty())
                        nominal.themes = unit.themes();
                Unit event = first(units, at + 1, Sort.EVENT);
                Mention owner = firstMention(units, at + 1);
                if (event != null && owner != null && event.start() < owner.start()) {
                    backed(nominal, event, owner);
                    owner = null;
                }
                if (owner != null) own(nominal, owner, head);
                else
                    for (Unit unit : units)
                        if (unit.mention() != null && unit.mention().place()) nominal.places.add(unit.mention());
            }
            default -> thing(units, at, nominal);
        }
    }

    private void backed(Nominal nominal, Unit event, Mention owner) {
        for (NounEntry entry : event.events())
            nominal.backers.add(new Nominal.BackedBy(
                    owner,
                    new dev.entente.knowledge.Predicates.Compound(
                            "", entry.type(), dev.entente.model.RelationKind.STATE),
                    event.end()));
    }

    /** The army, government or ministry of an actor. */
    private void own(Nominal nominal, Mention owner, Unit head) {
        String what = String.valueOf(head.text());
        dev.entente.model.Actor actor = discourse.belonging(owner.actor(), what);
        nominal.heads.add(new Mention(
                actor,
                Use.NAME,
                head.start(),
                owner.end(),
                actor.equals(owner.actor()) ? owner.how() : owner.how().and(Key.OWNER_IS, actor)));
    }

    private void titled(List<Unit> units, int at, Nominal nominal) {
        Role role = units.get(at).role();
        nominal.themes = units.get(at).themes();
        nominal.title = role;
        nominal.person = true;
        Mention owner = null;
        Mention person = null;
        int afterOwner = units.get(at).end();
        for (int k = at + 1; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.mention() != null && !unit.mention().place()) {
                if (unit.mention().actor().kind() == ActorKind.PERSON) {
                    person = unit.mention();
                    break;
                }
                if (owner == null) owner = unit.mention();
                afterOwner = unit.end();
            } else if (unit.sort() == Sort.REFERENCE) {
                for (Mention pair :
                        discourse.resolve(String.valueOf(unit.text()), null, before, unit.start(), unit.end(), true))
                    nominal.heads.add(pair.as(
                            discourse.institution(discourse.state(pair.actor()), role == null ? Role.OFFICIAL : role),
                            pair.how()));
                if (!nominal.heads.isEmpty()) return;
            } else if (unit.sort() == Sort.TITLE || unit.sort() == Sort.BELONGING) {
                if (unit.role() != null && unit.role() != Role.OFFICIAL && unit.role() != Role.LEADER)
                    role = unit.role();
                if (owner == null) afterOwner = unit.end();
            }
        }
        if (role == null) role = Role.OFFICIAL;
        nominal.title = role;
        int start = units.get(at).start();
        int end = units.getLast().end();
        if (person != null) {
            nominal.heads.add(new Mention(person.actor(), Use.NAME, start, person.end(), person.how()));
            return;
        }
        String name = capitals(units, afterOwner);
        if (owner != null && !name.isEmpty()) {
            nominal.heads.add(new Mention(
                    discourse.discover(name, role, owner.actor()),
                    Use.NAME,
                    start,
                    end,
                    Reason.of(Key.INTRODUCED, name, role, owner.actor())));
            return;
        }
        if (owner != null) {
            dev.entente.model.Actor actor = discourse.institution(owner.actor(), role);
            nominal.heads.add(new Mention(
                    actor,
                    Use.NAME,
                    start,
                    owner.end(),
                    owner.how().and(Key.SPEAKS_FOR, role, actor)));
        }
    }

    /** The capitalised words that end the phrase: the name of a person. At least two, or one of four letters. */
    private String capitals(List<Unit> units, int from) {
        StringBuilder name = new StringBuilder();
        int count = 0;
        for (Unit unit : units) {
            if (unit.start() < from) continue;
            Token token = tokens.get(unit.start());
            boolean plain = unit.sort() == Sort.WORD
                    && (token.capital() || token.norm().matches("al|el|bin|ibn|van|de|von|abu|ben"));
            if (!plain) {
                if (count > 0) break;
                continue;
            }
            if (!name.isEmpty()) name.append(token.glued() ? "-" : " ");
            name.append(token.text());
            count++;
        }
        return count >= 2 && name.length() >= 6 || count == 1 && name.length() >= 4 ? name.toString() : "";
    }

    private void thing(List<Unit> units, int at, Nominal nominal) {
        Unit event = first(units, at, Sort.EVENT);
        Unit head = units.get(at);
        if (head.sort() == Sort.THEME || head.sort() == Sort.EVENT) nominal.themes = head.themes();
        if (event != null) {
            nominal.events = event.events();
            nominal.eventStart = event.start();
            nominal.eventEnd = event.end();
            nominal.planned = head != event && head.themes().contains("proposal");
            if (head.sort() == Sort.WORD) nominal.themes = event.themes();
        } else if (head.sort() == Sort.WORD) {
            Unit theme = first(units, at, Sort.THEME);
            if (theme != null) nominal.themes = theme.themes();
        }
        boolean titled = false;
        proposedBefore(units.getFirst().start(), units.getLast().end(), nominal);
        for (int k = at; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.sort() == Sort.TITLE && k > at) {
                Nominal inner = new Nominal();
                titled(units, k, inner);
                nominal.owners.addAll(inner.heads);
                titled = true;
                break;
            }
            if (unit.sort() == Sort.BELONGING && k > at) {
                Mention owner = firstMention(units, k + 1);
                if (owner != null) {
                    Nominal inner = new Nominal();
                    own(inner, owner, unit);
                    nominal.owners.addAll(inner.heads);
                    titled = true;
                    break;
                }
            }
            if (unit.sort() == Sort.REFERENCE && k > at) {
                nominal.owners.addAll(
                        discourse.resolve(String.valueOf(unit.text()), null, before, unit.start(), unit.end(), true));
            }
            if (unit.mention() != null) (unit.mention().place() ? nominal.places : nominal.owners).add(unit.mention());
        }
        if (!titled && nominal.owners.size() > 1) {
            // "Presiden AS Donald Trump" without its title: the person is the owner
            Mention last = nominal.owners.getLast();
            if (last.actor().kind() == ActorKind.PERSON)
                nominal.owners.removeIf(o -> o != last
                        && discourse
                                .catalog()
                                .lineage(last.actor(), discourse.published())
                                .contains(o.actor()));
        }
    }

    /** "that offer", "usul ini": it is whose the last sentence speaks of. */
    private void proposedBefore(int start, int end, Nominal nominal) {
        if (!nominal.themed("proposal")) return;
        int after = Math.min(end + 1, tokens.size());
        for (int k = Math.max(0, start - 1); k < after; k++)
            if (POINTING.contains(tokens.get(k).norm())) {
                for (Mention subject : discourse.lastSubject())
                    nominal.owners.add(new Mention(
                            subject.actor(), subject.use(), start, end, Reason.of(Key.SPOKEN_OF_BEFORE)));
                return;
            }
    }

    private void reference(List<Unit> units, int at, Nominal nominal) {
        String kind = String.valueOf(units.get(at).text());
        nominal.reference = kind;
        nominal.themes = themesInside(units.get(at).start(), units.get(at).end());
        if (kind.equals("counterpart")) {
            nominal.person = true;
            nominal.title = Role.OFFICIAL;
            for (int k = at + 1; k < units.size(); k++)
                if (units.get(k).mention() != null) nominal.heads.add(mention(units.get(k)));
            if (nominal.heads.size() > 1) nominal.heads.removeIf(m -> m.actor().kind() != ActorKind.PERSON);
            return;
        }
        int after = units.getLast().end();
        if (kind.equals("they")
                && after < tokens.size()
                && pack.words().longest(tokens, after) instanceof Phrases.Match<WordClass> next
                && next.meanings().contains(WordClass.RELATIVE)) return;
        nominal.heads.addAll(discourse.resolve(
                kind,
                roleIn(units.get(at)),
                before,
                units.get(at).start(),
                units.get(at).end(),
                pack.headFirst()));
        if (kind.equals("they") || kind.equals("pair")) discourse.noteGroup(nominal.heads);
    }

    private @Nullable Role roleIn(Unit unit) {
        for (int i = unit.start(); i < unit.end(); i++) {
            Phrases.Match<Role> title = pack.titles().longest(tokens, i, unit.end());
            if (title != null) return title.meanings().getFirst();
        }
        return null;
    }

    // ---- English: the head comes last ----

    private void headLast(List<Unit> units, Nominal nominal) {
        int possessive = -1;
        for (int k = 0; k < units.size(); k++)
            if (units.get(k).sort() == Sort.POSSESSIVE && k + 1 < units.size()) possessive = k;
        if (possessive > 0) {
            Nominal owner = new Nominal();
            headLast(units.subList(0, possessive), owner);
            List<Unit> rest = units.subList(possessive + 1, units.size());
            headLastWith(rest, nominal, owner.heads.isEmpty() ? owner.owners : owner.heads);
            return;
        }
        headLastWith(units, nominal, List.of());
    }

    private void headLastWith(List<Unit> all, Nominal nominal, List<Mention> possessors) {
        List<Unit> units = compounds(all, nominal);
        if (units.isEmpty()) return;
        List<Mention> owners = new ArrayList<>(possessors);
        Unit last = units.getLast();
        if (last.sort() == Sort.POSSESSIVE && units.size() > 1) {
            units = units.subList(0, units.size() - 1);
            last = units.getLast();
        }
        if (units.size() == 1 && last.sort() == Sort.REFERENCE) {
            reference(units, 0, nominal);
            return;
        }
        Unit title = first(units, 0, Sort.TITLE);
        Mention person = null;
        for (Unit unit : units)
            if (unit.mention() != null && unit.mention().actor().kind() == ActorKind.PERSON) person = unit.mention();
        for (Unit unit : units.subList(0, units.size() - 1))
            if (unit.mention() != null && unit.mention() != person)
                (unit.mention().place() ? nominal.places : owners).add(unit.mention());
        if (last.mention() != null && last.mention() == person
                || person != null && title != null && last.sort() != Sort.EVENT && last.sort() != Sort.THEME) {
            nominal.heads.add(person);
            nominal.person = true;
            if (title != null) nominal.themes = title.themes();
            return;
        }
        if (person != null && last.mention() != person) owners.add(person);
        switch (last.sort()) {
            case MENTION -> {
                Mention mention = mention(last);
                boolean people = mention.use() != Use.ADJECTIVE
                        || tokens.get(mention.end() - 1).norm().endsWith("s")
                        || units.size() == 1
                                && tokens.get(Math.max(0, mention.start() - 1))
                                        .norm()
                                        .equals("the");
                if (mention.place()) nominal.places.add(mention);
                else if (people) nominal.heads.add(mention);
                else nominal.owners.add(mention);
            }
            case TITLE -> {
                nominal.title = last.role();
                nominal.themes = last.themes();
                nominal.person = true;
                Role role = last.role() == null ? Role.OFFICIAL : last.role();
                if (!owners.isEmpty()) {
                    dev.entente.model.Actor actor =
                            discourse.institution(owners.getFirst().actor(), role);
                    nominal.heads.add(new Mention(
                            actor,
                            Use.NAME,
                            owners.getFirst().start(),
                            last.end(),
                            owners.getFirst().how().and(Key.SPEAKS_FOR, role, actor)));
                }
            }
            case BELONGING -> {
                nominal.belonging = last.text();
                nominal.themes = last.themes();
                if (!owners.isEmpty()) {
                    Mention owner = owners.getFirst();
                    dev.entente.model.Actor actor = discourse.belonging(owner.actor(), String.valueOf(last.text()));
                    nominal.heads.add(new Mention(
                            actor,
                            Use.NAME,
                            owner.start(),
                            last.end(),
                            actor.equals(owner.actor()) ? owner.how() : owner.how().and(Key.OWNER_IS, actor)));
                }
            }
            case EVENT -> {
                nominal.events = last.events();
                nominal.themes = last.themes();
                nominal.eventStart = last.start();
                nominal.eventEnd = last.end();
                nominal.planned = units.stream()
                        .anyMatch(u -> u.sort() == Sort.WORD
                                && tokens.get(u.start())
                                        .norm()
                                        .matches("planned|proposed|possible|potential|upcoming|scheduled"));
                nominal.owners.addAll(owners);
            }
            case WORD -> {
                if (title != null && !owners.isEmpty() || title != null) {
                    String name = capitals(units, title.end());
                    Role role = title.role() == null ? Role.OFFICIAL : title.role();
                    if (!name.isEmpty() && !owners.isEmpty()) {
                        nominal.heads.add(new Mention(
                                discourse.discover(name, role, owners.getFirst().actor()),
                                Use.NAME,
                                units.getFirst().start(),
                                last.end(),
                                Reason.of(
                                        Key.INTRODUCED, name, role, owners.getFirst().actor())));
                        nominal.person = true;
                        nominal.title = role;
                        nominal.themes = title.themes();
                        return;
                    }
                }
                Unit event = first(units, 0, Sort.EVENT);
                if (event != null && units.indexOf(event) == units.size() - 2) nominal.themes = event.themes();
                nominal.owners.addAll(owners);
            }
            default -> {
                nominal.themes = last.themes();
                if (owners.isEmpty()) proposedBefore(units.getFirst().start() - 1, last.end(), nominal);
                nominal.owners.addAll(owners);
            }
        }
    }

    /** Takes "UN-backed" out of the phrase and keeps who backs. */
    private List<Unit> compounds(List<Unit> units, Nominal nominal) {
        List<Unit> rest = new ArrayList<>(units);
        for (int k = 1; k < rest.size(); k++) {
            if (rest.get(k).sort() == Sort.COMPOUND && rest.get(k - 1).mention() != null) {
                dev.entente.knowledge.Predicates.Compound compound =
                        pack.compound(String.valueOf(rest.get(k).text()));
                if (compound != null)
                    nominal.backers.add(new Nominal.BackedBy(
                            mention(rest.get(k - 1)), compound, rest.get(k).end()));
                remember(mention(rest.get(k - 1)));
                rest.remove(k);
                rest.remove(k - 1);
                k = 0;
            }
        }
        return rest;
    }

    private static @Nullable Unit first(List<Unit> units, int from, Sort sort) {
        for (int k = from; k < units.size(); k++) if (units.get(k).sort() == sort) return units.get(k);
        return null;
    }

    private static @Nullable Mention firstMention(List<Unit> units, int from) {
        Mention found = null;
        for (int k = from; k < units.size(); k++) {
            Mention mention = units.get(k).mention();
            if (mention == null || mention.place()) continue;
            if (found == null) found = mention;
        }
        return found;
    }

    private static Mention mention(Unit unit) {
        if (unit.mention() == null) throw new IllegalStateException("not a mention");
        return unit.mention();
    }
}
