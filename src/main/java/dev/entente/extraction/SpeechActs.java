package dev.entente.extraction;

import dev.entente.extraction.Parse.Noun;
import dev.entente.language.VerbSense.Use;
import dev.entente.model.Context;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Reason.Key;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is done by saying something: to say what another must do asks it of him, to say what he will face threatens him. */
final class SpeechActs {
    private static final double IMPLIED = 0.75;

    /** "at the request of", "atas permintaan": what is asked for is what the clause says. */
    private static final Set<String> UPON =
            Set.of("at", "on", "upon", "atas", "menyusul", "after", "following", "setelah");

    private final Discourse discourse;

    SpeechActs(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Draft> read(Predication predication) {
        List<Draft> drafts = new ArrayList<>();
        if (predication.verb.negated || predication.subject == null) return drafts;
        obliged(predication, predication.subject, drafts);
        menaced(predication, predication.subject, drafts);
        return drafts;
    }

    /** "Turkey said that Washington must ...": Turkey asks it of Washington. */
    private void obliged(Predication predication, Group subject, List<Draft> drafts) {
        if (!predication.verb.obliged) return;
        for (Mention source : speakers(predication))
            for (Mention target : subject.heads())
                if (!discourse
                        .actors()
                        .state(source.actor())
                        .equals(discourse.actors().state(target.actor())))
                    drafts.add(said(predication, source, target, RelationType.REQUEST, Key.MUST)
                            .in(Set.of(Context.DIPLOMATIC)));
    }

    /** "Trump says North Korea will face fire and fury": who says it threatens. */
    private void menaced(Predication predication, Group subject, List<Draft> drafts) {
        boolean consequence = predication.objects.stream()
                .flatMap(object -> object.nominals().stream())
                .anyMatch(nominal -> nominal.themed("consequence"));
        if (predication.verb.modal != Realis.INTENDED || !consequence) return;
        for (Mention source : speakers(predication))
            for (Mention target : subject.heads())
                if (!discourse
                        .actors()
                        .stateAtAnyTime(source)
                        .equals(discourse.actors().stateAtAnyTime(target)))
                    drafts.add(said(predication, source, target, RelationType.THREATEN, Key.WILL_FACE));
    }

    private static Draft said(Predication predication, Mention source, Mention target, RelationType type, Key pattern) {
        return Draft.event(
                source,
                target,
                type,
                predication.verb.start,
                predication.verb.end,
                Reason.of(pattern),
                predication.governor != null ? predication.governor : predication,
                IMPLIED);
    }

    private static List<Mention> speakers(Predication predication) {
        Predication governor = predication.governor;
        if (predication.quoted && predication.speaker != null) return List.of(predication.speaker);
        if (governor != null && governor.verb.does(Use.REPORT) && governor.subject != null)
            return governor.subject.heads();
        return predication.speaker == null ? List.of() : List.of(predication.speaker);
    }

    /**
     * "sent troops at the request of Bamako": Bamako asked it of whom did it.
     *
     * @param doers who does what the clause around the noun says
     */
    static List<Draft> requested(Nominal nominal, Noun noun, Party doers) {
        List<Draft> drafts = new ArrayList<>();
        if (!UPON.contains(String.valueOf(noun.preposition()))
                || nominal.events.stream().noneMatch(e -> e.type() == RelationType.REQUEST)) return drafts;
        List<Mention> sources = nominal.owners;
        for (Nominal.PhrasePart part : nominal.parts)
            if (sources.isEmpty() && nominal.events.getFirst().agent().contains(part.preposition()))
                sources = part.group().heads();
        for (Mention source : sources)
            for (Mention asked : doers.actors())
                drafts.add(Draft.event(
                        source,
                        asked,
                        RelationType.REQUEST,
                        nominal.eventStart,
                        nominal.eventEnd,
                        Reason.of(Key.ASKED_FOR),
                        noun.within(),
                        IMPLIED));
        return drafts;
    }
}
