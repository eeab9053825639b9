package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.Frame;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates.Light;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.ActorKind;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a verb by its frame: where its roles stand, and what type the class of its theme gives it. */
final class FrameReader {
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

    /**
     * One way to understand a verb.
     *
     * @param rank readings with a higher rank are preferred: a theme that fits counts most
     */
    record Reading(
            VerbEntry entry,
            RelationType type,
            Party source,
            Party target,
            Reason pattern,
            int rank,
            @Nullable Nominal theme) {}

    private final PartyFinder find;

    FrameReader(PartyFinder find) {
        this.find = find;
    }

    @Nullable Reading fit(VerbEntry entry, Predication p) {
        Group patient = find.patient(p);
        Nominal theme = patient == null ? null : patient.first();
        RelationType type = entry.type();
        boolean matched = false;
        if (!entry.withTheme().isEmpty()) {
            for (String name : entry.withTheme().keySet())
                if (patient != null
                        && !matched
                        && (patient.nominals().stream().anyMatch(n -> thing(n, name))
                                || name.equals("person") && person(patient))) {
                    type = entry.withTheme().get(name);
                    matched = true;
                }
        }
        if (!matched && patient != null && !entry.withTheme().isEmpty())
            for (Nominal nominal : patient.nominals())
                for (NounEntry event : nominal.events)
                    if (!matched && !nominal.themed("sanctions") && entry.withTheme().containsValue(event.type())) {
                        type = event.type();
                        matched = true;
                    }
        Group thing = matched || entry.frame() != Frame.THEME_TO ? null : find.otherThing(p);
        if (thing != null)
            for (String name : entry.withTheme().keySet())
                if (!matched && thing.nominals().stream().anyMatch(n -> n.themed(name))) {
                    type = entry.withTheme().get(name);
                    theme = thing.first();
                    matched = true;
                }
        boolean given = matched && thing != null;
        boolean loose =
                type == null && entry.frame() == Frame.THEME_OF && onlyType(entry) != null && ownedStatement(patient);
        if (loose) type = onlyType(entry);
        if (patient == null && p.dependents.isEmpty() && !p.verb.passive && onlyType(entry) == RelationType.REJECT) {
            Party refuser = find.subject(p);
            Party asker = refuser.empty() ? Party.NONE : find.requester(refuser);
            return asker.empty()
                    ? null
                    : new Reading(entry, RelationType.REJECT, refuser, asker, Reason.of(Key.REFUSES_REQUEST), 0, null);
        }
        if (p.verb.does(Use.DENY) && onlyType(entry) == RelationType.REJECT && !p.verb.passive && unsaid(patient)) {
            Party denier = find.subject(p);
            Party accuser = denier.empty() ? Party.NONE : find.accuser(denier);
            if (!accuser.empty())
                return new Reading(entry, RelationType.REJECT, denier, accuser, Reason.of(Key.DENIES_SAID), 0, null);
        }
        if (type == null && entry.frame() != Frame.JUDGED) return null;
        Party agent = find.agent(p);
        if (agent.empty() && type == RelationType.ASSAULT && p.subject != null)
            agent = p.verb.passive ? find.attack(p) : Party.attacker(p.subject);
        if (agent.empty() && !p.verb.passive && p.subject != null) agent = Party.owning(p.subject);
        if (agent.empty() && type != null) {
            Group doer = p.verb.passive ? find.by(p) : p.subject;
            if (doer != null) agent = find.domestic(doer, type, true);
            if (agent.empty() && doer != null && type == RelationType.PROTEST && !p.verb.passive)
                agent = find.people(doer);
        }
        Party target = Party.NONE;
        Party source = agent;
        int rank = matched ? 4 : 1;
        switch (entry.frame()) {
            case TRANSITIVE -> {
                if (patient == null) {
                    target = find.aboutWhom(type, p);
                    break;
                }
                if (p.verb.passive && !find.headFirst() && agent.empty()) return null;
                target = p.verb.passive ? Party.suffering(patient) : Party.suffering(patient);
                if (target.empty() && theme != null && (type == RelationType.AID || type == RelationType.SUPPORT)) {
                    target = find.inParts(theme, find.marking("theme-to"));
                    if (target.empty()) target = find.in(p, find.marking("theme-to"));
                }
                if (target.empty()
                        && theme != null
                        && theme.themes.stream().anyMatch(t -> !t.equals("person"))
                        && type != RelationType.SUPPORT
                        && type != RelationType.ACCUSE) target = find.in(p, find.marking("place"));
                if (target.empty() && theme != null) target = find.inParts(theme, find.marking("agent"));
                if (target.certainty() == Party.PLACED && theme != null && !theme.events.isEmpty()) target = Party.NONE;
            }
            case TO -> {
                // "will retaliate" threatens; what was done is no threat any more
                if (type == RelationType.THREATEN && p.verb.modal == Realis.ACTUAL && !p.verb.obliged) return null;
                target = find.in(p, find.prepositions(entry));
                rank++;
            }
            case WITH -> {
                target = find.in(p, find.prepositions(entry));
                if (target.empty() && !p.objects.isEmpty() && (entry.to().isEmpty() || find.headFirst()))
                    target = Party.named(p.objects.getFirst());
                if (target.empty() && source.actors().size() >= 2) return pairs(entry, type, source, theme);
                if (target.empty() && p.verb.passive && p.subject != null) target = Party.named(p.subject);
                rank++;
            }
            case THEME_TO -> {
                if (given && p.objects.getFirst().named()) target = Party.named(p.objects.getFirst());
                if (patient == null || !entry.withTheme().isEmpty() && !matched && entry.type() == null) return null;
                if (target.empty()) target = find.in(p, find.prepositions(entry));
                if (target.empty()) target = find.inParts(theme, find.prepositions(entry));
                if (source.empty()
                        && p.verb.passive
                        && patient.named()
                        && theme != null
                        && (theme.themed("troops") || theme.themed("troops-own") || "MIL".equals(theme.belonging)))
                    source = Party.named(patient);
                if (target.empty() && type == RelationType.AID) target = find.helped(p);
                if (target.empty()
                        && type == RelationType.AID
                        && theme != null
                        && (theme.themed("troops") || theme.themed("troops-own"))) {
                    target = find.border(p, find.prepositions(entry));
                    if (!target.empty()) type = RelationType.MOBILIZE;
                }
                rank++;
            }
            case THEME_WITH -> {
                if (patient == null || !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                target = find.in(p, find.prepositions(entry));
                if (target.empty()) target = find.inParts(theme, find.prepositions(entry));
                if (target.empty() && source.actors().size() >= 2) return pairs(entry, type, source, theme);
                if (target.empty() && p.verb.passive && theme != null && theme.owners.size() >= 2)
                    return pairs(entry, type, new Party(theme.owners, Party.OWNED), theme);
                if (target.empty()
                        && theme != null
                        && !theme.owners.isEmpty()
                        && source.actors().size() == 1
                        && !Party.same(theme.owners.getFirst(), source.actors().getFirst()))
                    target = new Party(List.of(theme.owners.getFirst()), Party.OWNED);
            }
            case THEME_AGAINST -> {
                if (patient == null || !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                target = find.in(p, find.prepositions(entry));
                if (target.empty()) target = find.inParts(theme, find.prepositions(entry));
                if (target.empty() && theme != null && !theme.owners.isEmpty())
                    target = new Party(
                            type == RelationType.MEDIATE ? theme.owners : List.of(theme.owners.getFirst()),
                            Party.OWNED);
                if (target.empty() && type == RelationType.ASSAULT && p.governor != null)
                    target = find.in(p.governor, find.marking("place"));
            }
            case THEME_FROM -> {
                if (patient == null || !matched && !entry.withTheme().isEmpty() && entry.type() == null) return null;
                Party giver = find.in(p, find.prepositions(entry));
                if (giver.empty()) giver = find.inParts(theme, find.prepositions(entry));
                if (giver.empty() && theme != null && !theme.owners.isEmpty())
                    giver = new Party(List.of(theme.owners.getFirst()), Party.OWNED);
                target = agent;
                source = giver;
            }
            case THEME_OF -> {
                if (type == RelationType.CONSULT && !find.headFirst() && p.objects.size() > 1) return null;
                if (patient == null || !loose && !matched && !entry.withTheme().isEmpty() && entry.type() == null)
                    return null;
                List<Mention> owners = new ArrayList<>();
                for (Nominal nominal : patient.nominals())
                    owners.addAll(nominal.owners.isEmpty() ? nominal.heads : nominal.owners);
                target = owners.isEmpty()
                        ? find.in(p, find.prepositions(entry))
                        : new Party(List.of(owners.getFirst()), Party.OWNED + 0.05);
                if (target.empty()) target = find.inParts(theme, find.prepositions(entry));
                if (target.empty() && theme != null && !theme.places.isEmpty())
                    target = new Party(List.of(theme.places.getFirst()), Party.PLACED);
                if (target.empty() && type == RelationType.REJECT && !source.empty()) target = find.accuser(source);
            }
            case CONTROLLING -> {
                if (patient == null || p.dependents.stream().noneMatch(d -> d.verb.infinitive)) return null;
                target = Party.named(patient);
            }
            case JUDGED -> {
                if (patient == null) return null;
                List<Group> words = new ArrayList<>(p.objects);
                if (p.verb.passive) words.addFirst(patient);
                for (Predication.Phrase phrase : p.phrases)
                    if (find.prepositions(entry).contains(phrase.preposition())) words.add(phrase.group());
                type = null;
                for (String name : entry.withTheme().keySet())
                    if (words.stream().flatMap(w -> w.nominals().stream()).anyMatch(n -> n.themed(name)))
                        type = entry.withTheme().get(name);
                if (type == null) return null;
                target = Party.suffering(patient);
                rank = 4;
            }
            case ROLE -> {
                return null;
            }
        }
        if (target.empty()
                && type == RelationType.REQUEST
                && patient != null
                && "parties".equals(patient.first().reference)
                && !source.empty()) {
            target = find.scene(source);
            if (!target.empty()) type = RelationType.MEDIATE;
        }
        if (target.empty() && patient != null && !source.empty() && entry.frame() != Frame.JUDGED)
            target = find.domestic(patient, type, false);
        if (type == RelationType.AID
                && target.empty()
                && theme != null
                && entry.withTheme().containsValue(RelationType.MOBILIZE)
                && (theme.themed("troops") || theme.themed("troops-own") || theme.themed("weapons")))
            type = RelationType.MOBILIZE;
        if (target.empty() && type == RelationType.MOBILIZE) target = find.aimedAt(p);
        if (target.empty() && type == RelationType.ASSAULT && patient != null && !p.verb.passive)
            target = find.in(p, find.marking("locative"));
        if (target.empty() && type == RelationType.SANCTION) target = find.aboutWhom(type, p);
        if (target.empty() && !source.empty() && patient != null && ATTITUDES.contains(type))
            target = find.author(patient, source);
        if (target.empty() && type == RelationType.MEDIATE && theme != null && theme.owners.size() >= 2)
            target = new Party(theme.owners, Party.OWNED);
        if (target.empty() && theme != null && !theme.events.isEmpty() && ATTITUDES.contains(type))
            target = find.inParts(theme, find.marking("between"));
        if (target.empty() && type == RelationType.MEDIATE && !source.empty()) target = find.parties(source);
        if (!source.empty() && !target.empty()) {
            // nobody does it to himself: where a reference makes it so, it means the other one
            boolean same = source.actors().size() == 1 && target.actors().size() == 1 && find.sameState(source, target);
            if (same && refers(target)) target = find.counterpart(p, source);
            else if (same && refers(source) && p.subject != null) source = find.counterpart(p, target);
        }
        if (target.empty() && !source.empty() && infers(entry, type, theme, p)) {
            target = find.counterpart(p, source);
            rank = 0;
        }
        if (source.empty() || target.empty()) return null;
        return new Reading(
                entry, type, source, target, p.verb.passive ? put(entry).and(Key.PASSIVE) : put(entry), rank, theme);
    }

    private @Nullable Reading pairs(VerbEntry entry, RelationType type, Party parties, @Nullable Nominal theme) {
        List<Mention> all = parties.actors();
        if (all.size() < 2) return null;
        return new Reading(
                entry,
                type,
                new Party(List.of(all.getFirst()), parties.certainty()),
                new Party(all.subList(1, all.size()), parties.certainty()),
                put(entry).and(Key.JOINED),
                theme == null ? 2 : 4,
                theme);
    }

    private static Reason put(VerbEntry entry) {
        return Reason.of(Key.valueOf(entry.frame().name()));
    }

    /** "promised Ukraine four rocket launchers": who is given what. */
    @Nullable Reading given(Predication p) {
        boolean gives = p.verb.does(Use.INTEND) || p.verb.senses.stream().anyMatch(s -> s.light() == Light.GIVE);
        if (find.headFirst()
                || !gives
                || p.objects.size() != 2
                || !p.objects.getFirst().named()
                || p.verb.passive) return null;
        Nominal thing = p.objects.get(1).first();
        if (!thing.themed("weapons") && !thing.themed("money") && !thing.themed("relief") && !thing.themed("troops"))
            return null;
        Party source = find.subject(p), target = Party.named(p.objects.getFirst());
        VerbEntry entry = new VerbEntry(
                p.verb.word,
                List.of(),
                null,
                List.of(),
                Map.of(),
                RelationType.AID,
                Frame.THEME_TO,
                RelationKind.EVENT,
                List.of(),
                Map.of(),
                Set.of(),
                p.verb.does(Use.INTEND) ? Realis.INTENDED : Realis.ACTUAL);
        return source.empty()
                ? null
                : new Reading(entry, RelationType.AID, source, target, Reason.of(Key.GIVES), 4, thing);
    }

    /** The one type that a verb of rejection or protest has, whatever its theme; null for others. */
    private static @Nullable RelationType onlyType(VerbEntry entry) {
        Set<RelationType> types = Set.copyOf(entry.withTheme().values());
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

    /** "denied it", "denied that ...": the charge stands in another sentence. */
    private static boolean unsaid(@Nullable Group patient) {
        return patient == null || patient.members().size() == 1 && "it".equals(patient.first().reference);
    }

    /** A town that is taken is a territory. */
    private static boolean thing(Nominal nominal, String theme) {
        boolean people = nominal.heads.size() == 1 && nominal.heads.getFirst().use() == ActorName.Use.ADJECTIVE;
        return nominal.themed(theme)
                || nominal.title != null && (theme.equals("person") || theme.equals("diplomats"))
                || people && (theme.equals("person") || theme.equals("prisoners"))
                || theme.equals("territory")
                        && !nominal.named()
                        && nominal.events.isEmpty()
                        && nominal.themes.isEmpty()
                        && !nominal.places.isEmpty();
    }

    private static boolean refers(Party party) {
        Reason how = party.actors().getFirst().how();
        return how.refersBack() && !how.has(Key.TWO_LAST);
    }

    /** Whether it can be left to the reader at whom an act is aimed; a warning only where it tells of consequences, a refusal only of a meeting. */
    private static boolean infers(
            VerbEntry entry, RelationType type, @Nullable Nominal theme, Predication p) {
        if (!INFERABLE.contains(type)) return false;
        if (type == RelationType.RETREAT) return theme != null && !theme.themed("territory") && !theme.themes.isEmpty();
        if (type == RelationType.REQUEST)
            return theme != null && theme.events.stream().anyMatch(e -> e.type() == RelationType.RETREAT);
        if (type == RelationType.REJECT) return theme != null && (theme.themed("talks") || theme.themed("visit"));
        return type != RelationType.THREATEN
                || entry.frame() == Frame.TO
                || p.dependents.stream()
                        .anyMatch(d -> (d.link == Predication.Link.COMPLEMENT || d.link == Predication.Link.CONTROL)
                                && d.verb.modal == Realis.INTENDED);
    }

    private static boolean person(Group patient) {
        return patient.heads().stream().anyMatch(m -> m.actor().kind() == ActorKind.PERSON);
    }
}
