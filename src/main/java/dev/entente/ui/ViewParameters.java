package dev.entente.ui;

import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Realis;
import dev.entente.model.RelationType;
import dev.entente.network.WindowMode;
import dev.entente.ui.ViewState.Ego;
import dev.entente.ui.ViewState.Measure;
import dev.entente.ui.ViewState.Screen;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A view as the parameters of a link: one each, left out where it has its default.
 *
 * <p>Reading what was written gives the same view. What cannot be understood is named and takes its default, so that an
 * old or mistyped link still opens.
 */
final class ViewParameters {
    private static final String NONE = "-";
    private static final Pattern CAMERA = Pattern.compile("-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?,\\d+(\\.\\d+)?");

    private final Map<String, String> given;
    private final ViewState defaults;
    private final List<String> misunderstood = new ArrayList<>();

    /** A view, and the names of the parameters that could not be understood. */
    record Reading(ViewState view, List<String> misunderstood) {}

    private ViewParameters(Map<String, String> given, ViewState defaults) {
        this.given = given;
        this.defaults = defaults;
    }

    static Reading read(Map<String, String> parameters, ViewState defaults) {
        return new ViewParameters(parameters, defaults).read();
    }

    private Reading read() {
        ViewState view = new ViewState(
                range(),
                value("mode", name -> ofName(WindowMode.class, name), defaults.mode()),
                set("types", RelationType.class, defaults.types()),
                set("kinds", ActorKind.class, defaults.kinds()),
                Objects.requireNonNull(set("realis", Realis.class, defaults.realis())),
                set("contexts", Context.class, defaults.contexts()),
                ids("actors", defaults.actors()),
                ids("articles", defaults.articles()),
                value("confidence", text -> number(text, 0, 100), defaults.confidence()),
                value("statements", text -> number(text, 1, Integer.MAX_VALUE), defaults.statements()),
                value("level", name -> ofName(Level.class, name), defaults.level()),
                List.copyOf(Objects.requireNonNullElse(ids("sel", null), Set.of())),
                optional("ego", ViewParameters::ego),
                value("view", name -> ofName(Screen.class, name), defaults.screen()),
                optional("camera", ViewParameters::camera),
                value("size", name -> ofName(Measure.class, name), defaults.measure()));
        return new Reading(view, List.copyOf(misunderstood));
    }

    static Map<String, String> write(ViewState view, ViewState defaults) {
        Map<String, String> all = all(view);
        Map<String, String> usual = all(defaults);
        Map<String, String> parameters = new LinkedHashMap<>();
        all.forEach((name, text) -> {
            if (!text.equals(usual.get(name))) parameters.put(name, text);
        });
        return parameters;
    }

    /** Every parameter, also where it has its default; those that have no value at all are missing. */
    static Map<String, String> all(ViewState view) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("from", view.range().first().toString());
        all.put("to", view.range().last().toString());
        all.put("mode", lower(view.mode()));
        put(all, "types", names(view.types()));
        put(all, "kinds", names(view.kinds()));
        put(all, "realis", names(view.realis()));
        put(all, "contexts", names(view.contexts()));
        put(all, "actors", view.actors() == null ? null : new TreeSet<>(view.actors()));
        put(all, "articles", view.articles() == null ? null : new TreeSet<>(view.articles()));
        all.put("confidence", String.valueOf(view.confidence()));
        all.put("statements", String.valueOf(view.statements()));
        all.put("level", view.level().name());
        put(all, "sel", view.selection().isEmpty() ? null : view.selection());
        if (view.ego() != null)
            all.put("ego", view.ego().actor() + ":" + view.ego().steps());
        all.put("view", lower(view.screen()));
        if (view.camera() != null) all.put("camera", view.camera());
        all.put("size", lower(view.measure()));
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Collection<String> values) {
        if (values != null) all.put(name, values.isEmpty() ? NONE : String.join(",", values));
    }

    private static <E extends Enum<E>> @Nullable List<String> names(@Nullable Set<E> values) {
        return values == null ? null : values.stream().sorted().map(Enum::name).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private DateRange range() {
        LocalDate first = value("from", LocalDate::parse, defaults.range().first());
        LocalDate last = value("to", LocalDate::parse, defaults.range().last());
        if (!last.isBefore(first)) return new DateRange(first, last);
        misunderstood.add("to");
        return defaults.range();
    }

    private <E extends Enum<E>> @Nullable Set<E> set(String name, Class<E> type, @Nullable Set<E> usual) {
        return this.<@Nullable Set<E>>value(
                name,
                text -> split(text)
                        .map(part -> ofName(type, part))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))),
                usual);
    }

    private @Nullable Set<String> ids(String name, @Nullable Set<String> usual) {
        return this.<@Nullable Set<String>>value(
                name, text -> split(text).collect(Collectors.toCollection(LinkedHashSet::new)), usual);
    }

    private <T> @Nullable T optional(String name, Function<String, T> reader) {
        return this.<@Nullable T>value(name, reader::apply, null);
    }

    private <T extends @Nullable Object> T value(String name, Function<String, T> reader, T usual) {
        String text = given.get(name);
        if (text == null) return usual;
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            misunderstood.add(name);
            return usual;
        }
    }

    private static Stream<String> split(String text) {
        return text.equals(NONE) ? Stream.empty() : Stream.of(text.split(",")).filter(part -> !part.isBlank());
    }

    private static <E extends Enum<E>> E ofName(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) throw new IllegalArgumentException(text);
        return number;
    }

    private static Ego ego(String text) {
        int cut = text.lastIndexOf(':');
        if (cut < 1) throw new IllegalArgumentException(text);
        return new Ego(text.substring(0, cut), number(text.substring(cut + 1), 1, Ego.FARTHEST));
    }

    private static String camera(String text) {
        if (!CAMERA.matcher(text).matches()) throw new IllegalArgumentException(text);
        return text;
    }
}
