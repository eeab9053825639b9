package dev.entente.extraction;

import dev.entente.extraction.Unit.Sort;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.knowledge.NounEntry;
import dev.entente.language.LanguagePack;
import dev.entente.language.Phrases.Match;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the words of a noun phrase mean, one by one or some together; of several readings the longest counts. */
final class UnitReader {
    private static final Set<String> MADE = Set.of(
            "buatan",
            "produksi",
            "rakitan",
            "bikinan",
            "keluaran",
            "made",
            "built",
            "produced",
            "manufactured",
            "designed");
    private static final Set<WordClass> PASSED = Set.of(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.ADVERB);

    private final LanguagePack pack;
    private final NameIndex names;
    private final List<Token> tokens;
    private final Discourse discourse;

    UnitReader(LanguagePack pack, NameIndex names, List<Token> tokens, Discourse discourse) {
        this.pack = pack;
        this.names = names;
        this.tokens = tokens;
        this.discourse = discourse;
    }

    /** @param located whether a preposition of place comes before, so that a capital is a town */
    List<Unit> read(int start, int end, boolean located) {
        List<Unit> units = new ArrayList<>();
        int i = start;
        while (i < end) {
            Unit unit = unit(i, end, located);
            if (unit != null) units.addAll(parts(unit));
            i = unit == null ? passed(i, end) : unit.end();
            dropMaker(units);
        }
        return units;
    }

    /** "Iran-backed Houthis" is a name that says who backs them. */
    private List<Unit> parts(Unit unit) {
        Mention named = unit.mention();
        if (named == null || unit.end() - unit.start() < 4) return List.of(unit);
        for (int k = unit.start() + 1; k + 2 < unit.end(); k++) {
            String word = tokens.get(k + 1).norm();
            // "the Saudi-led coalition" is called so
            boolean called = named.actor().name(pack.tag()).contains("-" + word);
            if (!tokens.get(k).mark("-") || called || pack.compound(word) == null) continue;
            List<Mention> backers = names.at(tokens.subList(0, k), unit.start(), pack.tag());
            if (backers.isEmpty() || backers.getFirst().end() != k) continue;
            return List.of(
                    Unit.mention(backers.getFirst()),
                    Unit.compound(k + 1, word),
                    Unit.mention(new Mention(named.actor(), named.use(), k + 2, unit.end(), named.how())));
        }
        return List.of(unit);
    }

    /** Past a determiner or adverb of several words: "lebih dari", "tens of thousands of". */
    private int passed(int i, int end) {
        Match<WordClass> function = pack.words().longest(tokens, i, end);
        boolean whole = function != null && PASSED.containsAll(function.meanings());
        return whole ? function.end() : i + 1;
    }

    /** "drone buatan China", "Chinese-made drones": who made a thing has no part in what is done with it. */
    private void dropMaker(List<Unit> units) {
        if (units.size() < 2) return;
        Unit last = units.getLast(), before = units.get(units.size() - 2);
        boolean after = last.mention() != null && made(before);
        boolean ahead = before.mention() != null
                && made(last)
                && tokens.get(last.start()).glued();
        if (after || ahead) units.subList(units.size() - 2, units.size()).clear();
    }

    private boolean made(Unit unit) {
        return unit.sort() == Sort.WORD
                && MADE.contains(tokens.get(unit.start()).norm());
    }

    private @Nullable Unit unit(int i, int end, boolean located) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD) return null;
        if (pack.headFirst()) {
            Unit possessed = possessed(i, end);
            if (possessed != null) return possessed;
        }
        if (token.norm().equals("'s")) return Unit.possessive(i);
        Match<String> reference = pack.reference().longest(tokens, i, end);
        Match<Role> title = pack.titles().longest(tokens, i, end);
        Match<String> belonging = pack.belonging().longest(tokens, i, end);
        Match<NounEntry> event = pack.nouns().longest(tokens, i, end);
        Match<String> theme = pack.themes().longest(tokens, i, end);
        // "pihak Turki" is Turkey; "pemberontak Irak" is not Iraq
        if (reference != null && i + 1 < end && !reference.meanings().contains("group_noun")) {
            Mention later = mention(i + 1, end, located);
            if (later != null && later.end() > reference.end()) return null;
            // "its military presence" is no army
            if (reference.length() > 1 && reaches(i + 1, end, reference.end())) return null;
        }
        int longest = 0;
        for (Match<?> match : new Match<?>[] {reference, title, belonging, event, theme})
            if (match != null) longest = Math.max(longest, match.end());
        Mention mention = mention(i, end, located);
        if (mention != null && mention.end() >= longest) return Unit.mention(mention);
        if (longest == 0) return unlisted(i, end);
        if (reference != null && reference.end() == longest)
            return Unit.reference(i, longest, reference.meanings().getFirst());
        if (title != null && title.end() == longest)
            return Unit.title(i, longest, title.meanings().getFirst(), theme != null ? theme.meanings() : List.of());
        boolean themed = theme != null && theme.end() == longest;
        boolean adjective = belonging != null && !pack.headFirst() && longest < end && adjective(i);
        if (belonging != null && belonging.end() == longest && !adjective)
            return Unit.belonging(i, longest, belonging.meanings().getFirst(), themed ? theme.meanings() : List.of());
        if (event != null && event.end() == longest)
            return Unit.event(
                    i, longest, token.norm(), event.meanings(), themed ? theme.meanings() : inner(i, longest));
        // "kesepakatan normalisasi" is an agreement, whatever it is about
        if (themed && event != null && pack.headFirst())
            return Unit.event(i, longest, token.norm(), event.meanings(), theme.meanings());
        return themed ? Unit.theme(i, longest, token.norm(), theme.meanings()) : null;
    }

    /** Whether a thing or event that starts at a word ends later than another match. */
    private boolean reaches(int i, int end, int other) {
        Match<NounEntry> event = pack.nouns().longest(tokens, i, end);
        Match<String> theme = pack.themes().longest(tokens, i, end);
        return event != null && event.end() > other || theme != null && theme.end() > other;
    }

    /** "sanksi minyak" is sanctions and oil; an English head is its last word. */
    private List<String> inner(int from, int to) {
        List<String> behind = themes(from + 1, to);
        if (!pack.headFirst()) return behind;
        List<String> all = new ArrayList<>(themes(from, to));
        for (String theme : behind) if (!all.contains(theme)) all.add(theme);
        return all;
    }

    private List<String> themes(int from, int to) {
        Match<String> inner = pack.themes().firstWithin(tokens, from, to);
        return inner == null ? List.of() : inner.meanings();
    }

    /** A word that no list has; nothing where it does not count. */
    private @Nullable Unit unlisted(int i, int end) {
        Token token = tokens.get(i);
        if (token.glued() && pack.compound(token.norm()) != null) return Unit.compound(i, token.norm());
        Actor introduced = token.capital() ? discourse.introductions().called(token.norm()) : null;
        if (introduced != null)
            return Unit.mention(new Mention(introduced, Use.NAME, i, i + 1, Reason.of(Key.NAMED_BEFORE, token.text())));
        Match<WordClass> function = pack.words().longest(tokens, i, end);
        boolean passed = function != null && function.meanings().stream().anyMatch(PASSED::contains);
        return passed ? null : Unit.word(i);
    }

    /** "jet tempurnya": a head that acts, with the possessive ending. */
    private @Nullable Unit possessed(int i, int end) {
        for (int last = i; last < Math.min(end, i + 2); last++) {
            Token token = tokens.get(last);
            String norm = token.norm();
            if (!norm.endsWith("nya") || norm.length() < 7) continue;
            List<Token> stripped = new ArrayList<>(tokens.subList(i, last));
            stripped.add(Token.of(norm.substring(0, norm.length() - 3), token.start()));
            Match<String> match = pack.belonging().longest(stripped, 0);
            if (match != null && match.end() == stripped.size())
                return Unit.belonging(i, last + 1, match.meanings().getFirst(), themes(i, last + 1));
        }
        return null;
    }

    private boolean adjective(int i) {
        Match<WordClass> function = pack.words().longest(tokens, i);
        return function != null && function.meanings().contains(WordClass.ADJECTIVE);
    }

    /** "negara Amerika Selatan", "Latin American leaders": of the continent, not of the United States. */
    private boolean region(Mention mention) {
        int beside = pack.headFirst() ? mention.end() : mention.start() - 1;
        return mention.end() == mention.start() + 1
                && pack.marks("continent", tokens.get(mention.start()))
                && beside >= 0
                && beside < tokens.size()
                && tokens.get(beside).capital()
                && pack.marks("region", tokens.get(beside));
    }

    /** "Abdul Hadi Al-Muhamadawi": one known name inside that of somebody else. */
    private boolean stranger(Mention mention) {
        int i = mention.start();
        return mention.actor().kind() == ActorKind.PERSON
                && mention.end() == i + 1
                && i > 1
                && unknownName(i - 1)
                && mention.end() < tokens.size()
                && unknownName(mention.end());
    }

    private boolean unknownName(int i) {
        Token token = tokens.get(i);
        return token.word()
                && token.capital()
                && pack.words().longest(tokens, i) == null
                && pack.titles().longest(tokens, i) == null
                && pack.belonging().longest(tokens, i) == null
                && pack.themes().longest(tokens, i) == null
                && names.at(tokens, i, pack.tag()).isEmpty();
    }

    /** "anti-Syrian lawmakers", "pemberontak anti AS": whom they are against or for says not whose they are. */
    private boolean opposed(int i) {
        int before = i > 1 && tokens.get(i - 1).mark("-") ? i - 2 : i - 1;
        return before >= 0 && pack.marks("stance", tokens.get(before));
    }

    /** "Pemerintah Persatuan Nasional (NUG)": of those who bear the name the one whose short name follows. */
    private List<Mention> bracketed(List<Mention> candidates) {
        int open = candidates.getFirst().end();
        if (open + 2 >= tokens.size()
                || !tokens.get(open).mark("(")
                || !tokens.get(open + 2).mark(")")) return candidates;
        List<Actor> meant = names.at(tokens, open + 1, pack.tag()).stream()
                .map(Mention::actor)
                .toList();
        List<Mention> same = candidates.stream()
                .filter(candidate -> meant.contains(candidate.actor()))
                .toList();
        return same.isEmpty() ? candidates : same;
    }

    private @Nullable Mention mention(int i, int end, boolean located) {
        List<Mention> candidates = names.at(tokens, i, pack.tag());
        // "the destroyer USS John McCain"
        boolean ship = i > 0 && pack.marks("ship", tokens.get(i - 1));
        candidates.removeIf(m -> m.end() > end || ship && m.actor().kind() == ActorKind.PERSON);
        if (candidates.size() > 1) candidates = bracketed(candidates);
        Mention mention = NameIndex.prefer(candidates, discourse::knows);
        if (mention == null || opposed(i) || region(mention) || stranger(mention)) return null;
        if (mention.use() == Use.SEAT && located)
            return new Mention(mention.actor(), Use.PLACE, mention.start(), mention.end(), mention.how());
        return mention;
    }
}
