package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.model.ActorKind;
import dev.entente.model.Relation;
import dev.entente.model.RelationKind;
import dev.entente.model.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clauses begin and end in long sentences, and whose they are; the articles appeared on Friday, 19 June 2020. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // clauses without a word that opens them
                "en | The weapons Iran sent to Haftar were seized by the US Navy.                  | IRN AID LBY-LNA; USA COERCE IRN",
                "en | Turkey condemned the attack Israel carried out on Syria.                     | TUR ACCUSE ISR; ISR ASSAULT SYR",
                "en | Moscow rejected a proposal Kyiv made last week.                              | RUS REJECT UKR",
                "en | Egypt accused Turkey of arming the GNA, a charge Ankara denies.              | EGY ACCUSE TUR; TUR AID LBY-GNA; TUR REJECT EGY",
                "en | Turkey closed its border with Syria, a move criticised by Washington.        | TUR SANCTION SYR; USA ACCUSE TUR",
                // verbs in a row
                "en | It began in 2017, when Egypt and Bahrain cut ties and accused Qatar of fraud. | EGY ACCUSE QAT; BHR ACCUSE QAT; EGY SANCTION QAT; BHR SANCTION QAT",
                "en | Tehran said Israeli jets had shelled a base, and accused Israel of piracy.   | ISR ASSAULT IRN; IRN ACCUSE ISR",
                // between an auxiliary and its verb, between a subject and its verb
                "en | The United States, Turkey and China have all condemned Egypt.                | USA ACCUSE EGY; TUR ACCUSE EGY; CHN ACCUSE EGY",
                "en | Russia has in turn condemned Egypt.                                          | RUS ACCUSE EGY",
                "en | Russia, in a letter to the council, condemned Egypt.                         | RUS ACCUSE EGY",
                "id | Parlemen Turki kemudian mengecam Mesir.                                      | TUR ACCUSE EGY",
                "id | Juru bicara Iran, Abbas Mousavi, sebaliknya mengecam Mesir.                  | IRN ACCUSE EGY",
                "id | Mesir ketika itu memanggil pulang duta besarnya dari Turki.                  | EGY SANCTION TUR",
                // what is said about somebody between him and his verb, or about somebody beside him
                "id | Houthi, yang didukung Iran, dan Mesir, yang disokong Rusia, menyepakati gencatan senjata. | IRN SUPPORT YEM-HOUTHI; RUS SUPPORT EGY; EGY AGREE YEM-HOUTHI",
                "en | Turkey condemned the deal reached by Egypt and Greece, warning that it would hurt peace. | TUR ACCUSE EGY; TUR ACCUSE GRC; EGY AGREE GRC; TUR THREATEN GRC",
                "en | Egypt said no pretext could justify the launch and urged Iran to call it off. | EGY REQUEST IRN",
                "en | Turkey condemned the drill that Egypt and Greece began on Monday.           | TUR ACCUSE EGY; TUR ACCUSE GRC; EGY COOPERATE GRC",
                "en | Hungary and Malta were among five states that condemned Turkey.             | HUN ACCUSE TUR; MLT ACCUSE TUR",
                "id | Turki adalah satu-satunya negara yang mengecam Mesir.                       | TUR ACCUSE EGY",
                "en | Turkish soldiers armed with rifles condemned Egypt.                         | TUR ACCUSE EGY",
                "id | Qatar dituduh mendukung Houthi oleh Mesir.                                  | EGY ACCUSE QAT; QAT SUPPORT YEM-HOUTHI",
                // after a phrase the subject
                "en | With Oman's help, Turkey and Egypt signed an agreement.                      | EGY AGREE TUR; OMN AID TUR; OMN AID EGY",
                "id | Menurut Kementerian Pertahanan Turki, militer Turki menyerang Suriah.        | TUR ASSAULT SYR",
                "en | China, the biggest buyer of Iranian oil, rejected the demand of Washington.  | CHN REJECT USA",
                "en | During talks with Egypt's president, the Turkish foreign minister condemned Iran. | EGY CONSULT TUR; TUR ACCUSE IRN",
                "en | At Ukraine's request, NATO condemned Russia.                                | UKR REQUEST NAT; NAT ACCUSE RUS",
                "id | Atas permintaan Ukraina, NATO mengecam Rusia.                               | UKR REQUEST NAT; NAT ACCUSE RUS",
                // whose an act is, and whom it is told of
                "en | France criticised Turkey for its support for Haftar. | FRA ACCUSE TUR; TUR SUPPORT LBY-LNA",
                "en | Lithuania thanked Australia for its support. | LTU SUPPORT AUS; AUS SUPPORT LTU",
                "id | Amerika Serikat mendesak Rusia menghentikan dukungannya kepada Maduro. | USA REQUEST RUS; RUS SUPPORT VEN",
                "en | A report by UN experts said Rwandan soldiers had shelled Goma in Congo. | UNO ACCUSE RWA; RWA ASSAULT COD",
                "en | Russia said Ukraine had violated the ceasefire. | RUS ACCUSE UKR",
                "en | Hezbollah accused the government of fraud. | LBN-HEZBOLLAH ACCUSE LBN",
                "en | Washington has not ruled out sanctions against Russia. | USA THREATEN RUS",
                "id | Rusia menyebut Prancis sebagai mitra yang berharga. | RUS SUPPORT FRA",
                "id | Bentrokan antara India dan Pakistan terjadi pada Senin. | IND ASSAULT PAK; PAK ASSAULT IND",
                // who is named twice, and who is named together
                "en | Poland became the latest country to expel Russian diplomats. | POL SANCTION RUS",
                "en | Emmanuel Macron and his Egyptian counterpart, Abdel Fattah al-Sisi, met. | EGY CONSULT FRA",
                "en | Hezbollah, the Iran-backed Lebanese group, condemned Egypt. | IRN SUPPORT LBN-HEZBOLLAH; LBN-HEZBOLLAH ACCUSE EGY",
                "id | Prancis, bekas penguasa kolonial Gabon, mengecam Mesir. | FRA ACCUSE EGY",
                "en | American, British and French forces attacked Syria. | USA ASSAULT SYR; GBR ASSAULT SYR; FRA ASSAULT SYR",
                "id | Menteri luar negeri itu hadir usai pertemuan Mesir, Sudan, dan Etiopia. | EGY CONSULT SDN; EGY CONSULT ETH; ETH CONSULT SDN",
                "en | India, Egypt said, had condemned Turkey. | IND ACCUSE TUR",
                "en | France gave Armenia armoured vehicles. | FRA AID ARM",
                "en | Pakistan claimed to have shot down five Indian jets. | PAK ASSAULT IND",
                "en | They agreed to hold talks and Turkey agreed to support Egypt. | TUR SUPPORT EGY INTENDED",
                // whom something is given to before the thing
                "id | Amerika Serikat memberi Ukraina bantuan militer.                            | USA AID UKR",
                // what is no verb
                "en | Turkey welcomed that offer and condemned Egypt.                              | TUR ACCUSE EGY",
                "en | Egypt's highest assembly condemned Turkey.                                   | EGY ACCUSE TUR",
                // a verb to come is that of what a list of agents did; agents by a pronoun
                "id | Gencatan senjata yang dimediasi Qatar, Mesir dan Oman berakhir setelah Israel menyerang Hamas. | QAT MEDIATE ISR; QAT MEDIATE PSE-HAMAS; EGY MEDIATE ISR; EGY MEDIATE PSE-HAMAS; OMN MEDIATE ISR; OMN MEDIATE PSE-HAMAS; ISR ASSAULT PSE-HAMAS",
                "id | Uni Eropa menjatuhkan sanksi terhadap Belarus, yang mereka tuduh berkhianat. | EUR SANCTION BLR; EUR ACCUSE BLR",
                "id | Mesir, bersama Yunani dan Siprus, lalu mengecam Turki.                      | EGY ACCUSE TUR; GRC ACCUSE TUR; CYP ACCUSE TUR",
                "id | China meminta Jepang menahan diri dan menuding Rusia berbohong.             | CHN REQUEST JPN; CHN ACCUSE RUS",
                "id | Mesir mengecam Turki sehari setelah Yunani mengusir duta besar Turki.       | EGY ACCUSE TUR; GRC SANCTION TUR",
                "id | \"Itu tidak benar,\" kata Erdogan, seraya mendesak Mesir mundur.            | TUR REQUEST EGY",
                "id | Di Dewan Keamanan, Turki dan Rusia mengecam Mesir.                          | TUR ACCUSE EGY; RUS ACCUSE EGY",
                "id | Emir Qatar mempertemukan Felix Tshisekedi dengan Paul Kagame.               | QAT MEDIATE COD; QAT MEDIATE RWA",
                "en | Donald Trump offered to mediate, an offer India turned down.                | IND REJECT USA",
                "en | Boris Johnson said Iran \"should not repeat these attacks.\"                | GBR REQUEST IRN",
                "en | Ankara and Cairo, which expelled each other's ambassadors, met.             | EGY SANCTION TUR; TUR SANCTION EGY; EGY CONSULT TUR",
                // whose something is that a clause describes
                "en | Russia condemned the strikes carried out by Israel on Damascus.             | RUS ACCUSE ISR",
                "id | Houthi menyerang kapal-kapal yang dikaitkan dengan Israel.                  | YEM-HOUTHI ASSAULT ISR",
                "en | Saudi jets bombed targets in Sanaa, which is controlled by the Houthis.     | SAU ASSAULT YEM-HOUTHI",
                "id | Iran berterima kasih atas bantuan yang dikirim Indonesia.                   | IRN SUPPORT IDN",
                // what a politician says against the government, and what a state tells its people
                "en | Chuck Schumer accused Donald Trump of weakness.                             | USA ACCUSE USA",
                "id | Jepang meminta warga Jepang berlindung dan mengecam Korea Utara.            | JPN ACCUSE PRK",
                // with whom and against whom
                "en | Turkish troops fought alongside the GNA against Haftar.                      | LBY-GNA COOPERATE TUR; TUR ASSAULT LBY-LNA",
                "id | Tentara Turki bertempur bersama GNA melawan Haftar.                          | LBY-GNA COOPERATE TUR; TUR ASSAULT LBY-LNA; LBY-GNA ASSAULT LBY-LNA",
                "en | Egypt told Qatar to recall 41 diplomats.                                     | EGY SANCTION QAT",
                "en | No country except Turkey recognises Kosovo.                                  | TUR SUPPORT XKX",
                "id | Mesir meminjamkan dua miliar dolar AS kepada Sudan.                          | EGY AID SDN",
            })
    void are_told_apart(String language, String text, String relations) {
        assertThat(News.read(language, text)).as(text).containsExactlyInAnyOrder(relations.split("; "));
    }

    @Test
    void a_name_after_a_hyphen_is_another_name() {
        assertThat(News.read("en", "Turkey condemned Secretary Heaton-Harris in a letter."))
                .isEmpty();
        assertThat(News.read("id", "Turki mengecam Pasal XI perjanjian itu.")).isEmpty();
    }

    @Test
    void a_group_that_nobody_knows_is_introduced_by_what_it_is() {
        List<Relation> relations =
                News.relations("id", "Maroko menyerang kelompok separatis QZX. QZX mengecam Maroko pada Kamis (18/6).");
        assertThat(relations).extracting(Relation::type).containsExactly(RelationType.ASSAULT, RelationType.ACCUSE);
        assertThat(relations.getFirst().target().id()).isEqualTo("qzx");
        assertThat(relations.getFirst().target().kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(relations.getLast().source()).isEqualTo(relations.getFirst().target());
        assertThat(News.relations("en", "Morocco attacked the QZX rebels.")).hasSize(1);
        assertThat(News.relations("id", "Maroko menyerang milisi Syiah.")).isEmpty();
    }

    @Test
    void acts_told_in_sentences_of_their_own_are_several() {
        String lead = "Turkey met Germany on Wednesday. Nobody else came. ";
        assertThat(News.read("en", lead + "Egypt accused Qatar of fraud. It rained. Egypt accused Qatar of treason."))
                .filteredOn(r -> r.equals("EGY ACCUSE QAT"))
                .hasSize(2);
        assertThat(News.read("en", "Egypt accused Qatar of fraud. It rained. Egypt accused Qatar."))
                .containsExactly("EGY ACCUSE QAT");
    }

    @Test
    void a_clause_has_the_time_that_stands_before_it() {
        Relation relation = News.relations(
                        "en", "Tension has grown since 2018, when Egypt expelled the Turkish ambassador.")
                .getFirst();
        assertThat(relation.validity().edtf()).isEqualTo("2018");
        Relation next =
                News.relations("en", "In 2018 Egypt met Turkey. It then expelled the Turkish ambassador.").stream()
                        .filter(r -> r.type() == RelationType.SANCTION)
                        .findFirst()
                        .orElseThrow();
        assertThat(next.validity().edtf()).isEqualTo("2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Egypt met Turkey on 12 January. The next day it expelled the Turkish ambassador.      | 2020-01-13",
                "en | Egypt met Turkey on 12 January and expelled the Turkish ambassador two days later.    | 2020-01-14",
                "en | Egypt met Turkey in March 2019. A month later it expelled the Turkish ambassador.     | 2019-04",
                "en | Egypt met Turkey in March 2019. The next day it expelled the Turkish ambassador.      | 2019-03",
                "id | Mesir bertemu Turki pada 12 Januari. Keesokan harinya Mesir mengusir duta besar Turki. | 2020-01-13",
                "id | Mesir bertemu Turki pada 2016. Setahun kemudian Mesir mengusir duta besar Turki.      | 2017",
                "id | Mesir bertemu Turki pada 12 Januari. Sehari sebelumnya Mesir mengusir duta besar Turki. | 2020-01-11",
                "id | Sehari setelah Iran bertemu Turki pada 12 Januari, Mesir mengusir duta besar Turki.    | 2020-01-13",
                "id | Mesir bertemu Turki pada 12 Januari, dua hari setelah Mesir mengusir duta besar Turki. | 2020-01-10",
                "en | Egypt met Turkey on 12 January, two days after it expelled the Turkish ambassador.    | 2020-01-10",
                "en | Egypt met Turkey on 12 January. A week earlier it had expelled the Turkish ambassador. | 2020-01-05",
                // goes on at the time of the clause before
                "en | Egypt met Turkey on 12 January, but expelled the Turkish ambassador.                  | 2020-01-12",
                "id | Pada 12 Januari Mesir bertemu Turki, tetapi Iran mengusir duta besar Turki.           | 2020-01-12",
                "en | Egypt expelled the Turkish ambassador when Iran met Qatar on 12 January.            | 2020-01-12",
                // the day of the year before, since it is over
                "en | Egypt expelled the Turkish ambassador on 8 December.                                  | 2019-12-08",
                "id | Mesir mengusir duta besar Turki pada 8 September.                                     | 2019-09-08",
                "id | Akhir pekan lalu Mesir mengusir duta besar Turki.                                     | 2020-06-13/2020-06-14",
            })
    void what_comes_later_is_told_from_the_time_before(String language, String text, String when) {
        assertThat(News.relations(language, text))
                .filteredOn(r -> r.type() == RelationType.SANCTION)
                .extracting(r -> r.validity().edtf())
                .containsExactly(when);
    }

    @Test
    void what_is_told_in_the_present_is_so_now() {
        String before = "On 12 January Egypt met Turkey. ";
        Relation denied =
                News.relations("en", before + "Qatar denies backing Iran, which accuses Egypt of fraud.").stream()
                        .filter(r -> r.type() == RelationType.ACCUSE)
                        .findFirst()
                        .orElseThrow();
        assertThat(denied.kind()).isEqualTo(RelationKind.STATE);
        assertThat(News.relations("en", before + "Qatar condemns Iran."))
                .filteredOn(r -> r.type() == RelationType.ACCUSE)
                .extracting(r -> r.validity().edtf())
                .containsExactly("2020-06-19");
    }

    @Test
    void three_named_together_are_the_three() {
        assertThat(News.read(
                        "en", "Egypt, Greece and Cyprus met. Turkey met Qatar. The three countries condemned Iran."))
                .contains("EGY ACCUSE IRN", "GRC ACCUSE IRN", "CYP ACCUSE IRN")
                .doesNotContain("TUR ACCUSE IRN");
    }

    @Test
    void the_army_is_the_one_that_the_text_names() {
        assertThat(
                        News.read(
                                "en",
                                "Sudan's army shelled Omdurman. Sudan's army met the RSF in Saudi Arabia. The army condemned Chad."))
                .contains("SDN ACCUSE TCD");
    }
}
