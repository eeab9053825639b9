package dev.entente.extraction;

import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePack;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article has spoken of so far: who was named, who was the subject, who were named together. */
final class Discourse {
    /** Mentions that a word can refer back to. */
    static final int REMEMBERED = 24;

    private static final int MENTIONED_OFTEN = 3;

    private final Affiliations actors;
    private final Introductions introductions;
    private final Scene scene;
    private final Dealings dealings;
    private final Principals principals;
    private final List<Mention> history = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Mention> bodies = new HashMap<>();
    private final Map<String, Mention> things = new HashMap<>();
    private final Map<Actor, Integer> counts = new HashMap<>();
    private @Nullable Mention acting;
    private List<Mention> lastSubject = List.of();
    private List<Mention> lastGroup = List.of();
    private List<Mention> groupBefore = List.of();
    private List<Mention> lastPair = List.of();
    private List<Mention> pairBefore = List.of();
    private List<Mention> lastOfMany = List.of();
    private boolean groupSinceSubject;

    Discourse(LanguagePack pack, Knowledge knowledge, LocalDate published) {
        actors = new Affiliations(knowledge, published);
        introductions = new Introductions(pack, actors);
        scene = new Scene(actors);
        dealings = new Dealings(actors);
        principals = new Principals(actors);
    }

    Affiliations actors() {
        return actors;
    }

    Introductions introductions() {
        return introductions;
    }

    Scene scene() {
        return scene;
    }

    Dealings dealings() {
        return dealings;
    }

    /** All mentions that are still remembered, the last one last. */
    List<Mention> history() {
        return Collections.unmodifiableList(history);
    }

    boolean knows(Actor actor) {
        return ids.contains(actor.id());
    }

    void note(Mention mention) {
        if (mention.place()) return;
        boolean first = ids.add(mention.actor().id());
        if (first && mention.actor().kind() == ActorKind.PERSON) introductions.shortNames(mention.actor());
        Actor state = actors.state(mention.actor());
        if (ids.add(state.id()) || first) introductions.shortName(state);
        if (state.kind() == ActorKind.STATE) counts.merge(state, 1, Integer::sum);
        principals.note(mention);
        history.add(mention);
        if (history.size() > 4 * REMEMBERED)
            history.subList(0, history.size() - REMEMBERED).clear();
    }

    void note(Draft draft) {
        principals.note(draft);
        if (draft.within() != null) dealings.note(draft);
    }

    /** Remembers whose a body is that the text says: "the junta in Niger". */
    void noteBody(Nominal nominal) {
        if (nominal.body == null || nominal.belonging == null || nominal.heads.size() != 1) return;
        Mention head = nominal.heads.getFirst();
        if (!head.how().has(Reason.Key.STATE_OF_TEXT) && !head.how().has(Reason.Key.LAST_STATE))
            bodies.put(nominal.body, head);
    }

    /** Remembers who made a thing, by the word for it: "Nepal published a new map". */
    void noteThing(String word, Mention maker) {
        things.put(word, maker);
    }

    /** Who made a thing of that name, as the text has said before; null where it has not. */
    @Nullable Mention makerOf(String word) {
        return things.get(word);
    }

    /** The body that the text has told of by that word last. */
    @Nullable Mention body(Nominal nominal) {
        return nominal.body == null ? null : bodies.get(nominal.body);
    }

    void noteGroup(List<Mention> group) {
        long sides = group.size() < 2 ? 0 : sides(group);
        if (sides < 2) return;
        lastGroup = List.copyOf(group);
        if (sides == 2) lastPair = lastGroup;
        else lastOfMany = lastGroup;
        groupSinceSubject = true;
    }

    /** The two sides whose dealings the text is about, else the two states that it names most; empty where that is not clear. */
    List<Actor> mainTwo() {
        List<Actor> two = principals.two();
        return two.isEmpty() ? most(2) : two;
    }

    private List<Actor> most(int n) {
        List<Map.Entry<Actor, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Actor, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().id()))
                .limit(n + 1)
                .toList();
        boolean clear = most.size() >= n
                && most.get(n - 1).getValue() >= MENTIONED_OFTEN
                && (most.size() == n || most.get(n).getValue() < most.get(n - 1).getValue());
        return clear ? most.stream().limit(n).map(Map.Entry::getKey).toList() : List.of();
    }

    void enterSentence() {
        groupBefore = lastGroup;
        pairBefore = lastPair;
        acting = null;
    }

    /** The two or more named together last before the sentence being read. */
    List<Mention> groupBefore() {
        return groupBefore;
    }

    /** People or things that nobody is known by were named together: "they" means them. */
    void forgetGroup() {
        lastGroup = List.of();
        groupSinceSubject = true;
    }

    private long sides(List<Mention> mentions) {
        return mentions.stream().map(m -> actors.side(m.actor())).distinct().count();
    }

    void noteSubject(List<Mention> subject) {
        if (subject.isEmpty()) return;
        lastSubject = List.copyOf(subject);
        groupSinceSubject = false;
    }

    /** A group of fighters or a party that was the last subject, where nobody was named together since: "they". */
    @Nullable Mention lastCollective() {
        Mention subject = onlySubject();
        return subject != null && !groupSinceSubject && subject.actor().kind() == ActorKind.ARMED_GROUP
                ? subject
                : null;
    }

    List<Mention> lastSubject() {
        return lastSubject;
    }

    @Nullable Mention onlySubject() {
        return lastSubject.size() == 1 ? lastSubject.getFirst() : null;
    }

    /** The two or more named together last. */
    List<Mention> lastGroup() {
        return lastGroup;
    }

    /** The two named together last, those at odds first: here, else before the sentence being read. */
    List<Mention> lastPair() {
        return !opposed(lastPair) && opposed(pairBefore) ? pairBefore : lastPair;
    }

    private boolean opposed(List<Mention> pair) {
        Mention opponent =
                pair.isEmpty() ? null : dealings.opponentOf(pair.getFirst().actor());
        return opponent != null && actors.sameSide(opponent, pair.getLast());
    }

    /** The three or more named together last, else the three states that the text names most, where three stand out. */
    List<Mention> lastOfMany() {
        if (!lastOfMany.isEmpty() || history.isEmpty()) return lastOfMany;
        List<Actor> three = most(3);
        Mention last = history.getLast();
        return three.stream().map(a -> last.as(a, Reason.NONE)).toList();
    }

    /** What stands before a verb of the sentence being read: "Russia said it ..." means Russia. */
    void noteActing(Chunk before) {
        if (before.is(Chunk.Kind.NOUNS) && Group.nominal(before).heads.size() == 1)
            acting = Group.nominal(before).heads.getFirst();
    }

    /** Who acts in the sentence being read by the last verb before. */
    @Nullable Mention acting() {
        return acting;
    }

    /** Who did what the text refers to: as it told last of an act of that type, else who was judged or was the subject last. */
    List<Mention> authorsOf(@Nullable RelationType type, Mention speaker) {
        if (type != null) return dealings.authorsOf(type, speaker);
        Mention judged = dealings.judged(speaker);
        if (judged != null) return List.of(judged);
        Draft last = dealings.last();
        // "they", if many, have made no single thing
        if (lastSubject.size() > 2) return List.of();
        return !lastSubject.isEmpty() || last == null ? lastSubject : List.of(last.source());
    }
}
