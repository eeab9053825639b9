package dev.entente.extraction;

import dev.entente.knowledge.ActorName;
import dev.entente.knowledge.ActorName.Use;
import dev.entente.knowledge.Knowledge;
import dev.entente.language.Phrases;
import dev.entente.language.Token;
import dev.entente.language.Tokenizer;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All names of all actors. Names are compared without case, diacritics and double letters; what is a proper name must start with a capital
 * in the text, an acronym must be in capitals. Looking up costs the length of the name, whatever the size of the catalog.
 */
final class NameIndex {
    /** "Anti-Trump", "Post-Putin". */
    private static final List<String> STRESSING = List.of("lah", "pun");

    private static final int STRESS = 3;
    private static final int SHORTEST_STRESSED = 7;

    private static final int LONGEST_PREFIX = 4;

    private static final int SHORTEST_SPOKEN = 4;
    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ad", "ar", "an", "ul");

    /** @param acronym whether the text must have it in capitals */
    private record Named(ActorName name, List<Token> tokens, boolean acronym, Reason how) {
        static Named of(ActorName name, List<Token> tokens) {
            Token first = tokens.getFirst();
            boolean acronym =
                    tokens.size() == 1 && first.upper() && first.text().length() <= 5;
            return new Named(name, tokens, acronym, Reason.of(Key.NAME, name.text(), name.actor()));
        }
    }

    /** Marks that are part of names: "Kurdistan Workers' Party", "YPG/PKK". */
    private static final Set<String> INSIDE = Set.of("'", "/", "&");

    private final Phrases<Named> phrases = new Phrases<>(Token::key);
    /** What names start with that need no capital; told apart first, since most words of a text have none. */
    private final Set<String> uncapitalised = new HashSet<>();

    NameIndex(Knowledge knowledge) {
        for (ActorName name : knowledge.names()) {
            List<Token> tokens = Tokenizer.tokenize(name.text()).stream()
                    .filter(t -> t.word()
                            || t.kind() == Token.Kind.NUMBER
                            || INSIDE.stream().anyMatch(t::mark))
                    .toList();
            if (tokens.isEmpty()) continue;
            add(tokens, Named.of(name, tokens));
            if (tokens.size() > 1) addArticleVariants(name, tokens);
        }
    }

    /** "al-Sarraj" is also "el-Sarraj" and "Sarraj". */
    private void addArticleVariants(ActorName name, List<Token> tokens) {
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (!ARTICLES.contains(tokens.get(i).norm()) || !tokens.get(i + 1).glued()) continue;
            for (String article : List.of("al", "el", "")) {
                List<Token> variant = new ArrayList<>(tokens);
                if (article.isEmpty()) variant.remove(i);
                else variant.set(i, Tokenizer.tokenize(article).getFirst());
                add(variant, Named.of(name, variant));
            }
        }
    }

    private void add(List<Token> tokens, Named named) {
        phrases.add(tokens, named);
        Token first = tokens.getFirst();
        if (!first.capital() || ARTICLES.contains(first.norm())) uncapitalised.add(first.key());
    }

    /** The longest names at a token, in the language; empty when there is none. All have the same length; names come before places. */
    List<Mention> at(List<Token> tokens, int i, String language) {
        List<Mention> found = plain(tokens, i, language);
        return found.isEmpty() && language.equals("id") ? stressed(tokens, i, language) : found;
    }

    /** "Iranlah yang menyerang": with the particle that stresses an Indonesian word. */
    private List<Mention> stressed(List<Token> tokens, int i, String language) {
        Token token = tokens.get(i);
        boolean suffixed = token.capital()
                && token.norm().length() >= SHORTEST_STRESSED
                && STRESSING.stream().anyMatch(token.norm()::endsWith);
        if (!suffixed) return new ArrayList<>(0);
        List<Token> bare = new ArrayList<>(tokens);
        bare.set(i, Token.of(token.text().substring(0, token.text().length() - STRESS), token.start()));
        return plain(bare, i, language);
    }

    private List<Mention> plain(List<Token> tokens, int i, String language) {
        if (!tokens.get(i).capital() && !uncapitalised.contains(tokens.get(i).key())
                || !phrases.mayStart(tokens.get(i))) return new ArrayList<>(0);
        List<Mention> found = new ArrayList<>(1);
        List<Phrases.Match<Named>> matches = phrases.all(tokens, i);
        for (int m = matches.size() - 1; m >= 0 && found.isEmpty(); m--) {
            Phrases.Match<Named> match = matches.get(m);
            for (Named named : match.meanings()) {
                ActorName name = named.name();
                if (!name.language().equals("any") && !name.language().equals(language) && ambiguousElsewhere(name))
                    continue;
                if (!written(tokens, match, named) || secondPart(tokens, match, name)) continue;
                found.add(new Mention(name.actor(), name.use(), i, match.end(), named.how()));
            }
        }
        // "the West Bank" is not the West's
        boolean article = tokens.get(i).norm().equals("the") && i + 1 < tokens.size();
        if (article && !found.isEmpty()) {
            List<Mention> longer = plain(tokens, i + 1, language);
            if (!longer.isEmpty() && longer.getFirst().end() > found.getFirst().end()) found.clear();
        }
        if (found.size() > 1) {
            List<Actor> spelled = new ArrayList<>();
            for (Phrases.Match<Named> candidate : matches)
                if (candidate.end() == found.getFirst().end())
                    for (Named named : candidate.meanings())
                        if (exact(tokens, candidate, named))
                            spelled.add(named.name().actor());
            if (!spelled.isEmpty()) found.removeIf(mention -> !spelled.contains(mention.actor()));
            found.sort(Comparator.comparing((Mention mention) -> mention.use())
                    .thenComparing(mention -> mention.actor().kind()));
            Set<Actor> seen = new LinkedHashSet<>();
            found.removeIf(mention -> !seen.add(mention.actor()));
        }
        return found;
    }

    /** "Heaton-Harris" is not Harris; "Putin-Xi" are two. */
    private boolean secondPart(List<Token> tokens, Phrases.Match<Named> match, ActorName name) {
        int first = match.start() - 2;
        return name.actor().kind() == ActorKind.PERSON
                && first >= 0
                && tokens.get(match.start()).glued()
                && tokens.get(first).capital()
                && tokens.get(first).norm().length() > LONGEST_PREFIX
                && phrases.all(tokens, first).isEmpty();
    }

    /** Short names of another language may be words of this one ("AS" is the USA in Indonesian alone). */
    private static boolean ambiguousElsewhere(ActorName name) {
        return name.text().length() <= 4
                || name.use() == Use.ADJECTIVE
                || Character.isLowerCase(name.text().charAt(0));
    }

    /** Whether the text spells the name with the same double letters. */
    private static boolean exact(List<Token> tokens, Phrases.Match<Named> match, Named named) {
        int k = 0;
        for (int i = match.start(); i < match.end(); i++) {
            if (tokens.get(i).mark("-")) continue;
            if (k >= named.tokens().size()
                    || !tokens.get(i).norm().equals(named.tokens().get(k++).norm())) return false;
        }
        return true;
    }

    private static boolean written(List<Token> tokens, Phrases.Match<Named> match, Named named) {
        int k = 0;
        for (int i = match.start(); i < match.end(); i++) {
            Token token = tokens.get(i);
            if (token.mark("-")) continue;
            Token wanted = named.tokens().get(Math.min(k++, named.tokens().size() - 1));
            if (named.acronym() && !token.upper() && !spoken(token)) return false;
            // of abbreviations each letter counts: "PM" is not "PPM"
            if (named.acronym() && !token.norm().equals(wanted.norm())) return false;
            // "Pasal XI" is no Xi
            if (!named.acronym()
                    && token.upper()
                    && !wanted.upper()
                    && token.norm().length() <= 3) return false;
            if (wanted.capital() && !token.capital() && !ARTICLES.contains(wanted.norm())) return false;
        }
        return true;
    }

    /** "Nato", "Unicef": a long abbreviation may be written as it is spoken. */
    private static boolean spoken(Token token) {
        return token.capital() && token.norm().length() >= SHORTEST_SPOKEN;
    }

    static @Nullable Mention prefer(List<Mention> mentions, java.util.function.Predicate<Actor> known) {
        if (mentions.isEmpty()) return null;
        for (Mention mention : mentions) if (known.test(mention.actor()) && !mention.place()) return mention;
        for (Mention mention : mentions)
            if (mention.actor().kind() != ActorKind.PERSON || mentions.size() == 1) return mention;
        return mentions.getFirst();
    }
}
