package dev.entente.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The function words of a language and what they do: {@code languages/LANG/grammar.yaml}. Every key is a class of words that the code
 * knows by name; every word stands in lower case unless case matters for it.
 *
 * @param detect words by which the language is known, and words by which a neighbouring language is told apart
 * @param words function words by class, see {@code language.WordClass}
 * @param verbs verbs by what they do to their complement (report, deny, refuse, intend ...), and `other`: common verbs that code nothing
 * @param reference words that refer back, by what they refer to
 * @param titles title nouns by role
 * @param belonging heads that act for their possessor, by what they are: forces, government, ministry ...
 * @param markers words that one rule looks for, by what they show there: {@code floating} ("both"), {@code captive}, {@code armed-group} ...
 * @param frames prepositions by what they mark, for each frame of {@code predicates.yaml}, and agent, place, between
 * @param peace words for an end of fighting: who asks others for it mediates
 * @param again phrases for doing what somebody else did
 * @param dates names and phrases of time
 * @param furniture lines that are not the article
 */
public record Grammar(
        Detect detect,
        Map<String, List<String>> words,
        Map<String, List<String>> verbs,
        Map<String, List<String>> reference,
        Map<String, List<String>> titles,
        Map<String, List<String>> belonging,
        Map<String, List<String>> markers,
        Map<String, List<String>> frames,
        List<String> peace,
        List<String> again,
        Dates dates,
        Furniture furniture) {

    public Grammar {
        if (markers == null) markers = Map.of();
    }

    public record Detect(List<String> words, List<String> unlike) {}

    /**
     * @param months twelve lists, January first, each with all spellings
     * @param weekdays seven lists, Monday first
     * @param numbers number words
     * @param relative phrases by what they mean: {@code day-1}, {@code week-1}, {@code month-n}; {@code {n}} stands for a number,
     *     {@code {month}} for a month's name, {@code {weekday}} for a day's
     * @param since words before a start
     * @param until words before an end
     * @param part words before a month or year that name a part of it ("late", "akhir")
     * @param future words that let a date lie ahead
     * @param year words before a year
     */
    public record Dates(
            List<List<String>> months,
            List<List<String>> weekdays,
            Map<String, Integer> numbers,
            Map<String, String> relative,
            List<String> since,
            List<String> until,
            List<String> part,
            List<String> future,
            List<String> year) {}

    /**
     * @param starts beginnings of lines that are furniture
     * @param contains what a line of furniture holds anywhere
     * @param captions what a caption holds
     * @param tail lines after which only furniture follows until the next full sentence
     * @param published words beside the date of publication in a page header
     */
    public record Furniture(
            List<String> starts,
            List<String> contains,
            List<String> captions,
            List<String> tail,
            List<String> published) {}

    public List<String> words(String group) {
        return listed(words, group);
    }

    public List<String> frame(String group) {
        return listed(frames, group);
    }

    public List<String> verbs(String group) {
        return listed(verbs, group);
    }

    private static List<String> listed(Map<String, List<String>> map, String key) {
        @Nullable List<String> list = map.get(key);
        return list == null ? List.of() : list;
    }
}
