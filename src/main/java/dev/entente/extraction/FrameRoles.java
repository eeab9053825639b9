package dev.entente.extraction;

import dev.entente.knowledge.VerbEntry;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.ActorKind;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a verb from where its frame says that they stand. */
final class FrameRoles {
    /** Acts that hit whom they take place at. */
    private static final Set<RelationType> PLACED = EnumSet.complementOf(EnumSet.of(
            RelationType.SUPPORT,
            RelationType.ACCUSE,
            RelationType.REQUEST,
            RelationType.REJECT,
            RelationType.THREATEN));

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
            case THEME_AGAINST -> themed(roles, typing) && themeAgainst(roles, typing);
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
        if ("each_other".equals(roles.patient.first().reference)
                && roles.source.actors().size() >= 2) {
            roles.join(roles.source);
            return true;
        }
        // "stood by its claim" backs nobody
        if (roles.type == RelationType.SUPPORT
                && !roles.patient.named()
                && roles.patient.first().possessed
                && roles.patient.first().events.isEmpty()) return false;
        roles.target = Party.suffering(roles.patient);
        // "menyerukan pembebasan Suu Kyi" asks it of who holds her
        boolean released = roles.type == RelationType.REQUEST
                && !roles.patient.named()
                && roles.patient.first().events.stream().anyMatch(e -> find.marks("freeing", e.noun()))
                && roles.target.actors().stream().allMatch(a -> a.actor().kind() == ActorKind.PERSON);
        if (released) roles.target = Party.NONE;
        // "mempertemukan Tshisekedi dengan Kagame"
        Party with = roles.type == RelationType.MEDIATE && !p.verb.passive && !roles.target.empty()
                ? find.in(p, find.marking("with"))
                : Party.NONE;
        if (!with.empty()) roles.target = roles.target.with(with);
        if (theme == null) return true;
        if (roles.target.empty() && (roles.type == RelationType.AID || roles.type == RelationType.SUPPORT)) {
            roles.target = find.inParts(theme, find.marking("theme-to"));
            if (roles.target.empty()) roles.target = find.in(p, find.marking("theme-to"));
        }
        if (roles.target.empty()
                && theme.themes.stream().anyMatch(t -> !t.equals("person"))
                && !theme.themed("outlaws")
                && PLACED.contains(roles.type)) roles.target = find.in(p, find.marking("place"));
        if (roles.target.certainty() == Party.PLACED && !theme.events.isEmpty()) roles.target = Party.NONE;
        if (roles.target.empty() && !p.verb.passive) roles.target = find.inParts(theme, find.marking("agent"));
        return true;
    }

    private boolean to(Roles roles) {
        Predication p = roles.p;
        // "will retaliate" threatens; what was done is no threat any more
        boolean vowed = p.link == Predication.Link.CONTROL
                && p.governor != null
                && p.governor.verb.does(Use.INTEND)
                && !Control.requests(p.governor.verb);
        if (roles.type == RelationType.THREATEN
                && p.verb.modal == Realis.ACTUAL
                && !p.verb.obliged
                && !vowed
                && !roles.entry.verb().contains(" ")) return false;
        roles.target = find.in(p, find.prepositions(roles.entry));
        // "protested to the UN over the strikes": the UN is only told
        boolean told = roles.type == RelationType.ACCUSE
                && roles.target.actors().stream().anyMatch(a -> a.actor().kind() == ActorKind.ORGANISATION);
        if (told) roles.target = find.in(p, find.marking("reason"));
        roles.rank++;
        return true;
    }

    private boolean with(Roles roles) {
        Predication p = roles.p;
        roles.target = find.in(p, find.prepositions(roles.entry));
        if (roles.target.empty() && !p.objects.isEmpty() && (roles.entry.to().isEmpty() || find.headFirst()))
            roles.target = Party.named(p.objects.getFirst());
        // "fighting the Taliban in Afghanistan": not with each other
        if (roles.target.empty()
                && roles.type == RelationType.ASSAULT
                && roles.patient != null
                && roles.patient.named()) return false;
        if (roles.target.empty() && roles.type == RelationType.AGREE) roles.target = restoredWith(p);
        // "kesepakatan yang ditandatangani antara AS dan Kuwait"
        Party between = roles.target.empty() && p.verb.passive ? find.in(p, find.marking("between")) : Party.NONE;
        if (between.actors().size() >= 2) {
            roles.join(between);
            return true;
        }
        // "are trained by British and Canadian soldiers": these do nothing with each other
        boolean suffered = p.verb.passive && p.subject != null && p.subject.named() && !find.headFirst();
        if (roles.target.empty() && roles.source.actors().size() >= 2 && !suffered)
            roles.target = implied.sharedPartner(p);
        if (roles.target.empty() && roles.source.actors().size() >= 2 && !suffered) {
            roles.join(roles.source);
            return true;
        }
        if (roles.target.empty()
                && p.verb.passive
                && p.subject != null
                && (roles.entry.to().isEmpty() || find.headFirst())) roles.target = Party.named(p.subject);
        roles.rank++;
        return true;
    }

    private boolean themeTo(Roles roles, VerbTyping typing) {
        Predication p = roles.p;
        Group patient = roles.patient;
        Group recipient = typing.given() ? PartyFinder.recipient(p) : null;
        if (recipient != null && recipient.named()) roles.target = Party.named(recipient);
        if (roles.target.empty()) roles.target = marked(roles);
        if (roles.type == RelationType.AID) further(roles);
        sent(roles);
        if (roles.target.empty() && roles.type == RelationType.RETREAT) roles.target = roles.owner();
        if (roles.target.empty() && roles.type == RelationType.AID) roles.target = PartyFinder.helped(p);
        if (roles.type == RelationType.AID
                && roles.troops()
                && roles.complete()
                && roles.target.certainty() == Party.PLACED
                && implied.sameState(roles.source, roles.target)) {
            // "the army sent battalions to Jolo": against whom it fights there
            roles.type = RelationType.MOBILIZE;
            roles.target = Party.NONE;
        }
        if (roles.target.empty() && roles.type == RelationType.AID && roles.troops()) {
            roles.target = find.border(p, find.prepositions(roles.entry));
            if (!roles.target.empty()) roles.type = RelationType.MOBILIZE;
        }
        roles.rank++;
        return true;
    }

    /** "sent 27 rescuers to Turkey and another 29 to Syria": each of them. */
    private void further(Roles roles) {
        for (Predication.Phrase phrase : roles.p.phrases)
            if (find.prepositions(roles.entry).contains(phrase.preposition())
                    && phrase.group().named()
                    && !roles.target.empty()
                    && phrase.group().heads().stream()
                            .noneMatch(m -> roles.target.actors().stream().anyMatch(t -> Party.same(t, m))))
                roles.target = roles.target.with(Party.named(phrase.group()));
    }

    /** "Syrian troops were deployed": whose they are sends them. */
    private static void sent(Roles roles) {
        if (roles.source.empty()
                && roles.p.verb.passive
                && roles.patient != null
                && roles.patient.named()
                && roles.theme != null
                && (roles.troops() || "MIL".equals(roles.theme.belonging))) roles.source = Party.named(roles.patient);
    }

    private boolean themeWith(Roles roles) {
        Nominal theme = roles.theme;
        Party others = roles.type == RelationType.CONSULT && theme != null && !roles.source.empty()
                ? talking(theme)
                : Party.NONE;
        // "revived talks between Israel and the Palestinians"
        if (others.actors().size() >= 2
                && others.actors().stream()
                        .noneMatch(o -> implied.sameState(roles.source, new Party(List.of(o), Party.OWNED)))) {
            roles.type = RelationType.MEDIATE;
            roles.target = others;
            return true;
        }
        roles.target = marked(roles);
        // "a US deal signed with Iran"
        if (roles.source.empty() && roles.p.verb.passive && !roles.target.empty()) roles.source = roles.owner();
        if (roles.target.empty()) roles.target = convened(theme);
        if (!roles.target.empty()) return true;
        // "they were withdrawing from the treaty": not each with the other
        boolean leaving = roles.type == RelationType.SANCTION && theme != null && !theme.themed("relations");
        if (leaving) return true;
        if (roles.source.actors().size() < 2 && roles.type == RelationType.AGREE) roles.target = agreedWith(roles.p);
        if (!roles.target.empty()) return true;
        // "thanked Iraq and Oman for hosting talks": those of others
        boolean hosts = roles.p.link == Predication.Link.MEANS
                && find.marks("hosting", roles.entry.verb())
                && theme != null
                && theme.themed("talks");
        roles.target = roles.source.actors().size() >= 2 ? implied.sharedPartner(roles.p) : Party.NONE;
        if (!roles.target.empty()) return true;
        if (roles.source.actors().size() >= 2 && !hosts) roles.join(roles.source);
        else if (roles.p.verb.passive && theme != null && theme.owners.size() >= 2)
            roles.join(new Party(theme.owners, Party.OWNED));
        else if (roles.source.actors().size() == 1
                && !roles.owner().empty()
                && !Party.same(
                        roles.owner().actors().getFirst(), roles.source.actors().getFirst()))
            roles.target = roles.owner();
        return true;
    }

    /** Whose talks they are: "Israeli-Palestinian talks", "talks between Israel and the Palestinians". */
    private Party talking(Nominal talks) {
        return talks.owners.size() >= 2
                ? new Party(talks.owners, Party.OWNED)
                : find.inParts(talks, find.marking("between"));
    }

    /** "the four agreed to restore relations with Doha": each with Doha. */
    private Party restoredWith(Predication p) {
        for (Predication restoring : p.dependents)
            if (restoring.link == Predication.Link.CONTROL
                    && restoring.objects.stream().anyMatch(o -> o.first().themed("relations")))
                for (Predication.Phrase phrase : restoring.phrases)
                    if (find.marks("with", phrase) && phrase.group().named()) return Party.named(phrase.group());
        return Party.NONE;
    }

    /** "signed a deal to hand the islands to Mauritius", "to buy jets from France": with whom it is carried out. */
    private Party agreedWith(Predication p) {
        for (Predication purpose : p.dependents) {
            if (purpose.link != Predication.Link.PURPOSE && purpose.link != Predication.Link.CONTROL) continue;
            for (String role : List.of("with", "to", "source"))
                for (Predication.Phrase phrase : purpose.phrases)
                    if (find.marks(role, phrase) && phrase.group().named()) return Party.named(phrase.group());
        }
        return Party.NONE;
    }

    /** "boycotted a meeting of the OIC": the organisation that meets. */
    private Party convened(@Nullable Nominal theme) {
        if (theme == null || !theme.themed("talks")) return Party.NONE;
        Party of = find.inParts(theme, List.of(find.marking("theme-of").getFirst()));
        boolean organisation = of.actors().stream().allMatch(a -> a.actor().kind() == ActorKind.ORGANISATION);
        return organisation ? of : Party.NONE;
    }

    private boolean themeAgainst(Roles roles, VerbTyping typing) {
        Nominal theme = roles.theme;
        Group recipient = typing.given() ? PartyFinder.recipient(roles.p) : null;
        if (recipient != null) roles.target = Party.named(recipient);
        sent(roles);
        if (roles.target.empty()) roles.target = marked(roles);
        // "relations were severed between Qatar and its neighbours": these broke with the first
        Party between = roles.source.empty() && roles.p.verb.passive && roles.type == RelationType.SANCTION
                ? find.in(roles.p, find.marking("between"))
                : Party.NONE;
        if (between.actors().size() >= 2) {
            roles.source =
                    new Party(between.actors().subList(1, between.actors().size()), between.certainty());
            roles.target = new Party(List.of(between.actors().getFirst()), between.certainty());
            return true;
        }
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
        List<Nominal> patients = roles.patient.nominals();
        boolean shared = theme != null && theme.themed("proposal")
                || patients.size() > 1 && patients.stream().allMatch(n -> n.owners.isEmpty() && !n.heads.isEmpty());
        for (Nominal nominal : patients) {
            // "the ambassadors of Mali and Niger", "French and German proposals"
            shared |= nominal.shared || nominal.title != null && nominal.heads.size() > 1;
            for (Mention owner : nominal.owners.isEmpty() ? nominal.heads : nominal.owners)
                if (owners.stream().noneMatch(m -> Party.same(m, owner))) owners.add(owner);
        }
        boolean release = roles.type == RelationType.REQUEST
                && theme != null
                && theme.events.stream().anyMatch(e -> e.type() == RelationType.RETREAT);
        if (release) {
            // "called for the release of Hamdok" asks it of who holds him, "the withdrawal of Russian troops" of Russia
            roles.target = owners.isEmpty()
                    ? find.inParts(theme, theme.events.getFirst().agent())
                    : new Party(List.of(owners.getFirst()), Party.OWNED);
            return true;
        }
        roles.target = owners.isEmpty()
                ? find.in(p, find.prepositions(roles.entry))
                : new Party(shared ? List.copyOf(owners) : List.of(owners.getFirst()), Party.OWNED + 0.05);
        if (roles.target.empty()) roles.target = find.inParts(theme, find.prepositions(roles.entry));
        // "the accord was welcomed by Riyadh and Doha": not each by the other
        if (p.verb.passive && roles.target.actors().equals(roles.source.actors())) roles.target = Party.NONE;
        // "protested dangerous manoeuvres by a Chinese destroyer"
        if (roles.target.empty() && roles.type == RelationType.ACCUSE)
            roles.target = find.inParts(theme, find.marking("agent"));
        // "welcomed the arrangement between the two countries"
        if (roles.target.empty() && roles.type == RelationType.SUPPORT)
            roles.target = find.inParts(theme, find.marking("between"));
        if (roles.target.empty() && theme != null && !theme.places.isEmpty())
            roles.target = new Party(List.of(theme.places.getFirst()), Party.PLACED);
        if (roles.target.empty() && (roles.type == RelationType.REJECT || roles.type == RelationType.AGREE))
            roles.target = PartyFinder.aimedAt(p);
        boolean known = roles.patient.members().getFirst().definite;
        if (roles.target.empty() && roles.type == RelationType.REJECT && !roles.source.empty() && known)
            roles.target = implied.said(theme, roles.source);
        return true;
    }

    private boolean controlling(Roles roles) {
        if (roles.patient == null) {
            // "ingin Iran menghentikan program nuklirnya"
            roles.target = find.aboutWhom(roles.type, roles.p);
            return !roles.target.empty();
        }
        boolean controls = roles.p.dependents.stream()
                .anyMatch(d -> d.verb.infinitive || d.subject == roles.patient && d.subjectIsObject);
        if (!controls) return false;
        roles.target = Party.named(roles.patient);
        return true;
    }

    private boolean judged(Roles roles) {
        if (roles.patient == null) return false;
        // "put its army on alert": against whom is for the reader to infer
        if (roles.type != RelationType.MOBILIZE) roles.target = Party.suffering(roles.patient);
        // "called the operation a provocation by Washington"
        if (roles.target.empty() && !roles.p.verb.passive) roles.target = find.in(roles.p, find.marking("agent"));
        // "menyebut itu sebagai provokasi dari Abkhazia"
        for (Predication.Phrase phrase : roles.p.phrases)
            if (roles.target.empty() && find.prepositions(roles.entry).contains(phrase.preposition()))
                roles.target = find.inParts(phrase.group().first(), List.of("dari", "dari pihak", "from", "by"));
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
