package dev.entente.extraction;

import dev.entente.extraction.Unit.Sort;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates.Compound;
import dev.entente.language.Token;
import dev.entente.model.ActorKind;
import dev.entente.model.Quad;
import dev.entente.model.RelationKind;
import dev.entente.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a language whose head comes first, with whose it is behind it: "tentara Turki". */
final class HeadFirstPhrase {
    private final List<Token> tokens;
    private final Discourse discourse;
    private final Referents referents;

    HeadFirstPhrase(List<Token> tokens, Discourse discourse, Referents referents) {
        this.tokens = tokens;
        this.discourse = discourse;
        this.referents = referents;
    }

    void read(List<Unit> units, Nominal nominal) {
        if (twofold(units)) {
            nominal.reference = "pair";
            nominal.heads.addAll(referents.resolve(
                    Unit.reference(units.getFirst().start() - 1, units.getLast().end(), "pair")));
            return;
        }
        switch (units.getFirst().sort()) {
            case REFERENCE -> referents.refer(units, nominal);
            case MENTION -> named(units, nominal);
            case TITLE -> titled(units, nominal);
            case BELONGING -> belonging(units, nominal);
            default -> thing(units, nominal);
        }
    }

    /** "kedua produsen": the two that were spoken of by a word that no list has. */
    private boolean twofold(List<Unit> units) {
        int start = units.getFirst().start();
        return units.size() == 1
                && units.getFirst().sort() == Sort.WORD
                && start > 0
                && referents.marks("twofold", tokens.get(start - 1))
                && !tokens.get(start).capital()
                && !referents.marks("times", tokens.get(start));
    }

    private static void named(List<Unit> units, Nominal nominal) {
        Mention mention = units.getFirst().named();
        boolean personOfState = units.size() > 1
                && units.get(1).person()
                && units.get(1).sort() == Sort.MENTION
                && mention.actor().kind() == ActorKind.STATE;
        if (personOfState) mention = units.get(1).named();
        if (mention.place()) nominal.places.add(mention);
        else nominal.heads.add(mention);
        nominal.person = mention.actor().kind() == ActorKind.PERSON;
    }

    /** "tentara Turki", "jet tempurnya", "pasukan dukungan Rusia". */
    private void belonging(List<Unit> units, Nominal nominal) {
        Unit head = units.getFirst();
        nominal.belonging = head.text();
        nominal.body = tokens.get(head.start()).norm();
        nominal.themes = head.themes();
        if (tokens.get(head.end() - 1).norm().endsWith("nya")) {
            Mention possessor = referents.possessor();
            if (possessor != null) nominal.heads.add(of(possessor, head));
            return;
        }
        for (Unit unit : units)
            // "rudal senilai 1,8 miliar dolar" are missiles
            if (unit.sort() == Sort.THEME
                            && (head.themes().isEmpty() || !unit.themes().contains("money"))
                    || unit.sort() == Sort.EVENT && nominal.themes.isEmpty()) nominal.themes = unit.themes();
        Unit event = Unit.first(units, 1, Sort.EVENT);
        Mention owner = Unit.firstActor(units, 1);
        // "pejuang Syiah Lebanon Hizbullah"
        for (Unit unit : units)
            if (owner != null
                    && unit.mention() != null
                    && unit.mention().actor().kind() == ActorKind.ARMED_GROUP
                    && owner.actor().kind() == ActorKind.STATE
                    && unit.start() == owner.end()) owner = unit.mention();
        if (event != null && owner != null && event.start() < owner.start()) {
            backed(nominal, event, owner);
            owner = null;
        }
        Unit reference = Unit.first(units, 1, Sort.REFERENCE);
        // "pasukan kedua negara"
        if (owner == null && reference != null)
            for (Mention pair : referents.resolve(reference)) nominal.heads.add(of(pair, head));
        if (owner != null) nominal.heads.add(of(owner, head));
        else
            for (Unit unit : units)
                if (unit.mention() != null && unit.mention().place()) nominal.places.add(unit.mention());
    }

    static void backed(Nominal nominal, Unit event, Mention owner) {
        for (NounEntry entry : event.events())
            if (entry.type().quad() == Quad.VERBAL_COOPERATION || entry.type().quad() == Quad.MATERIAL_COOPERATION)
                nominal.backers.add(new Nominal.BackedBy(
                        owner,
                        new Compound("", entry.type(), RelationKind.STATE, null),
                        event.start(),
                        Math.max(event.end(), owner.end())));
    }

    private Mention of(Mention owner, Unit head) {
        return referents.belonging(owner, head.text(), head.start(), owner.end());
    }

    /** "Menteri Luar Negeri Turki Mevlut Cavusoglu": the person where he is known, else whom he speaks for. */
    private void titled(List<Unit> units, Nominal nominal) {
        Unit title = units.getFirst();
        Role role = title.role();
        nominal.themes = title.themes();
        nominal.title = role;
        nominal.person = true;
        Mention owner = null;
        Mention person = null;
        int afterOwner = title.end();
        for (Unit unit : units.subList(1, units.size())) {
            if (unit.mention() != null && !unit.mention().place()) {
                if (unit.person()) {
                    person = unit.mention();
                    break;
                }
                if (owner == null) owner = unit.mention();
                afterOwner = unit.end();
            } else if (unit.sort() == Sort.REFERENCE) {
                for (Mention pair : referents.resolve(unit))
                    nominal.heads.add(pair.as(
                            discourse.actors().institution(discourse.actors().state(pair.actor()), official(role)),
                            pair.how()));
                if (!nominal.heads.isEmpty()) return;
            } else if (unit.sort() == Sort.TITLE || unit.sort() == Sort.BELONGING) {
                if (unit.role() != null && unit.role() != Role.OFFICIAL && unit.role() != Role.LEADER)
                    role = unit.role();
                if (owner == null) afterOwner = unit.end();
            }
        }
        role = official(role);
        nominal.title = role;
        int start = title.start();
        if (person != null) {
            nominal.heads.add(new Mention(person.actor(), Use.NAME, start, person.end(), person.how()));
            return;
        }
        if (owner == null) return;
        String name = referents.capitals(units, afterOwner);
        nominal.heads.add(
                name.isEmpty()
                        ? referents.institution(owner, role, start, owner.end())
                        : referents.introduced(
                                name, role, owner, start, units.getLast().end()));
    }

    private static Role official(@Nullable Role role) {
        return role == null ? Role.OFFICIAL : role;
    }

    /** An event or a thing, and whose it is: "usulan Presiden Turki". */
    private void thing(List<Unit> units, Nominal nominal) {
        Unit head = units.getFirst();
        Unit event = Unit.first(units, 0, Sort.EVENT);
        if (head.sort() == Sort.THEME || head.sort() == Sort.EVENT) nominal.themes = head.themes();
        if (event != null) {
            nominal.events = event.events();
            nominal.eventStart = event.start();
            nominal.eventEnd = event.end();
            nominal.planned = head != event && head.themes().contains("proposal");
            if (head.sort() == Sort.WORD) nominal.themes = event.themes();
        } else if (head.sort() == Sort.WORD) {
            Unit theme = Unit.first(units, 0, Sort.THEME);
            if (theme != null) nominal.themes = theme.themes();
        }
        referents.proposedBefore(head.start(), units.getLast().end(), nominal);
        if (units.size() > 1 && event == null && itself(units)) {
            nominal.heads.add(units.getLast().named());
            return;
        }
        owners(units, nominal);
    }

    /** "kelompok bersenjata ARSA", "State Counsellor Aung San Suu Kyi": who is named is what the words before call him. */
    private boolean itself(List<Unit> units) {
        Mention last = units.getLast().mention();
        if (last == null || last.place()) return false;
        boolean titled = last.actor().kind() == ActorKind.PERSON
                && units.subList(0, units.size() - 1).stream()
                        .allMatch(u ->
                                u.sort() == Sort.WORD && tokens.get(u.start()).capital());
        boolean fighters = last.actor().kind() == ActorKind.ARMED_GROUP
                && units.size() == 2
                && (units.getFirst().themes().contains("outlaws")
                        || units.getFirst().themes().contains("troops"));
        return titled || fighters;
    }

    private void owners(List<Unit> units, Nominal nominal) {
        for (int k = 0; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.sort() == Sort.TITLE) {
                Nominal inner = new Nominal();
                titled(units.subList(k, units.size()), inner);
                nominal.owners.addAll(inner.heads);
                return;
            }
            if (unit.sort() == Sort.BELONGING) {
                Mention owner = Unit.firstActor(units, k + 1);
                if (owner != null) {
                    nominal.owners.add(of(owner, unit));
                    return;
                }
            }
            if (unit.sort() == Sort.REFERENCE) nominal.owners.addAll(referents.resolve(unit));
            // "KTT Abuja" is held there
            boolean held = unit.mention() != null
                    && unit.mention().use() == Use.SEAT
                    && (nominal.themed("talks")
                            || k > 0 && units.get(k - 1).themes().contains("talks"));
            if (unit.mention() != null)
                (unit.mention().place() || held ? nominal.places : nominal.owners).add(unit.mention());
        }
        if (nominal.owners.size() > 1) ownedByLastPerson(nominal.owners);
    }

    /** "Presiden AS Donald Trump" without its title: the person is the owner. */
    private void ownedByLastPerson(List<Mention> owners) {
        Mention last = owners.getLast();
        if (last.actor().kind() != ActorKind.PERSON) return;
        var lineage = discourse.actors().lineage(last.actor());
        owners.removeIf(o -> o != last && lineage.contains(o.actor()));
    }
}
