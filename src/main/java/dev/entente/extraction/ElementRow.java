package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.model.Realis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of a sentence as seen from one of them: what stands before it and what is still to come. */
record ElementRow(List<Element> elements) {
    private static final int LONGEST_ASIDE = 6;

    Element get(int i) {
        return elements.get(i);
    }

    int size() {
        return elements.size();
    }

    @Nullable Element before(int i) {
        return i > 0 ? elements.get(i - 1) : null;
    }

    @Nullable Element after(int i) {
        return i + 1 < elements.size() ? elements.get(i + 1) : null;
    }

    /** The time right before, or before a comma: "since 2018, when it withdrew". */
    @Nullable Chunk timeBefore(int i) {
        int k = i > 0 && elements.get(i - 1).is(Kind.COMMA) ? i - 2 : i - 1;
        return k >= 0 && elements.get(k).is(Kind.TIME) ? elements.get(k).chunk() : null;
    }

    /** Whether nothing but a time stands between "and" and what follows: ", and on October 26 its jets hit". */
    boolean afterJoinedTime(int i) {
        if (i == 0 || !elements.get(i - 1).is(Kind.TIME)) return false;
        int k = i - 1;
        while (k > 0 && (elements.get(k).is(Kind.TIME) || elements.get(k).is(Kind.PREPOSITION))) k--;
        return elements.get(k).is(Kind.COORDINATION);
    }

    /** What stands before, past times and words of no account. */
    @Nullable Element weightyBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Element element = elements.get(k);
            if (element.is(Kind.TIME) || element.is(Kind.OTHER)) continue;
            return element;
        }
        return null;
    }

    /** Whether a finite verb follows, so that the nouns here are its subject. */
    boolean finiteVerbAfter(int i) {
        for (int k = i + 1; k < elements.size(); k++) {
            Element element = elements.get(k);
            if (element.is(Kind.VERB)) return !reduced(element.chunk());
            if (element.is(Kind.COMMA) && (k == i + 1 || elements.get(k - 1).phrase())) return finiteVerbAfterAside(k);
            if (element.is(Kind.TIME) || element.is(Kind.OTHER)) continue;
            if (element.phrase() && k == i + 1) continue;
            if (element.is(Kind.PREPOSITION)
                    && k + 1 < elements.size()
                    && elements.get(k + 1).is(Kind.TIME)) continue;
            return false;
        }
        return false;
    }

    /** Whether a finite verb follows before the clause ends: "says troops using tanks entered". */
    boolean finiteVerbLater(int i) {
        for (int k = i + 1; k < elements.size(); k++) {
            Element element = elements.get(k);
            if (element.is(Kind.VERB) && !reduced(element.chunk())) return true;
            if (element.is(Kind.QUOTE) || element.is(Kind.CONTRAST) || element.is(Kind.SUBORDINATOR)) return false;
        }
        return false;
    }

    /** "Putin, in calls with both, urged", "Azerbaijan, backed by Turkey, recaptured": what commas set off before the verb. */
    private boolean finiteVerbAfterAside(int comma) {
        for (int k = comma + 1; k + 1 < elements.size() && k <= comma + LONGEST_ASIDE; k++) {
            Element element = elements.get(k);
            if (element.is(Kind.COMMA)) {
                Element next = elements.get(k + 1);
                return k > comma + 1 && next.is(Kind.VERB) && !reduced(next.chunk());
            }
            boolean opens = element.phrase() || element.nouns() || element.is(Kind.VERB) && reduced(element.chunk());
            boolean goesOn = element.phrase()
                    || element.is(Kind.TIME)
                    || element.is(Kind.COORDINATION)
                    || element.is(Kind.PREPOSITION) && elements.get(k + 1).is(Kind.TIME);
            if (k == comma + 1 ? !opens : !goesOn) return false;
        }
        return false;
    }

    /** ", and Egypt, which backs Haftar, denounced": a new clause whose subject a relative clause describes. */
    boolean opensClauseWithRelative(int i) {
        return i > 1
                && elements.get(i - 1).is(Kind.COORDINATION)
                && elements.get(i - 2).is(Kind.COMMA)
                && finiteVerbAfterRelative(i);
    }

    /** "when the Houthis, whom Iran backs, took Sanaa": after nouns with a relative clause its verb and then their own. */
    boolean finiteVerbAfterRelative(int i) {
        int k = i + 1;
        if (k < elements.size() && elements.get(k).is(Kind.COMMA)) k++;
        if (k >= elements.size() || !elements.get(k).is(Kind.RELATIVE)) return false;
        int verbs = 0;
        for (; k < elements.size() && verbs < 2; k++) {
            Element element = elements.get(k);
            if (element.is(Kind.VERB) && !reduced(element.chunk())) verbs++;
            if (element.is(Kind.QUOTE) || element.is(Kind.CONTRAST) || element.is(Kind.SUBORDINATOR)) return false;
        }
        return verbs == 2;
    }

    /** The act that the nearest phrases before hang on: "the attack on peacekeepers in Congo"; null where none does. */
    @Nullable Group actBefore(int i) {
        for (int at = i - 1; at >= 0; at--) {
            Group group = elements.get(at).group();
            if (group == null) return null;
            if (!group.named() && !group.first().events.isEmpty()) return at == i - 1 ? null : group;
            if (!elements.get(at).phrase()) return null;
        }
        return null;
    }

    /** "warned it would retaliate": a verb with an auxiliary has the nouns before it as its subject. */
    boolean helpedVerbAfter(int i) {
        Element next = after(i);
        return next != null
                && next.is(Kind.VERB)
                && !next.chunk().infinitive
                && (next.chunk().modal != Realis.ACTUAL || next.chunk().completed || next.chunk().obliged);
    }

    /** In "asked Haftar to stop" the verb after the noun belongs to it without a clause of its own. */
    boolean controlledVerbAfter(int i) {
        Element next = after(i);
        return next != null && next.is(Kind.VERB) && reduced(next.chunk());
    }

    private static boolean reduced(Chunk verb) {
        return verb.infinitive || verb.gerund || verb.participle;
    }
}
