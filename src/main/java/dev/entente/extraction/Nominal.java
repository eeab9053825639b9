package dev.entente.extraction;

import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates.Compound;
import dev.entente.model.ActorKind;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a noun phrase is about. */
final class Nominal {
    /** Actors that the phrase itself names: "the Turkish army" is the army. */
    final List<Mention> heads = new ArrayList<>(1);
    /** Actors that own or qualify it: "Turkey's proposal". */
    final List<Mention> owners = new ArrayList<>(1);
    /** Places in it. */
    final List<Mention> places = new ArrayList<>(1);
    /** Events that it names, most likely first; a noun may be of several kinds. */
    List<NounEntry> events = List.of();

    int eventStart;
    int eventEnd;
    /** Whether a word before the event makes it a plan: "rencana kunjungan". */
    boolean planned;
    /** Whether it is said not to be: "is not at war with". */
    boolean denied;
    /** Whether a verb has told the event. */
    boolean told;
    /** Classes of thing that it names. */
    List<String> themes = List.of();

    /** Whether it is a state's army by its word: "the military". */
    boolean army;
    /** Whether it is some of many that nobody named: "several governments". */
    boolean some;

    /** Whether "its" or "their" says whose it is. */
    boolean possessed;
    /** Whether the owners own it together: "German and British airlines". */
    boolean shared;

    @Nullable String belonging;

    /** The word that names a body of some actor: "junta", "rebels". */
    @Nullable String body;

    /** The army, government or people that own it without being told whose they are: "the army's seizure of power". */
    @Nullable String ownerBody;

    @Nullable Role title;

    boolean person;
    /** Compounds in it: the actor before the hyphen and what it does. */
    final List<BackedBy> backers = new ArrayList<>(0);
    /** Noun of an event inside that the head depends on: "pasukan dukungan Rusia". */
    final List<PhrasePart> parts = new ArrayList<>(2);
    /** A reference that named nobody yet ("both sides"). */
    @Nullable String reference;

    record BackedBy(Mention actor, Compound compound, int start, int end) {}

    /** A prepositional phrase that hangs on this noun. */
    record PhrasePart(String preposition, Group group) {}

    boolean named() {
        return !heads.isEmpty();
    }

    /** Whether it names one person. */
    /** Whether nothing is known of it. */
    boolean plain() {
        return heads.isEmpty()
                && owners.isEmpty()
                && places.isEmpty()
                && events.isEmpty()
                && themes.isEmpty()
                && title == null
                && belonging == null
                && reference == null;
    }

    boolean namesPerson() {
        return heads.size() == 1 && heads.getFirst().actor().kind() == ActorKind.PERSON;
    }

    boolean themed(String theme) {
        return themes.contains(theme);
    }
}
