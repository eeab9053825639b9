package dev.entente.extraction;

import dev.entente.extraction.Unit.Sort;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.knowledge.Predicates.Compound;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.model.Reason;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a language whose head comes last, with whose it is before it: "Turkey's army". */
final class HeadLastPhrase {
    /** Offices that a state has. */
    private static final Set<Role> OF_STATE = EnumSet.of(
            Role.PRESIDENT,
            Role.PRIME_MINISTER,
            Role.DEPUTY_PRIME_MINISTER,
            Role.VICE_PRESIDENT,
            Role.FOREIGN_MINISTER,
            Role.DEFENCE_MINISTER,
            Role.FINANCE_MINISTER,
            Role.INTERIOR_MINISTER,
            Role.MINISTER);

    private final LanguagePack pack;
    private final List<Token> tokens;
    private final Referents referents;

    HeadLastPhrase(LanguagePack pack, List<Token> tokens, Referents referents) {
        this.pack = pack;
        this.tokens = tokens;
        this.referents = referents;
    }

    void read(List<Unit> units, Nominal nominal) {
        int possessive = -1;
        for (int k = 0; k + 1 < units.size(); k++) if (units.get(k).sort() == Sort.POSSESSIVE) possessive = k;
        if (possessive > 0) {
            Nominal owner = new Nominal();
            read(units.subList(0, possessive), owner);
            read(
                    units.subList(possessive + 1, units.size()),
                    nominal,
                    owner.heads.isEmpty() ? owner.owners : owner.heads);
            if ("each_other".equals(owner.reference)) nominal.reference = owner.reference;
            if (nominal.owners.isEmpty() && owner.reference == null) nominal.ownerBody = owner.belonging;
        } else read(units, nominal, List.of());
    }

    private void read(List<Unit> all, Nominal nominal, List<Mention> possessors) {
        List<Unit> units = compounds(all, nominal);
        if (units.isEmpty()) return;
        if (units.size() > 1 && units.getLast().sort() == Sort.POSSESSIVE) units = units.subList(0, units.size() - 1);
        Unit head = units.getLast();
        if (units.size() == 1 && head.sort() == Sort.REFERENCE) {
            referents.refer(units, nominal);
            return;
        }
        String counted = possessors.isEmpty() ? counted(units) : null;
        if (counted != null) {
            nominal.reference = counted;
            nominal.heads.addAll(
                    referents.resolve(Unit.reference(units.getFirst().start(), head.end(), counted)));
            return;
        }
        if (possessors.isEmpty() && country(units)) {
            nominal.reference = "state_noun";
            nominal.heads.addAll(
                    referents.resolve(Unit.reference(units.getFirst().start(), head.end(), "state_noun")));
            return;
        }
        List<Mention> owners = new ArrayList<>(possessors);
        Unit title = Unit.first(units, 0, Sort.TITLE);
        Mention person = null;
        for (Unit unit : units) if (unit.person()) person = unit.mention();
        for (Unit unit : units.subList(0, units.size() - 1))
            if (unit.mention() != null && unit.mention() != person)
                (unit.mention().place() ? nominal.places : owners).add(unit.mention());
        boolean titledPerson = title != null && head.sort() != Sort.EVENT && head.sort() != Sort.THEME;
        if (person != null && (head.mention() == person || titledPerson)) {
            nominal.heads.add(person);
            nominal.person = true;
            if (title != null) nominal.themes = title.themes();
            return;
        }
        if (person != null) owners.add(person);
        switch (head.sort()) {
            case MENTION -> named(head.named(), units.size() == 1, nominal);
            case TITLE -> titled(head, owners, nominal);
            case BELONGING -> belonging(head, owners, nominal);
            case EVENT -> event(head, units, owners, possessors, nominal);
            case WORD -> word(units, title, owners, nominal);
            default -> {
                nominal.themes = head.themes();
                if (units.stream().anyMatch(u -> pack.marks("captive", tokens.get(u.start())))) {
                    nominal.themes = new ArrayList<>(head.themes());
                    nominal.themes.addFirst("prisoners");
                }
                if (owners.isEmpty()) referents.proposedBefore(units.getFirst().start() - 1, head.end(), nominal);
                nominal.owners.addAll(owners);
            }
        }
    }

    /** "the two downstream countries": the reference that it is without the words between; null where it is none. */
    private @Nullable String counted(List<Unit> units) {
        int last = units.getLast().start();
        int first = units.getFirst().start();
        if (units.stream()
                .anyMatch(u -> u.mention() != null || tokens.get(u.start()).capital())) return null;
        for (int at = Math.max(0, first - 1); at < last && at <= first + 1; at++) {
            if (!pack.marks("counting", tokens.get(at))) continue;
            int from = at > 0 && tokens.get(at - 1).norm().equals("the") ? at - 1 : at;
            List<Token> words = new ArrayList<>(tokens.subList(from, at + 1));
            words.add(tokens.get(last));
            Match<String> reference = last > at + 1 ? pack.reference().longest(words, 0) : null;
            if (reference != null && reference.length() == words.size())
                return reference.meanings().getFirst();
        }
        return null;
    }

    /** "the oil-rich kingdom": the state spoken of, where no other is named in the phrase. */
    private boolean country(List<Unit> units) {
        int start = units.getFirst().start();
        return units.size() > 1
                && pack.country(tokens.get(units.getLast().start()))
                && start > 0
                && tokens.get(start - 1).norm().equals("the")
                && units.stream()
                        .allMatch(u ->
                                u.mention() == null && !tokens.get(u.start()).capital());
    }

    /** Takes "UN-backed" out of the phrase and keeps who backs. */
    private List<Unit> compounds(List<Unit> units, Nominal nominal) {
        List<Unit> rest = new ArrayList<>(units);
        for (int k = 1; k < rest.size(); k++) {
            Unit compound = rest.get(k);
            Mention actor = rest.get(k - 1).mention();
            if (compound.sort() != Sort.COMPOUND || actor == null) continue;
            Compound meaning = pack.compound(String.valueOf(compound.text()));
            if (meaning != null)
                nominal.backers.add(new Nominal.BackedBy(actor, meaning, actor.start(), compound.end()));
            referents.remember(actor);
            rest.remove(k);
            rest.remove(k - 1);
            k = 0;
        }
        return rest;
    }

    /** "the Turkish" and "Turks" are people; "Turkish" alone is whose something is. */
    private void named(Mention mention, boolean alone, Nominal nominal) {
        boolean people = mention.use() != Use.ADJECTIVE
                || tokens.get(mention.end() - 1).norm().endsWith("s")
                || alone && tokens.get(Math.max(0, mention.start() - 1)).norm().equals("the");
        if (mention.place()) nominal.places.add(mention);
        else if (people) nominal.heads.add(mention);
        else nominal.owners.add(mention);
    }

    private void titled(Unit head, List<Mention> owners, Nominal nominal) {
        nominal.title = head.role();
        nominal.themes = head.themes();
        nominal.person = true;
        if (owners.isEmpty()) return;
        for (Mention owner : several(owners))
            nominal.heads.add(referents.institution(owner, official(head), owner.start(), head.end()));
    }

    /** "the two countries' foreign ministers" are one of each; of other owners the first is meant. */
    private static List<Mention> several(List<Mention> owners) {
        boolean together = owners.stream().allMatch(o -> o.how().has(Reason.Key.TWO_LAST));
        return together ? owners : owners.subList(0, 1);
    }

    /** Whose an office is that the phrase does not say; null for what anybody may have, as "leader". */
    private @Nullable Mention home(Unit title) {
        boolean opposes = tokens.get(title.start()).norm().equals("opposition");
        return opposes || OF_STATE.contains(official(title))
                ? referents.home(opposes, title.start(), title.end())
                : null;
    }

    private static Role official(Unit title) {
        return title.role() == null ? Role.OFFICIAL : title.role();
    }

    private void belonging(Unit head, List<Mention> owners, Nominal nominal) {
        nominal.belonging = head.text();
        nominal.body = tokens.get(head.end() - 1).norm();
        nominal.themes = head.themes();
        if (owners.isEmpty()) return;
        for (Mention owner : several(owners))
            nominal.heads.add(referents.belonging(owner, head.text(), owner.start(), head.end()));
    }

    private void event(Unit head, List<Unit> units, List<Mention> owners, List<Mention> possessors, Nominal nominal) {
        nominal.events = head.events();
        nominal.themes = head.themes();
        nominal.eventStart = head.start();
        nominal.eventEnd = head.end();
        nominal.planned = units.stream()
                .anyMatch(u -> u.sort() == Sort.WORD
                        && tokens.get(u.start())
                                .norm()
                                .matches("planned|proposed|possible|potential|upcoming|scheduled"));
        if (!meeting(head)) leaders(nominal, owners);
        // "the Baghdad talks" are those held there
        for (Mention owner : owners)
            (possessors.isEmpty() && owner.use() == Use.SEAT && meeting(head) ? nominal.places : nominal.owners)
                    .add(owner);
    }

    /** "US-led sanctions": who leads them imposes them. */
    private static void leaders(Nominal nominal, List<Mention> owners) {
        nominal.backers.removeIf(backer -> Boolean.TRUE.equals(backer.compound().acts()) && owners.add(backer.actor()));
    }

    private static boolean meeting(Unit head) {
        return head.themes().contains("talks") || head.themes().contains("agreement");
    }

    /** A phrase that ends in a word of no account: a name after its title, or a thing. */
    private void word(List<Unit> units, @Nullable Unit title, List<Mention> owners, Nominal nominal) {
        String name = title == null ? "" : referents.capitals(units, title.end());
        Mention owner = owners.isEmpty() && title != null && !name.isEmpty()
                ? home(title)
                : owners.isEmpty() ? null : owners.getFirst();
        if (title != null && owner != null && !name.isEmpty()) {
            Role role = official(title);
            nominal.heads.add(referents.introduced(
                    name, role, owner, units.getFirst().start(), units.getLast().end()));
            nominal.person = true;
            nominal.title = role;
            nominal.themes = title.themes();
            return;
        }
        // "recalled ambassador Joel Meyer"
        if (title != null && !name.isEmpty() && title.themes().contains("diplomats")) nominal.themes = title.themes();
        Unit event = Unit.first(units, 0, Sort.EVENT);
        if (event != null && units.indexOf(event) == units.size() - 2) nominal.themes = event.themes();
        if (nominal.themes.isEmpty() && amount(units.getLast())) nominal.themes = List.of("money");
        nominal.owners.addAll(owners);
    }

    /** "$98m" */
    private boolean amount(Unit last) {
        for (int k = last.start() - 1; k >= 0 && k >= last.start() - 4; k--) {
            if (NounExtent.CURRENCY.contains(tokens.get(k).text())) return true;
            if (!Character.isDigit(tokens.get(k).norm().charAt(0))
                    && !tokens.get(k).mark(".")
                    && !tokens.get(k).mark(",")) return false;
        }
        return false;
    }
}
