package dev.entente.extraction;

import com.google.re2j.Pattern;
import dev.entente.knowledge.Knowledge;
import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.ActorKind;
import dev.entente.model.Level;
import dev.entente.model.Office;
import dev.entente.model.Quad;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import dev.entente.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article has spoken of so far: whom "they" or "the two countries" can mean, and people that the catalog does not know. */
final class Discourse {
    private static final int REMEMBERED = 24;
    /** Organisations in a state that are no part of its government, by their names. */
    private static final Pattern INDEPENDENT = Pattern.compile(
            "(?i)opposition|party|movement|front|coalition|alliance|congress|council|brotherhood|union|league|people|rebel|forces|group|faction|communit|church|network|militia|army");

    private final Knowledge knowledge;
    private final LocalDate published;
    private final List<Mention> history = new ArrayList<>();
    private final Map<String, Actor> discovered = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Draft lastDraft;
    private final Map<String, Mention> accusers = new HashMap<>();
    private final Map<RelationType, Mention> sources = new EnumMap<>(RelationType.class);
    private final Map<String, Mention> requesters = new HashMap<>();
    private final Map<String, Mention> opponents = new HashMap<>();
    private @Nullable Actor here;
    private @Nullable Mention acting;
    private List<Mention> lastSubject = List.of();
    private List<Mention> lastGroup = List.of();

    Discourse(Knowledge knowledge, LocalDate published) {
        this.knowledge = knowledge;
        this.published = published;
    }

    ActorCatalog catalog() {
        return knowledge.catalog();
    }

    LocalDate published() {
        return published;
    }

    boolean knows(Actor actor) {
        return ids.contains(actor.id());
    }

    void note(Mention mention) {
        if (mention.place()) return;
        boolean first = ids.add(mention.actor().id());
        if (first && mention.actor().kind() == ActorKind.PERSON) shortNames(mention.actor());
        Actor state = state(mention.actor());
        ids.add(state.id());
        history.add(mention);
        if (history.size() > 4 * REMEMBERED)
            history.subList(0, history.size() - REMEMBERED).clear();
    }

    /** Once named in full, a person can be called by the first or last part of the name. */
    private void shortNames(Actor person) {
        String[] words = dev.entente.language.Token.fold(person.name("en")).split("[ -]+");
        discovered.putIfAbsent(words[words.length - 1], person);
        discovered.putIfAbsent(words[0], person);
    }

    void noteGroup(List<Mention> group) {
        if (group.size() >= 2 && distinctStates(group) >= 2) lastGroup = List.copyOf(group);
    }

    List<Mention> lastSubject() {
        return lastSubject;
    }

    /** The two or more named together last. */
    List<Mention> lastGroup() {
        return lastGroup;
    }

    /** What stands before a verb of the sentence being read: "Russia said it ..." means Russia. Null at its start. */
    void noteActing(@Nullable Chunk before) {
        if (before == null) acting = null;
        else if (before.is(Chunk.Kind.NOUNS) && Group.nominal(before).heads.size() == 1)
            acting = Group.nominal(before).heads.getFirst();
    }

    /** Counts the places that an article tells of. */
    void notePlace(Actor actor) {
        if (here == null) here = state(actor);
        places.merge(state(actor).id(), 1, Integer::sum);
    }

    void enterSentence() {
        here = null;
    }

    /** The state of the first place that the sentence names, else the scene of the article: whose "the foreign ministry" is. */
    Optional<Actor> home() {
        return here != null && here.kind() == ActorKind.STATE ? Optional.of(here) : scene();
    }

    /** The state where most of the article takes place, once it is named as a place twice. */
    Optional<Actor> scene() {
        return places.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(e -> catalog().find(e.getKey()))
                .filter(scene -> scene.kind() == ActorKind.STATE);
    }

    void noteDraft(Draft draft) {
        lastDraft = draft;
        sources.put(draft.type(), draft.source());
        if (draft.type() == RelationType.REQUEST || draft.type() == RelationType.MEDIATE)
            requesters.put(state(draft.target().actor()).id(), draft.source());
        // who asks something of somebody is not at odds with him
        if (draft.type() == RelationType.REQUEST) return;
        if (draft.type().quad() == Quad.VERBAL_CONFLICT || draft.type().quad() == Quad.MATERIAL_CONFLICT) {
            opponents.put(state(draft.source().actor()).id(), draft.target());
            opponents.put(state(draft.target().actor()).id(), draft.source());
        }
    }

    /** Who was named last of another state; a state itself where only that will do. */
    @Nullable Mention otherThan(Actor actor, boolean onlyState) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Actor other = history.get(i).actor();
            boolean fits = onlyState ? state(other).kind() == ActorKind.STATE : other.kind() != ActorKind.COMPANY;
            if (fits && !state(other).equals(state(actor)))
                return onlyState
                        ? history.get(i).as(state(other), history.get(i).how())
                        : history.get(i);
        }
        return null;
    }

    /** Who asked something of an actor last. */
    @Nullable Mention requesterOf(Actor asked) {
        return requesters.get(state(asked).id());
    }

    /** Whom the last relation of the sentence before was aimed at. */
    @Nullable Mention lastTarget() {
        return lastDraft == null ? null : lastDraft.target();
    }

    /** Who did what the text refers to: the source of the last relation of that type, else the last subject. */
    List<Mention> authorsOf(@Nullable RelationType type) {
        Mention source = type == null ? null : sources.get(type);
        if (source != null) return List.of(source);
        if (type != null) return List.of();
        if (!lastSubject.isEmpty()) return lastSubject;
        return lastDraft == null ? List.of() : List.of(lastDraft.source());
    }

    /** With whom the article has shown an actor at odds last. */
    @Nullable Mention opponentOf(Actor actor) {
        return opponents.get(state(actor).id());
    }

    @Nullable Draft lastDraft() {
        return lastDraft;
    }

    void noteAccusation(Mention source, Mention target) {
        accusers.put(state(target.actor()).id(), source.as(source.actor(), Reason.of(Key.ACCUSED_BEFORE)));
    }

    @Nullable Mention accuserOf(Actor accused) {
        return accusers.get(state(accused).id());
    }

    void noteSubject(List<Mention> subject) {
        if (!subject.isEmpty()) lastSubject = List.copyOf(subject);
    }

    @Nullable Mention onlySubject() {
        return lastSubject.size() == 1 ? lastSubject.getFirst() : null;
    }

    Actor state(Actor actor) {
        return catalog().rollUp(actor, Level.STATE, published);
    }

    /** The state of who is meant, whether or not the office that makes it his is held on the day. */
    Actor stateAtAnyTime(Mention mention) {
        return catalog().rollUp(mention.actor(), Level.STATE, null);
    }

    /** Who an actor is as a party: people and ministries are their state, a body of an organisation is the organisation. */
    static Actor party(ActorCatalog catalog, Actor actor, LocalDate day) {
        Actor at = actor;
        for (Actor parent : catalog.lineage(actor, day)) {
            if (at.id().endsWith("-CIV") || at.id().endsWith("-OPP")) break;
            boolean body = at.kind() == ActorKind.ORGANISATION
                    && (parent.kind() == ActorKind.ORGANISATION
                            || Knowledge.isInstitution(at.id())
                            || !INDEPENDENT.matcher(at.name("en")).find());
            if (at.kind() != ActorKind.PERSON && !body) break;
            at = parent;
        }
        return at;
    }

    private long distinctStates(List<Mention> mentions) {
        return mentions.stream().map(m -> state(m.actor()).id()).distinct().count();
    }

    /** The army, ministry or government of an actor. */
    Actor belonging(Actor owner, String what) {
        if (owner.kind() == ActorKind.PERSON) {
            List<Actor> lineage = catalog().lineage(owner, published);
            return lineage.isEmpty() ? owner : lineage.getFirst();
        }
        if (owner.kind() != ActorKind.STATE) return owner;
        if (what.equals("SELF") || what.equals("GOV") || what.equals("MIL") || what.equals("MFA")) {
            Actor government = knowledge.governmentOf(owner.id(), published).orElse(null);
            if (government != null) return government;
        }
        if (what.equals("SELF") || what.equals("GOV")) return owner;
        return knowledge.institution(owner, what).orElse(owner);
    }

    /** What the holder of an office speaks for. */
    Actor institution(Actor owner, Role role) {
        return switch (role) {
            case FOREIGN_MINISTER -> belonging(owner, "MFA");
            case DEFENCE_MINISTER -> belonging(owner, "MOD");
            case COMMANDER, CHIEF_OF_STAFF -> belonging(owner, "MIL");
            case MINISTER, FINANCE_MINISTER, INTERIOR_MINISTER -> belonging(owner, "MIN");
            case SPEAKER -> belonging(owner, "PARL");
            default -> belonging(owner, "SELF");
        };
    }

    /** What a noun names as part of an actor: the institution of a title, else the army, ministry or government. */
    Actor body(Actor owner, Nominal noun) {
        return noun.title != null ? institution(owner, noun.title) : belonging(owner, String.valueOf(noun.belonging));
    }

    /** A person whom the catalog does not know, from a title and a name; the same name later is the same person. */
    Actor discover(String name, Role role, Actor of) {
        String id = dev.entente.language.Token.fold(name)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        Actor known = discovered.get(id);
        if (known != null) return known;
        Actor owner = of.kind() == ActorKind.STATE ? institution(of, role) : of;
        Actor person = new Actor(
                id,
                ActorKind.PERSON,
                Map.of("any", name),
                List.of(),
                null,
                List.of(new Office(owner.id(), role, null, null)),
                null,
                owner.seat());
        discovered.put(id, person);
        String[] words = id.split("-");
        discovered.putIfAbsent(words[words.length - 1], person);
        return person;
    }

    /** A discovered person by surname. */
    @Nullable Actor discovered(String word) {
        return word.length() < 3 ? null : discovered.get(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whom a word that refers back means.
     *
     * @param kind class of reference in {@code grammar.yaml}
     * @param role office that the words name ("the general"), or null
     * @param before mentions earlier in the same sentence, nearest last
     */
    List<Mention> resolve(
            String kind, @Nullable Role role, List<Mention> before, int start, int end, boolean headFirst) {
        return switch (kind) {
            case "pair", "they", "sides", "group" -> placed(pair(before, kind), start, end, Key.TWO_LAST);
            case "person" ->
                placed(last(before, headFirst ? null : ActorKind.PERSON, true), start, end, Key.LAST_SUBJECT);
            case "person_noun" -> placed(lastWithRole(before, role), start, end, Key.LAST_IN_OFFICE);
            case "it" -> placed(lastThing(before), start, end, Key.LAST_THING);
            case "state_noun", "self_possessed" -> placed(lastState(before), start, end, Key.LAST_STATE);
            case "group_noun" -> placed(lastGroup(before, false), start, end, Key.LAST_GROUP);
            case "bloc_noun" -> placed(lastGroup(before, true), start, end, Key.LAST_ORGANISATION);
            default -> List.of();
        };
    }

    private List<Mention> pair(List<Mention> before, String kind) {
        List<Mention> candidates =
                new ArrayList<>(history.subList(Math.max(0, history.size() - REMEMBERED), history.size()));
        candidates.addAll(before);
        boolean named = !lastGroup.isEmpty() && (kind.equals("they") || recent(lastGroup, candidates));
        if (named && (kind.equals("they") || kind.equals("group") || kind.equals("pair") && lastGroup.size() == 2))
            return lastGroup;
        if (kind.equals("group")) return List.of();
        List<Mention> rivals = kind.equals("sides") ? rivals(candidates) : List.of();
        if (!rivals.isEmpty()) return rivals;
        if (named) return lastGroup;
        if (kind.equals("sides")) return List.of();
        List<Mention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = candidates.size() - 1; i >= 0 && found.size() < 2; i--) {
            Mention mention = candidates.get(i);
            Actor actor = state(mention.actor());
            if (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.COMPANY) continue;
            if (seen.add(actor.id())) found.addFirst(mention);
        }
        return found.size() == 2 ? found : List.of();
    }

    /** The two at odds of whom the text spoke last. */
    private List<Mention> rivals(List<Mention> candidates) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Mention one = candidates.get(i);
            Mention other = opponentOf(one.actor());
            if (other == null) continue;
            for (int k = candidates.size() - 1; k >= 0; k--)
                if (state(candidates.get(k).actor()).equals(state(other.actor())))
                    return List.of(candidates.get(k), one);
        }
        return List.of();
    }

    private boolean recent(List<Mention> group, List<Mention> candidates) {
        List<Mention> recent = candidates.subList(Math.max(0, candidates.size() - 10), candidates.size());
        return group.stream()
                .allMatch(g -> recent.stream().anyMatch(m -> state(m.actor()).equals(state(g.actor()))));
    }

    private List<Mention> last(List<Mention> before, @Nullable ActorKind kind, boolean subjectFirst) {
        if (subjectFirst
                && lastSubject.size() == 1
                && (kind == null || lastSubject.getFirst().actor().kind() == kind)) return lastSubject;
        for (int i = before.size() - 1; i >= 0; i--)
            if (kind == null || before.get(i).actor().kind() == kind) return List.of(before.get(i));
        for (int i = history.size() - 1; i >= 0; i--)
            if (kind == null || history.get(i).actor().kind() == kind) return List.of(history.get(i));
        return List.of();
    }

    /** The person named last who holds the office; someone else than the subject of this sentence where nobody is known to. */
    private List<Mention> lastWithRole(List<Mention> before, @Nullable Role role) {
        List<Mention> all = new ArrayList<>(history);
        all.addAll(before);
        for (int i = all.size() - 1; i >= 0 && role != null; i--) {
            Mention mention = all.get(i);
            if (mention.actor().offices().stream().anyMatch(o -> o.role() == role)) return List.of(mention);
        }
        return last(List.of(), ActorKind.PERSON, false);
    }

    private List<Mention> lastState(List<Mention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Actor state = state(before.get(i).actor());
            if (state.kind() == ActorKind.STATE) return List.of(before.get(i).as(state, Reason.NONE));
        }
        if (lastSubject.size() == 1 && state(lastSubject.getFirst().actor()).kind() != ActorKind.COMPANY)
            return List.of(
                    lastSubject.getFirst().as(state(lastSubject.getFirst().actor()), Reason.NONE));
        for (int i = history.size() - 1; i >= 0; i--) {
            Actor state = state(history.get(i).actor());
            if (state.kind() == ActorKind.STATE) return List.of(history.get(i).as(state, Reason.NONE));
        }
        return List.of();
    }

    /** "it": the first in this sentence, else the last subject, that is no person. */
    private List<Mention> lastThing(List<Mention> before) {
        if (acting != null && acting.actor().kind() != ActorKind.PERSON && !acting.place()) return List.of(acting);
        for (Mention mention : before)
            if (mention.actor().kind() != ActorKind.PERSON && !mention.place()) return List.of(mention);
        if (lastSubject.size() == 1)
            return List.of(
                    lastSubject.getFirst().as(state(lastSubject.getFirst().actor()), Reason.NONE));
        return lastState(before);
    }

    /** @param bloc whether states have joined in it ("the bloc") rather than fighters or a party ("the group") */
    private List<Mention> lastGroup(List<Mention> before, boolean bloc) {
        List<Mention> all = new ArrayList<>(history);
        all.addAll(before);
        Mention other = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (bloc && mention.actor().kind() == ActorKind.PERSON)
                mention = mention.as(party(catalog(), mention.actor(), published), mention.how());
            Actor actor = mention.actor();
            boolean organisation = actor.kind() == ActorKind.ORGANISATION && !Knowledge.isInstitution(actor.id());
            boolean domestic = organisation && state(actor).kind() == ActorKind.STATE;
            boolean group = actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.GOVERNMENT || domestic;
            if (bloc ? organisation && !domestic && !actor.id().startsWith("UNO") : group) return List.of(mention);
            if (other == null && (group || bloc && organisation)) other = mention;
        }
        return other == null ? List.of() : List.of(other);
    }

    private static List<Mention> placed(List<Mention> mentions, int start, int end, Key how) {
        return mentions.stream()
                .map(m -> new Mention(m.actor(), m.use(), start, end, Reason.of(how)))
                .toList();
    }
}
