package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.knowledge.Frame;
import dev.entente.model.Realis;
import dev.entente.model.Reason;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What single sentences say; the articles appeared on Friday, 19 June 2020. */
class RelationExtractorTest {
    /** Sentences and all that they say, relations divided by semicolons. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // voice
                "Turki mendukung Pemerintah Kesepakatan Nasional (GNA).                      | TUR SUPPORT LBY-GNA",
                "GNA didukung oleh Turki.                                                    | TUR SUPPORT LBY-GNA",
                "Pasukan Haftar didukung Rusia dan Mesir.                                    | EGY SUPPORT LBY-LNA; RUS SUPPORT LBY-LNA",
                "Amerika Serikat menuduh Rusia mengirim jet tempur ke Libya.                 | USA ACCUSE RUS; RUS AID LBY-GNA",
                "Rusia dituduh Amerika Serikat melanggar embargo senjata.                    | USA ACCUSE RUS",
                // nouns
                "Haftar mendapat dukungan dari Mesir.                                        | EGY SUPPORT LBY-LNA",
                "Turki memberikan dukungan penuh kepada GNA.                                 | TUR SUPPORT LBY-GNA",
                "Serangan Israel terhadap Suriah berlanjut pada Rabu (17/6).                 | ISR ASSAULT SYR",
                "Turki mengadakan pembicaraan dengan Rusia di Moskow.                        | RUS CONSULT TUR",
                // relative clauses and coordination
                "Turki, yang mendukung GNA, menolak usulan Mesir.                            | TUR SUPPORT LBY-GNA; TUR REJECT EGY",
                "Turki mendukung Serraj dan Haftar mendapat dukungan dari Mesir.             | TUR SUPPORT LBY-GNA; EGY SUPPORT LBY-LNA",
                "Turki dan Rusia bertemu di Istanbul.                                        | RUS CONSULT TUR",
                "Inggris mengecam Iran dan menjatuhkan sanksi terhadap Suriah.               | GBR ACCUSE IRN; GBR SANCTION SYR",
                // whose a thing is may be several
                "Turki mengusir diplomat Mali dan Niger.                                     | TUR SANCTION MLI; TUR SANCTION NER",
                "Turki menyerang pangkalan YPG dan ISIS.                                     | TUR ASSAULT SYR-YPG; TUR ASSAULT ISIS",
                // both
                "Turki tidak hanya mengecam Mesir tetapi juga Qatar.                         | TUR ACCUSE EGY; TUR ACCUSE QAT",
                "Turki mengecam Rusia dan Mesir membela Rusia.                               | TUR ACCUSE RUS; EGY SUPPORT RUS",
                "Baik Turki maupun Rusia mengecam Mesir.                                     | TUR ACCUSE EGY; RUS ACCUSE EGY",
                // the subject of a clause before stands in the main clause
                "Saat bertemu Putin, Macron mengecam Iran.                                    | FRA CONSULT RUS; FRA ACCUSE IRN",
                "Selain mengecam Rusia, Prancis juga memuji Tiongkok.                         | FRA ACCUSE RUS; FRA SUPPORT CHN",
                // who helps, mediates, tells
                "Dengan dukungan Mesir, Haftar menyerang GNA.                                 | EGY SUPPORT LBY-LNA; LBY-LNA ASSAULT LBY-GNA",
                "Dengan mediasi Turki, Rusia dan Ukraina menyepakati gencatan senjata.        | RUS AGREE UKR; TUR MEDIATE RUS; TUR MEDIATE UKR",
                "Perundingan Rusia dan Ukraina yang dimediasi Turki dimulai pada Senin.       | RUS CONSULT UKR; TUR MEDIATE RUS; TUR MEDIATE UKR",
                "Menurut Tiongkok, Jepang melanggar perjanjian.                               | CHN ACCUSE JPN",
                // nouns with parties beside the verb
                "Baku tembak terjadi antara tentara Tiongkok dan India.                       | CHN ASSAULT IND; IND ASSAULT CHN",
                "Palestina mengecam kesepakatan normalisasi antara UEA dan Israel.            | ARE AGREE ISR; PSE ACCUSE ARE; PSE ACCUSE ISR",
                "NATO mengutuk pencaplokan Krimea oleh Rusia.                                 | NAT ACCUSE RUS; RUS COERCE UKR",
                "Jerman memasok Ukraina dengan senjata.                                       | DEU AID UKR",
                "Rusia dikenai sanksi Uni Eropa.                                              | EUR SANCTION RUS",
                "Tiongkok menggelar latihan militer di sekitar Taiwan.                        | CHN MOBILIZE TWN",
            })
    void indonesian_sentences_say_this_and_nothing_else(String text, String relations) {
        assertThat(News.read("id", text)).as(text).containsExactlyInAnyOrder(relations.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey backs the Government of National Accord.                              | TUR SUPPORT LBY-GNA",
                "Haftar's forces are backed by Russia and Egypt.                              | EGY SUPPORT LBY-LNA; RUS SUPPORT LBY-LNA",
                "Haftar received weapons from Russia.                                         | RUS AID LBY-LNA",
                "The United States accused Iran of attacking Saudi Arabia.                    | USA ACCUSE IRN; IRN ASSAULT SAU",
                "Iran was accused by the United States of violating the arms embargo.         | USA ACCUSE IRN",
                "Israel attacked Iran on Wednesday.                                           | ISR ASSAULT IRN",
                "Russia and Turkey held talks on Syria in Moscow on Wednesday.                | RUS CONSULT TUR",
                "Egypt, which backs Haftar, rejected Turkey's proposal.                       | EGY SUPPORT LBY-LNA; EGY REJECT TUR",
                "Turkey supports Sarraj and Haftar is supported by Egypt.                     | TUR SUPPORT LBY-GNA; EGY SUPPORT LBY-LNA",
                "The United States imposed sanctions on Iran.                                 | USA SANCTION IRN",
                "Germany has urged Iran to return to the nuclear deal.                        | DEU REQUEST IRN",
                "Erdogan telephoned Macron and Putin on Thursday.                             | FRA CONSULT TUR; RUS CONSULT TUR",
                "Turkey rejected French and German proposals.                                 | TUR REJECT FRA; TUR REJECT DEU",
                "Turkey expelled the ambassadors of Mali and Niger.                           | TUR SANCTION MLI; TUR SANCTION NER",
                "No 10 condemned Egypt.                                                       | GBR ACCUSE EGY",
                "Beijing rejected two requests by the United States.                          | CHN REJECT USA",
                "The agreement between Turkey and Qatar angered Greece and Egypt.             | QAT AGREE TUR",
                "Egypt cut ties with Qatar, accusing the gas-rich emirate of meddling.        | EGY SANCTION QAT; EGY ACCUSE QAT",
                "Turkey not only condemned Egypt but also Qatar.                              | TUR ACCUSE EGY; TUR ACCUSE QAT",
                "Turkey condemned Russia and Egypt backed Russia.                             | TUR ACCUSE RUS; EGY SUPPORT RUS",
                "Egypt met Turkey but condemned Qatar.                                        | EGY CONSULT TUR; EGY ACCUSE QAT",
                "Russia, unlike Turkey, supports Haftar.                                      | RUS SUPPORT LBY-LNA",
                "Egypt met Qatar in Cairo. The two condemned Turkey.                          | EGY CONSULT QAT; EGY ACCUSE TUR; QAT ACCUSE TUR",
                "Sudan told the council that Turkey was arming the RSF.                       | TUR AID SDN-RSF; SDN ACCUSE TUR",
                "After condemning Russia, France praised China.                               | FRA ACCUSE RUS; FRA SUPPORT CHN",
                "With Egyptian backing, Haftar attacked the GNA.                              | EGY SUPPORT LBY-LNA; LBY-LNA ASSAULT LBY-GNA",
                "Macron had a meeting with Putin.                                             | FRA CONSULT RUS",
                "A deal was reached between Russia and Ukraine.                               | RUS AGREE UKR",
                "Clashes broke out between Chinese and Indian troops.                         | CHN ASSAULT IND; IND ASSAULT CHN",
                "Ukraine was given tanks by Germany.                                          | DEU AID UKR",
                "Russia was hit with sanctions by France.                                     | FRA SANCTION RUS",
                "A Chinese missile hit Taiwan.                                                | CHN ASSAULT TWN",
                "China dismissed the US claims as baseless.                                   | CHN REJECT USA",
                "India lodged a strong protest with China.                                    | IND ACCUSE CHN",
                "The Iran-backed Houthis fired a missile at Riyadh.                           | IRN SUPPORT YEM-HOUTHI; YEM-HOUTHI ASSAULT SAU",
            })
    void english_sentences_say_this_and_nothing_else(String text, String relations) {
        assertThat(News.read("en", text)).as(text).containsExactlyInAnyOrder(relations.split("; "));
    }

    @Nested
    class Realities {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "id | Turki membantah mengirim tentara ke Libya.",
                    "id | Turki menolak mengirim tentara ke Libya.",
                    "id | Turki tidak menyerang Mesir.",
                    "id | Turki berencana menyerang Mesir.",
                    "id | Turki akan menyerang Mesir.",
                    "id | Jika Mesir menyerang Turki, perang akan pecah.",
                    "id | Turki bisa menyerang Mesir.",
                    "en | Turkey denied attacking Egypt.",
                    "en | Turkey refused to attack Egypt.",
                    "en | Turkey did not attack Egypt.",
                    "en | Turkey plans to attack Egypt.",
                    "en | Turkey will attack Egypt.",
                    "en | If Egypt attacks Turkey, war will break out.",
                    "en | Turkey could attack Egypt.",
                    "en | Neither Turkey nor Russia attacked Egypt.",
                    "en | Turkey agreed not to attack Egypt.",
                    "en | No Turkish troops have been sent to Libya.",
                    "en | There is no evidence that Turkey attacked Egypt.",
                    "en | Turkey called off its attack on Egypt.",
                    "en | Turkey is not at war with Egypt.",
                    "en | Turkey would have attacked Egypt if the talks had failed.",
                    "en | Ankara dismissed suggestions that Turkey attacked Egypt.",
                    "id | Kalau perundingan gagal, Turki menyerang Mesir.",
                    "id | Turki mengurungkan serangan terhadap Mesir.",
                    "id | Tak satu pun tentara Turki dikirim ke Libya.",
                    "id | Kabar bahwa Turki menyerang Mesir tidak benar.",
                    "id | Turki nyaris menyerang Mesir.",
                })
        void what_is_denied_refused_planned_or_conditional_has_not_happened(String language, String text) {
            assertThat(News.relations(language, text))
                    .filteredOn(r -> r.type() == RelationType.ASSAULT || r.type() == RelationType.AID)
                    .as(text)
                    .allMatch(r -> r.realis() != Realis.ACTUAL);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | Talks between Turkey and Egypt were held in Cairo.                | ACTUAL",
                    "en | Talks between Turkey and Egypt will be held in Cairo.             | INTENDED",
                    "en | A summit of Turkey and Egypt is scheduled for Monday.             | INTENDED",
                    "en | Talks between Turkey and Egypt could begin on Monday.             | CONDITIONAL",
                    "en | Talks between Turkey and Egypt were cancelled.                    | DENIED",
                    "id | Pertemuan antara Turki dan Mesir akan berlangsung di Kairo.       | INTENDED",
                    "id | Pertemuan antara Turki dan Mesir berlangsung di Kairo.            | ACTUAL"
                })
        void what_a_subject_names_is_as_real_as_its_verb(String language, String text, Realis realis) {
            assertThat(News.relations(language, text))
                    .filteredOn(r -> r.type() == RelationType.CONSULT)
                    .extracting(Relation::realis)
                    .as(text)
                    .containsExactly(realis);
        }

        @Test
        void a_plan_is_intended_and_a_condition_conditional() {
            assertThat(News.read("en", "Turkey plans to impose sanctions on Egypt."))
                    .containsExactly("TUR SANCTION EGY INTENDED");
            assertThat(News.read("id", "Turki berencana menjatuhkan sanksi terhadap Mesir."))
                    .containsExactly("TUR SANCTION EGY INTENDED");
        }

        @Test
        void who_says_so_is_kept_apart_from_who_does_it() {
            Relation relation = News.relations("en", "Pompeo said that Russia attacked Ukraine.").stream()
                    .filter(r -> r.type() == RelationType.ASSAULT)
                    .findFirst()
                    .orElseThrow();
            assertThat(relation.source().id()).isEqualTo("RUS");
            assertThat(relation.attribution()).contains("pompeo");
        }
    }

    @Nested
    class Roles {
        @Test
        void the_object_of_a_preposition_is_no_target() {
            assertThat(News.read("en", "Israel attacked militants in Syria on Wednesday, officials in Jordan said."))
                    .noneMatch(relation -> relation.contains("JOR"));
            assertThat(News.read("en", "Turkey criticised Greece during a summit in Germany."))
                    .containsExactly("TUR ACCUSE GRC");
            assertThat(News.read("id", "Turki mengecam Yunani dalam pertemuan di Jerman."))
                    .containsExactly("TUR ACCUSE GRC");
        }

        @Test
        void where_something_was_made_is_no_agent() {
            assertThat(News.read("id", "GNA menembak jatuh drone buatan China milik Haftar di Tripoli."))
                    .noneMatch(relation -> relation.contains("CHN"));
        }

        @Test
        void a_backer_stands_before_the_hyphen() {
            assertThat(News.read("en", "The Turkey-backed Government of National Accord took the town."))
                    .containsExactly("TUR SUPPORT LBY-GNA");
        }

        @Test
        void a_mediator_stands_between_two() {
            assertThat(News.read("en", "Norway mediated between Venezuela and Colombia."))
                    .containsExactlyInAnyOrder("NOR MEDIATE COL", "NOR MEDIATE VEN");
        }
    }

    @Nested
    class References {
        @Test
        void the_two_countries_are_those_named_last() {
            assertThat(News.read("id", "Erdogan bertemu Putin di Istanbul. Kedua negara menandatangani perjanjian."))
                    .contains("RUS AGREE TUR");
            assertThat(News.read("en", "Erdogan met Putin in Istanbul. The two countries signed an agreement."))
                    .contains("RUS AGREE TUR");
        }

        @Test
        void we_in_a_quote_is_the_side_of_the_speaker() {
            assertThat(News.read("id", "\"Kami mendukung Pemerintah Kesepakatan Nasional,\" kata Mevlut Cavusoglu."))
                    .containsExactly("TUR SUPPORT LBY-GNA");
        }

        @Test
        void a_short_name_is_the_person_introduced_before() {
            assertThat(News.read(
                            "en",
                            "US Secretary of State Mike Pompeo arrived in Berlin. Pompeo accused Iran of piracy."))
                    .containsExactly("DEU CONSULT USA", "USA ACCUSE IRN");
        }

        @Test
        void somebody_unknown_counts_for_the_institution_that_his_title_names() {
            assertThat(News.read("id", "Juru bicara Kementerian Luar Negeri Turki Hami Polat mengecam Mesir."))
                    .containsExactly("TUR ACCUSE EGY");
        }

        @Test
        void he_is_the_last_subject() {
            assertThat(News.read("id", "Erdogan tiba di Moskow. Ia mengecam Mesir."))
                    .containsExactly("RUS CONSULT TUR", "TUR ACCUSE EGY");
        }
    }

    @Nested
    class Times {
        @Test
        void an_event_has_the_day_that_its_sentence_gives() {
            assertThat(edtf("id", "Erdogan bertemu Putin di Istanbul pada Rabu (17/6)."))
                    .containsExactly("2020-06-17");
            assertThat(edtf("en", "Erdogan met Putin in Istanbul last November."))
                    .containsExactly("2019-11");
        }

        @Test
        void a_state_has_the_start_that_the_text_gives_and_no_end() {
            List<Relation> relations = News.relations("id", "Turki mendukung GNA sejak April 2019.");
            assertThat(relations).singleElement().satisfies(r -> {
                assertThat(r.kind()).isEqualTo(RelationKind.STATE);
                assertThat(r.validity().edtf()).isEqualTo("2019-04/..");
            });
        }

        @Test
        void a_state_without_a_start_is_open() {
            assertThat(edtf("id", "Turki mendukung GNA.")).containsExactly("../..");
        }

        private static List<String> edtf(String language, String text) {
            return News.relations(language, text).stream()
                    .map(r -> r.validity().edtf())
                    .toList();
        }
    }

    @Test
    void every_relation_explains_itself() {
        Relation relation = News.relations("en", "The United States imposed sanctions on Iran.")
                .getFirst();
        assertThat(relation.evidence().getFirst().reading().steps())
                .extracting(step -> step.aspect().name())
                .contains("SOURCE", "TARGET", "PREDICATE", "PATTERN", "DATE", "REALIS", "CONFIDENCE");
    }

    @ParameterizedTest
    @EnumSource
    void every_way_of_putting_it_can_be_explained(Frame frame) {
        assertThat(Reason.of(Reason.Key.valueOf(frame.name())).inEnglish()).isNotBlank();
    }

    @Test
    void a_language_that_nobody_reads_gives_nothing() {
        assertThat(News.EXTRACTOR.extract(News.READER.read(
                        "de",
                        "Die Türkei und Russland haben alle Parteien in Libyen aufgefordert, die Kämpfe einzustellen."
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        dev.entente.corpus.ArticleMetadata.NONE)))
                .isEmpty();
    }
}
