package dev.entente.extraction;

import dev.entente.knowledge.ActorName.Use;
import dev.entente.knowledge.Frame;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.VerbSense;
import dev.entente.model.Actor;
import dev.entente.model.Quad;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.EnumSet;
import java.util.Set;

/** Fills the target that a verb leaves to the reader: by its purpose, by what was said before, else by who is named beside. */
final class RoleGaps {
    private static final Set<RelationType> ATTITUDES =
            Set.of(RelationType.SUPPORT, RelationType.ACCUSE, RelationType.REJECT);

    /** Acts of an opponent that are condemned or turned down without his name. */
    private static final Set<RelationType> ACTS = EnumSet.of(
            RelationType.ACCUSE,
            RelationType.REQUEST,
            RelationType.ASSAULT,
            RelationType.COERCE,
            RelationType.SANCTION,
            RelationType.MOBILIZE,
            RelationType.THREATEN);

    /** Acts of which news often does not say at whom they are aimed: "sent frigates", "recalled its ambassador". */
    private static final Set<RelationType> INFERABLE = Set.of(
            RelationType.MOBILIZE,
            RelationType.THREATEN,
            RelationType.SANCTION,
            RelationType.RETREAT,
            RelationType.CONCEDE,
            RelationType.REJECT,
            RelationType.ACCUSE,
            RelationType.REQUEST);

    /** What is said to who was just spoken to: "apologised to Moscow and offered compensation". */
    private static final Set<RelationType> ADDRESSED = EnumSet.of(
            RelationType.REQUEST,
            RelationType.MEDIATE,
            RelationType.CONCEDE,
            RelationType.THREATEN,
            RelationType.SUPPORT);

    private static final Set<RelationType> ADDRESSING =
            EnumSet.of(RelationType.CONSULT, RelationType.CONCEDE, RelationType.ACCUSE, RelationType.REQUEST);

    private final PartyFinder find;
    private final ImpliedParties implied;

    RoleGaps(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
    }

    void fill(Roles roles) {
        if (roles.patient != null
                && "each_other".equals(roles.patient.first().reference)
                && roles.source.actors().size() >= 2) {
            roles.join(roles.source);
            return;
        }
        if (roles.source.empty()) arrested(roles);
        if (roles.source.empty()) accused(roles);
        if (roles.source.empty()) lifted(roles);
        // who fights terrorists in a state does not fight the state
        if (roles.target.empty()
                && roles.patient != null
                && roles.patient.first().themed("outlaws")) return;
        // "a ceasefire was agreed on Friday": by the two that the sentence, or the text before, speaks of
        if (roles.type == RelationType.AGREE
                && roles.p.verb.passive
                && roles.source.empty()
                && roles.target.empty()
                && roles.patient != null
                && roles.patient.nominals().stream()
                        .anyMatch(n -> n.themed("agreement") || n.themed("ceasefire") || n.reference != null)
                && implied.both().actors().size() == 2) {
            roles.join(implied.both());
            return;
        }
        if (roles.target.empty() && roles.type == RelationType.ASSAULT && !roles.p.verb.passive) struck(roles);
        if (roles.target.empty()) bySituation(roles);
        if (roles.target.empty()) byClause(roles);
        if (roles.target.empty()
                && roles.type == RelationType.ASSAULT
                && !roles.source.empty()
                && roles.theme != null
                && (roles.themed("base") || roles.themed("territory")))
            roles.target = implied.holder(roles.p, roles.source);
        if (roles.target.empty()) addressed(roles);
        if (roles.target.empty()) byTheme(roles);
        if (find.headFirst()
                && roles.target.empty()
                && roles.patient == null
                && attitude(roles)
                && !roles.p.verb.passive) roles.target = implied.asBefore(roles.type, roles.source);
        if (roles.target.empty()
                && roles.type == RelationType.ASSAULT
                && roles.themed("weapons")
                && find.intoWaters(roles.p)) {
            roles.type = RelationType.MOBILIZE;
            roles.target = implied.opponent(roles.source);
        }
        // "sent troops into Syria"
        if (roles.type == RelationType.AID
                && (roles.troops() || roles.themed("weapons"))
                && !find.in(roles.p, find.marking("entering")).empty()) roles.type = RelationType.MOBILIZE;
        if (roles.complete()) apart(roles);
        if (roles.target.empty() && !roles.source.empty() && infers(roles)) {
            roles.target = implied.provoker(roles.p);
            if (roles.target.empty()) roles.target = implied.counterpart(roles.p, roles.source);
            roles.rank = 0;
        }
    }

    private static boolean attitude(Roles roles) {
        return ATTITUDES.contains(roles.type) && !roles.source.empty() && roles.p.dependents.isEmpty();
    }

    /** "killed ten people in an airstrike on a Taliban compound": on whom it was. */
    private void struck(Roles roles) {
        for (Predication.Phrase phrase : roles.p.phrases)
            for (Nominal strike : phrase.group().nominals())
                for (NounEntry event : strike.events)
                    if (roles.target.empty() && event.type() == RelationType.ASSAULT) {
                        Party hit = find.inParts(strike, event.target());
                        if (hit.certainty() != Party.PLACED) roles.target = hit;
                    }
    }

    private boolean helpsHome(Roles roles, boolean same) {
        if (roles.type != RelationType.SUPPORT && roles.type != RelationType.AID
                || roles.patient == null
                || !find.marks("rulers", String.valueOf(roles.patient.first().body))
                || !roles.complete()) return false;
        Mention target = roles.target.actors().getFirst();
        Actor source = roles.source.actors().getFirst().actor();
        boolean guessed = target.how().has(Key.STATE_OF_TEXT) || target.how().refersBack();
        return guessed && (same || target.actor().id().equals(source.memberOf()));
    }

    /** Whom the text is about: "asked the parties to", "the army seized power". */
    private void bySituation(Roles roles) {
        Group patient = roles.patient;
        if (roles.type == RelationType.REQUEST
                && patient != null
                && "parties".equals(patient.first().reference)
                && !roles.source.empty()) {
            roles.target = implied.mainTwo(roles.source);
            if (roles.target.empty()) roles.target = implied.there().scene(roles.source);
            if (!roles.target.empty()) roles.type = RelationType.MEDIATE;
        }
        Group marked = find.group(roles.p, find.prepositions(roles.entry));
        Group whom =
                marked != null && (patient == null || roles.entry.frame() == Frame.THEME_AGAINST) ? marked : patient;
        if (roles.target.empty() && whom != null && !roles.source.empty() && roles.entry.frame() != Frame.JUDGED)
            roles.target = implied.there().domestic(whom, roles.type, false);
        if (roles.target.empty()
                && roles.type == RelationType.AID
                && roles.entry.withTheme().containsValue(RelationType.MOBILIZE)
                && (roles.troops() || roles.themed("weapons"))) roles.type = RelationType.MOBILIZE;
    }

    /** "Israel struck because Iran was accused of firing missiles": by whom the clause around is about. */
    private void accused(Roles roles) {
        Predication around = roles.p.governor;
        if (roles.type == RelationType.ACCUSE
                && roles.p.verb.passive
                && roles.p.link == Predication.Link.CAUSE
                && !roles.target.empty()
                && around != null
                && around.subject != null
                && around.subject.named()
                && !implied.sameState(Party.named(around.subject), roles.target))
            roles.source = new Party(around.subject.heads(), Party.PLACED);
    }

    /** "soldiers from Ivory Coast were arrested at Bamako airport": by the state where it was. */
    private void arrested(Roles roles) {
        if (roles.type != RelationType.COERCE
                || !roles.p.verb.passive
                || roles.target.empty()
                || find.marks("kidnapping", roles.entry.verb())) return;
        Party place = find.in(roles.p, find.marking("place"));
        if (!place.empty() && place.certainty() == Party.PLACED && !implied.sameState(place, roles.target))
            roles.source = implied.there().authorities(place);
    }

    /** "lift the sanctions imposed on Turkey": who can lift them imposed them. */
    private void lifted(Roles roles) {
        Predication around = roles.p.governor;
        if (roles.type == RelationType.SANCTION
                && around != null
                && PartyFinder.tellsOf(roles.p, around)
                && around.verb.senses.stream()
                        .anyMatch(
                                s -> s.entry() != null && s.entry().withTheme().containsValue(RelationType.RETREAT)))
            roles.source = find.subject(around);
    }

    /** Whom the purpose, the place or what is said around the verb tells. */
    private void byClause(Roles roles) {
        Predication p = roles.p;
        if (roles.type == RelationType.MOBILIZE) roles.target = PartyFinder.aimedAt(p);
        if (roles.type == RelationType.ASSAULT && roles.patient != null && !p.verb.passive)
            roles.target = find.in(p, find.marking("locative"));
        if (roles.type == RelationType.SANCTION) roles.target = find.aboutWhom(roles.type, p);
        if (roles.type == RelationType.ACCUSE) roles.target = find.doerOfAccused(p);
    }

    /** "telephoned Kagame and urged a ceasefire": who is asked is who was spoken to. */
    private void addressed(Roles roles) {
        // "visited Seoul to ask for arms"
        boolean comes = roles.p.governor != null
                && (roles.p.link == Predication.Link.PURPOSE
                        || roles.p.link == Predication.Link.CONTROL && !roles.p.subjectIsObject);
        // "wrote to the United Nations asking for help"
        boolean adds = roles.p.link == Predication.Link.PARTICIPLE;
        Predication before = comes ? roles.p.governor : adds ? implied.before(roles.p) : roles.p.beside;
        boolean asks = !roles.source.empty() && ADDRESSED.contains(roles.type);
        if (!asks || before == null || before.subject != roles.p.subject) return;
        if (!talks(before) && !before.verb.does(VerbSense.Use.REPORT)) return;
        if (!before.objects.isEmpty()) roles.target = Party.named(before.objects.getFirst());
        if (roles.target.empty()) roles.target = find.in(before, find.marking("with"));
        if (roles.target.empty()) roles.target = find.in(before, find.marking("to"));
    }

    private static boolean talks(Predication predication) {
        return predication.verb.senses.stream()
                .anyMatch(
                        s -> s.entry() != null && ADDRESSING.contains(s.entry().type()));
    }

    /** "sent a survey ship, which China protested" */
    private static boolean antecedent(Roles roles) {
        return roles.patient.start() < roles.p.verb.start && !roles.theme.person && roles.theme.places.isEmpty();
    }

    /** Whose the theme was before, or between whom it is. */
    private void byTheme(Roles roles) {
        Nominal theme = roles.theme;
        boolean attitude = ATTITUDES.contains(roles.type);
        if (attitude && !roles.source.empty() && roles.patient != null)
            roles.target = implied.author(roles.patient, roles.source);
        // "thanked for the aid that Jakarta sent"
        if (roles.target.empty() && attitude && !roles.source.empty()) roles.target = find.judgedFor(roles.p);
        // ", a move criticised by Washington", "a step Baku declines to support": that of whom the sentence began with
        boolean told = roles.p.link == Predication.Link.RELATIVE
                || roles.p.link == Predication.Link.CONTROL
                        && !roles.p.subjectIsObject
                        && roles.p.governor != null
                        && roles.p.governor.link == Predication.Link.RELATIVE;
        if (roles.target.empty()
                && attitude
                && told
                && theme != null
                && (theme.themed("proposal") || theme.themed("agreement") || antecedent(roles))
                && !roles.source.empty()) roles.target = implied.doer(roles.p, roles.patient, roles.source);
        // "an allegation that Ankara denies"
        if (roles.target.empty() && roles.type == RelationType.REJECT && told && !roles.source.empty())
            roles.target = implied.said(theme, roles.source);
        // "condemned the arrest of two of its citizens in Burkina Faso"
        if (roles.target.empty()
                && roles.type == RelationType.ACCUSE
                && !roles.source.empty()
                && theme != null
                && theme.events.stream().anyMatch(e -> e.type() == RelationType.COERCE)) {
            Party place = find.inParts(theme, find.marking("locative"));
            if (!place.empty() && !implied.sameState(roles.source, place))
                roles.target = implied.there().authorities(place);
        }
        // "rejected the allegations", "condemned the crackdown": those of whom it is at odds with
        if (roles.target.empty()
                && (roles.type == RelationType.ACCUSE || roles.type == RelationType.REJECT)
                && !roles.source.empty()
                && theme != null
                && roles.patient.members().getFirst().definite
                && theme.events.stream().anyMatch(e -> ACTS.contains(e.type())))
            roles.target = implied.opponent(roles.source);
        if (roles.target.empty() && roles.type == RelationType.MEDIATE && theme != null && theme.owners.size() >= 2)
            roles.target = new Party(theme.owners, Party.OWNED);
        if (roles.target.empty() && attitude && theme != null && !theme.events.isEmpty())
            roles.target = find.inParts(theme, find.marking("between"));
        // "opposed the agreement with Washington"
        if (roles.target.empty() && roles.type == RelationType.REJECT && theme != null && !theme.events.isEmpty())
            roles.target = find.inParts(theme, find.marking("with"));
        if (roles.target.empty() && roles.type == RelationType.MEDIATE && !roles.source.empty())
            roles.target = implied.parties(roles.source);
        if (roles.target.empty()
                && roles.type == RelationType.REJECT
                && roles.p.link != Predication.Link.RELATIVE
                && !roles.source.empty()
                && theme != null
                && theme.themed("proposal")) roles.target = implied.beside(roles.p, roles.source);
    }

    /** Nobody does it to himself: where a reference makes it so, it means the other one. */
    private void apart(Roles roles) {
        if (roles.type.quad() == Quad.MATERIAL_CONFLICT && implied.atHome(roles.source, roles.target)) {
            roles.target = Party.NONE;
            return;
        }
        boolean same = roles.source.actors().size() == 1
                && roles.target.actors().size() == 1
                && implied.sameState(roles.source, roles.target);
        // "said it had been fired from Armenian territory, which Armenia denied": what the other said
        if (same && roles.type == RelationType.REJECT && roles.p.link == Predication.Link.RELATIVE) {
            roles.target = implied.teller(roles.p, roles.source);
            return;
        }
        // "warned that its army would answer": whom it is to hit
        if (same && roles.type == RelationType.THREATEN) {
            Party hit = find.hitBy(roles.p);
            roles.target = hit.empty() || implied.sameState(roles.source, hit)
                    ? implied.counterpart(roles.p, roles.source)
                    : hit;
            return;
        }
        // "Wagner mercenaries back the military junta": not that of the state they come from
        if (helpsHome(roles, same)) {
            roles.target = Party.NONE;
            return;
        }
        // "a deal in Doha that Qatar facilitated": between others than the host
        if (same && roles.type == RelationType.MEDIATE && roles.target.certainty() == Party.PLACED) {
            roles.target = implied.parties(roles.source);
            return;
        }
        // "were sent to Manbij to stop the Turkish advance": not against the town
        if (same && roles.type == RelationType.MOBILIZE && roles.target.certainty() == Party.PLACED) {
            roles.target = PartyFinder.aimedAt(roles.p);
            return;
        }
        // "federal troops captured Shire": not its own town but who held it
        if (same
                && roles.type == RelationType.ASSAULT
                && (roles.target.certainty() == Party.PLACED && !implied.inside(roles.source)
                        || roles.target.actors().getFirst().use() == Use.SEAT)) {
            // "recaptured Kherson from Russia"
            Party holder = find.in(roles.p, find.marking("source"));
            roles.target = holder.empty() ? implied.opponent(roles.source) : holder;
        } else if (same && refers(roles.target)) roles.target = implied.counterpart(roles.p, roles.source);
        else if (same && refers(roles.source) && roles.p.subject != null)
            roles.source = implied.counterpart(roles.p, roles.target);
    }

    private static boolean refers(Party party) {
        Reason how = party.actors().getFirst().how();
        return how.refersBack() && !how.has(Key.TWO_LAST);
    }

    /** Whether it can be left to the reader at whom an act is aimed; a warning only where it tells of consequences, a refusal only of a meeting. */
    private static boolean infers(Roles roles) {
        Nominal theme = roles.theme;
        if (!INFERABLE.contains(roles.type) || roles.p.verb.obliged) return false;
        return switch (roles.type) {
            case ACCUSE -> theme != null && theme.themed("diplomats");
            case RETREAT ->
                theme != null
                        && !theme.themes.isEmpty()
                        && (!theme.themed("territory") || roles.entry.frame() == Frame.THEME_TO);
            case REQUEST ->
                theme != null
                        && (theme.themed("act")
                                || theme.events.stream().anyMatch(e -> e.type() == RelationType.RETREAT));
            case REJECT -> theme != null && (theme.themed("talks") || theme.themed("visit"));
            case THREATEN ->
                roles.entry.frame() == Frame.TO
                        || theme != null && (theme.themed("sanctions") || theme.themed("consequence"))
                        || tellsOfConsequences(roles.p);
            default -> true;
        };
    }

    private static boolean tellsOfConsequences(Predication p) {
        boolean told = p.phrases.stream()
                .anyMatch(phrase -> phrase.group().nominals().stream().anyMatch(n -> n.themed("consequence")));
        return told
                || p.dependents.stream()
                        .anyMatch(d -> d.link == Predication.Link.CONTROL && d.verb.infinitive && !d.subjectIsObject
                                || d.objects.stream()
                                        .anyMatch(o -> o.nominals().stream().anyMatch(n -> n.themed("consequence"))))
                || p.dependents.stream()
                        .anyMatch(d -> (d.link == Predication.Link.COMPLEMENT || d.link == Predication.Link.CONTROL)
                                && d.verb.modal == Realis.INTENDED
                                // "warned that the failure of the talks would bring violence" threatens nobody
                                && (d.subject == null
                                        || d.subject.named()
                                        || d.subject.first().events.stream()
                                                .anyMatch(e -> e.type() != RelationType.RETREAT)));
    }
}
