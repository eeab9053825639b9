package dev.entente.extraction;

import dev.entente.knowledge.Frame;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.VerbSense;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.Quad;
import dev.entente.model.Realis;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what to whom in a predication: the best reading of its verb, and what its surroundings make of it. */
final class RoleReader {
    private final PartyFinder find;
    private final FrameReader frames;
    private final LightVerbReader lightVerbs;
    private final TypeShift shift;
    private final Discourse discourse;

    RoleReader(PartyFinder find, ImpliedParties implied, Discourse discourse) {
        this.find = find;
        this.frames = new FrameReader(find, implied);
        this.lightVerbs = new LightVerbReader(find, implied);
        this.shift = new TypeShift(find, discourse);
        this.discourse = discourse;
    }

    List<Draft> read(Predication p) {
        Realis realis = RealisReader.of(p);
        if (realis == null
                && p.link == Predication.Link.PURPOSE
                && p.governor != null
                && meets(p)
                && find.marks("travelling", p.governor.verb.word)) realis = RealisReader.of(p.governor);
        List<Draft> light = realis == null ? List.of() : lightVerbs.light(p, realis);
        // "the accord ended two years of talks": what a thing ends there had been
        boolean refuses = p.verb.does(Use.REFUSE) && (p.subject == null || p.verb.passive || p.subject.named());
        if (p.verb.does(Use.DENY) || refuses) consumeObjects(p);
        boolean fulfilled = p.link == Predication.Link.PURPOSE
                && p.governor != null
                && !p.governor.verb.does(Use.REFUSE)
                && (says(p) || find.marks("using", p.governor.verb.word) || meets(p.governor) && praises(p));
        if (realis == null && fulfilled) realis = RealisReader.of(p.governor);
        if (realis == null) {
            consumeObjects(p);
            return List.of();
        }
        if (demanded(p)) {
            consumeObjects(p);
            return light;
        }
        // "allowed Kyiv to strike targets inside Russia": it may
        boolean mayDo = p.subjectIsObject
                && p.governor != null
                && !p.governor.verb.negated
                && find.marks("permitting", p.governor.verb.word);
        if (mayDo) realis = RealisReader.weaker(realis, Realis.INTENDED);
        FrameReader.Reading best = null;
        for (VerbSense sense : p.verb.senses) {
            if (sense.use() != Use.PREDICATE || sense.entry() == null) continue;
            FrameReader.Reading reading = frames.fit(sense.entry(), p);
            if (reading != null && (best == null || reading.rank() > best.rank())) best = reading;
        }
        if (best == null) best = frames.given(p);
        if (best == null && TypeShift.refused(p)) best = frames.faced(p);
        if (light.isEmpty()) light = lightVerbs.light(p, realis);
        if (best != null && (light.isEmpty() || best.rank() >= 3)) {
            if (best.theme() != null && best.entry().frame().themed()) best.theme().told = true;
            if (best.type() == RelationType.MEDIATE || best.type() == RelationType.REQUEST) consumeObjects(p);
            if (permitted(best, p)) return List.of();
            TypeShift.Shifted shifted = shift.of(best, p);
            if (shifted != null) return drafts(shifted.reading(), p, shifted.done() ? Realis.ACTUAL : realis);
            if (best.type() == RelationType.THREATEN && realis != Realis.DENIED) realis = Realis.ACTUAL;
            // "failed to broker a truce": who tries to mediate mediates
            if (best.type() == RelationType.MEDIATE
                    && realis == Realis.DENIED
                    && !p.verb.negated
                    && p.governor != null
                    && find.marks("failing", p.governor.verb.word)) realis = Realis.ACTUAL;
            Realis entryRealis = best.entry().realis() == Realis.ACTUAL
                    ? realis
                    : RealisReader.weaker(realis, best.entry().realis());
            return drafts(best, p, entryRealis);
        }
        return light.isEmpty() ? lightVerbs.planned(p, realis) : light;
    }

    /** "demanded that Kigali withdraw its forces": nothing but the demand. */
    private static boolean demanded(Predication p) {
        boolean told = p.link == Predication.Link.COMPLEMENT
                || p.beside != null && p.beside.link == Predication.Link.COMPLEMENT && p.beside.subject == p.subject;
        return told
                && p.governor != null
                && !p.governor.verb.passive
                && !p.governor.verb.does(Use.REPORT)
                && Control.requests(p.governor.verb)
                && p.subject != p.governor.subject
                && !says(p);
    }

    /** "allowed Russia to station missiles on its territory": what one lets another do is not aimed at oneself. */
    private boolean permitted(FrameReader.Reading reading, Predication p) {
        Predication governor = p.governor;
        return governor != null
                && p.subjectIsObject
                && governor.verb.does(Use.CAUSE)
                && governor.link != Predication.Link.PARTICIPLE
                && governor.subject != null
                && !reading.target().empty()
                && governor.subject.heads().stream()
                        .anyMatch(m -> discourse
                                .actors()
                                .sameSide(
                                        m.actor(),
                                        reading.target().actors().getFirst().actor()))
                && reading.type().quad() == Quad.MATERIAL_CONFLICT;
    }

    static boolean crowd(Predication p) {
        return p.subject != null && p.subject.nominals().stream().anyMatch(n -> "CIV".equals(n.belonging));
    }

    /** "left Beijing to visit Moscow", "tiba di Kairo untuk melakukan pembicaraan dengan": whoever travels for it will meet. */
    private static boolean meets(Predication p) {
        return p.verb.senses.stream()
                        .anyMatch(s ->
                                s.entry() != null && (s.entry().type() == RelationType.CONSULT || sees(s.entry(), p)))
                || p.objects.stream()
                        .flatMap(o -> o.nominals().stream())
                        .flatMap(n -> n.events.stream())
                        .anyMatch(e -> e.type() == RelationType.CONSULT);
    }

    /** "to see President Xi": a verb that is a meeting with such an object alone. */
    private static boolean sees(VerbEntry entry, Predication p) {
        return entry.withTheme().entrySet().stream()
                .anyMatch(theme -> theme.getValue() == RelationType.CONSULT
                        && p.objects.stream().anyMatch(o -> o.first().themed(theme.getKey())));
    }

    /** "telephoned Trump to thank him": with whom one speaks for it is told so. */
    private static boolean praises(Predication p) {
        return p.verb.senses.stream()
                        .anyMatch(s -> s.entry() != null && s.entry().type() == RelationType.SUPPORT)
                || p.objects.stream()
                        .flatMap(o -> o.nominals().stream())
                        .flatMap(n -> n.events.stream())
                        .anyMatch(e -> e.type() == RelationType.SUPPORT);
    }

    /** "summoned the ambassador to demand": the purpose is fulfilled by saying it. */
    private static boolean says(Predication p) {
        return p.verb.senses.stream()
                .anyMatch(s -> s.entry() != null
                        && (s.entry().type() == RelationType.REQUEST
                                || s.entry().type() == RelationType.ACCUSE
                                || s.entry().type() == RelationType.MEDIATE
                                || s.entry().withTheme().containsValue(RelationType.MEDIATE)));
    }

    private void consumeObjects(Predication p) {
        for (Group object : p.objects)
            for (Nominal nominal : object.nominals())
                if (nominal.owners.isEmpty() || nominal.planned) nominal.told = true;
    }

    private List<Draft> drafts(FrameReader.Reading r, Predication p, Realis realis) {
        List<Draft> drafts = new ArrayList<>();
        for (Chunk thing : things(r, p)) pairs(r, r.source(), r.target(), thing, p, realis, drafts);
        Party foes = r.type() == RelationType.COOPERATE && r.entry().contexts().contains(Context.MILITARY)
                ? find.in(p, find.marking("foe"))
                : Party.NONE;
        // "fought alongside the M23 against the army"
        if (!foes.empty())
            pairs(r.typed(RelationType.ASSAULT).towards(foes), r.source(), foes, null, p, realis, drafts);
        if (hosts(r) && realis == Realis.ACTUAL)
            pairs(r.typed(RelationType.CONSULT).among(), r.target(), r.target(), null, p, realis, drafts);
        if (directed(r.type()) && mutual(r, p)) for (Draft draft : List.copyOf(drafts)) drafts.add(draft.turned());
        return drafts;
    }

    /** "hosted talks between A and B": they met. */
    private boolean hosts(FrameReader.Reading r) {
        return r.type() == RelationType.MEDIATE
                && find.marks("hosting", r.entry().verb())
                && r.theme() != null
                && r.theme().events.stream().anyMatch(e -> e.type() == RelationType.CONSULT)
                && r.target().actors().size() > 1;
    }

    /** "accused each other": each does it to the other. */
    private static boolean mutual(FrameReader.Reading r, Predication p) {
        boolean other =
                !p.objects.isEmpty() && "each_other".equals(p.objects.getFirst().first().reference);
        if (other) return true;
        return r.pattern().has(Key.JOINED)
                || r.type() == RelationType.ASSAULT
                        && r.entry().frame() == Frame.WITH
                        && r.entry().kind() == RelationKind.EVENT;
    }

    /** Everybody of one side does it to everybody of the other. */
    private static void pairs(
            FrameReader.Reading r,
            Party sources,
            Party targets,
            @Nullable Chunk thing,
            Predication p,
            Realis realis,
            List<Draft> drafts) {
        boolean joined = r.pattern().has(Key.JOINED);
        for (int i = 0; i < sources.actors().size(); i++)
            // the n-th joined target is named after the n-th source
            for (int k = joined ? i : 0; k < targets.actors().size(); k++) {
                if (people(targets.actors().get(k), targets)) continue;
                if (ownPeople(sources.actors().get(i), targets.actors().get(k), r.type())) continue;
                // "diplomats from Qatar and Oman shuttle between them": nobody mediates between mediators
                if (r.type() == RelationType.MEDIATE
                        && sources.actors().stream()
                                .map(Mention::actor)
                                .anyMatch(targets.actors().get(k).actor()::equals)) continue;
                drafts.add(new Draft(
                        sources.actors().get(i),
                        targets.actors().get(k),
                        r.type(),
                        r.entry().kind(),
                        realis,
                        r.entry().contexts(),
                        p.verb.start,
                        p.verb.end,
                        r.pattern(),
                        p,
                        thing,
                        lasting(r.type(), r.theme()),
                        Math.min(sources.certainty(), targets.certainty())));
            }
    }

    /** "Japan will not give way over the abduction of Japanese": whom it stands up for. */
    private static boolean ownPeople(Mention source, Mention target, RelationType type) {
        return (type == RelationType.REJECT || type == RelationType.ACCUSE)
                && source.actor().kind() == ActorKind.STATE
                && target.actor().id().equals(source.actor().id() + "-CIV");
    }

    /** "the government and people of Japan": the people beside their state are no other party. */
    private static boolean people(Mention mention, Party among) {
        String id = mention.actor().id();
        return id.endsWith("-CIV")
                && among.actors().stream()
                        .anyMatch(a -> a.actor().id().equals(id.substring(0, id.length() - "-CIV".length())));
    }

    /** "signed a pact and a memorandum": two agreements; otherwise one thing, told by the predication. */
    private List<@Nullable Chunk> things(FrameReader.Reading r, Predication p) {
        List<@Nullable Chunk> one = new ArrayList<>();
        Group patient = find.patient(p);
        if (r.type() == RelationType.AGREE
                && patient != null
                && patient.members().size() > 1)
            for (Chunk member : patient.members()) if (Group.nominal(member).themed("agreement")) one.add(member);
        if (one.size() < 2) {
            one.clear();
            one.add(null);
        }
        return one;
    }

    /** Treaties stay in force and sanctions stay imposed; a truce or a deal to talk does not by itself. */
    static boolean lasting(RelationType type, @Nullable Nominal theme) {
        return type == RelationType.SANCTION
                || type == RelationType.AGREE
                        && theme != null
                        && theme.themed("agreement")
                        && !theme.themed("ceasefire");
    }

    static boolean directed(RelationType type) {
        return !Set.of(RelationType.AGREE, RelationType.CONSULT, RelationType.COOPERATE)
                .contains(type);
    }
}
