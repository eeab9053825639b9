package dev.entente.extraction;

import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import java.util.List;
import java.util.Set;

/** Reads a noun phrase: who it names, what event or thing it is, and to whom that belongs. */
final class NounPhrases {
    private static final Set<String> ARMY =
            Set.of("army", "military", "generals", "junta", "tentara", "militer", "jenderal");

    private final LanguagePack pack;
    private final List<Token> tokens;
    private final Discourse discourse;
    private final UnitReader units;
    private final Referents referents;
    private final GroupNames groups;

    /** @param before mentions so far in the sentence, which those found are added to */
    NounPhrases(LanguagePack pack, NameIndex names, List<Token> tokens, Discourse discourse, List<Mention> before) {
        this.pack = pack;
        this.tokens = tokens;
        this.discourse = discourse;
        this.units = new UnitReader(pack, names, tokens, discourse);
        this.groups = new GroupNames(pack, tokens, discourse.introductions());
        this.referents = new Referents(pack, tokens, discourse, before);
    }

    /** @param located whether a preposition of place comes before, so that a capital is a town */
    Nominal read(int start, int end, boolean located) {
        List<Unit> parts = units.read(start, end, located);
        Nominal nominal = new Nominal();
        if (parts.isEmpty()) return nominal;
        nominal.army = ARMY.contains(tokens.get(end - 1).norm())
                || ARMY.contains(tokens.get(start).norm());
        Mention introduced = groups.in(parts);
        if (introduced != null) nominal.heads.add(introduced);
        else if (pack.headFirst()) new HeadFirstPhrase(tokens, discourse, referents).read(parts, nominal);
        else new HeadLastPhrase(pack, tokens, referents).read(parts, nominal);
        // "the former French colony", "bekas jajahan Prancis": no longer
        if (!nominal.owners.isEmpty() && tokens.subList(start, end).stream().anyMatch(t -> pack.marks("colony", t)))
            nominal.owners.clear();
        nominal.heads.forEach(referents::remember);
        nominal.owners.forEach(referents::remember);
        if (nominal.heads.size() > 1) discourse.noteGroup(nominal.heads);
        return nominal;
    }
}
