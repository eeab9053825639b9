package dev.entente.language;

import dev.entente.knowledge.Grammar;
import dev.entente.knowledge.Knowledge.LanguageData;
import dev.entente.knowledge.NounEntry;
import dev.entente.knowledge.Predicates;
import dev.entente.knowledge.Predicates.Compound;
import dev.entente.knowledge.VerbEntry;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Realis;
import dev.entente.model.RelationKind;
import dev.entente.model.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language ready for reading: every word list indexed, every form of every verb generated. Immutable after construction. */
public final class LanguagePack {
    private final String tag;
    private final Morphology morphology;
    private final Grammar grammar;
    private final Phrases<WordClass> words = Phrases.byNorm();
    private final Phrases<VerbSense> verbs = Phrases.byNorm();
    private final Phrases<NounEntry> nouns = Phrases.byNorm();
    private final Phrases<String> themes = Phrases.byNorm();
    private final Phrases<Role> titles = Phrases.byNorm();
    private final Phrases<String> belonging = Phrases.byNorm();
    private final Phrases<String> reference = Phrases.byNorm();
    private final Map<String, Set<String>> markers = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, Compound> compounds = new HashMap<>();
    private final DateFinder dates;

    public LanguagePack(LanguageData data, Morphology morphology) {
        this.tag = data.tag();
        this.morphology = morphology;
        this.grammar = data.grammar();
        for (WordClass group : WordClass.values())
            for (String word : grammar.words(group.key())) words.add(word, group);
        Predicates predicates = data.predicates();
        for (VerbEntry entry : predicates.verbs()) addForms(Use.PREDICATE, entry, null);
        predicates.light().forEach((light, entries) -> {
            for (VerbEntry entry : entries) addForms(Use.LIGHT, entry, light);
        });
        Map<String, Map<String, String>> irregular = new HashMap<>();
        for (VerbEntry entry : predicates.verbs())
            if (!entry.forms().isEmpty()) irregular.put(entry.verb(), entry.forms());
        for (Use use : Use.values())
            for (String verb : grammar.verbs(use.key()))
                addForms(use, citation(verb, irregular.getOrDefault(verb, Map.of())), null);
        for (NounEntry noun : predicates.nouns()) {
            addNoun(noun.noun(), noun);
            for (String also : noun.also()) addNoun(also, noun);
        }
        predicates.themes().forEach((theme, list) -> {
            for (String word : list) for (String form : morphology.nounForms(word)) themes.add(form, theme);
        });
        grammar.titles().forEach((role, list) -> {
            for (String title : list) titles.add(title, Role.ofKey(role));
        });
        grammar.belonging().forEach((what, list) -> {
            for (String head : list) belonging.add(head, what);
        });
        grammar.reference().forEach((what, list) -> {
            for (String phrase : list) reference.add(phrase, what);
        });
        grammar.markers().forEach((what, list) -> markers.put(what, Set.copyOf(list)));
        for (String phrase : grammar.reference().getOrDefault("state_noun", List.of()))
            if (phrase.startsWith("the ")) countries.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
        for (Compound compound : predicates.compounds()) compounds.put(compound.suffix(), compound);
        dates = new DateFinder(grammar.dates());
    }

    private static VerbEntry citation(String verb, Map<String, String> forms) {
        return new VerbEntry(
                verb,
                List.of(),
                null,
                List.of(),
                forms,
                null,
                dev.entente.knowledge.Frame.TRANSITIVE,
                RelationKind.EVENT,
                List.of(),
                Map.of(),
                Set.of(),
                Realis.ACTUAL,
                List.of());
    }

    private void addForms(Use use, VerbEntry entry, Predicates.@Nullable Light light) {
        morphology
                .forms(entry)
                .forEach((form, inflections) -> verbs.add(
                        form,
                        new VerbSense(
                                use,
                                use == Use.PREDICATE || use == Use.LIGHT ? entry : null,
                                light,
                                entry.verb(),
                                EnumSet.copyOf(inflections))));
    }

    private void addNoun(String noun, NounEntry entry) {
        for (String form : morphology.nounForms(noun)) nouns.add(form, entry);
    }

    public String tag() {
        return tag;
    }

    public Grammar grammar() {
        return grammar;
    }

    public Phrases<WordClass> words() {
        return words;
    }

    public Phrases<VerbSense> verbs() {
        return verbs;
    }

    public Phrases<NounEntry> nouns() {
        return nouns;
    }

    /** Classes of things that are sent, signed or refused. */
    public Phrases<String> themes() {
        return themes;
    }

    public Phrases<Role> titles() {
        return titles;
    }

    /** Heads that act for their possessor, by what they are: {@code SELF}, {@code MIL} ... */
    public Phrases<String> belonging() {
        return belonging;
    }

    /** Whether a word shows something to a rule: {@code floating}, {@code captive} ...; see {@link Grammar#markers()}. */
    public boolean marks(String what, Token word) {
        return marks(what, word.norm());
    }

    /** Whether a word, or a verb as the knowledge lists it, shows something to a rule. */
    public boolean marks(String what, String word) {
        return markers.getOrDefault(what, Set.of()).contains(word);
    }

    /** Whether a noun is a word for a state, as listed among what refers back: "kingdom". */
    public boolean country(Token noun) {
        return countries.contains(noun.norm());
    }

    public Phrases<String> reference() {
        return reference;
    }

    public @Nullable Compound compound(String suffix) {
        return compounds.get(suffix);
    }

    public DateFinder dates() {
        return dates;
    }

    public boolean looksLikeVerb(Token token) {
        return morphology.looksLikeVerb(token);
    }

    /** Whether modifiers follow their head ("tentara Turki") rather than precede it ("Turkish army"). */
    public boolean headFirst() {
        return morphology.headFirst();
    }
}
