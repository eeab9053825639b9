package dev.entente.extraction;

import dev.entente.knowledge.Frame;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nouns that name by themselves what happened: "Turkey's support for", "pertemuan antara A dan B". */
final class EventReader {
    private static final Set<RelationType> ATTITUDES =
            Set.of(RelationType.SUPPORT, RelationType.ACCUSE, RelationType.PROTEST);

    /** In which something is said to somebody: "apologised to Putin in a phone call". */
    private static final Set<String> CALLS =
            Set.of("phone call", "conversation", "panggilan telepon", "percakapan", "pembicaraan");

    /** Verbs whose subject an attack has hit: "tewas dalam serangan Israel". */
    static final Set<String> SUFFERING = Set.of(
            "tewas",
            "gugur",
            "terluka",
            "meninggal",
            "terbunuh",
            "luka-luka",
            "die",
            "died",
            "dies",
            "killed",
            "wounded",
            "injured",
            "perished",
            "hurt");

    private final PartyFinder find;
    private final ImpliedParties implied;

    EventReader(PartyFinder find, ImpliedParties implied) {
        this.find = find;
        this.implied = implied;
    }

    /**
     * The first event of a noun that has both its sides.
     *
     * @param within the predication that the noun belongs to
     * @param surrounding the realis around it
     * @param subject who takes part in it as the subject of its clause: "in talks with"
     * @param doer who does it as the subject of its clause: "answered with air strikes on"
     */
    List<Draft> read(
            Nominal nominal,
            @Nullable Predication within,
            Realis surrounding,
            @Nullable Group subject,
            @Nullable Group doer) {
        Realis realis = nominal.planned ? RealisReader.weaker(surrounding, Realis.INTENDED) : surrounding;
        for (NounEntry noun : nominal.events) {
            if (noun.role()) continue;
            Sides sides = together(nominal, noun, within);
            if (sides == null) sides = apart(nominal, noun, within, subject, doer);
            List<Draft> drafts = drafts(nominal, noun, sides, within, realis);
            // "clashes between A and B": each attacks the other
            if (noun.symmetric() && noun.type() == RelationType.ASSAULT)
                for (Draft draft : List.copyOf(drafts)) drafts.add(draft.turned());
            if (!drafts.isEmpty()) return drafts;
        }
        return new ArrayList<>();
    }

    /** "is under US sanctions", "under pressure from Washington, Kabul released": those whose they are impose them on who is under them. */
    List<Draft> undergone(Nominal nominal, @Nullable Predication within, Group under, Realis realis) {
        for (NounEntry noun : nominal.events) {
            Party by = nominal.owners.isEmpty()
                    ? find.inParts(nominal, noun.agent())
                    : new Party(nominal.owners, Party.OWNED);
            if (!noun.type().symmetric() && !by.empty() && under.named())
                return drafts(nominal, noun, new Sides(by, Party.named(under)), within, realis);
        }
        return List.of();
    }

    /** "talks between A and B", "A and B's talks"; null for others. */
    private @Nullable Sides together(Nominal nominal, NounEntry noun, @Nullable Predication within) {
        if (!noun.symmetric()) return null;
        Party between = find.inParts(nominal, find.marking("between"));
        // "clashes broke out between A and B"
        boolean subject = within != null
                && within.subject != null
                && within.subject.nominals().contains(nominal)
                && within.objects.stream().allMatch(EventReader::empty);
        if (between.empty() && subject) between = find.between(within);
        if (between.actors().size() >= 2) return Sides.among(between);
        boolean several = nominal.owners.size() >= 2 && !Party.same(nominal.owners.getFirst(), nominal.owners.get(1));
        return several ? Sides.among(new Party(nominal.owners, Party.OWNED)) : null;
    }

    private static boolean empty(Group object) {
        Nominal first = object.first();
        return !object.named() && first.events.isEmpty() && first.owners.isEmpty();
    }

    private Sides apart(
            Nominal nominal,
            NounEntry noun,
            @Nullable Predication within,
            @Nullable Group subject,
            @Nullable Group doer) {
        boolean mutual = noun.symmetric() || noun.type().symmetric();
        Party marked = find.inParts(nominal, noun.agent());
        Party owned = nominal.owners.isEmpty() ? Party.NONE : new Party(nominal.owners, Party.NAMED - 0.05);
        Party target = find.inParts(nominal, noun.target());
        if (target.empty() && mutual) target = find.inParts(nominal, find.marking("with"));
        boolean aims = noun.type() == RelationType.ASSAULT || noun.type() == RelationType.MOBILIZE;
        if (target.empty() && aims && within != null) target = targeted(nominal, within);
        // "penangkapan Tsvangirai": who is arrested, not who arrests
        boolean only = find.inParts(nominal, toward(noun)).empty();
        if (suffered(nominal, noun) && only) return new Sides(marked, owned);
        Party source = owned.empty() ? marked : owned;
        if (target.empty() && mutual && source.actors().size() >= 2) {
            Sides among = Sides.among(source);
            source = among.source();
            target = among.target();
        }
        if (source.empty() && (mutual || ATTITUDES.contains(noun.type())) && subject != null) {
            source = Party.named(subject);
            if (source.empty()) source = implied.there().domestic(subject, noun.type(), true);
        }
        if (source.empty() && noun.type() == RelationType.ASSAULT && !target.empty() && within != null)
            source = strike(nominal, within);
        boolean unsaid = owned.empty() && marked.empty() && subject != null && within != null;
        boolean told = noun.type() == RelationType.CONSULT
                && unsaid
                && within.verb.does(Use.REPORT)
                && !within.objects.isEmpty()
                && within.objects.getFirst().named();
        if (target.empty() && unsaid && (told || CALLS.contains(noun.noun()))) target = addressee(within);
        // "recalled its envoy as a protest against the war in Gaza": against whom is for the reader to infer
        boolean placed = target.certainty() == Party.PLACED && ATTITUDES.contains(noun.type());
        // "is disturbed by attacks on": not its own
        boolean acts = within == null || !within.verb.passive;
        if (source.empty() && doer != null && !placed && acts) source = Party.named(doer);
        if (target.empty() && doer != null && within != null && retaliates(within) && !source.empty())
            target = implied.counterpart(within, source);
        boolean helped = noun.type() == RelationType.SUPPORT || noun.type() == RelationType.AID;
        // "with Algeria's backing": who acts is helped
        if (target.empty() && doer != null && helped && (!owned.empty() || !marked.empty()))
            target = doer.named() ? Party.named(doer) : Party.owning(doer);
        // "thanked Canberra for its support"
        if (target.empty() && helped && !owned.empty() && subject != null && nominal.possessed)
            target = Party.named(subject);
        // "has been hit by Chinese tariffs"
        if (target.empty()
                && doer != null
                && within != null
                && within.verb.passive
                && !owned.empty()
                && (noun.type() == RelationType.SANCTION || noun.type() == RelationType.ASSAULT))
            target = Party.suffering(doer);
        if (target.empty() && !marked.empty() && !owned.empty()) return new Sides(marked, owned);
        if (noun.type() == RelationType.ASSAULT
                && noun.symmetric()
                && owned.empty()
                && !target.empty()
                && subject != null
                && within != null
                && SUFFERING.contains(within.verb.word)) return new Sides(target, Party.suffering(subject));
        // "were killed by Syrian shelling in Idlib": not Idlib
        boolean there = target.empty() || target.certainty() == Party.PLACED;
        if (there
                && noun.type() == RelationType.ASSAULT
                && subject != null
                && within != null
                && SUFFERING.contains(within.verb.word)
                && !Party.suffering(subject).empty()) target = Party.suffering(subject);
        return target(nominal, noun, source, target, mutual, doer);
    }

    private List<String> toward(NounEntry noun) {
        return noun.target().stream()
                .filter(preposition -> !find.marking("locative").contains(preposition))
                .toList();
    }

    /** Whether an Indonesian noun made of a verb stands before whom it is done to: people held or killed, an embassy that is bombed. */
    private boolean suffered(Nominal nominal, NounEntry noun) {
        return find.headFirst()
                && !nominal.owners.isEmpty()
                && noun.agent().equals(List.of("oleh"))
                && (noun.type() == RelationType.COERCE
                        || find.marks("killing", noun.noun())
                        || noun.type() == RelationType.ASSAULT
                                && nominal.owners.getFirst().actor().id().endsWith("-MFA"));
    }

    /** "in a raid targeting Al-Qaeda": whom it was to hit. */
    private Party targeted(Nominal nominal, Predication within) {
        for (Predication said : within.dependents)
            if (said.verb.gerund
                    && find.marks("targeting", said.verb.word)
                    && said.subject != null
                    && said.subject.nominals().contains(nominal)
                    && !said.objects.isEmpty()) return Party.suffering(said.objects.getFirst());
        // "the deployment was aimed against Iran"
        if (within.verb.passive
                && find.marks("targeting", within.verb.word)
                && within.subject != null
                && within.subject.nominals().contains(nominal)) return find.in(within, find.marking("theme-against"));
        return Party.NONE;
    }

    /** "the killing of Soleimani in a US drone strike": whose strike it was. */
    private static Party strike(Nominal nominal, Predication within) {
        for (Predication.Phrase phrase : within.phrases)
            if (phrase.group().start() > nominal.eventEnd) {
                Party attacker = Party.attacker(phrase.group());
                if (!attacker.empty()) return attacker;
            }
        return Party.NONE;
    }

    /** "answered with air strikes": on whom it answers. */
    private static boolean retaliates(Predication predication) {
        return predication.verb.senses.stream()
                .anyMatch(s -> s.entry() != null
                        && s.entry().type() == RelationType.THREATEN
                        && s.entry().frame() == Frame.TO);
    }

    /** The sides with a target from where it happens, where nothing else tells it. */
    private Sides target(
            Nominal nominal, NounEntry noun, Party source, Party target, boolean mutual, @Nullable Group doer) {
        if (!target.empty()) return new Sides(source, target);
        if (!mutual && !nominal.places.isEmpty())
            return new Sides(source, new Party(List.of(nominal.places.getFirst()), Party.PLACED));
        boolean mediates = noun.type() == RelationType.MEDIATE && !source.empty();
        Party between = mediates && doer != null ? implied.parties(source) : Party.NONE;
        return new Sides(
                source,
                mediates && between.actors().size() < 2 ? implied.there().scene(source) : between);
    }

    /** "apologised to Putin in a phone call": with whom the call was. */
    private Party addressee(Predication within) {
        Party to = find.in(within, find.marking("to"));
        if (!to.empty() && to.certainty() >= Party.NAMED - 0.12) return to;
        return within.objects.isEmpty() ? Party.NONE : Party.named(within.objects.getFirst());
    }

    private static List<Draft> drafts(
            Nominal nominal, NounEntry noun, Sides sides, @Nullable Predication within, Realis realis) {
        List<Draft> drafts = new ArrayList<>();
        for (Sides.Pair pair : sides.pairs())
            drafts.add(new Draft(
                    pair.source(),
                    pair.target(),
                    noun.type(),
                    noun.kind(),
                    realis,
                    noun.contexts(),
                    nominal.eventStart,
                    nominal.eventEnd,
                    Reason.of(noun.symmetric() ? Key.NOUN_WITH_PARTIES : Key.NOUN_WITH_AGENT),
                    within,
                    null,
                    RoleReader.lasting(noun.type(), nominal),
                    Math.min(sides.source().certainty(), sides.target().certainty()) - 0.1));
        return drafts;
    }
}
