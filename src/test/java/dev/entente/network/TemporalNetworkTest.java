package dev.entente.network;

import static dev.entente.Sample.CATALOG;
import static dev.entente.Sample.EGYPT;
import static dev.entente.Sample.ERDOGAN;
import static dev.entente.Sample.GNA;
import static dev.entente.Sample.LIBYA;
import static dev.entente.Sample.PARLIAMENT;
import static dev.entente.Sample.PUTIN;
import static dev.entente.Sample.RUSSIA;
import static dev.entente.Sample.TURKEY;
import static dev.entente.Sample.says;
import static dev.entente.model.RelationType.AGREE;
import static dev.entente.model.RelationType.AID;
import static dev.entente.model.RelationType.ASSAULT;
import static dev.entente.model.RelationType.CONSULT;
import static dev.entente.model.RelationType.MEDIATE;
import static dev.entente.model.RelationType.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Sample.Statement;
import dev.entente.model.ActorKind;
import dev.entente.model.Context;
import dev.entente.model.DateRange;
import dev.entente.model.Level;
import dev.entente.model.Realis;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemporalNetworkTest {
    private static final Filter JANUARY = Filter.of(range("2020-01-01", "2020-01-31"));
    private static final Filter JUNE = Filter.of(range("2020-06-01", "2020-06-30"));

    @Test
    void the_same_event_in_two_articles_is_one_relation_with_two_pieces_of_evidence() {
        TemporalNetwork network = network(
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-08").in("a", "2020-01-09"),
                says(RUSSIA, CONSULT, TURKEY).on("2020-01").in("b", "2020-02-01"));

        assertThat(network.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.evidence()).hasSize(2);
            assertThat(relation.validity().edtf()).isEqualTo("2020-01-08");
            assertThat(relation.source()).isEqualTo(TURKEY);
        });
    }

    @Test
    void events_on_different_days_or_with_different_subjects_stay_apart() {
        TemporalNetwork network = network(
                says(TURKEY, AGREE, RUSSIA).on("2020-01-08").about("TurkStream"),
                says(TURKEY, AGREE, RUSSIA).on("2020-01-08").about("S-400").at(1),
                says(TURKEY, AGREE, RUSSIA).on("2020-01-09").about("TurkStream").at(2));

        assertThat(network.relations()).hasSize(3);
    }

    @Test
    void a_vague_date_does_not_join_two_precise_ones() {
        TemporalNetwork network = network(
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-08"),
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-12").at(1),
                says(TURKEY, CONSULT, RUSSIA).on("2020-01").at(2));

        assertThat(network.relations())
                .extracting(relation -> relation.evidence().size())
                .containsExactly(2, 1);
    }

    @Test
    void subjects_that_name_the_same_thing_more_or_less_fully_do_not_contradict() {
        TemporalNetwork network = network(
                says(TURKEY, AGREE, GNA).on("2019-11-27").about("memorandum on maritime boundaries"),
                says(TURKEY, AGREE, GNA)
                        .on("2019-11")
                        .about("maritime boundaries")
                        .in("b", "2020-06-19"));

        assertThat(network.relations())
                .singleElement()
                .extracting(Relation::subject)
                .isEqualTo("memorandum on maritime boundaries");
    }

    @Test
    void opposite_directions_of_a_directed_type_and_different_realis_stay_apart() {
        TemporalNetwork network = network(
                says(TURKEY, AID, GNA),
                says(GNA, AID, TURKEY).at(1),
                says(TURKEY, AID, GNA).realis(Realis.INTENDED).at(2));

        assertThat(network.relations()).hasSize(3);
    }

    @Test
    void repeated_statements_of_a_state_extend_it() {
        TemporalNetwork network = network(
                says(TURKEY, SUPPORT, GNA)
                        .state()
                        .valid(dev.entente.model.Validity.OPEN)
                        .in("a", "2020-01-09"),
                says(TURKEY, SUPPORT, GNA).since("2019-04").in("b", "2020-06-19"),
                says(TURKEY, SUPPORT, GNA).until("2020-06-14").in("c", "2020-06-18"));

        Relation backing = network.relations().getFirst();
        assertThat(network.relations()).hasSize(1);
        assertThat(backing.firstDay()).isEqualTo("2019-04-01");
        assertThat(backing.lastDay()).as("still reported on 19 June").isNull();
        assertThat(backing.evidence()).extracting(piece -> piece.articleId()).containsExactly("a", "c", "b");
    }

    @Test
    void a_state_that_ended_before_another_began_is_another() {
        TemporalNetwork network = network(
                says(EGYPT, SUPPORT, GNA).until("2019-05-31").in("a", "2019-06-01"),
                says(EGYPT, SUPPORT, GNA).since("2020-01-01").at(1));

        assertThat(network.relations()).hasSize(2);
    }

    @Test
    void what_an_actor_does_to_itself_is_left_out() {
        assertThat(network(says(LIBYA, ASSAULT, LIBYA)).relations()).isEmpty();
    }

    @Test
    void the_order_of_statements_does_not_matter() {
        List<Relation> statements = Stream.of(
                        says(TURKEY, CONSULT, RUSSIA).on("2020-01-08"),
                        says(TURKEY, CONSULT, RUSSIA).on("2020-01-12").at(1),
                        says(TURKEY, CONSULT, RUSSIA).on("2020-01").at(2),
                        says(TURKEY, SUPPORT, GNA).since("2019-04").at(3),
                        says(TURKEY, SUPPORT, GNA).until("2020-06").at(4))
                .map(Statement::relation)
                .toList();

        assertThat(new TemporalNetwork(CATALOG, statements.reversed()).relations())
                .isEqualTo(new TemporalNetwork(CATALOG, statements).relations());
    }

    @Test
    void an_agreement_in_force_is_shown_after_its_day_and_an_event_is_not() {
        TemporalNetwork network = network(
                says(TURKEY, AGREE, GNA).on("2019-11-27").inForce(),
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-08").at(1));

        assertThat(network.window(JANUARY).edges())
                .extracting(FoldedEdge::id)
                .containsExactlyInAnyOrder("LBY-GNA>TUR:AGREE", "RUS>TUR:CONSULT");
        assertThat(network.window(JUNE).edges()).extracting(FoldedEdge::id).containsExactly("LBY-GNA>TUR:AGREE");
    }

    @Test
    void an_event_on_the_last_day_of_the_range_is_shown_and_the_day_after_is_not() {
        TemporalNetwork network = network(
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-31"),
                says(TURKEY, CONSULT, EGYPT).on("2020-02-01").at(1));

        assertThat(network.window(JANUARY).edges()).extracting(FoldedEdge::id).containsExactly("RUS>TUR:CONSULT");
    }

    @Test
    void a_state_without_a_start_counts_from_its_first_report() {
        TemporalNetwork network = network(says(TURKEY, SUPPORT, GNA)
                .state()
                .valid(dev.entente.model.Validity.OPEN)
                .in("a", "2020-06-17"));

        assertThat(network.window(JANUARY).edges()).isEmpty();
        assertThat(network.window(JUNE).edges()).hasSize(1);
    }

    @Test
    void up_to_shows_what_is_over_and_on_shows_what_holds_on_the_last_day() {
        TemporalNetwork network = network(
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-08"),
                says(TURKEY, SUPPORT, GNA).since("2019-04").at(1),
                says(EGYPT, CONSULT, RUSSIA).on("2020-06-30").at(2));

        assertThat(network.window(JUNE.withMode(WindowMode.UPTO)).edges()).hasSize(3);
        assertThat(network.window(JUNE.withMode(WindowMode.ON)).edges())
                .extracting(FoldedEdge::id)
                .containsExactlyInAnyOrder("TUR>LBY-GNA:SUPPORT", "EGY>RUS:CONSULT");
        assertThat(network.window(JANUARY.withMode(WindowMode.ON)).edges())
                .extracting(FoldedEdge::id)
                .containsExactly("TUR>LBY-GNA:SUPPORT");
    }

    @Test
    void people_and_institutions_count_for_their_state_and_not_between_themselves() {
        TemporalNetwork network = network(
                says(ERDOGAN, CONSULT, PUTIN),
                says(TURKEY, CONSULT, RUSSIA).on("2020-01-09").at(1),
                says(PUTIN, CONSULT, PARLIAMENT).at(2));

        NetworkWindow states = network.window(JANUARY);
        NetworkWindow institutions = network.window(JANUARY.withLevel(Level.INSTITUTION));
        NetworkWindow people = network.window(JANUARY.withLevel(Level.PERSON));

        assertThat(states.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.relations()).hasSize(2));
        assertThat(institutions.edges())
                .extracting(FoldedEdge::id)
                .containsExactlyInAnyOrder("RUS>TUR:CONSULT", "RUS>RUS-DUMA:CONSULT");
        assertThat(people.edges()).hasSize(3);
    }

    @Test
    void every_part_of_a_filter_narrows_the_window() {
        TemporalNetwork network = network(
                says(TURKEY, AID, GNA).contexts(Context.MILITARY).confidence(0.9),
                says(RUSSIA, ASSAULT, EGYPT).realis(Realis.DENIED).at(1),
                says(RUSSIA, CONSULT, EGYPT).confidence(0.5).in("b", "2020-01-10"));

        assertThat(edges(network, JANUARY)).containsExactly("EGY>RUS:CONSULT", "TUR>LBY-GNA:AID");
        assertThat(edges(network, JANUARY.withTypes(EnumSet.of(AID)))).containsExactly("TUR>LBY-GNA:AID");
        assertThat(edges(network, JANUARY.withTypes(Set.of()))).isEmpty();
        assertThat(edges(network, filter(60, Set.of(), Set.of(), Set.of(), 1))).containsExactly("TUR>LBY-GNA:AID");
        assertThat(edges(network, filter(0, Set.of(Context.MILITARY), Set.of(), Set.of(), 1)))
                .containsExactly("TUR>LBY-GNA:AID");
        assertThat(edges(network, filter(0, Set.of(), Set.of("EGY"), Set.of(), 1)))
                .containsExactly("EGY>RUS:CONSULT");
        assertThat(edges(network, filter(0, Set.of(), Set.of(), Set.of("b"), 1)))
                .containsExactly("EGY>RUS:CONSULT");
        assertThat(edges(network, filter(0, Set.of(), Set.of(), Set.of(), 2))).isEmpty();
    }

    @Test
    void measures_count_partners_and_statements() {
        NetworkWindow window = network(
                        says(TURKEY, CONSULT, RUSSIA),
                        says(TURKEY, AGREE, RUSSIA).at(1),
                        says(TURKEY, AID, GNA).at(2),
                        says(TURKEY, AID, GNA).in("b", "2020-01-10"))
                .window(JANUARY);

        assertThat(window.degree(TURKEY)).isEqualTo(2);
        assertThat(window.strength(TURKEY)).isEqualTo(4);
        assertThat(window.degree(EGYPT)).isZero();
        assertThat(window.actors()).containsExactly(TURKEY, GNA, RUSSIA);
        assertThat(window.between(RUSSIA, TURKEY)).hasSize(2);
    }

    @Test
    void of_two_chains_of_one_length_the_better_attested_wins() {
        NetworkWindow window = network(
                        says(RUSSIA, SUPPORT, EGYPT),
                        says(LIBYA, SUPPORT, EGYPT).at(1),
                        says(RUSSIA, SUPPORT, TURKEY).at(2),
                        says(LIBYA, SUPPORT, TURKEY).at(3),
                        says(LIBYA, SUPPORT, TURKEY).at(4),
                        says(EGYPT, MEDIATE, GNA).at(5))
                .window(JANUARY);

        assertThat(window.chain(RUSSIA, LIBYA, EnumSet.of(SUPPORT)))
                .hasValueSatisfying(chain -> assertThat(chain)
                        .extracting(FoldedEdge::id)
                        .containsExactly("RUS>TUR:SUPPORT", "LBY>TUR:SUPPORT"));
        assertThat(window.chain(RUSSIA, GNA, EnumSet.of(SUPPORT))).isEmpty();
        assertThat(window.chain(RUSSIA, GNA, EnumSet.allOf(RelationType.class))).isPresent();
    }

    @Test
    void a_direct_tie_wins_over_any_detour() {
        NetworkWindow window = network(
                        says(RUSSIA, SUPPORT, EGYPT),
                        says(RUSSIA, SUPPORT, TURKEY).at(1),
                        says(RUSSIA, SUPPORT, TURKEY).at(2),
                        says(EGYPT, SUPPORT, TURKEY).at(3),
                        says(EGYPT, SUPPORT, TURKEY).at(4))
                .window(JANUARY);

        assertThat(window.chain(RUSSIA, EGYPT, EnumSet.of(SUPPORT)))
                .hasValueSatisfying(chain -> assertThat(chain).hasSize(1));
    }

    @Test
    void a_window_around_an_actor_keeps_what_joins_those_within_reach() {
        NetworkWindow window = network(
                        says(RUSSIA, SUPPORT, EGYPT),
                        says(EGYPT, SUPPORT, TURKEY).at(1),
                        says(TURKEY, SUPPORT, GNA).at(2),
                        says(RUSSIA, ASSAULT, TURKEY).at(3))
                .window(JANUARY);

        assertThat(window.around(EGYPT, 1).edges())
                .extracting(FoldedEdge::id)
                .containsExactlyInAnyOrder("RUS>EGY:SUPPORT", "EGY>TUR:SUPPORT", "RUS>TUR:ASSAULT");
        assertThat(window.around(EGYPT, 2).edges()).hasSize(4);
        assertThat(window.around(LIBYA, 1).edges()).isEmpty();
    }

    @Test
    void the_extent_reaches_from_the_first_event_to_the_last_report() {
        assertThat(network(
                                says(TURKEY, CONSULT, RUSSIA).on("2019"),
                                says(TURKEY, SUPPORT, GNA).state().at(1))
                        .extent())
                .contains(range("2019-01-01", "2020-01-09"));
        assertThat(network().extent()).isEmpty();
    }

    private static Filter filter(
            int confidence, Set<Context> contexts, Set<String> actors, Set<String> articles, int statements) {
        return new Filter(
                JANUARY.range(),
                WindowMode.DURING,
                EnumSet.allOf(RelationType.class),
                EnumSet.allOf(ActorKind.class),
                Level.STATE,
                confidence,
                Filter.DEFAULT_REALIS,
                contexts,
                actors,
                articles,
                statements);
    }

    private static List<String> edges(TemporalNetwork network, Filter filter) {
        return network.window(filter).edges().stream().map(FoldedEdge::id).toList();
    }

    private static TemporalNetwork network(Statement... statements) {
        return new TemporalNetwork(
                CATALOG, Stream.of(statements).map(Statement::relation).toList());
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
