package dev.entente.extraction;

import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Actors in a role, and how directly they are named: 0.9 for their own name, less where it is inferred. */
record Party(List<Mention> actors, double certainty) {
    static final Party NONE = new Party(List.of(), 0);
    static final double NAMED = 0.9;
    static final double OWNED = 0.75;
    static final double PLACED = 0.6;

    boolean empty() {
        return actors.isEmpty();
    }

    /** Both together. */
    Party with(Party other) {
        List<Mention> all = new ArrayList<>(actors);
        all.addAll(other.actors);
        return new Party(all, Math.min(certainty, other.certainty));
    }

    static Party named(Group group) {
        List<Mention> heads = group.heads();
        return heads.isEmpty()
                ? Party.NONE
                : new Party(heads, heads.getFirst().how().refersBack() ? NAMED - 0.12 : NAMED);
    }

    /** Who is meant by nouns that suffer something: themselves, else whose they are, else where they are. */
    static Party suffering(Group group) {
        Party named = named(group);
        Nominal first = group.first();
        if (!named.empty() && !first.named() && !first.events.isEmpty() && !first.owners.isEmpty()) {
            List<Mention> all = new ArrayList<>(first.owners);
            for (Mention head : named.actors()) if (all.stream().noneMatch(m -> same(m, head))) all.add(head);
            return new Party(all, OWNED);
        }
        if (!named.empty()) return named;
        if (group.members().size() == 1 && !first.events.isEmpty() && first.owners.size() > 1)
            return new Party(List.copyOf(first.owners), OWNED);
        List<Mention> owners = new ArrayList<>();
        List<Mention> places = new ArrayList<>();
        for (Nominal nominal : group.nominals()) {
            for (Mention owner : nominal.owners) if (owners.stream().noneMatch(m -> same(m, owner))) owners.add(owner);
            if (!nominal.themed("outlaws")) places.addAll(nominal.places);
            // "US-led troops", not the "US-backed rebels"
            for (Nominal.BackedBy backer : nominal.backers)
                if (nominal.heads.isEmpty()
                        && Boolean.TRUE.equals(backer.compound().acts())) places.add(backer.actor());
        }
        boolean shared = group.nominals().stream().anyMatch(n -> n.shared);
        if (!owners.isEmpty()) return new Party(shared ? List.copyOf(owners) : List.of(owners.getFirst()), OWNED);
        boolean list = group.nominals().size() > 1
                && group.nominals().stream().allMatch(n -> n.places.size() == 1 && n.themes.isEmpty());
        if (!places.isEmpty()) return new Party(list ? List.copyOf(places) : List.of(places.getFirst()), PLACED);
        return Party.NONE;
    }

    /** "Israeli air strikes killed ...": whose attack it is attacks. */
    static Party attacker(Group subject) {
        Nominal first = subject.first();
        boolean attack = first.events.stream().anyMatch(e -> e.type() == RelationType.ASSAULT)
                || first.themed("weapons")
                || first.themed("troops");
        if (!attack) return Party.NONE;
        if (!first.owners.isEmpty()) return new Party(first.owners, NAMED - 0.05);
        // "US-led foreign troops"
        for (Nominal.BackedBy backer : first.backers)
            if (Boolean.TRUE.equals(backer.compound().acts())) return new Party(List.of(backer.actor()), NAMED - 0.05);
        return Party.NONE;
    }

    /** "an Emirati plane delivered", "a Chinese survey vessel entered": whose it is acts. */
    static Party owning(Group subject) {
        Nominal first = subject.first();
        boolean acts = first.events.stream().allMatch(e -> e.type() == RelationType.AID);
        if (first.owners.isEmpty() || !acts) return Party.NONE;
        // "Canadian and British instructors"
        List<Mention> all = new ArrayList<>();
        for (Nominal nominal : subject.nominals())
            for (Mention owner : nominal.owners) if (all.stream().noneMatch(m -> same(m, owner))) all.add(owner);
        boolean shared = subject.nominals().stream().anyMatch(n -> n.shared);
        // "the India-Pakistan train killed"
        if (!shared && first.owners.size() > 1) return Party.NONE;
        return new Party(shared ? all : first.owners, OWNED - 0.05);
    }

    static boolean same(Mention a, Mention b) {
        return a.actor().equals(b.actor());
    }
}
