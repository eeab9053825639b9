package dev.entente.language;

import dev.entente.knowledge.VerbEntry;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Indonesian verbs by forward generation: a root and its affixes give every form with its voice, so that nothing needs to be stemmed. The
 * rules of the nasal prefix follow Sneddon, Adelaar, Djenar and Ewing, Indonesian: A Comprehensive Grammar (2010), 1.4 to 1.6.
 */
public final class Indonesian implements Morphology {
    private static final String VOWELS = "aeiou";
    private static final Set<String> NOT_VERBS = Set.of(
            "beberapa",
            "bera",
            "beras",
            "berat",
            "berbagai",
            "berdasarkan",
            "berikut",
            "berita",
            "berkat",
            "berlin",
            "bersama",
            "bersamaan",
            "bersih",
            "berusia",
            "besar",
            "dia",
            "dialog",
            "digital",
            "diktator",
            "dilema",
            "dimana",
            "dinamika",
            "dinas",
            "dinding",
            "dini",
            "diplomasi",
            "diplomat",
            "direktur",
            "diri",
            "dirinya",
            "disiplin",
            "diskusi",
            "distrik",
            "divisi",
            "medan",
            "media",
            "mega",
            "mei",
            "meja",
            "melainkan",
            "melalui",
            "melawan",
            "memang",
            "membran",
            "memorandum",
            "mendatang",
            "mengenai",
            "mengingat",
            "menhan",
            "menit",
            "menjelang",
            "menlu",
            "mentah",
            "mental",
            "menteri",
            "menuju",
            "menurut",
            "menyusul",
            "merah",
            "merdeka",
            "merek",
            "mereka",
            "mesin",
            "meski",
            "meskipun",
            "meter",
            "metode",
            "terakhir",
            "terang",
            "terbaru",
            "terbesar",
            "terbuka",
            "tercatat",
            "terhadap",
            "teritorial",
            "terkait",
            "terlalu",
            "terlebih",
            "termasuk",
            "teror",
            "teroris",
            "terorisme",
            "tersebut",
            "tertentu",
            "tertinggi",
            "terus",
            "terutama");

    @Override
    public Map<String, Set<Inflection>> forms(VerbEntry verb) {
        Map<String, Set<Inflection>> forms = new LinkedHashMap<>();
        int space = verb.verb().indexOf(' ');
        String first = space < 0 ? verb.verb() : verb.verb().substring(0, space);
        String rest = space < 0 ? "" : verb.verb().substring(space);
        String root = verb.root() == null ? first : verb.root();
        add(
                forms,
                first + rest,
                first.startsWith("di") && verb.affixes().isEmpty() ? Inflection.PASSIVE : Inflection.ACTIVE);
        for (String also : verb.also()) add(forms, also, Inflection.ACTIVE);
        for (String affix : verb.affixes()) {
            switch (affix) {
                case "meN" -> voices(forms, root, "", rest);
                case "meN-kan" -> voices(forms, root, "kan", rest);
                case "meN-i" -> voices(forms, root, "i", rest);
                case "memper" -> causative(forms, root, "", rest);
                case "memper-kan" -> causative(forms, root, "kan", rest);
                case "memper-i" -> causative(forms, root, "i", rest);
                case "ber" -> add(forms, ber(root) + rest, Inflection.ACTIVE);
                case "ber-kan" -> add(forms, ber(root) + "kan" + rest, Inflection.ACTIVE);
                case "ber-an" -> add(forms, ber(root) + "an" + rest, Inflection.ACTIVE);
                case "ter" -> add(forms, "ter" + root + rest, Inflection.PASSIVE);
                case "bare" -> add(forms, root + rest, Inflection.ACTIVE);
                default ->
                    throw new dev.entente.knowledge.KnowledgeException(
                            "languages/id/predicates.yaml: " + verb.verb() + " has the unknown affix " + affix
                                    + ". Known: meN, meN-kan, meN-i, memper, memper-kan, memper-i, ber, ber-kan, ber-an, ter, bare.");
            }
        }
        return forms;
    }

    private static void voices(Map<String, Set<Inflection>> forms, String root, String suffix, String rest) {
        add(forms, nasal(root) + suffix + rest, Inflection.ACTIVE);
        add(forms, "di" + root + suffix + rest, Inflection.PASSIVE);
        add(forms, root + suffix + rest, Inflection.BARE);
    }

    private static void causative(Map<String, Set<Inflection>> forms, String root, String suffix, String rest) {
        add(forms, "memper" + root + suffix + rest, Inflection.ACTIVE);
        add(forms, "diper" + root + suffix + rest, Inflection.PASSIVE);
    }

    private static void add(Map<String, Set<Inflection>> forms, String form, Inflection inflection) {
        forms.computeIfAbsent(form, f -> EnumSet.noneOf(Inflection.class)).add(inflection);
    }

    static String ber(String root) {
        return root.startsWith("r") ? "be" + root : "ber" + root;
    }

    /** The root with the nasal prefix: kirim gives mengirim, pukul memukul, serang menyerang, tolak menolak. */
    static String nasal(String root) {
        if (root.isEmpty()) return root;
        char c = root.charAt(0);
        boolean cluster = root.length() > 1 && VOWELS.indexOf(root.charAt(1)) < 0;
        if (syllables(root) == 1 && VOWELS.indexOf(c) < 0) return "menge" + root;
        return switch (c) {
            case 'l', 'r', 'w', 'y', 'm', 'n' -> "me" + root;
            case 'b', 'f', 'v' -> "mem" + root;
            case 'p' -> cluster ? "mem" + root : "mem" + root.substring(1);
            case 'd', 'c', 'j', 'z' -> "men" + root;
            case 't' -> cluster ? "men" + root : "men" + root.substring(1);
            case 's' -> root.startsWith("sy") || cluster ? "men" + root : "meny" + root.substring(1);
            case 'k' -> cluster ? "meng" + root : "meng" + root.substring(1);
            default -> "meng" + root;
        };
    }

    private static int syllables(String root) {
        int count = 0;
        for (int i = 0; i < root.length(); i++)
            if (VOWELS.indexOf(root.charAt(i)) >= 0 && (i == 0 || VOWELS.indexOf(root.charAt(i - 1)) < 0)) count++;
        return count;
    }

    @Override
    public List<String> nounForms(String noun) {
        return List.of(noun, noun + "nya");
    }

    @Override
    public boolean headFirst() {
        return true;
    }

    @Override
    public boolean looksLikeVerb(Token token) {
        String w = token.norm();
        if (token.capital() || w.length() < 6 || NOT_VERBS.contains(w)) return false;
        if (w.startsWith("me")) return "mnlrwy".indexOf(w.charAt(2)) >= 0;
        return w.startsWith("di") || w.startsWith("ber");
    }
}
