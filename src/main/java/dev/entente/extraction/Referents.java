package dev.entente.extraction;

import dev.entente.extraction.Unit.Sort;
import dev.entente.knowledge.ActorName.Use;
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

/** Finds whom a noun phrase means that does not name him: by what is his, by his title, or by what was said before. */
final class Referents {
    private static final Set<String> POINTING = Set.of("itu", "tersebut", "ini", "this", "that");

    private final LanguagePack pack;
    private final List<Token> tokens;
    private final Discourse discourse;
    /** Mentions so far in the sentence. */
    private final List<Mention> before;

    Referents(LanguagePack pack, List<Token> tokens, Discourse discourse, List<Mention> before) {
        this.pack = pack;
        this.tokens = tokens;
        this.discourse = discourse;
        this.before = before;
    }

    void remember(Mention mention) {
        before.add(mention);
    }

    /** The army, government or ministry of an actor. */
    Mention belonging(Mention owner, @Nullable String what, int start, int end) {
        Actor actor = discourse.actors().belonging(owner.actor(), String.valueOf(what));
        Reason how = actor.equals(owner.actor()) ? owner.how() : owner.how().and(Key.OWNER_IS, actor);
        return new Mention(actor, Use.NAME, start, end, how);
    }

    /** What a person of some title, not named, speaks for. */
    Mention institution(Mention owner, Role role, int start, int end) {
        Actor actor = discourse.actors().institution(owner.actor(), role);
        return new Mention(actor, Use.NAME, start, end, owner.how().and(Key.SPEAKS_FOR, role, actor));
    }

    /** A person whom the text introduces by name and title. */
    Mention introduced(String name, Role role, Mention owner, int start, int end) {
        return new Mention(
                discourse.introductions().discover(name, role, owner.actor()),
                Use.NAME,
                start,
                end,
                Reason.of(Key.INTRODUCED, name, role, owner.actor()));
    }

    /** Whose the holder of an office is whom the text names without it: "Prime Minister Gonsalves" in news from Kingstown. */
    @Nullable Mention home(boolean opposes, int start, int end) {
        Actor state = discourse.scene().state().orElse(null);
        if (state == null) return null;
        Actor owner = opposes ? discourse.actors().belonging(state, "OPP") : state;
        return new Mention(owner, Use.NAME, start, end, Reason.of(Key.STATE_OF_TEXT));
    }

    /** The capitalised words that end the phrase: the name of a person. At least two, or one of four letters. */
    String capitals(List<Unit> units, int from) {
        StringBuilder name = new StringBuilder();
        int count = 0;
        for (Unit unit : units) {
            if (unit.start() < from) continue;
            Token token = tokens.get(unit.start());
            boolean plain = unit.sort() == Sort.WORD
                    && (token.capital()
                            || count > 0 && token.glued()
                            || token.norm().matches("al|el|bin|ibn|van|de|von|abu|ben"));
            if (!plain) {
                if (count > 0) break;
                continue;
            }
            if (!name.isEmpty()) name.append(token.glued() ? "-" : " ");
            name.append(token.text());
            count++;
        }
        return count >= 2 && name.length() >= 6 || count == 1 && name.length() >= 4 ? name.toString() : "";
    }

    /** Whom "-nya" points to: who was named first, here or as subject of the sentence before. */
    @Nullable Mention possessor() {
        List<Mention> whose = before.isEmpty() ? discourse.lastSubject() : List.of(before.getFirst());
        if (whose.size() != 1) return null;
        Mention first = whose.getFirst();
        return first.as(discourse.actors().state(first.actor()), Reason.of(Key.FIRST_NAMED));
    }

    /** Whom "both countries" or "that organisation" means inside a phrase. */
    List<Mention> resolve(Unit reference) {
        return resolve(reference, null);
    }

    private List<Mention> resolve(Unit reference, @Nullable Role role) {
        return new Coreference(discourse)
                .resolve(
                        String.valueOf(reference.text()),
                        role,
                        before,
                        reference.start(),
                        reference.end(),
                        pack.headFirst());
    }

    /** Reads a phrase whose head refers to what was said before: "they", "both sides", "his counterpart". */
    void refer(List<Unit> units, Nominal nominal) {
        Unit head = units.getFirst();
        String kind = String.valueOf(head.text());
        nominal.reference = kind;
        Match<String> theme = pack.themes().firstWithin(tokens, head.start(), head.end());
        nominal.themes = theme == null ? List.of() : theme.meanings();
        // "the other ministers" are not each other
        if (kind.equals("each_other") && units.size() > 1) nominal.reference = null;
        if (kind.equals("counterpart")) {
            nominal.person = true;
            nominal.title = Role.OFFICIAL;
            for (Unit unit : units.subList(1, units.size()))
                if (unit.mention() != null) nominal.heads.add(unit.mention());
            if (nominal.heads.size() > 1) nominal.heads.removeIf(m -> m.actor().kind() != ActorKind.PERSON);
            return;
        }
        // "pemberontak Irak", "pemberontak Houthi"
        Mention whose = kind.equals("group_noun") ? Unit.firstActor(units, 1) : null;
        Unit event = Unit.first(units, 1, Sort.EVENT);
        if (whose != null && event != null && event.start() < whose.start()) {
            // "pemberontak dukungan AS"
            HeadFirstPhrase.backed(nominal, event, whose);
            return;
        }
        if (whose != null) {
            nominal.belonging = "REB";
            nominal.heads.add(belonging(whose, "REB", head.start(), whose.end()));
            return;
        }
        boolean some =
                kind.equals("group_noun") && head.start() > 0 && pack.marks("some", tokens.get(head.start() - 1));
        if (some) return;
        if (kind.equals("they") && relativeAt(units.getLast().end())) return;
        if (kind.equals("pair")) nominal.heads.addAll(namesakes(head));
        if (!nominal.heads.isEmpty()) {
            discourse.noteGroup(nominal.heads);
            return;
        }
        Match<Role> title = pack.titles().firstWithin(tokens, head.start(), head.end());
        nominal.heads.addAll(
                resolve(head, title == null ? null : title.meanings().getFirst()));
        if (kind.equals("they") || kind.equals("both") || kind.equals("pair")) discourse.noteGroup(nominal.heads);
    }

    boolean marks(String what, Token token) {
        return pack.marks(what, token);
    }

    /** "the two Koreas": the states whose name has the word. */
    private List<Mention> namesakes(Unit pair) {
        Token last = tokens.get(pair.end() - 1);
        if (!last.capital() || !last.norm().endsWith("s") && !pack.headFirst()) return List.of();
        String word = pack.headFirst()
                ? last.norm()
                : last.norm().substring(0, last.norm().length() - 1);
        List<Mention> states = new ArrayList<>();
        for (Actor actor : discourse.actors().catalog().actors())
            if (actor.kind() == ActorKind.STATE
                    && List.of(Token.fold(actor.name("en")).split(" ")).contains(word))
                states.add(new Mention(
                        actor, Use.NAME, pair.start(), pair.end(), Reason.of(Key.NAME, actor.name("en"), actor)));
        return states.size() == 2 ? states : List.of();
    }

    /** "mereka yang", "those who" are said of anybody. */
    private boolean relativeAt(int i) {
        return i < tokens.size()
                && pack.words().longest(tokens, i) instanceof Match<WordClass> next
                && next.meanings().contains(WordClass.RELATIVE);
    }

    /** "that offer", "usul ini": it is whose the last sentence speaks of. */
    void proposedBefore(int start, int end, Nominal nominal) {
        if (!nominal.themed("proposal") || !nominal.owners.isEmpty()) return;
        int after = pack.headFirst() ? Math.min(end + 1, tokens.size()) : end;
        for (int k = Math.max(0, start - 1); k < after; k++)
            if (POINTING.contains(tokens.get(k).norm())) {
                Mention acting = discourse.acting();
                Mention judged = acting == null ? null : discourse.dealings().judged(acting);
                for (Mention subject : judged == null ? discourse.lastSubject() : List.of(judged))
                    nominal.owners.add(
                            new Mention(subject.actor(), subject.use(), start, end, Reason.of(Key.SPOKEN_OF_BEFORE)));
                return;
            }
    }
}
