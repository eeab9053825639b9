package dev.entente.extraction;

import dev.entente.knowledge.Frame;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.Set;

/** Fills the target that a verb leaves to the reader: by its purpose, by what was said before, else by who is named beside. */
final class RoleGaps {
    private static final Set<RelationType> ATTITUDES =
            Set.of(RelationType.SUPPORT, RelationType.ACCUSE, RelationType.REJECT);

    /** Acts of which news often does not say at whom they are aimed: "sent frigates", "recalled its ambassador". */
    private static final Set<RelationType> INFERABLE = Set.of(
            RelationType.MOBILIZE,
            RelationType.THREATEN,
            RelationType.SANCTION,
            RelationType.RETREAT,
            RelationType.CONCEDE,
            RelationType.REJECT,
            RelationType.REQUEST);

    private final PartyFinder find;
    private final ImpliedParties implied;

    RoleGaps(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
    }

    void fill(Roles roles) {
        // who fights terrorists in a state does not fight the state
        if (roles.target.empty()
                && roles.patient != null
                && roles.patient.first().themed("outlaws")) return;
        if (roles.target.empty()) bySituation(roles);
        if (roles.target.empty()) byClause(roles);
        if (roles.target.empty()) byTheme(roles);
        if (roles.complete()) apart(roles);
        if (roles.target.empty() && !roles.source.empty() && infers(roles)) {
            roles.target = implied.counterpart(roles.p, roles.source);
            roles.rank = 0;
        }
    }

    /** Whom the text is about: "asked the parties to", "the army seized power". */
    private void bySituation(Roles roles) {
        Group patient = roles.patient;
        if (roles.type == RelationType.REQUEST
                && patient != null
                && "parties".equals(patient.first().reference)
                && !roles.source.empty()) {
            roles.target = implied.scene(roles.source);
            if (!roles.target.empty()) roles.type = RelationType.MEDIATE;
        }
        if (roles.target.empty() && patient != null && !roles.source.empty() && roles.entry.frame() != Frame.JUDGED)
            roles.target = implied.domestic(patient, roles.type, false);
        if (roles.target.empty()
                && roles.type == RelationType.AID
                && roles.entry.withTheme().containsValue(RelationType.MOBILIZE)
                && (roles.troops() || roles.themed("weapons"))) roles.type = RelationType.MOBILIZE;
    }

    /** Whom the purpose, the place or what is said around the verb tells. */
    private void byClause(Roles roles) {
        Predication p = roles.p;
        if (roles.type == RelationType.MOBILIZE) roles.target = PartyFinder.aimedAt(p);
        if (roles.type == RelationType.ASSAULT && roles.patient != null && !p.verb.passive)
            roles.target = find.in(p, find.marking("locative"));
        if (roles.type == RelationType.SANCTION) roles.target = find.aboutWhom(roles.type, p);
    }

    /** Whose the theme was before, or between whom it is. */
    private void byTheme(Roles roles) {
        Nominal theme = roles.theme;
        boolean attitude = ATTITUDES.contains(roles.type);
        if (attitude && !roles.source.empty() && roles.patient != null)
            roles.target = implied.author(roles.patient, roles.source);
        if (roles.target.empty() && roles.type == RelationType.MEDIATE && theme != null && theme.owners.size() >= 2)
            roles.target = new Party(theme.owners, Party.OWNED);
        if (roles.target.empty() && attitude && theme != null && !theme.events.isEmpty())
            roles.target = find.inParts(theme, find.marking("between"));
        if (roles.target.empty() && roles.type == RelationType.MEDIATE && !roles.source.empty())
            roles.target = implied.parties(roles.source);
    }

    /** Nobody does it to himself: where a reference makes it so, it means the other one. */
    private void apart(Roles roles) {
        boolean same = roles.source.actors().size() == 1
                && roles.target.actors().size() == 1
                && implied.sameState(roles.source, roles.target);
        if (same && refers(roles.target)) roles.target = implied.counterpart(roles.p, roles.source);
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
        if (!INFERABLE.contains(roles.type)) return false;
        return switch (roles.type) {
            case RETREAT -> theme != null && !theme.themed("territory") && !theme.themes.isEmpty();
            case REQUEST -> theme != null && theme.events.stream().anyMatch(e -> e.type() == RelationType.RETREAT);
            case REJECT -> theme != null && (theme.themed("talks") || theme.themed("visit"));
            case THREATEN -> roles.entry.frame() == Frame.TO || tellsOfConsequences(roles.p);
            default -> true;
        };
    }

    private static boolean tellsOfConsequences(Predication p) {
        return p.dependents.stream()
                .anyMatch(d -> (d.link == Predication.Link.COMPLEMENT || d.link == Predication.Link.CONTROL)
                        && d.verb.modal == Realis.INTENDED);
    }
}
