package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.Frame;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.VerbEntry;
import dev.entente.model.ActorKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of relation that a verb has with its theme: "sent troops" is another than "sent aid".
 *
 * @param type null where the theme is none that the verb can have
 * @param theme the thing that it is about: the patient, else what is given to him
 * @param matched whether the theme gives the type, not the verb alone
 * @param given whether the thing stands after the one it is given to: "gave Vietnam six boats"
 */
record VerbTyping(@Nullable RelationType type, @Nullable Nominal theme, boolean matched, boolean given) {

    static VerbTyping of(VerbEntry entry, Predication p, @Nullable Group patient, PartyFinder find) {
        Nominal theme = patient == null ? null : patient.first();
        // "are supplied with weapons by": the soldiers are not what is given
        boolean supplied = entry.frame() == Frame.THEME_TO && p.verb.passive && patient != null && patient.named();
        Group given = supplied ? find.otherThing(p) : null;
        RelationType type = patient == null || given != null ? null : byTheme(entry, patient);
        if (type == null && patient != null && given == null) type = byEvent(entry, patient);
        if (type != null) return new VerbTyping(type, theme, true, false);
        Group thing = entry.frame() == Frame.THEME_TO || entry.to().contains("to") ? find.otherThing(p) : null;
        if (thing != null)
            for (String name : entry.withTheme().keySet())
                if (thing.nominals().stream().anyMatch(n -> n.themed(name)))
                    return new VerbTyping(entry.withTheme().get(name), thing.first(), true, true);
        boolean statement = entry.type() == null && entry.frame() == Frame.THEME_OF && ownedStatement(patient);
        return new VerbTyping(statement ? only(entry) : entry.type(), theme, false, false);
    }

    private static @Nullable RelationType byTheme(VerbEntry entry, Group patient) {
        for (String name : entry.withTheme().keySet())
            if (patient.nominals().stream().anyMatch(n -> thing(n, name)) || name.equals("person") && person(patient))
                return entry.withTheme().get(name);
        return null;
    }

    private static @Nullable RelationType byEvent(VerbEntry entry, Group patient) {
        for (Nominal nominal : patient.nominals())
            for (NounEntry event : nominal.events)
                if (!nominal.themed("sanctions") && entry.withTheme().containsValue(event.type())) return event.type();
        return null;
    }

    /** "called the junta illegitimate": the word for it, wherever it stands, gives the type; null without one. */
    static @Nullable RelationType judged(VerbEntry entry, Predication p, Group patient, PartyFinder find) {
        List<Group> words = new ArrayList<>(p.objects);
        if (p.verb.passive) words.addFirst(patient);
        for (Predication.Phrase phrase : p.phrases)
            if (find.prepositions(entry).contains(phrase.preposition())) words.add(phrase.group());
        RelationType type = null;
        for (String name : entry.withTheme().keySet())
            if (words.stream().flatMap(w -> w.nominals().stream()).anyMatch(n -> n.themed(name)))
                type = entry.withTheme().get(name);
        return type;
    }

    /** The one type that a verb of rejection or protest has, whatever its theme; null for others. */
    static @Nullable RelationType only(VerbEntry entry) {
        Set<RelationType> types = Set.copyOf(entry.withTheme().values());
        // "aircraft summoned by the army": only ambassadors are summoned to be blamed
        if (entry.withTheme().keySet().equals(Set.of("diplomats"))) return null;
        return types.equals(Set.of(RelationType.REJECT))
                ? RelationType.REJECT
                : types.equals(Set.of(RelationType.ACCUSE)) ? RelationType.ACCUSE : null;
    }

    private static boolean ownedStatement(@Nullable Group patient) {
        return patient != null
                && !patient.named()
                && patient.first().events.isEmpty()
                && !patient.first().owners.isEmpty();
    }

    /** A town that is taken is a territory. */
    private static boolean thing(Nominal nominal, String theme) {
        boolean people = nominal.heads.size() == 1 && nominal.heads.getFirst().use() == ActorName.Use.ADJECTIVE;
        return nominal.themed(theme)
                || theme.equals("act") && nominal.events.stream().anyMatch(e -> e.type() == RelationType.RETREAT)
                || nominal.title != null && (theme.equals("person") || theme.equals("diplomats"))
                || people && (theme.equals("person") || theme.equals("prisoners"))
                || theme.equals("territory")
                        && nominal.heads.size() == 1
                        && nominal.heads.getFirst().use() == ActorName.Use.SEAT
                || theme.equals("territory")
                        && !nominal.named()
                        && nominal.events.isEmpty()
                        && nominal.themes.isEmpty()
                        && !nominal.places.isEmpty();
    }

    private static boolean person(Group patient) {
        return patient.heads().stream().anyMatch(m -> m.actor().kind() == ActorKind.PERSON);
    }
}
