package dev.entente.extraction;

import dev.entente.extraction.Chunk.Kind;
import dev.entente.language.LanguagePack;
import dev.entente.language.VerbSense.Use;
import dev.entente.language.WordClass;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in a sentence, and whom "we" means when he does. */
final class Speakers {
    private final LanguagePack pack;
    private final Discourse discourse;

    Speakers(LanguagePack pack, Discourse discourse) {
        this.pack = pack;
        this.discourse = discourse;
    }

    /** "..., kata Pompeo", "Pompeo said", "menurut Cavusoglu". */
    @Nullable Mention in(List<Element> elements) {
        boolean quote = elements.stream().anyMatch(e -> e.is(Kind.QUOTE));
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean says = element.is(Kind.SAYS)
                    || quote && element.is(Kind.VERB) && element.chunk().does(Use.REPORT);
            if (says) {
                Mention after = firstHead(elements, i + 1);
                Mention before = firstHead(elements, i - 1);
                Mention found = pack.headFirst() && element.is(Kind.SAYS) ? after : before != null ? before : after;
                if (found != null) return found;
            }
            if (element.phrase() && element.chunk().classes.contains(WordClass.ACCORDING)) {
                List<Mention> heads = element.nounGroup().heads();
                if (!heads.isEmpty()) return heads.getFirst();
            }
        }
        return null;
    }

    private static @Nullable Mention firstHead(List<Element> elements, int i) {
        if (i < 0 || i >= elements.size() || !elements.get(i).nouns()) return null;
        List<Mention> heads = elements.get(i).nounGroup().heads();
        return heads.isEmpty() ? null : heads.getFirst();
    }

    /** Who says "we" speaks for his state. */
    void speakForState(List<Chunk> chunks, @Nullable Mention speaker) {
        if (speaker == null) return;
        for (Chunk chunk : chunks) {
            Nominal nominal = chunk.nominal;
            if (nominal != null && "we".equals(nominal.reference) && !nominal.named())
                nominal.heads.add(
                        speaker.as(discourse.actors().state(speaker.actor()), Reason.of(Key.WE, speaker.actor())));
        }
    }
}
