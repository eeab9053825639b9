package dev.entente;

import dev.entente.model.Actor;
import dev.entente.model.ActorCatalog;
import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.Evidence;
import dev.entente.model.Office;
import dev.entente.model.PartialDate;
import dev.entente.model.Reading;
import dev.entente.model.Realis;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import dev.entente.model.Role;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actors and statements that tests are written with. */
public final class Sample {
    public static final Actor TURKEY = state("TUR", "Turkey", "Turki", "TR");
    public static final Actor RUSSIA = state("RUS", "Russia", "Rusia", "RU");
    public static final Actor EGYPT = state("EGY", "Egypt", "Mesir", "EG");
    public static final Actor LIBYA = state("LBY", "Libya", "Libya", "LY");
    public static final Actor GNA = new Actor(
            "LBY-GNA",
            ActorKind.GOVERNMENT,
            Map.of("any", "GNA"),
            List.of("Government of National Accord"),
            "LBY",
            List.of(),
            null,
            null);
    public static final Actor PARLIAMENT = new Actor(
            "RUS-DUMA", ActorKind.ORGANISATION, Map.of("any", "Duma"), List.of(), "RUS", List.of(), null, null);
    public static final Actor ERDOGAN = person("recep-tayyip-erdogan", "Recep Tayyip Erdoğan", "TUR");
    public static final Actor PUTIN = person("vladimir-putin", "Vladimir Putin", "RUS");
    public static final ActorCatalog CATALOG =
            new ActorCatalog(List.of(TURKEY, RUSSIA, EGYPT, LIBYA, GNA, PARLIAMENT, ERDOGAN, PUTIN));

    private Sample() {}

    /** A statement under construction; by default an event without a date in an article of 9 January 2020. */
    public record Statement(
            Actor source,
            RelationType type,
            Actor target,
            RelationKind kind,
            Realis realis,
            Validity validity,
            boolean lasting,
            @Nullable String subject,
            Set<Context> contexts,
            double confidence,
            String article,
            String published,
            int start) {

        public Statement on(String date) {
            return valid(Validity.at(PartialDate.parse(date)));
        }

        public Statement valid(Validity other) {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    realis,
                    other,
                    lasting,
                    subject,
                    contexts,
                    confidence,
                    article,
                    published,
                    start);
        }

        public Statement state() {
            return new Statement(
                    source,
                    type,
                    target,
                    RelationKind.STATE,
                    realis,
                    validity,
                    lasting,
                    subject,
                    contexts,
                    confidence,
                    article,
                    published,
                    start);
        }

        public Statement since(String date) {
            return state().valid(Validity.since(PartialDate.parse(date)));
        }

        public Statement until(String date) {
            return state().valid(Validity.until(PartialDate.parse(date)));
        }

        public Statement inForce() {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    realis,
                    validity,
                    true,
                    subject,
                    contexts,
                    confidence,
                    article,
                    published,
                    start);
        }

        public Statement about(String other) {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    realis,
                    validity,
                    lasting,
                    other,
                    contexts,
                    confidence,
                    article,
                    published,
                    start);
        }

        public Statement realis(Realis other) {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    other,
                    validity,
                    lasting,
                    subject,
                    contexts,
                    confidence,
                    article,
                    published,
                    start);
        }

        public Statement contexts(Context... others) {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    realis,
                    validity,
                    lasting,
                    subject,
                    Set.of(others),
                    confidence,
                    article,
                    published,
                    start);
        }

        public Statement confidence(double other) {
            return new Statement(
                    source, type, target, kind, realis, validity, lasting, subject, contexts, other, article, published,
                    start);
        }

        public Statement in(String other, String day) {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    realis,
                    validity,
                    lasting,
                    subject,
                    contexts,
                    confidence,
                    other,
                    day,
                    start);
        }

        public Statement at(int offset) {
            return new Statement(
                    source,
                    type,
                    target,
                    kind,
                    realis,
                    validity,
                    lasting,
                    subject,
                    contexts,
                    confidence,
                    article,
                    published,
                    offset);
        }

        public Relation relation() {
            return relation("A sentence.", new Reading(null, null, null, List.of()));
        }

        public Relation relation(String quote, Reading reading) {
            Evidence evidence =
                    new Evidence(article, LocalDate.parse(published), 0, start, start + quote.length(), quote, reading);
            return Relation.of(
                    source,
                    target,
                    type,
                    kind,
                    realis,
                    validity,
                    lasting,
                    subject,
                    contexts,
                    null,
                    confidence,
                    List.of(evidence));
        }
    }

    public static Statement says(Actor source, RelationType type, Actor target) {
        return new Statement(
                source,
                type,
                target,
                RelationKind.EVENT,
                Realis.ACTUAL,
                Validity.at(PartialDate.parse("2020-01-08")),
                false,
                null,
                Set.of(),
                0.8,
                "a",
                "2020-01-09",
                0);
    }

    private static Actor state(String id, String english, String indonesian, String iso2) {
        return new Actor(
                id, ActorKind.STATE, Map.of("en", english, "id", indonesian), List.of(), null, List.of(), iso2, null);
    }

    private static Actor person(String id, String name, String of) {
        return new Actor(
                id,
                ActorKind.PERSON,
                Map.of("any", name),
                List.of(),
                null,
                List.of(new Office(of, Role.PRESIDENT, null, null)),
                null,
                null);
    }
}
