package dev.entente.extraction;

import com.google.re2j.Pattern;
import dev.entente.knowledge.Knowledge;
import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.ActorKind;
import dev.entente.model.Level;
import dev.entente.model.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What actors belong to on the day of an article, and what belongs to them. */
final class Affiliations {
    /** Organisations in a state that are no part of its government, by their names. */
    private static final Pattern INDEPENDENT = Pattern.compile(
            "(?i)opposition|party|movement|front|coalition|alliance|congress|council|brotherhood|union|league|people|rebel|forces|group|faction|communit|church|network|militia|army|resistance|liberation|salvation|guerrilla|democra|labour|republican|conservative|islami");

    private final Knowledge knowledge;
    private final LocalDate day;
    private final Map<Actor, Actor> sides = new HashMap<>();

    Affiliations(Knowledge knowledge, LocalDate day) {
        this.knowledge = knowledge;
        this.day = day;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    LocalDate day() {
        return day;
    }

    ActorCatalog catalog() {
        return knowledge.catalog();
    }

    /** What an actor is part of, the nearest first. */
    List<Actor> lineage(Actor actor) {
        return catalog().lineage(actor, day);
    }

    Actor state(Actor actor) {
        return catalog().rollUp(actor, Level.STATE, day);
    }

    /** The state of who is meant, whether or not the office that makes it his is held on the day. */
    Actor stateAtAnyTime(Mention mention) {
        return catalog().rollUp(mention.actor(), Level.STATE, null);
    }

    /** Whose side an actor is on: people and ministries that of their state, a body of an organisation that one, a group within a state its own. */
    Actor side(Actor actor) {
        return sides.computeIfAbsent(actor, this::findSide);
    }

    private Actor findSide(Actor actor) {
        Actor at = actor;
        for (Actor parent : lineage(actor)) {
            if (at.id().endsWith("-CIV") || at.id().endsWith("-OPP") || at.id().endsWith("-REB")) break;
            boolean body = at.kind() == ActorKind.ORGANISATION
                    && (parent.kind() == ActorKind.ORGANISATION
                            || Knowledge.isInstitution(at.id())
                            || !INDEPENDENT
                                    .matcher(at.name("en") + ' ' + at.aliases())
                                    .find());
            if (at.kind() != ActorKind.PERSON && !body) break;
            at = parent;
        }
        return at;
    }

    boolean sameSide(Actor a, Actor b) {
        return side(a).equals(side(b));
    }

    /** Whether it is an organisation of states, and so no party to a quarrel that it speaks of. */
    boolean alliance(Mention mention) {
        return state(mention.actor()).kind() == ActorKind.ORGANISATION;
    }

    boolean sameSide(Mention a, Mention b) {
        return sameSide(a.actor(), b.actor());
    }

    /** The army, ministry or government of an actor. */
    Actor belonging(Actor owner, String what) {
        if (owner.kind() == ActorKind.PERSON) {
            List<Actor> lineage = lineage(owner);
            return lineage.isEmpty() ? owner : lineage.getFirst();
        }
        if (owner.kind() != ActorKind.STATE) return owner;
        if (what.equals("SELF") || what.equals("GOV") || what.equals("MIL") || what.equals("MFA")) {
            Actor government = knowledge.governmentOf(owner.id(), day).orElse(null);
            if (government != null) return government;
        }
        if (what.equals("SELF") || what.equals("GOV")) return owner;
        return knowledge.institution(owner, what).orElse(owner);
    }

    /** What the holder of an office speaks for. */
    Actor institution(Actor owner, Role role) {
        return switch (role) {
            case FOREIGN_MINISTER -> belonging(owner, "MFA");
            case DEFENCE_MINISTER -> belonging(owner, "MOD");
            case COMMANDER, CHIEF_OF_STAFF -> belonging(owner, "MIL");
            case MINISTER, FINANCE_MINISTER, INTERIOR_MINISTER -> belonging(owner, "MIN");
            case SPEAKER -> belonging(owner, "PARL");
            default -> belonging(owner, "SELF");
        };
    }

    /** What a noun names as part of an actor: the institution of a title, else the army, ministry or government. */
    Actor body(Actor owner, Nominal noun) {
        return noun.title != null ? institution(owner, noun.title) : belonging(owner, String.valueOf(noun.belonging));
    }
}
