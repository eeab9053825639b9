package dev.entente.extraction;

import dev.entente.extraction.Unit.Sort;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.model.Actor;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds groups that the catalog does not know where the text says what they are: "kelompok separatis MAK", "the ADF rebels". */
final class GroupNames {
    private static final int SHORTEST = 3;

    private final LanguagePack pack;
    private final List<Token> tokens;
    private final Introductions introductions;

    GroupNames(LanguagePack pack, List<Token> tokens, Introductions introductions) {
        this.pack = pack;
        this.tokens = tokens;
        this.introductions = introductions;
    }

    /** The group that a phrase introduces; null where it names somebody known, or nobody. */
    @Nullable Mention in(List<Unit> units) {
        if (units.size() < 2 || units.stream().anyMatch(u -> u.mention() != null)) return null;
        Unit called = called(units);
        if (called == null) return null;
        boolean behind = units.getLast().start() > called.start();
        List<Unit> name = behind ? capitalsBehind(units, called) : acronymBefore(units, called);
        if (name.isEmpty()) return null;
        int start = name.getFirst().start(), end = name.getLast().end();
        String text = text(start, end);
        Actor group = introductions.discoverGroup(text, is("armed-group", called));
        return new Mention(
                group, Use.NAME, start, end, Reason.of(Key.INTRODUCED_GROUP, text, text(called.start(), called.end())));
    }

    /** The word that says that it is a group. */
    private @Nullable Unit called(List<Unit> units) {
        for (Unit unit : units) if (is("armed-group", unit) || is("civil-group", unit)) return unit;
        return null;
    }

    private boolean is(String kind, Unit unit) {
        for (int i = unit.start(); i < unit.end(); i++)
            if ((i == 0 || !tokens.get(i).capital()) && pack.marks(kind, tokens.get(i))) return true;
        return false;
    }

    /** "the separatist group MAK", "gerakan Islamis Rachad": all that follows, from the first capital on. */
    private List<Unit> capitalsBehind(List<Unit> units, Unit called) {
        List<Unit> name = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.start() <= called.start()) continue;
            boolean plain = unit.sort() == Sort.WORD && tokens.get(unit.start()).capital();
            if (!plain && !name.isEmpty()) return List.of();
            if (plain) name.add(unit);
        }
        // "milisi Syiah" has no name
        return name.size() == 1 && !acronym(name.getFirst()) ? List.of() : name;
    }

    private boolean acronym(Unit unit) {
        Token token = tokens.get(unit.start());
        return token.upper() && token.norm().length() >= SHORTEST;
    }

    /** "the ADF rebels": an abbreviation right before. */
    private List<Unit> acronymBefore(List<Unit> units, Unit called) {
        int at = units.indexOf(called) - 1;
        Unit before = at < 0 ? null : units.get(at);
        return before != null && before.sort() == Sort.WORD && acronym(before) && !pack.headFirst()
                ? List.of(before)
                : List.of();
    }

    private String text(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(start, end)) {
            if (token.mark("-")) continue;
            if (!text.isEmpty()) text.append(token.glued() ? "-" : " ");
            text.append(token.text());
        }
        return text.toString();
    }
}
