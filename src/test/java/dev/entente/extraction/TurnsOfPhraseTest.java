package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase of the news, each in a sentence or two; the articles appeared on Friday, 19 June 2020. */
class TurnsOfPhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "en | The Kremlin called a statement by Emmanuel Macron \"reckless\". | RUS ACCUSE FRA",
                "en | France proposed a no-fly zone over Syria, an idea that Turkey called unrealistic. | TUR REJECT FRA",
                "en | Germany suspended arms exports to Turkey, and the Arab League, meeting in Cairo, denounced Israel. | DEU SANCTION TUR; ARL ACCUSE ISR",
                "en | Germany suspended arms exports to Turkey, and Egypt, which backs Haftar, denounced Iran. | DEU SANCTION TUR; EGY SUPPORT LBY-LNA; EGY ACCUSE IRN",
                "en | The United States lifted the sanctions imposed on Turkey. | USA RETREAT TUR; USA SANCTION TUR",
                "en | The US ordered China to close its consulate in Houston, accusing it of espionage. | USA SANCTION CHN; USA ACCUSE CHN",
                "en | Kyiv accuses Moscow of arming Hezbollah, a charge it denies. | UKR ACCUSE RUS; RUS AID LBN-HEZBOLLAH; RUS REJECT UKR",
                "en | Macron met Putin. Donald Trump said he would visit Iran. | FRA CONSULT RUS; IRN CONSULT USA INTENDED",
                "en | Vietnam said a Chinese ship had rammed its fishing boat. | CHN ASSAULT VNM; VNM ACCUSE CHN",
                "en | The US removed Sudan from its list of state sponsors of terrorism. | USA RETREAT SDN",
                "en | Armenia and Azerbaijan signed a truce that Lavrov had helped broker. | ARM AGREE AZE; RUS MEDIATE ARM; RUS MEDIATE AZE",
                "en | New Zealand brought Fiji's prime minister and Tonga's king together. | NZL MEDIATE FJI; NZL MEDIATE TON",
                "en | Iran fired missiles at positions held by the Armenian army. | IRN ASSAULT ARM",
                "en | The SDF reached a Russian-mediated agreement with Damascus. | SYR AGREE SYR-SDF; RUS MEDIATE SYR; RUS MEDIATE SYR-SDF",
                "en | North Korea, whose economy has been battered by US-led sanctions, condemned Japan. | USA SANCTION PRK; PRK ACCUSE JPN",
                "en | An inquiry by the United Nations faulted China. | UNO ACCUSE CHN",
                "en | The US called on Ankara to end the raids and begin talks with Athens. | USA REQUEST TUR",
                "en | Joe Biden has assured Kyiv of continued American support. | USA SUPPORT UKR",
                "en | The Kremlin has demanded that NATO halt its expansion and pull troops out of Romania. | RUS REQUEST NAT",
                "en | Haftar's forces are supplied with weapons by the United Arab Emirates. | ARE AID LBY-LNA",
                "en | The United States gives Egypt $1.3bn each year. | USA AID EGY",
                "en | Moscow has sent mercenaries to fight alongside Haftar. | RUS AID LBY-LNA",
                "en | The UAE scaled down its military presence in Yemen. | ARE RETREAT YEM",
                "en | The United Nations expressed deep concern over Turkey's decision. | UNO ACCUSE TUR",
                "en | Britain imposed sanctions on Russia, followed by Canada. | GBR SANCTION RUS; CAN SANCTION RUS",
                "en | Turkey brokered a deal that Russia and Ukraine signed. | TUR MEDIATE RUS; TUR MEDIATE UKR; RUS AGREE UKR",
                "en | Bamako expelled Danish soldiers whom it accused of fraud. | MLI ACCUSE DNK; MLI SANCTION DNK",
                "en | The destroyer USS John McCain condemned nobody, but Turkey condemned Egypt. | TUR ACCUSE EGY",
                "en | Eight Afghan soldiers were killed when the Taliban attacked their base. | AFG-TALIBAN ASSAULT AFG",
                "en | Russia used drones to attack Ukraine. | RUS ASSAULT UKR",
                "en | Russia stopped supplying gas to Poland. | RUS SANCTION POL",
                "en | Israeli soldiers killed two Palestinians and wounded five. | ISR ASSAULT PSE",
                "en | Turkey withdrew its troops from a base in Iraq. | TUR RETREAT IRQ",
                "en | Following talks with Putin in Moscow, Erdogan criticised France. | RUS CONSULT TUR; TUR ACCUSE FRA",
                "en | Turkish jets bombed camps of the Kurdistan Workers' Party in Iraq. | TUR ASSAULT TUR-PKK",
                "en | Clashes broke out between Armenia and Azerbaijan, residents said. | ARM ASSAULT AZE; AZE ASSAULT ARM",
                "en | Russia and Ukraine plan to hold talks. | RUS CONSULT UKR INTENDED",
                "en | Moscow accused Ukraine of being behind the attack on Turkey. | RUS ACCUSE UKR; UKR ASSAULT TUR",
                "en | The arrest prompted the US to impose sanctions on Iran. | USA SANCTION IRN",
                "en | China has been under American sanctions since May. | USA SANCTION CHN",
                "en | Egypt wants Ethiopia to sign a deal. | EGY REQUEST ETH",
                "en | Kenya said it would help Somalia in the event of an attack by Ethiopia. | KEN AID SOM INTENDED",
                "en | Syrian rebels attacked the army near Idlib. | SYR-OPPOSITION ASSAULT SYR",
                "en | US-led troops killed three Taliban fighters. | USA ASSAULT AFG-TALIBAN",
                "en | China condemned the arms deal signed by Taiwan with the United States. | CHN ACCUSE TWN; TWN AGREE USA",
                "en | The Russian foreign minister paid a courtesy call on King Abdullah of Jordan. | JOR CONSULT RUS",
                "id | Menteri Luar Negeri Iran berbicara usai pertemuan dengan Menteri Luar Negeri Rusia di Moskow. | IRN CONSULT RUS",
                "id | Pasukan pimpinan AS menyerang Taliban. | USA ASSAULT AFG-TALIBAN",
                "id | Kelompok perlawanan Irak menembak jatuh helikopter AS. | IRQ-IRI ASSAULT USA",
                "id | Pemberontak Suriah menyerang tentara di dekat Idlib. | SYR-OPPOSITION ASSAULT SYR",
                "id | Polisi menangkap pemrotes perang Irak di San Francisco. | USA COERCE USA",
                "id | AS menjatuhkan sanksi terhadap Rusia pada 11 Februari, disusul Inggris. | USA SANCTION RUS; GBR SANCTION RUS",
                "id | Arab Saudi dan Rusia bertengkar, dan kedua produsen saling menyalahkan. | SAU ACCUSE RUS; RUS ACCUSE SAU",
                "id | Menteri Luar Negeri Prancis Jean-Yves Le Drian menyebut pemerintah Mali tidak sah. | FRA ACCUSE MLI",
                "id | Rusia mengembalikan tiga kapal Ukraina yang disitanya. | RUS RETREAT UKR; RUS COERCE UKR",
                "id | Indonesia menyambut baik tercapainya kesepakatan AS dan China. | IDN SUPPORT USA; IDN SUPPORT CHN; CHN AGREE USA",
                "id | Tentara Ukraina dilatih instruktur Kanada dan Inggris. | CAN AID UKR; GBR AID UKR",
                "id | Pasukan Haftar dipasok senjata oleh Uni Emirat Arab. | ARE AID LBY-LNA",
                "id | Delapan tentara Afganistan tewas ketika Taliban menyerang pos mereka. | AFG-TALIBAN ASSAULT AFG",
                "id | Lima tentara Turki tewas akibat serangan Suriah. | SYR ASSAULT TUR",
                "id | Amerika Serikat dan Taliban menandatangani perjanjian damai di Doha yang difasilitasi Qatar. | AFG-TALIBAN AGREE USA; QAT MEDIATE USA; QAT MEDIATE AFG-TALIBAN",
                "id | Iran meluncurkan rudal ke dua pangkalan di Irak yang digunakan pasukan AS. | IRN ASSAULT USA",
                "id | Kapal perang AS USS John McCain berlayar di dekat Kepulauan Paracel, memicu kecaman Beijing. | CHN ACCUSE USA",
                "id | \"Rwanda menyerbu kami,\" kata Presiden Kongo Felix Tshisekedi, seraya menuntut Kigali menarik pasukannya. | RWA ASSAULT COD; COD REQUEST RWA",
                "id | Kyiv dan Moskow bertukar 144 tahanan. | UKR RETREAT RUS; RUS RETREAT UKR",
                "id | Nepal telah beberapa kali meminta perundingan dengan India. | NPL REQUEST IND",
                "id | Hungaria memblokir sanksi Uni Eropa terhadap Rusia. | HUN REJECT EUR",
                "id | AS menghapus Sudan dari daftar negara sponsor terorisme. | USA RETREAT SDN",
                "id | Turki melancarkan operasi untuk mengusir YPG dari perbatasannya. | TUR ASSAULT SYR-YPG",
                "id | Pasukan Tigray merebut kembali Mekelle dari tentara Ethiopia. | ETH-TPLF ASSAULT ETH",
                "id | Amerika Serikat mencabut sanksi yang diberlakukan terhadap Turki. | USA RETREAT TUR; USA SANCTION TUR",
                "id | Donald Trump menuduh WHO berpihak kepada China dan membekukan dana untuk badan itu. | USA ACCUSE UNO; UNO SUPPORT CHN; USA SANCTION UNO",
                "id | Macron menuntut penjelasan dari Ankara. | FRA REQUEST TUR",
                "id | Jepang memprotes masuknya kapal China ke perairannya. | JPN ACCUSE CHN",
            })
    void are_read_as_they_are_meant(String language, String text, String relations) {
        assertThat(News.read(language, text)).as(text).containsExactlyInAnyOrder(relations.split("; "));
    }
}
