package dev.entente.extraction;

import dev.entente.knowledge.VerbEntry;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Fills the roles of a verb from where its frame says that they stand. */
final class FrameRoles {
    private final PartyFinder find;
    private final ImpliedParties implied;

    FrameRoles(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
    }

    /**
     * Fills what the frame finds.
     *
     * @param typing how the verb was matched with its theme
     * @return whether the verb can be understood by its frame here
     */
    boolean fill(Roles roles, VerbTyping typing) {
        return switch (roles.entry.frame()) {
            case TRANSITIVE -> transitive(roles);
            case TO -> to(roles);
            case WITH -> with(roles);
            case THEME_TO -> themed(roles, typing) && themeTo(roles, typing);
            case THEME_WITH -> themed(roles, typing) && themeWith(roles);
            case THEME_AGAINST -> themed(roles, typing) && themeAgainst(roles);
            case THEME_FROM -> themed(roles, typing) && themeFrom(roles);
            case THEME_OF -> themeOf(roles, typing);
            case CONTROLLING -> controlling(roles);
            case JUDGED -> judged(roles);
            case ROLE -> false;
        };
    }

    /** Whether there is a theme, and one that the verb can have. */
    private static boolean themed(Roles roles, VerbTyping typing) {
        VerbEntry entry = roles.entry;
        return roles.patient != null && (typing.matched() || entry.withTheme().isEmpty() || entry.type() != null);
    }

    private boolean transitive(Roles roles) {
        Predication p = roles.p;
        Nominal theme = roles.theme;
        if (roles.patient == null) {
            roles.target = find.aboutWhom(roles.type, p);
            return true;
        }
        if (p.verb.passive && !find.headFirst() && roles.source.empty()) return false;
        roles.target = Party.suffering(roles.patient);
        if (theme == null) return true;
        if (roles.target.empty() && (roles.type == RelationType.AID || roles.type == RelationType.SUPPORT)) {
            roles.target = find.inParts(theme, find.marking("theme-to"));
            if (roles.target.empty()) roles.target = find.in(p, find.marking("theme-to"));
        }
        if (roles.target.empty()
                && theme.themes.stream().anyMatch(t -> !t.equals("person"))
                && !theme.themed("outlaws")
                && roles.type != RelationType.SUPPORT
                && roles.type != RelationType.ACCUSE) roles.target = find.in(p, find.marking("place"));
        if (roles.target.empty()) roles.target = find.inParts(theme, find.marking("agent"));
        if (roles.target.certainty() == Party.PLACED && !theme.events.isEmpty()) roles.target = Party.NONE;
        return true;
    }

    private boolean to(Roles roles) {
        Predication p = roles.p;
        // "will retaliate" threatens; what was done is no threat any more
        if (roles.type == RelationType.THREATEN && p.verb.modal == Realis.ACTUAL && !p.verb.obliged) return false;
        roles.target = find.in(p, find.prepositions(roles.entry));
        roles.rank++;
        return true;
    }

    private boolean with(Roles roles) {
        Predication p = roles.p;
        roles.target = find.in(p, find.prepositions(roles.entry));
        if (roles.target.empty() && !p.objects.isEmpty() && (roles.entry.to().isEmpty() || find.headFirst()))
            roles.target = Party.named(p.objects.getFirst());
        if (roles.target.empty() && roles.source.actors().size() >= 2) {
            roles.join(roles.source);
            return true;
        }
        if (roles.target.empty() && p.verb.passive && p.subject != null) roles.target = Party.named(p.subject);
        roles.rank++;
        return true;
    }

    private boolean themeTo(Roles roles, VerbTyping typing) {
        Predication p = roles.p;
        Group patient = roles.patient;
        if (typing.given() && p.objects.getFirst().named()) roles.target = Party.named(p.objects.getFirst());
        if (roles.target.empty()) roles.target = marked(roles);
        if (roles.source.empty()
                && p.verb.passive
                && patient != null
                && patient.named()
                && roles.theme != null
                && (roles.troops() || "MIL".equals(roles.theme.belonging))) roles.source = Party.named(patient);
        if (roles.target.empty() && roles.type == RelationType.AID) roles.target = PartyFinder.helped(p);
        if (roles.target.empty() && roles.type == RelationType.AID && roles.troops()) {
            roles.target = find.border(p, find.prepositions(roles.entry));
            if (!roles.target.empty()) roles.type = RelationType.MOBILIZE;
        }
        roles.rank++;
        return true;
    }

    private boolean themeWith(Roles roles) {
        Nominal theme = roles.theme;
        roles.target = marked(roles);
        if (!roles.target.empty()) return true;
        if (roles.source.actors().size() >= 2) roles.join(roles.source);
        else if (roles.p.verb.passive && theme != null && theme.owners.size() >= 2)
            roles.join(new Party(theme.owners, Party.OWNED));
        else if (roles.source.actors().size() == 1
                && !roles.owner().empty()
                && !Party.same(
                        roles.owner().actors().getFirst(), roles.source.actors().getFirst()))
            roles.target = roles.owner();
        return true;
    }

    private boolean themeAgainst(Roles roles) {
        Nominal theme = roles.theme;
        roles.target = marked(roles);
        if (roles.target.empty() && theme != null && !theme.owners.isEmpty())
            roles.target = roles.type == RelationType.MEDIATE ? new Party(theme.owners, Party.OWNED) : roles.owner();
        if (roles.target.empty() && roles.type == RelationType.ASSAULT && roles.p.governor != null)
            roles.target = find.in(roles.p.governor, find.marking("place"));
        return true;
    }

    /** It comes from the giver to the agent. */
    private boolean themeFrom(Roles roles) {
        Party giver = marked(roles);
        roles.target = roles.source;
        roles.source = giver.empty() ? roles.owner() : giver;
        return true;
    }

    private boolean themeOf(Roles roles, VerbTyping typing) {
        Predication p = roles.p;
        Nominal theme = roles.theme;
        if (roles.patient == null || roles.type == RelationType.CONSULT && !find.headFirst() && p.objects.size() > 1)
            return false;
        boolean statement = roles.entry.type() == null && typing.type() != null;
        if (!statement && !themed(roles, typing)) return false;
        List<Mention> owners = new ArrayList<>();
        for (Nominal nominal : roles.patient.nominals())
            owners.addAll(nominal.owners.isEmpty() ? nominal.heads : nominal.owners);
        roles.target = owners.isEmpty()
                ? find.in(p, find.prepositions(roles.entry))
                : new Party(List.of(owners.getFirst()), Party.OWNED + 0.05);
        if (roles.target.empty()) roles.target = find.inParts(theme, find.prepositions(roles.entry));
        if (roles.target.empty() && theme != null && !theme.places.isEmpty())
            roles.target = new Party(List.of(theme.places.getFirst()), Party.PLACED);
        if (roles.target.empty() && roles.type == RelationType.REJECT && !roles.source.empty())
            roles.target = implied.accuser(roles.source);
        return true;
    }

    private static boolean controlling(Roles roles) {
        if (roles.patient == null || roles.p.dependents.stream().noneMatch(d -> d.verb.infinitive)) return false;
        roles.target = Party.named(roles.patient);
        return true;
    }

    private static boolean judged(Roles roles) {
        if (roles.patient == null) return false;
        roles.target = Party.suffering(roles.patient);
        roles.rank = Roles.FITTING;
        return true;
    }

    /** Who stands after a preposition of the frame, beside the verb or the theme. */
    private Party marked(Roles roles) {
        List<String> prepositions = find.prepositions(roles.entry);
        Party beside = find.in(roles.p, prepositions);
        return beside.empty() ? find.inParts(roles.theme, prepositions) : beside;
    }
}
