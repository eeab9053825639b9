package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.News;
import dev.entente.language.Morphology.Inflection;
import dev.entente.language.VerbSense.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
    @ParameterizedTest
    @CsvSource({
        "kirim, mengirim",
        "kritik, mengkritik",
        "pukul, memukul",
        "protes, memprotes",
        "serang, menyerang",
        "sponsor, mensponsor",
        "syukur, mensyukur",
        "tolak, menolak",
        "transfer, mentransfer",
        "bantu, membantu",
        "dukung, mendukung",
        "cegah, mencegah",
        "jajah, menjajah",
        "ancam, mengancam",
        "usir, mengusir",
        "embargo, mengembargo",
        "gempur, menggempur",
        "hukum, menghukum",
        "lawan, melawan",
        "rebut, merebut",
        "wajib, mewajib",
        "mulai, memulai",
        "nilai, menilai",
        "bom, mengebom",
        "cap, mengecap",
        "fasilitasi, memfasilitasi",
        "veto, memveto",
    })
    void the_nasal_prefix_follows_the_first_sound(String root, String active) {
        assertThat(Indonesian.nasal(root)).isEqualTo(active);
    }

    @Test
    void ber_loses_its_r_before_r() {
        assertThat(Indonesian.ber("runding")).isEqualTo("berunding");
        assertThat(Indonesian.ber("temu")).isEqualTo("bertemu");
    }

    @ParameterizedTest
    @CsvSource({
        "mengirim, ACTIVE",
        "dikirim, PASSIVE",
        "memukul, ACTIVE",
        "dipukul, PASSIVE",
        "menyerang, ACTIVE",
        "diserang, PASSIVE",
        "menolak, ACTIVE",
        "ditolak, PASSIVE",
        "mendukung, ACTIVE",
        "didukung, PASSIVE",
        "mengancam, ACTIVE",
        "memperkuat, ACTIVE",
        "diperkuat, PASSIVE",
        "bertemu, ACTIVE",
        "berunding, ACTIVE",
    })
    void every_indonesian_form_tells_its_voice(String form, Inflection voice) {
        assertThat(senses("id", form)).isNotEmpty().anyMatch(sense -> sense.can(voice));
    }

    @Test
    void a_headline_may_use_the_bare_root() {
        assertThat(senses("id", "kirim")).anyMatch(sense -> sense.can(Inflection.BARE));
        assertThat(senses("id", "serang")).anyMatch(sense -> sense.can(Inflection.BARE));
    }

    @Test
    void a_passive_form_is_never_active() {
        assertThat(senses("id", "diserang"))
                .filteredOn(sense -> sense.use() == Use.PREDICATE)
                .noneMatch(sense -> sense.can(Inflection.ACTIVE));
    }

    @Test
    void words_that_look_like_passives_are_none() {
        for (String word : List.of("diplomat", "direktur", "menteri", "mereka", "bersama", "terhadap"))
            assertThat(new Indonesian().looksLikeVerb(Tokenizer.tokenize(word).getFirst()))
                    .as(word)
                    .isFalse();
        assertThat(new Indonesian()
                        .looksLikeVerb(Tokenizer.tokenize("dimakamkan").getFirst()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "supply, supplied, supplying, supplies",
        "ban, banned, banning, bans",
        "accuse, accused, accusing, accuses",
        "attack, attacked, attacking, attacks",
        "flee, fleed, fleeing, flees",
        "condemn, condemned, condemning, condemns",
        "impose, imposed, imposing, imposes",
        "untie, untied, untying, unties",
        "clash, clashed, clashing, clashes",
    })
    void regular_english_forms_follow_their_spelling(String base, String past, String gerund, String third) {
        assertThat(English.past(base)).isEqualTo(past);
        assertThat(English.gerund(base)).isEqualTo(gerund);
        assertThat(English.third(base)).isEqualTo(third);
    }

    @Test
    void verbs_stressed_at_their_end_double_too() {
        assertThat(senses("en", "expelled")).anyMatch(sense -> sense.can(Inflection.PAST));
        assertThat(senses("en", "deterring").size() + senses("en", "rebuffed").size())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "met, PAST",
        "withdrew, PAST",
        "withdrawn, PARTICIPLE",
        "sent, PARTICIPLE",
        "struck, PAST",
        "sought, PAST"
    })
    void irregular_english_forms_are_known(String form, Inflection inflection) {
        assertThat(senses("en", form)).anyMatch(sense -> sense.can(inflection));
    }

    @Test
    void nouns_have_plurals() {
        assertThat(new English().nounForms("memorandum of understanding")).contains("memorandums of understanding");
        assertThat(new English().nounForms("ally")).contains("allies");
        assertThat(new English().nounForms("embargo")).contains("embargoes", "embargos");
        assertThat(new Indonesian().nounForms("dukungan")).contains("dukungannya");
    }

    private static List<VerbSense> senses(String language, String form) {
        Phrases.Match<VerbSense> match =
                News.PACKS.pack(language).orElseThrow().verbs().longest(Tokenizer.tokenize(form), 0);
        return match == null ? List.of() : match.meanings();
    }
}
