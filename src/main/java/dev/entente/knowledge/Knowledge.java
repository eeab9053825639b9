package dev.entente.knowledge;

import com.ibm.icu.util.ULocale;
import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.ActorKind;
import dev.entente.model.Coordinates;
import dev.entente.model.Office;
import dev.entente.model.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything the extractor knows: actors, what they are called, and the languages it reads. Immutable. */
public final class Knowledge {
    /** A government that stands for a state over a time in which that state had rival ones. */
    public record Government(
            String actor,
            String state,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A language as its files describe it. */
    public record LanguageData(String tag, Grammar grammar, Predicates predicates) {}

    private static final Set<String> INSTITUTIONS =
            Set.of("MFA", "MOD", "MIL", "PARL", "INT", "MIN", "POL", "JUD", "CIV");

    private final ActorCatalog catalog;
    private final List<ActorName> names;
    private final List<Government> governments;
    private final Map<String, LanguageData> languages;
    private final List<Accord> accords;
    private final Map<String, String> genders;
    private final Map<String, Actor> states = new LinkedHashMap<>();

    private Knowledge(Content content) {
        List<ActorEntry> entries = content.actors();
        List<Institution> institutions = content.institutions();
        accords = content.accords();
        languages = new TreeMap<>();
        content.languages()
                .forEach((tag, language) -> languages.put(
                        tag,
                        new LanguageData(
                                tag,
                                language.grammar(),
                                listed(tag, language.predicates().checked()))));

        Set<String> stateIds = entries.stream()
                .filter(e -> e.kind() == ActorKind.STATE)
                .map(ActorEntry::id)
                .collect(Collectors.toSet());
        Set<String> listed = entries.stream().map(ActorEntry::id).collect(Collectors.toSet());
        List<Actor> actors = new ArrayList<>();
        names = new ArrayList<>();
        governments = new ArrayList<>();
        genders = new LinkedHashMap<>();
        for (ActorEntry entry : entries) {
            Actor actor = actor(entry, institutions, stateIds);
            actors.add(actor);
            names.addAll(ActorName.of(entry, actor));
            if (entry.gender() != null) genders.put(entry.id(), entry.gender());
            if (entry.governs() != null)
                governments.add(new Government(
                        entry.id(),
                        entry.governs().state(),
                        entry.governs().from(),
                        entry.governs().to()));
            if (entry.kind() == ActorKind.STATE) {
                for (String name : actor.names().values()) states.put(name, actor);
                for (Institution institution : institutions)
                    if (!listed.contains(actor.id() + "-" + institution.suffix())) actors.add(institution.of(actor));
            }
        }
        try {
            catalog = new ActorCatalog(actors);
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException("knowledge/actors: " + e.getMessage() + ".", e);
        }
    }

    /** @throws KnowledgeException when a verb names a class of things that has no words */
    private static Predicates listed(String language, Predicates predicates) {
        for (VerbEntry verb : predicates.verbs())
            for (String theme : verb.withTheme().keySet())
                if (!predicates.themes().containsKey(theme))
                    throw new KnowledgeException(
                            "languages/" + language + "/predicates.yaml: \"" + verb.verb() + "\" names the class \""
                                    + theme + "\", which themes does not list: add it there or correct the name.");
        return predicates;
    }

    /** The knowledge that is packed with the application. */
    public static Knowledge load() {
        Content packed = PackedKnowledge.read();
        return new Knowledge(packed == null ? KnowledgeFiles.onClasspath().read() : packed);
    }

    /**
     * The knowledge of a folder with {@code actors/} and {@code languages/}.
     *
     * @throws KnowledgeException when a file is missing or wrong; the message names file and line
     */
    public static Knowledge load(Path folder) {
        return new Knowledge(KnowledgeFiles.in(folder).read());
    }

    public ActorCatalog catalog() {
        return catalog;
    }

    /** Every name of every actor. */
    public List<ActorName> names() {
        return names;
    }

    public List<Accord> accords() {
        return accords;
    }

    /** The languages by tag, in the order of their tags. */
    public Map<String, LanguageData> languages() {
        return languages;
    }

    /** The state that a language calls by this name, {@code "South Korea"}. */
    public Optional<Actor> stateNamed(String name) {
        return Optional.ofNullable(states.get(name));
    }

    /** {@code m} or {@code f}, where the catalog says so. */
    public Optional<String> gender(String actorId) {
        return Optional.ofNullable(genders.get(actorId));
    }

    /** The government that stood for a state on a day, where the catalog knows of rival ones. */
    public Optional<Actor> governmentOf(String state, LocalDate day) {
        return governments.stream()
                .filter(g -> g.state().equals(state))
                .filter(g -> !day.isBefore(g.from()) && (g.to() == null || !day.isAfter(g.to())))
                .findFirst()
                .flatMap(g -> catalog.find(g.actor()));
    }

    /** Whether an id is that of an institution that every state has. */
    public static boolean isInstitution(String id) {
        int dash = id.indexOf('-');
        return dash == 3 && INSTITUTIONS.contains(id.substring(dash + 1));
    }

    /** The institution of a state by its suffix, {@code MFA}; empty for anything but a state. */
    public Optional<Actor> institution(Actor state, String suffix) {
        return catalog.find(state.id() + "-" + suffix);
    }

    private static Actor actor(ActorEntry entry, List<Institution> institutions, Set<String> states) {
        Map<String, String> names = new LinkedHashMap<>();
        if (entry.iso2() != null)
            for (String language : List.of("en", "id"))
                if (entry.names() == null || !entry.names().containsKey(language))
                    names.put(language, new ULocale("und", entry.iso2()).getDisplayCountry(new ULocale(language)));
        if (entry.names() != null) names.putAll(entry.names());
        List<String> aliases = entry.aliases() == null
                ? List.of()
                : entry.aliases().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        List<Double> at = entry.coordinates();
        return new Actor(
                entry.id(),
                entry.kind(),
                names,
                aliases,
                entry.memberOf(),
                offices(entry, institutions, states),
                entry.iso2(),
                at == null || at.size() != 2 ? null : new Coordinates(at.get(0), at.get(1)));
    }

    /** Newest first; a minister's office is one of the ministry where the state has it. */
    private static List<Office> offices(ActorEntry entry, List<Institution> institutions, Set<String> states) {
        if (entry.offices() == null) return List.of();
        return entry.offices().stream()
                .map(o -> {
                    Role role = Role.ofKey(o.role());
                    String of = !states.contains(o.of())
                            ? o.of()
                            : institutions.stream()
                                    .filter(i -> i.roles() != null && i.roles().contains(o.role()))
                                    .map(i -> o.of() + "-" + i.suffix())
                                    .findFirst()
                                    .orElse(o.of());
                    return new Office(of, role, day(o.from(), false), day(o.to(), true));
                })
                .sorted(Comparator.comparing(Office::from, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .toList();
    }

    /** A day, month or year; its first day, or its last where it ends something. */
    private static @Nullable LocalDate day(@Nullable String text, boolean end) {
        if (text == null || text.isBlank()) return null;
        String[] parts = text.split("-");
        int year = Integer.parseInt(parts[0]);
        Month month = parts.length > 1 ? Month.of(Integer.parseInt(parts[1])) : end ? Month.DECEMBER : Month.JANUARY;
        if (parts.length > 2) return LocalDate.of(year, month, Integer.parseInt(parts[2]));
        LocalDate first = LocalDate.of(year, month, 1);
        return end ? first.withDayOfMonth(first.lengthOfMonth()) : first;
    }
}
