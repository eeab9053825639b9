package dev.entente.extraction;

import dev.entente.knowledge.Accord;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.LanguagePack;
import dev.entente.language.LanguagePacks;
import dev.entente.language.Phrases;
import dev.entente.language.Sentence;
import dev.entente.language.SentenceSplitter;
import dev.entente.language.TimeExpression;
import dev.entente.language.Token;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Article;
import dev.entente.model.Evidence;
import dev.entente.model.Reading;
import dev.entente.model.Reading.Aspect;
import dev.entente.model.Reading.Step;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.model.Role;
import dev.entente.model.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relations of an article. Pure, deterministic and thread safe; the cost is linear in the length of the article and does not
 * depend on the size of the catalog.
 */
public final class RelationExtractor {
    private static final int CAPTION_DAYS = 60;
    private static final int LONGEST_SUBJECT = 80;

    private static final Set<RelationType> CRITICAL =
            EnumSet.of(RelationType.ACCUSE, RelationType.REJECT, RelationType.REQUEST);
    private static final Set<Role> OUTSIDE_GOVERNMENT = EnumSet.of(Role.LEADER, Role.SPEAKER);

    private final Knowledge knowledge;
    private final LanguagePacks packs;
    private final NameIndex names;
    private final Phrases<Accord> accords = new Phrases<>(Token::key);

    public RelationExtractor(Knowledge knowledge, LanguagePacks packs) {
        this.knowledge = knowledge;
        this.packs = packs;
        names = new NameIndex(knowledge);
        for (Accord accord : knowledge.accords()) {
            accords.add(accord.name(), accord);
            if (accord.aliases() != null)
                accord.aliases().values().forEach(list -> list.forEach(alias -> accords.add(alias, accord)));
        }
    }

    /** The relations that the article states, in the order of their first sentence; none when no language pack reads it. */
    public List<Relation> extract(Article article) {
        LanguagePack pack = packs.pack(article.language()).orElse(null);
        if (pack == null) return List.of();
        LocalDate published = article.published().day();
        List<SentenceSplitter.Paragraph> paragraphs = article.paragraphs().stream()
                .map(p -> new SentenceSplitter.Paragraph(
                        p.span().start(), p.span().end(), p.headline(), p.caption()))
                .toList();
        List<Sentence> sentences = SentenceSplitter.split(article.clean().text(), paragraphs);
        Discourse discourse = new Discourse(pack, knowledge, published);
        Timing timing = new Timing(published);
        SentenceReader reader = new SentenceReader(pack, names, discourse);
        List<List<TimeExpression>> times = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) times.add(pack.dates().find(sentence.tokens()));
        for (Sentence sentence : sentences) timing.lead(sentence, times.get(sentence.index()));
        NavigableMap<Integer, Integer> headings = headings(article);
        List<Relation> relations = new ArrayList<>();
        Mention speaker = null;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.caption() && !recentCaption(times.get(sentence.index()), published)) continue;
            if (sentence.paragraph() != paragraph) paragraph = sentence.paragraph();
            timing.enter(sentence, times.get(sentence.index()), headingYear(headings, sentence.start()));
            SentenceReader.Result result = reader.read(sentence, times.get(sentence.index()), speaker);
            if (result.speaker() != null) speaker = result.speaker();
            for (Draft draft : result.drafts()) {
                Relation relation = relation(draft, sentence, times.get(sentence.index()), article, timing, discourse);
                if (relation != null) relations.add(relation);
            }
            timing.leave(times.get(sentence.index()), result.times());
        }
        return new Merger(discourse.actors()).merged(relations);
    }

    /** Years that stand alone on a line, as over the entries of a chronology, by where they stand. */
    private static NavigableMap<Integer, Integer> headings(Article article) {
        NavigableMap<Integer, Integer> years = new TreeMap<>();
        for (Span line : article.furniture()) {
            if (line.length() > 8) continue;
            String text = line.of(article.clean().text()).replaceAll("[^0-9]", "");
            if (text.length() == 4 && (text.startsWith("19") || text.startsWith("20")))
                years.put(line.start(), Integer.parseInt(text));
        }
        return years;
    }

    /** The last of them before a place; 0 without one. */
    private static int headingYear(NavigableMap<Integer, Integer> headings, int before) {
        Map.Entry<Integer, Integer> last = headings.lowerEntry(before);
        return last == null ? 0 : last.getValue();
    }

    /** A caption tells of its picture, which may be old: it counts when it gives a full date near the article's. */
    private static boolean recentCaption(List<TimeExpression> times, LocalDate published) {
        for (TimeExpression time : times) {
            if (time.day() == 0 || time.month() == 0 || time.year() == 0) continue;
            var at = time.resolve(published);
            if (at != null
                    && at.from() != null
                    && Math.abs(ChronoUnit.DAYS.between(at.from().first(), published)) <= CAPTION_DAYS) return true;
        }
        return false;
    }

    /** Of what no verb tells: the time that stands next behind its noun, else the last before. */
    private static @Nullable TimeExpression nearest(Draft draft, List<TimeExpression> times) {
        TimeExpression before = null;
        for (TimeExpression time : times) {
            if (time.since() || time.until() || time.fromEvent()) continue;
            if (time.start() >= draft.start()) return time;
            before = time;
        }
        return before;
    }

    private @Nullable Relation relation(
            Draft draft,
            Sentence sentence,
            List<TimeExpression> times,
            Article article,
            Timing timing,
            Discourse discourse) {
        if (draft.source().place()) return null;
        LocalDate published = article.published().day();
        Actor source = acting(draft.source(), draft.type(), published);
        Actor target = acting(draft.target(), draft.type(), published);
        boolean same = discourse.actors().sameSide(source, target);
        boolean within = imprisoned(source, target, draft.type()) || critic(source, target, draft.type(), published);
        if (same && !within || ownPeople(source, target, draft.type())) return null;
        Timing.When when = timing.of(draft, draft.within() == null ? nearest(draft, times) : null);
        List<Token> tokens = sentence.tokens();
        String subject = subject(draft, tokens, article);
        Mention says = draft.within() == null ? null : RealisReader.says(draft.within());
        String attribution = says == null || says.actor().equals(source)
                ? null
                : says.actor().id();
        double confidence = Confidence.of(draft, when, attribution != null);
        Span original = article.clean().toOriginal(new Span(sentence.start(), sentence.end()));
        Evidence evidence = new Evidence(
                article.id(),
                published,
                sentence.index(),
                original.start(),
                original.end(),
                original.of(article.text()),
                reading(draft, when, says, subject, confidence, tokens, article));
        return Relation.of(
                source,
                target,
                draft.type(),
                when.kind(),
                draft.realis(),
                when.validity(),
                draft.lasting() && draft.realis() == Realis.ACTUAL,
                subject,
                draft.contexts(),
                attribution,
                confidence,
                List.of(evidence));
    }

    /** An officer who arrests the president, a state that jails a politician: he does not act for it then. */
    private static boolean imprisoned(Actor source, Actor target, RelationType type) {
        return type == RelationType.COERCE && target.kind() == ActorKind.PERSON && !source.equals(target);
    }

    /** A politician who criticises the government that he holds no office in. */
    private static boolean critic(Actor source, Actor target, RelationType type, LocalDate day) {
        return CRITICAL.contains(type)
                && source.kind() == ActorKind.PERSON
                && !source.equals(target)
                && source.offices().stream().noneMatch(o -> o.heldOn(day) && !OUTSIDE_GOVERNMENT.contains(o.role()));
    }

    /** What a state tells its own people to do is no relation between actors. */
    private static boolean ownPeople(Actor source, Actor target, RelationType type) {
        return type == RelationType.REQUEST
                && target.id().endsWith("-CIV")
                && source.kind() != ActorKind.ARMED_GROUP
                && target.id().startsWith(source.id().substring(0, 3));
    }

    /** A state that has rival governments acts through the recognised one; a mediator stands between all of them. */
    private Actor acting(Mention mention, RelationType type, LocalDate day) {
        Actor actor = mention.actor();
        boolean acts = actor.kind() == ActorKind.STATE && !mention.place() && type != RelationType.MEDIATE;
        return acts ? knowledge.governmentOf(actor.id(), day).orElse(actor) : actor;
    }

    /** What it is about: a named accord or project beside the predicate, else the thing that was signed, sent or refused. */
    private @Nullable String subject(Draft draft, List<Token> tokens, Article article) {
        if (draft.thing() != null)
            return clean(
                    article,
                    tokens.get(draft.thing().start).start(),
                    tokens.get(Math.min(draft.thing().end, tokens.size()) - 1).end());
        Predication within = draft.within();
        int from = within == null ? draft.start() : Math.min(draft.start(), within.verb.start);
        int to = Math.min(tokens.size(), Math.max(draft.end(), draft.target().end()) + 14);
        for (int i = from; i < to; i++) {
            Phrases.Match<Accord> match = accords.longest(tokens, i, to);
            if (match != null)
                return clean(
                        article,
                        tokens.get(match.start()).start(),
                        tokens.get(match.end() - 1).end());
        }
        if (within == null || within.objects.isEmpty() && !within.verb.passive) return null;
        Group thing = within.verb.passive ? within.subject : within.objects.getFirst();
        if (thing == null || thing.named()) return null;
        boolean themed = thing.nominals().stream().anyMatch(n -> !n.themes.isEmpty() || !n.events.isEmpty());
        if (!themed) return null;
        return clean(
                article,
                tokens.get(thing.start()).start(),
                tokens.get(Math.min(thing.end(), tokens.size()) - 1).end());
    }

    private static @Nullable String clean(Article article, int start, int end) {
        String text = article.clean().text().substring(start, end).strip();
        return text.isEmpty()
                ? null
                : text.length() <= LONGEST_SUBJECT
                        ? text
                        : text.substring(0, Math.max(20, text.lastIndexOf(' ', LONGEST_SUBJECT))) + "\u2026";
    }

    private static Reading reading(
            Draft draft,
            Timing.When when,
            @Nullable Mention says,
            @Nullable String subject,
            double confidence,
            List<Token> tokens,
            Article article) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Aspect.SOURCE, draft.source().how()));
        steps.add(new Step(Aspect.TARGET, draft.target().how()));
        steps.add(new Step(
                Aspect.PREDICATE,
                Reason.of(Key.MEANS, text(tokens, draft.start(), draft.end(), article), draft.type())));
        steps.add(new Step(Aspect.PATTERN, draft.pattern()));
        steps.add(new Step(Aspect.DATE, when.because()));
        steps.add(new Step(Aspect.REALIS, Reason.of(Key.REALIS, draft.realis())));
        if (says != null) steps.add(new Step(Aspect.ATTRIBUTION, Reason.of(Key.SAID_BY, says.actor())));
        if (subject != null) steps.add(new Step(Aspect.SUBJECT, Reason.of(Key.SUBJECT, subject)));
        steps.add(new Step(Aspect.CONFIDENCE, Confidence.explain(draft, says != null, confidence)));
        return new Reading(
                span(draft.source(), tokens, article),
                span(draft.target(), tokens, article),
                span(draft.start(), draft.end(), tokens, article),
                steps);
    }

    private static @Nullable Span span(Mention mention, List<Token> tokens, Article article) {
        return span(mention.start(), mention.end(), tokens, article);
    }

    private static @Nullable Span span(int start, int end, List<Token> tokens, Article article) {
        if (start < 0 || end > tokens.size() || start >= end) return null;
        return article.clean()
                .toOriginal(
                        new Span(tokens.get(start).start(), tokens.get(end - 1).end()));
    }

    private static String text(List<Token> tokens, int start, int end, Article article) {
        return article.clean()
                .text()
                .substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }
}
