package dev.entente.language;

import dev.entente.knowledge.Grammar.Dates;
import dev.entente.language.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time among tokens: calendar dates in all their spellings, weekdays, and phrases such as "two weeks ago". */
public final class DateFinder {
    private static final int WORDS_BEFORE = 8;
    private static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "sat", "sun", "mon", "wed", "mei", "jan");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Phrases<String> relative = Phrases.byNorm();
    private final Phrases<Boolean> since = Phrases.byNorm();
    private final Phrases<Boolean> until = Phrases.byNorm();
    private final Set<String> part = new HashSet<>();
    private final Set<String> future = new HashSet<>();
    private final Set<String> beforeYear = new HashSet<>();
    private final Set<String> since1 = new HashSet<>();
    private final Set<String> until1 = new HashSet<>();
    /** What an expression starts with, unless with a number. */
    private final Set<String> openers = new HashSet<>();

    DateFinder(Dates dates) {
        for (int i = 0; i < dates.months().size(); i++)
            for (String name : dates.months().get(i)) months.put(Token.fold(name.replace(".", "")), i + 1);
        for (int i = 0; i < dates.weekdays().size(); i++)
            for (String name : dates.weekdays().get(i)) weekdays.put(Token.fold(name), i + 1);
        dates.numbers().forEach((word, n) -> numbers.put(word, n));
        dates.relative().forEach((phrase, meaning) -> addRelative(phrase, meaning));
        since1.addAll(dates.since());
        until1.addAll(dates.until());
        part.addAll(dates.part());
        future.addAll(dates.future());
        beforeYear.addAll(dates.year());
        openers.addAll(months.keySet());
        openers.addAll(weekdays.keySet());
        openers.addAll(numbers.keySet());
        openers.addAll(relative.firstWords());
    }

    /** Placeholders become reserved words that {@link #find} puts in the place of numbers, months and weekdays. */
    private void addRelative(String phrase, String meaning) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.split(" "))
            words.add(
                    word.startsWith("{")
                            ? word
                            : Tokenizer.tokenize(word).getFirst().norm());
        relative.addWords(words, meaning);
    }

    /** All expressions, in order, none overlapping. */
    public List<TimeExpression> find(List<Token> tokens) {
        List<TimeExpression> found = new ArrayList<>(2);
        for (int i = 0; i < tokens.size(); i++) {
            if (!opens(tokens.get(i))) continue;
            TimeExpression time = at(tokens, i);
            if (time != null) {
                found.add(time);
                i = time.end() - 1;
            }
        }
        return found;
    }

    /** Most words start none; they are told by a look-up, before anything is put together. */
    private boolean opens(Token token) {
        return token.kind() == Kind.NUMBER || openers.contains(token.norm());
    }

    private @Nullable TimeExpression at(List<Token> tokens, int i) {
        TimeExpression phrase = phrase(tokens, i);
        if (phrase != null) return phrase;
        int weekday = 0;
        int at = i;
        Integer named = weekday(tokens, i);
        if (named != null) {
            weekday = named;
            at++;
            // "Rabu waktu setempat (17/6)", "Wednesday local time (June 17)"
            if (word(tokens, at, "waktu") || word(tokens, at, "local")) at += 2;
            while (at < tokens.size()
                    && (tokens.get(at).mark(",") || tokens.get(at).mark("("))) at++;
        }
        int[] date = date(tokens, at, weekday > 0);
        if (date != null) {
            int end = date[3];
            if (end < tokens.size()
                    && (tokens.get(end).norm().equals("lalu")
                            || tokens.get(end).norm().equals("silam"))) end++;
            while (end < tokens.size() && weekday > 0 && tokens.get(end).mark(")")) end++;
            return expression(tokens, i, end, weekday, date[0], date[1], date[2], null);
        }
        if (weekday > 0) return expression(tokens, i, i + 1, weekday, 0, 0, 0, null);
        return null;
    }

    private @Nullable Integer weekday(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.capital()) return null;
        Integer day = weekdays.get(token.norm());
        if (day == null) return null;
        if (ALSO_WORDS.contains(token.norm())
                && !(i + 1 < tokens.size()
                        && (tokens.get(i + 1).mark(",") || tokens.get(i + 1).kind() == Kind.NUMBER))) return null;
        return day;
    }

    /** Day, month, year and end of a calendar date at a token, or null. */
    private int @Nullable [] date(List<Token> tokens, int i, boolean afterWeekday) {
        if (i >= tokens.size()) return null;
        Token token = tokens.get(i);
        boolean bracket = i > 0 && tokens.get(i - 1).mark("(");
        if (token.kind() == Kind.NUMBER) {
            int day = number(token);
            String[] dotted = token.text().split("\\.");
            if (dotted.length == 3 && dotted[2].length() >= 2)
                return checked(number(dotted[0]), number(dotted[1]), year(dotted[2]), i + 1);
            if (day >= 1900
                    && day <= 2100
                    && mark(tokens, i + 1, "-")
                    && number(tokens, i + 2) > 0
                    && mark(tokens, i + 3, "-")
                    && number(tokens, i + 4) > 0)
                return checked(number(tokens, i + 4), number(tokens, i + 2), day, i + 5);
            if ((mark(tokens, i + 1, "/") || mark(tokens, i + 1, "-")) && number(tokens, i + 2) > 0) {
                int month = number(tokens, i + 2);
                if (mark(tokens, i + 3, tokens.get(i + 1).text()) && number(tokens, i + 4) > 0) {
                    int year = year(tokens.get(i + 4).text());
                    if (year > 1900 && year < 2100) return checked(day, month, year, i + 5);
                }
                if (mark(tokens, i + 1, "/") && (bracket || afterWeekday)) return checked(day, month, 0, i + 3);
            }
            int monthAt = i + 1;
            if ((mark(tokens, monthAt, "-")
                            || word(tokens, monthAt, "dan")
                            || word(tokens, monthAt, "and")
                            || mark(tokens, monthAt, "/"))
                    && number(tokens, monthAt + 1) > 0) monthAt += 2;
            if (word(tokens, monthAt, "of")) monthAt++;
            Integer month = month(tokens, monthAt, true);
            if (month != null && day >= 1 && day <= 31) {
                int last = monthAt == i + 1 ? day : number(tokens, monthAt - 1);
                int[] year = yearAfter(tokens, monthAt + 1);
                return checked(last > 0 ? last : day, month, year[0], year[1]);
            }
            if (day >= 1900 && day <= 2100 && token.text().length() == 4 && yearContext(tokens, i))
                return new int[] {0, 0, day, i + 1};
            return null;
        }
        if (!months.containsKey(token.norm())) return null;
        int skip = mark(tokens, i + 1, ".") && number(tokens, i + 2) > 0 ? 1 : 0;
        boolean numberNext = number(tokens, i + 1 + skip) > 0;
        boolean introduced = i > 0
                && (beforeYear.contains(tokens.get(i - 1).norm())
                        || part.contains(tokens.get(i - 1).norm())
                        || since1.contains(tokens.get(i - 1).norm())
                        || until1.contains(tokens.get(i - 1).norm())
                        || tokens.get(i - 1).norm().equals("bulan"));
        Integer month = month(tokens, i, numberNext || introduced);
        if (month == null) return null;
        if (numberNext) {
            int n = number(tokens, i + 1 + skip);
            if (n >= 1900 && n <= 2100) return new int[] {0, month, n, i + 2 + skip};
            if (n <= 31 && tokens.get(i + 1 + skip).text().length() <= 2) {
                int[] year = yearAfter(tokens, i + 2 + skip);
                return checked(n, month, year[0], year[1]);
            }
        }
        if (mark(tokens, i + 1, ",") && number(tokens, i + 2) >= 1900 && number(tokens, i + 2) <= 2100)
            return new int[] {0, month, number(tokens, i + 2), i + 3};
        return introduced || tokens.get(i).norm().length() > 3 ? new int[] {0, month, 0, i + 1} : null;
    }

    private boolean yearContext(List<Token> tokens, int i) {
        if (i + 1 < tokens.size() && tokens.get(i + 1).mark("/")) return false;
        if (i == 0) return false;
        Token before = tokens.get(i - 1);
        return beforeYear.contains(before.norm())
                || part.contains(before.norm())
                || since1.contains(before.norm())
                || before.mark("(");
    }

    private static int @Nullable [] checked(int day, int month, int year, int end) {
        if (month < 1 || month > 12 || day < 1 || day > 31) return null;
        return new int[] {day, month, year, end};
    }

    /** A year at a token, after a comma or in brackets, and where it ends. */
    private static int[] yearAfter(List<Token> tokens, int i) {
        int at = mark(tokens, i, ",") ? i + 1 : i;
        int n = number(tokens, at);
        return n >= 1900 && n <= 2100 ? new int[] {n, at + 1} : new int[] {0, i};
    }

    private @Nullable TimeExpression phrase(List<Token> tokens, int i) {
        List<Token> view = tokens.subList(i, Math.min(tokens.size(), i + 6));
        int n = 0, month = 0, weekday = 0;
        List<Token> masked = new ArrayList<>(view.size());
        for (int k = 0; k < view.size(); k++) {
            Token token = view.get(k);
            Integer number = token.kind() == Kind.NUMBER ? Integer.valueOf(number(token)) : numbers.get(token.norm());
            if (n == 0 && number != null && number > 0 && number < 100) {
                n = number;
                masked.add(token.withNorm("{n}"));
            } else if (month == 0 && token.capital() && months.containsKey(token.norm())) {
                month = months.get(token.norm());
                masked.add(token.withNorm("{month}"));
            } else if (weekday == 0 && token.capital() && weekdays.containsKey(token.norm()) && !weekName(view, k)) {
                weekday = weekdays.get(token.norm());
                masked.add(token.withNorm("{weekday}"));
            } else masked.add(token);
            if (k == 0 && !relative.mayStart(token) && !relative.mayStart(masked.getFirst())) return null;
        }
        Phrases.Match<String> plain = relative.longest(view, 0);
        Phrases.Match<String> match = relative.longest(masked, 0);
        if (plain != null && (match == null || plain.length() >= match.length())) match = plain;
        if (match == null) return null;
        List<Token> covered = masked.subList(0, match.end());
        boolean usesMonth = covered.stream().anyMatch(t -> t.norm().equals("{month}"));
        boolean usesWeekday = covered.stream().anyMatch(t -> t.norm().equals("{weekday}"));
        String meaning = match.meanings().getFirst();
        if (meaning.endsWith("-n") || meaning.endsWith("+n"))
            meaning = meaning.substring(0, meaning.length() - 1) + Math.max(n, 1);
        return expression(tokens, i, i + match.end(), usesWeekday ? weekday : 0, 0, usesMonth ? month : 0, 0, meaning);
    }

    /** "Minggu lalu" is last week, not last Sunday. */
    private boolean weekName(List<Token> view, int k) {
        return view.get(k).norm().equals("minggu")
                && k + 1 < view.size()
                && Set.of("lalu", "ini", "depan", "yang", "kemarin")
                        .contains(view.get(k + 1).norm());
    }

    private TimeExpression expression(
            List<Token> tokens,
            int start,
            int end,
            int weekday,
            int day,
            int month,
            int year,
            @Nullable String meaning) {
        boolean starts = false, ends = false, ahead = false;
        int before = start - 1;
        while (before >= 0
                && (part.contains(tokens.get(before).norm())
                        || tokens.get(before).norm().equals("bulan")
                        || tokens.get(before).norm().equals("tahun")
                        || tokens.get(before).norm().equals("hari")
                        || tokens.get(before).norm().equals("the")
                        || tokens.get(before).norm().equals("of")
                        || tokens.get(before).norm().equals("tanggal"))) before--;
        if (before >= 0) {
            starts = since1.contains(tokens.get(before).norm())
                    && (!tokens.get(before).norm().equals("mulai")
                            && !tokens.get(before).norm().equals("dari")
                            && !tokens.get(before).norm().equals("from"));
            ends = until1.contains(tokens.get(before).norm());
        }
        for (int k = start - 1; k >= 0 && k >= start - WORDS_BEFORE; k--)
            if (future.contains(tokens.get(k).norm())) ahead = true;
        if (end < tokens.size()
                && Set.of("mendatang", "depan", "nanti")
                        .contains(tokens.get(end).norm())) ahead = true;
        return new TimeExpression(
                Math.max(0, starts || ends ? before : start),
                end,
                weekday,
                day,
                month,
                year,
                meaning,
                starts,
                ends,
                ahead);
    }

    private @Nullable Integer month(List<Token> tokens, int i, boolean sure) {
        if (i >= tokens.size() || !tokens.get(i).word()) return null;
        Token token = tokens.get(i);
        Integer month = months.get(token.norm());
        if (month == null) return null;
        if (ALSO_WORDS.contains(token.norm()) && !(sure && token.capital())) return null;
        return token.capital() || sure ? month : null;
    }

    private static boolean mark(List<Token> tokens, int i, String mark) {
        return i < tokens.size() && tokens.get(i).mark(mark);
    }

    private static boolean word(List<Token> tokens, int i, String word) {
        return i < tokens.size() && tokens.get(i).norm().equals(word);
    }

    private static int number(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Kind.NUMBER ? number(tokens.get(i)) : 0;
    }

    private static int number(Token token) {
        return number(token.text());
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 4) return 0;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) return 0;
            n = n * 10 + digit;
        }
        return n;
    }

    private static int year(String text) {
        int n = number(text);
        return text.length() == 2 ? 2000 + n : n;
    }
}
