package dev.entente.extraction;

import dev.entente.extraction.Predication.Phrase;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.LanguagePack;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands around a verb or a noun: its subject, its agent, and who is meant by its prepositions and the clauses that hang on it. */
final class PartyFinder {
    /** What a plane or ship is sent with is what is sent: "mengirim pesawat berisi bantuan". */
    private static final Set<String> CARRYING = Set.of(
            "berisi",
            "memuat",
            "membawa",
            "mengangkut",
            "bermuatan",
            "carrying",
            "containing",
            "bringing",
            "loaded",
            "laden");

    private static final Set<String> TOGETHER =
            Set.of("together with", "along with", "bersama", "bersama dengan", "bersama-sama dengan");

    private static final Set<RelationType> HELPING =
            EnumSet.of(RelationType.AID, RelationType.SUPPORT, RelationType.COOPERATE);

    private final LanguagePack pack;

    PartyFinder(LanguagePack pack) {
        this.pack = pack;
    }

    /** Prepositions that mark a role in this language, by the name of a frame or role in the grammar. */
    List<String> marking(String role) {
        return pack.grammar().frame(role);
    }

    /** Whether a verb, as it stands or as the knowledge lists it, shows something to a rule. */
    boolean marks(String what, String verb) {
        return pack.marks(what, verb);
    }

    boolean headFirst() {
        return pack.headFirst();
    }

    Party subject(Predication p) {
        Party subject = p.subject == null ? Party.NONE : Party.named(p.subject);
        if (subject.empty()) return author(p);
        List<Mention> all = new ArrayList<>(subject.actors());
        // "Together with Germany it finances": who is named before acts too
        for (Phrase phrase : p.phrases)
            if (TOGETHER.contains(phrase.preposition()) && phrase.group().start() < p.verb.start)
                all.addAll(phrase.group().heads());
        all.addAll(partners(p));
        return new Party(all, subject.certainty());
    }

    /** "A report by the United Nations accused": who wrote what speaks. */
    Party author(Predication p) {
        Nominal words = p.subject == null ? null : p.subject.first();
        // "meluas ke wilayah Chad, yang menuduh Sudan"
        boolean speaks = words != null
                && p.link == Predication.Link.RELATIVE
                && words.themed("territory")
                && words.owners.size() == 1
                && Control.speaks(p.verb);
        if (speaks) return new Party(words.owners, Party.OWNED);
        if (words == null || !words.themed("report") && !words.themed("proposal")) return Party.NONE;
        if (!words.owners.isEmpty()) return new Party(words.owners, Party.OWNED);
        Party by = inParts(words, marking("author"));
        for (Phrase phrase : p.phrases)
            if (by.empty() && marks("agent", phrase) && phrase.group().start() == p.subject.end() + 1)
                by = Party.named(phrase.group());
        return by;
    }

    /** "clashes broke out in Gaza between A and B": after the verb nothing but places comes before. */
    Party between(Predication p) {
        for (Phrase phrase : p.phrases) {
            if (marks("between", phrase)) return Party.named(phrase.group());
            if (!marks("locative", phrase) && phrase.group().start() > p.verb.start) return Party.NONE;
        }
        return Party.NONE;
    }

    /** "was working with Egypt to broker a truce": what both work for both do. */
    private List<Mention> partners(Predication p) {
        Predication joint = p.governor;
        if (joint == null
                || p.link != Predication.Link.PURPOSE && p.link != Predication.Link.CONTROL
                || p.subjectIsObject
                || joint.verb.senses.stream()
                        .noneMatch(s -> s.entry() != null && s.entry().type() == RelationType.COOPERATE))
            return List.of();
        return in(joint, marking("with")).actors();
    }

    Party agent(Predication p) {
        if (!p.verb.passive) return subject(p);
        for (Phrase phrase : p.phrases)
            if (marks("agent", phrase)) {
                Party named = Party.named(phrase.group());
                return named.empty() ? Party.owning(phrase.group()) : named;
            }
        if (!pack.headFirst()) return Party.NONE;
        if (IndonesianVerbs.byHim(p.verb.word)) return outer(p);
        if (p.objects.isEmpty()) return Party.NONE;
        Party agent = Party.named(p.objects.getFirst());
        if (agent.empty()) return Party.owning(p.objects.getFirst());
        // "ditengahi Amerika Serikat bersama Qatar"
        List<Mention> all = new ArrayList<>(agent.actors());
        for (Phrase phrase : p.phrases)
            if (TOGETHER.contains(phrase.preposition()) && phrase.group().start() > p.verb.start)
                all.addAll(phrase.group().heads());
        return new Party(all, agent.certainty());
    }

    /** "mengembalikan kapal yang disitanya": who acts in the clause around. */
    private static Party outer(Predication p) {
        for (Predication at = p.governor; at != null; at = at.governor)
            if (at.subject != null && at.subject != p.subject && at.subject.named())
                return new Party(at.subject.heads(), Party.OWNED);
        return Party.NONE;
    }

    /** The group after "by" in a passive. */
    @Nullable Group by(Predication p) {
        for (Phrase phrase : p.phrases) if (marks("agent", phrase)) return phrase.group();
        return pack.headFirst() && !p.objects.isEmpty() ? p.objects.getFirst() : null;
    }

    boolean marks(String frame, Phrase phrase) {
        return pack.grammar().frame(frame).contains(phrase.preposition());
    }

    @Nullable Group patient(Predication p) {
        if (p.verb.passive) return p.subject;
        return p.objects.isEmpty() ? null : p.objects.getFirst();
    }

    /** The nouns after one of some prepositions beside a verb. */
    @Nullable Group group(Predication p, List<String> prepositions) {
        for (Phrase phrase : p.phrases) if (prepositions.contains(phrase.preposition())) return phrase.group();
        return null;
    }

    Party in(Predication p, List<String> prepositions) {
        for (String preposition : prepositions)
            for (Phrase phrase : p.verb.passive && pack.grammar().frame("agent").contains(preposition)
                    ? List.<Phrase>of()
                    : p.phrases)
                if (phrase.preposition().equals(preposition)) {
                    if (circumstance(phrase, p)) continue;
                    Party role = Party.suffering(phrase.group());
                    if (role.empty()) role = origin(phrase.group());
                    if (role.empty()) role = inParts(phrase.group().first(), marking("agent"));
                    if (!role.empty()) return role;
                }
        for (Predication dependent : p.dependents)
            if (CARRYING.contains(dependent.verb.word) || tellsOf(dependent, p)) {
                Party to = in(dependent, prepositions);
                if (!to.empty()) return to;
            }
        return Party.NONE;
    }

    /** "lift the sanctions imposed on Turkey": what was done with the thing. */
    static boolean tellsOf(Predication dependent, Predication p) {
        return dependent.link == Predication.Link.RELATIVE
                && dependent.verb.passive
                && dependent.subject != null
                && !dependent.subject.named()
                && p.objects.contains(dependent.subject);
    }

    /** "negotiate with the mediation of Norway", "With Oman's help, they signed": not with Norway or Oman. */
    private boolean circumstance(Phrase phrase, Predication p) {
        int next = p.phrases.indexOf(phrase) + 1;
        // "memulai perundingan dengan Norwegia sebagai penjamin"
        boolean serving = next < p.phrases.size()
                && marks("serving", p.phrases.get(next))
                && p.phrases.get(next).group().start() == phrase.group().end() + 1
                && p.subject != null
                && p.subject.heads().size() > 1;
        if (serving) return true;
        Nominal first = phrase.group().first();
        boolean before =
                phrase.group().start() < p.verb.start && phrase.preposition().equals("with");
        return mediation(phrase.group())
                || before && !first.events.isEmpty() && !phrase.group().named();
    }

    private static boolean mediation(Group group) {
        return group.first().events.stream().anyMatch(e -> e.type() == RelationType.MEDIATE);
    }

    /** "a tariff on goods from Serbia and Bosnia": whose the goods are. */
    private Party origin(Group group) {
        for (Nominal.PhrasePart part : group.first().parts)
            if (pack.grammar().frame("theme-from").getFirst().equals(part.preposition())
                    || pack.grammar().frame("theme-of").getFirst().equals(part.preposition())) {
                Party from = Party.suffering(part.group());
                if (!from.empty()) return new Party(from.actors(), Party.OWNED);
            }
        return Party.NONE;
    }

    List<String> prepositions(VerbEntry entry) {
        return entry.to().isEmpty() ? pack.grammar().frame(entry.frame().toString()) : entry.to();
    }

    Party inParts(@Nullable Nominal theme, List<String> prepositions) {
        if (theme == null) return Party.NONE;
        for (String preposition : prepositions)
            for (Nominal.PhrasePart part : theme.parts)
                if (part.preposition().equals(preposition) && !mediation(part.group())) {
                    Party role = Party.suffering(part.group());
                    if (!role.empty()) return role;
                }
        return Party.NONE;
    }

    /** "accused that Iran ...", "demanded that Moscow ...": the subject of what is said is the target. */
    Party aboutWhom(RelationType type, Predication p) {
        if (type != RelationType.ACCUSE
                && type != RelationType.REQUEST
                && type != RelationType.THREATEN
                && type != RelationType.COERCE
                && type != RelationType.SANCTION) return Party.NONE;
        for (Predication dependent : p.dependents)
            if ((dependent.link == Predication.Link.COMPLEMENT || dependent.link == Predication.Link.PURPOSE)
                    && dependent.subject != null
                    && dependent.subject != p.subject) {
                Party named = Party.named(dependent.subject);
                if (named.empty() && dependent.link == Predication.Link.COMPLEMENT && type != RelationType.THREATEN)
                    named = Party.owning(dependent.subject);
                if (!named.empty()) return new Party(named.actors(), named.certainty() - 0.1);
            }
        return type == RelationType.THREATEN || type == RelationType.SANCTION ? hitBy(p) : Party.NONE;
    }

    /** "warned that it would strike Iran": whom what is said is to hit. */
    Party hitBy(Predication p) {
        for (Predication dependent : p.dependents) {
            if (dependent.link == Predication.Link.CONDITION || dependent.link == Predication.Link.TIME) continue;
            // "warned that an attack on the Philippines would be answered" threatens the attacker
            if (dependent.subject != null && !dependent.subject.first().events.isEmpty()) continue;
            Party hit = dependent.objects.isEmpty() ? Party.NONE : Party.suffering(dependent.objects.getFirst());
            for (Phrase phrase : dependent.phrases)
                if (hit.empty() && pack.grammar().frame("theme-against").contains(phrase.preposition()))
                    hit = Party.suffering(phrase.group());
            if (!hit.empty()) return hit;
        }
        return Party.NONE;
    }

    /** "thanked for the aid that Jakarta sent", "praised for Oman's mediation": whose act it is. */
    Party judgedFor(Predication p) {
        for (Phrase phrase : p.phrases) {
            Nominal act = phrase.group().first();
            if (marks("reason", phrase) && !act.named() && !act.events.isEmpty() && !act.owners.isEmpty())
                return new Party(List.copyOf(act.owners), Party.OWNED);
        }
        return Party.NONE;
    }

    /** "accused that the mines were laid by Cambodia": who did what it is accused of. */
    Party doerOfAccused(Predication p) {
        for (Predication dependent : p.dependents)
            if (dependent.verb.passive
                    && (dependent.link == Predication.Link.CONTROL || dependent.link == Predication.Link.COMPLEMENT)) {
                Party agent = agent(dependent);
                if (!agent.empty()) return new Party(agent.actors(), Party.OWNED);
            }
        return Party.NONE;
    }

    /** "sent soldiers to its border with Belarus": against whom they are moved. */
    Party border(Predication p, List<String> prepositions) {
        for (Phrase phrase : p.phrases)
            if (prepositions.contains(phrase.preposition()))
                for (Nominal nominal : phrase.group().nominals()) {
                    Party with = inParts(nominal, pack.grammar().frame("with"));
                    if (!with.empty()) return with;
                }
        return Party.NONE;
    }

    /** "sent advisers to help the army": whom they are to help. */
    static Party helped(Predication p) {
        for (Predication dependent : p.dependents)
            if ((dependent.link == Predication.Link.PURPOSE || dependent.link == Predication.Link.CONTROL)
                    && !dependent.objects.isEmpty()
                    && dependent.verb.senses.stream()
                            .anyMatch(s -> s.entry() != null
                                    && s.entry().type() != null
                                    && HELPING.contains(s.entry().type())))
                return Party.named(dependent.objects.getFirst());
        return Party.NONE;
    }

    /** "fired missiles into the sea": at nobody. */
    boolean intoWaters(Predication p) {
        return p.phrases.stream()
                .anyMatch(phrase ->
                        marks("locative", phrase) && phrase.group().first().themed("open-sea"));
    }

    /** "deployed warships to drive out Chinese boats": against whom. */
    static Party aimedAt(Predication p) {
        if (!helped(p).empty()) return Party.NONE;
        for (Predication dependent : p.dependents)
            if (dependent.link == Predication.Link.PURPOSE && !dependent.objects.isEmpty()) {
                Party hit = Party.suffering(dependent.objects.getFirst());
                if (!hit.empty()) return new Party(hit.actors(), Party.PLACED);
            }
        return Party.NONE;
    }

    /**
     * What is given where the one it is given to stands first: "gave Vietnam six boats", "supplied the GNA with drones".
     *
     * @return null where the verb has no such pair
     */
    @Nullable Group otherThing(Predication p) {
        for (Predication dependent : p.dependents)
            if (CARRYING.contains(dependent.verb.word) && !dependent.objects.isEmpty())
                return dependent.objects.getFirst();
        Group recipient = recipient(p);
        if (recipient == null || !recipient.named()) return null;
        if (p.objects.size() == 2) return p.objects.get(1);
        // "dipasok senjata oleh Turki"
        if (p.verb.passive && p.objects.size() == 1 && !p.objects.getFirst().named()) return p.objects.getFirst();
        String with = pack.headFirst() ? "dengan" : "with";
        for (Phrase phrase : p.phrases) if (phrase.preposition().equals(with)) return phrase.group();
        return null;
    }

    /** "hit Russia with sanctions", "Russia was hit with sanctions": who gets the thing. */
    static @Nullable Group recipient(Predication p) {
        return p.verb.passive ? p.subject : p.objects.isEmpty() ? null : p.objects.getFirst();
    }

    /** "were killed in an Israeli air strike": whose attack it was. */
    static Party attack(Predication p) {
        for (Phrase phrase : p.phrases) {
            Party attacker = Party.attacker(phrase.group());
            if (!attacker.empty()) return attacker;
        }
        return Party.NONE;
    }
}
