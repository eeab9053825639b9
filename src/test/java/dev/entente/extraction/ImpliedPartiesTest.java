package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where a clause does not name him: by the clause around, the sentence before, or the place that the text is about. */
class ImpliedPartiesTest {
    /** Sentences, and a relation that must be among those read from them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the other side of the quarrel
                "id | Yunani mengecam Turki. Yunani menjawab dengan mengerahkan fregat.                    | GRC MOBILIZE TUR",
                "en | China accused Taiwan of provocation. Taipei has dispatched four patrol boats.        | TWN MOBILIZE CHN",
                "en | Azerbaijan warned that any attack would be met with force, Armenia said.             | AZE THREATEN ARM",
                // whose a thing is that was spoken of before
                "en | Azerbaijan launched an offensive against Armenia. Russia condemned the attack.       | RUS ACCUSE AZE",
                "id | Amerika Serikat mengecam China. Kecaman serupa datang dari Jepang dan Australia.     | AUS ACCUSE CHN",
                // what was asked or said before
                "en | Brussels demanded that Kosovo revoke the tariffs. Pristina refused.                  | XKX REJECT EUR",
                "en | Mali accused France of arming terrorists. Paris denied it.                           | FRA REJECT MLI",
                // it, told of somebody else than the subject
                "en | Washington accused Eritrea of meddling and told it to pull its soldiers back.        | USA REQUEST ERI",
                // forces and people without a name
                "en | Protesters marched against the junta in Yangon and Mandalay.                         | MMR PROTEST MMR",
                "en | The Senate in Manila adopted a resolution condemning China.                          | PHL ACCUSE CHN",
                // who was asked for it
                "en | Kenya sent troops at the request of Somalia.                                         | SOM REQUEST KEN",
                "id | Direktur Huawei itu ditahan Kanada atas permintaan Amerika Serikat.                  | USA REQUEST CAN",
                // the same done by somebody else, each to the other, and by those listed
                "en | Saudi Arabia recalled its ambassador from Canada, as did the United Arab Emirates.   | ARE SANCTION CAN",
                "en | The presidents of Azerbaijan and Armenia accused each other of violating the truce.  | ARM ACCUSE AZE",
                "en | Eleven countries, among them Brazil and Chile, recognised Kosovo.                    | CHL SUPPORT XKX",
                // whom the one before was spoken to, and whose sides a text is about
                "en | Pakistan summoned the Indian ambassador and demanded an explanation.                 | PAK REQUEST IND",
                "en | Oman mediated between Iran and Saudi Arabia. Talks hosted by Muscat continued.       | OMN MEDIATE SAU",
                // the two sides are those between whom the text tells most, also within a state
                "en | The Sudanese army fought the RSF. The RSF accused the Sudanese army of looting. Saudi Arabia and Egypt met. The United States called on both sides to stop the fighting. | USA MEDIATE SDN-RSF",
                "id | Etiopia menyerang TPLF. TPLF menuduh Etiopia berkhianat. Kenya menemui Uni Afrika. PBB meminta kedua pihak menahan diri. | UNO MEDIATE ETH-TPLF",
                "id | Mesir bertemu Turki pada Senin dan keduanya mengecam Israel.                         | TUR ACCUSE ISR",
                // whose attack is condemned: the one on who condemns it
                "en | Israel attacked Syria. Syria attacked Iran. Damascus condemned the attack.           | SYR ACCUSE ISR",
                // the move that is judged is not the judge's before
                "id | Amerika Serikat mengecam Liga Arab. Rusia menyambut baik langkah itu.                | RUS SUPPORT ARL",
                "id | India mengecam Pakistan. Rusia ikut mengecam.                                        | RUS ACCUSE PAK",
                "en | Iran attacked Israel. Israel condemned Iran. Israel accuses the regime of lying.     | ISR ACCUSE IRN",
                // the object at the end of the verb
                "id | Haftar berkunjung ke Riyadh, dan Presiden Mesir menjamunya di Kairo.                  | EGY CONSULT LBY-LNA",
                "en | Egypt met Turkey. Their foreign ministers signed an agreement.                       | EGY AGREE TUR",
                // who stormed an embassy belongs to where it stands
                "en | Thousands of protesters stormed the Swedish embassy in Baghdad.                      | IRQ PROTEST SWE"
            })
    void is_found(String language, String text, String relation) {
        assertThat(News.read(language, text)).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Saudi Arabia gave Yemen six patrol boats.                               | SAU AID YEM",
                "en | A Lebanese base was hit by an Israeli rocket.                           | ISR ASSAULT LBN",
                "en | Seven Syrian soldiers were killed in an Israeli air strike.             | ISR ASSAULT SYR",
                "id | Tujuh tentara Suriah tewas dalam serangan udara Israel.                 | ISR ASSAULT SYR",
                "en | The Congolese army answered with air strikes on M23 positions.          | COD ASSAULT COD-M23",
                "en | Aliyev apologised to Vladimir Putin in a phone call.                    | AZE CONSULT RUS",
                "id | Arab Saudi mengirim pesawat berisi bantuan kemanusiaan ke Suriah.       | SAU AID SYR",
                "id | Hamas menembakkan lebih dari 4.000 roket ke wilayah Israel.             | PSE-HAMAS ASSAULT ISR",
                "id | Korea Utara menyebut Korea Selatan sebagai \"musuh\".                   | PRK ACCUSE KOR",
                "id | Pada hari yang sama, Rusia menyerang Ukraina.                           | RUS ASSAULT UKR",
                "id | Turki tidak akan menormalisasi hubungan dengan Suriah.                  | TUR REJECT SYR",
                "en | Germany will not negotiate with Russia.                                 | DEU REJECT RUS",
                "en | Donald Trump said North Korea will face serious consequences.           | USA THREATEN PRK",
                "en | Moscow, by contrast, warned Turkey against military action.             | RUS THREATEN TUR",
                "en | The European Union nevertheless prolonged its sanctions against Russia. | EUR SANCTION RUS",
                "en | Morocco moves in and fights the Polisario Front.                        | MAR ASSAULT ESH-POLISARIO",
                "en | The last French troops left Mali on Monday.                             | FRA RETREAT MLI",
                "en | Armenia's \"complete disregard\" of the truce was condemned by Azerbaijan. | AZE ACCUSE ARM",
                "en | Hamas, which Iran backs, attacked Israel.                               | PSE-HAMAS ASSAULT ISR",
                "id | Dalam surat itu Washington menuduh Beijing melanggar sanksi.            | USA ACCUSE CHN"
            })
    void is_found_in_the_parts_of_a_clause(String language, String text, String relation) {
        assertThat(News.read(language, text)).contains(relation);
    }

    @Test
    void nobody_is_implied_where_two_stand_for_the_same_state() {
        assertThat(News.read("en", "Turkey said Ankara would send troops."))
                .noneMatch(r -> r.startsWith("TUR MOBILIZE TUR"));
    }

    @Test
    void who_fights_terrorists_in_a_state_does_not_fight_the_state() {
        assertThat(News.read("id", "Turki membasmi teroris di Irak.")).doesNotContain("TUR ASSAULT IRQ");
        assertThat(News.read("id", "Turki menyerang pangkalan di Irak.")).contains("TUR ASSAULT IRQ");
    }

    @Test
    void what_was_done_is_no_threat() {
        assertThat(News.read("en", "Iran responded to Israel on Monday.")).noneMatch(r -> r.contains("THREATEN"));
    }
}
