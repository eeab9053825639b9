package dev.entente.model;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why something was concluded, in a form that can be said in any language: {@code reasons_*.properties} has the words.
 *
 * @param points what speaks for it, each adding to the one before
 */
public record Reason(List<Point> points) {
    public static final Reason NONE = new Reason(List.of());
    private static final String BUNDLE = "reasons";

    /** One thing that speaks for it; arguments are what {@link #plain} knows, numbers, or words of the article as they stand. */
    public record Point(Key key, List<Object> arguments) {
        public Point {
            arguments = List.copyOf(arguments);
        }
    }

    /** What can speak for a conclusion; the key of its words. */
    public enum Key {
        // Who is meant
        NAME,
        NAMED_BEFORE,
        INTRODUCED,
        INTRODUCED_GROUP,
        OWNER,
        OWNER_IS,
        SPEAKS_FOR,
        LEADS_IT,
        WE,
        TWO_LAST(true),
        LAST_SUBJECT(true),
        LAST_IN_OFFICE(true),
        LAST_THING(true),
        LAST_STATE(true),
        LAST_GROUP(true),
        LAST_ORGANISATION(true),
        FIRST_NAMED(true),
        OTHER_NAMED(true),
        SPOKEN_OF(true),
        SPOKEN_OF_BEFORE(true),
        SENTENCE_BEFORE(true),
        ACCUSED_BEFORE,
        OTHER_SIDE,
        TAKES_PLACE_THERE,
        STATE_OF_TEXT,
        PEOPLE_OF_TEXT,
        DID_IT_BEFORE,
        AS_BEFORE,
        // What happened, and how it is put
        MEANS,
        TRANSITIVE,
        TO,
        WITH,
        THEME_TO,
        THEME_WITH,
        THEME_AGAINST,
        THEME_FROM,
        THEME_OF,
        CONTROLLING,
        JUDGED,
        ROLE,
        PASSIVE,
        JOINED,
        GIVES,
        REFUSES,
        REFUSES_REQUEST,
        DENIES_SAID,
        THREATENS,
        WITHHOLDS,
        JOINS_IN,
        BRINGS_TOGETHER,
        TURNS_DOWN,
        LIGHT_VERB,
        NOUN_WITH_PARTIES,
        NOUN_WITH_AGENT,
        MUST,
        WILL_FACE,
        ALLEGES,
        CALLED_ITS,
        SAME_AGAIN,
        ASKED_FOR,
        COMPOUND,
        COMES_FROM,
        // When
        ENTRY_DATED,
        DATED_BEFORE,
        PLANNED,
        SINCE,
        UNTIL,
        SAID_AFTER,
        DATED,
        HOLDS_ON,
        SAID_ON,
        NO_START,
        BACKGROUND,
        NO_DATE_PUBLISHED,
        NO_DATE_STORY,
        // The rest of a reading
        REALIS,
        SAID_BY,
        SUBJECT,
        BOTH_NAMED,
        NAMED_BY_OWN,
        INFERRED,
        NOT_HAPPENED,
        CLAIMED,
        RIGHT,
        // When an article appeared
        FILE_SAYS,
        NO_LANGUAGE,
        WRONG_WEEKDAY,
        WEEKDAY_IN,
        HEADER_AND_TEXT,
        HEADER_IS_OFF,
        LATEST_REPORTED,
        HEADER,
        DATELINE,
        LOOKS_AHEAD,
        LATEST_DATE,
        NOTHING_SAYS;

        private final boolean reference;

        Key() {
            this(false);
        }

        Key(boolean reference) {
            this.reference = reference;
        }
    }

    public Reason {
        points = List.copyOf(points);
    }

    public static Reason of(Key key, Object... arguments) {
        return new Reason(List.of(new Point(key, List.of(arguments))));
    }

    public Reason and(Key key, Object... arguments) {
        List<Point> all = new ArrayList<>(points);
        all.add(new Point(key, List.of(arguments)));
        return new Reason(all);
    }

    public boolean has(Key key) {
        for (Point point : points) if (point.key() == key) return true;
        return false;
    }

    /** Whether it rests on a word that refers back, such as "they", rather than on a name. */
    public boolean refersBack() {
        return !points.isEmpty() && points.getFirst().key().reference;
    }

    /**
     * In the words of a language.
     *
     * @param say how to say an argument
     * @throws MissingResourceException when the language has none
     */
    public String in(Locale language, Function<Object, String> say) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return points.stream()
                .map(point -> new MessageFormat(words.getString(point.key().name()), language)
                        .format(point.arguments().stream().map(say).toArray()))
                .collect(Collectors.joining(", "));
    }

    /** In English, with ids in place of names, as programs read it. */
    public String inEnglish() {
        return in(Locale.ENGLISH, Reason::plain);
    }

    private static String plain(Object argument) {
        return switch (argument) {
            case Actor actor -> actor.id();
            case Role role -> role.key();
            case Realis realis -> realis.name().toLowerCase(Locale.ROOT);
            case Validity validity -> validity.edtf();
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            default -> argument.toString();
        };
    }

    @Override
    public String toString() {
        return inEnglish();
    }
}
