package dev.entente.corpus;

import dev.entente.knowledge.Grammar.Furniture;
import dev.entente.language.SentenceSplitter.Paragraph;
import dev.entente.language.Token;
import dev.entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a page are: title, dateline, paragraphs, captions and furniture.
 *
 * @param title the headline, or null where none stands apart
 * @param publisher from the dateline, or null
 * @param paragraphs what reads on, headline and captions marked
 * @param furniture what is not the article
 * @param headers furniture and datelines that may hold the date of publication
 */
record Layout(
        @Nullable String title,
        @Nullable String publisher,
        List<Paragraph> paragraphs,
        List<Span> furniture,
        List<Span> headers) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_DATELINE = 60;
    private static final Pattern YEAR = Pattern.compile(".*(19|20)\\d\\d.*");
    private static final Pattern SITE = Pattern.compile(".*\\w\\.(com|id|co|net|org|tv|news)\\b.*");

    static Layout of(String text, Furniture words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> furniture = new ArrayList<>();
        List<Span> headers = new ArrayList<>();
        String title = null;
        String publisher = null;
        boolean tail = false, body = false;
        for (Span line : lines(text)) {
            String words0 = line.of(text);
            String lower = words0.toLowerCase(Locale.ROOT).strip();
            boolean sentence = sentenceLike(words0);
            if (header(lower, words)) {
                headers.add(line);
                furniture.add(line);
                continue;
            }
            if (startsWith(lower, words.tail()) && !sentence) tail = true;
            boolean teaser = startsWith(lower, words.starts()) && (!sentence || lower.length() < 160)
                    || lower.length() < 220 && contains(lower, words.contains());
            boolean fragment = body && !sentence && lower.length() < 90;
            if (teaser || (tail && !sentence) || fragment && !introduces(words0)) {
                furniture.add(line);
                continue;
            }
            tail = false;
            if (caption(lower, words)) {
                paragraphs.add(new Paragraph(line.start(), line.end(), false, true));
                furniture.add(line);
                continue;
            }
            int start = line.start();
            int dateline = datelineEnd(words0);
            if (dateline > 0) {
                Span head = new Span(start, start + dateline);
                headers.add(head);
                furniture.add(head);
                if (publisher == null) publisher = outlet(head.of(text));
                start += dateline;
                body = true;
            } else if (title == null && !body && !sentence && words0.strip().length() <= LONGEST_TITLE) {
                title = words0.strip();
                paragraphs.add(new Paragraph(line.start(), line.end(), true, false));
                continue;
            } else if (sentence) body = true;
            paragraphs.add(new Paragraph(start, line.end(), false, false));
        }
        return new Layout(title, publisher, joined(text, paragraphs), furniture, headers);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\u2028') {
                int from = start, to = i;
                while (from < to && Character.isWhitespace(text.charAt(from))) from++;
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
                if (to > from) lines.add(new Span(from, to));
                start = i + 1;
            }
        }
        return lines;
    }

    /** A line broken in the middle of a sentence reads on in the next. */
    private static List<Paragraph> joined(String text, List<Paragraph> paragraphs) {
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            Paragraph last = joined.isEmpty() ? null : joined.getLast();
            boolean on = last != null
                    && !last.caption()
                    && !p.caption()
                    && Character.isLowerCase(text.charAt(p.start()))
                    && ".!?\":)".indexOf(text.charAt(last.end() - 1)) < 0;
            if (on) joined.set(joined.size() - 1, new Paragraph(last.start(), p.end(), last.headline(), false));
            else joined.add(p);
        }
        return joined;
    }

    private static boolean sentenceLike(String line) {
        String s = line.strip();
        if (s.length() < 40) return s.length() > 15 && s.endsWith(".") && s.contains(" ");
        char last = s.charAt(s.length() - 1);
        return ".!?\"'\u201d*]".indexOf(last) >= 0 || s.contains(". ") || s.length() > LONGEST_TITLE;
    }

    private static boolean introduces(String line) {
        return line.strip().endsWith(":")
                || Character.isLowerCase(line.strip().charAt(0))
                || line.strip().endsWith(",");
    }

    private static boolean header(String lower, Furniture words) {
        if (lower.length() > 120 || !holdsDigit(lower)) return false;
        List<Token> tokens = dev.entente.language.Tokenizer.tokenize(lower);
        boolean marked = tokens.stream().anyMatch(t -> words.published().contains(t.norm()))
                || startsWith(lower, words.published());
        long prose =
                tokens.stream().filter(t -> t.word() && t.text().length() > 3).count();
        return marked && prose <= 9
                || prose <= 3 && lower.length() < 45 && YEAR.matcher(lower).matches();
    }

    private static boolean holdsDigit(String line) {
        for (int i = 0; i < line.length(); i++) if (Character.isDigit(line.charAt(i))) return true;
        return false;
    }

    private static boolean startsWith(String lower, List<String> starts) {
        for (String start : starts)
            if (lower.startsWith(start)
                    && (lower.length() == start.length()
                            || !Character.isLetterOrDigit(lower.charAt(start.length()))
                            || !Character.isLetterOrDigit(start.charAt(start.length() - 1)))) return true;
        return false;
    }

    private static boolean contains(String lower, List<String> parts) {
        for (String part : parts) if (lower.contains(part)) return true;
        return false;
    }

    private static boolean caption(String lower, Furniture words) {
        int from = Math.max(0, lower.length() - 70);
        String end = lower.substring(from);
        return contains(end, words.captions()) || startsAny(lower, words.captions());
    }

    private static boolean startsAny(String lower, List<String> starts) {
        for (String start : starts) if (lower.startsWith(start)) return true;
        return false;
    }

    /** "Liputan6.com, Jakarta -", "WASHINGTON (Reuters) -", "Hidayatullah.com-": the end of a dateline, or -1. */
    private static int datelineEnd(String line) {
        int limit = Math.min(line.length(), LONGEST_DATELINE + 20);
        for (int i = 1; i < limit; i++) {
            char c = line.charAt(i);
            if ((c == '-' || c == '\u2013' || c == '\u2014') && dateline(line.substring(0, i))) {
                boolean dash = i + 1 < line.length()
                        && (line.charAt(i + 1) == ' '
                                || line.charAt(i + 1) == '-'
                                || line.charAt(i - 1) == ' '
                                || line.substring(0, i).contains("."));
                if (!dash) continue;
                int end = i + 1;
                while (end < line.length()
                        && (line.charAt(end) == '-'
                                || line.charAt(end) == '\u2013'
                                || line.charAt(end) == '\u2014'
                                || line.charAt(end) == ' ')) end++;
                return end;
            }
            if (c == '.'
                    && i + 2 < line.length()
                    && line.charAt(i + 1) == ' '
                    && Character.isUpperCase(line.charAt(i + 2))
                    && cityAfterDash(line.substring(0, i))) return i + 2;
        }
        return -1;
    }

    private static boolean cityAfterDash(String head) {
        int dash = head.lastIndexOf('-');
        return dash > 0
                && head.length() - dash > 3
                && head.substring(dash + 1).equals(head.substring(dash + 1).toUpperCase(Locale.ROOT));
    }

    private static boolean dateline(String head) {
        String h = head.strip();
        if (h.isEmpty() || h.length() > LONGEST_DATELINE + 15 || !Character.isLetter(h.charAt(0))) return false;
        String[] parts = h.split("[\\s,]+");
        if (parts.length > 9) return false;
        boolean site = SITE.matcher(h.toLowerCase(Locale.ROOT)).matches();
        boolean capitals = parts[0].length() > 2
                && parts[0].equals(parts[0].toUpperCase(Locale.ROOT))
                && parts[0].chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '/');
        boolean bracket = h.endsWith(")") && h.contains("(");
        for (String part : parts)
            if (Character.isLowerCase(part.charAt(0)) && !part.contains(".") && part.length() > 3) return false;
        return site || capitals || bracket && parts.length <= 7;
    }

    private static @Nullable String outlet(String head) {
        for (String part : head.split("[\\s,()\u2013]+|-")) {
            if (part.matches("(?i)[\\w.]+\\.(com|co\\.id|id|net|org|tv|news)")) return part;
        }
        int open = head.indexOf('('), close = head.indexOf(')');
        return open >= 0 && close > open + 1 ? head.substring(open + 1, close).strip() : null;
    }
}
