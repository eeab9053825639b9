package dev.entente.language;

import dev.entente.knowledge.VerbEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English verbs and plurals by rule, with the irregular forms that the lexicon lists. */
public final class English implements Morphology {
    private static final String VOWELS = "aeiou";
    private static final Map<String, String[]> IRREGULAR = Map.ofEntries(
            entry("be", "was", "been", "is"),
            entry("have", "had", "had", "has"),
            entry("do", "did", "done", "does"),
            entry("go", "went", "gone", "goes"),
            entry("say", "said", "said", "says"),
            entry("tell", "told", "told", "tells"),
            entry("come", "came", "come", "comes"),
            entry("take", "took", "taken", "takes"),
            entry("get", "got", "gotten", "gets"),
            entry("become", "became", "become", "becomes"),
            entry("see", "saw", "seen", "sees"),
            entry("lose", "lost", "lost", "loses"),
            entry("win", "won", "won", "wins"),
            entry("rise", "rose", "risen", "rises"),
            entry("fall", "fell", "fallen", "falls"),
            entry("grow", "grew", "grown", "grows"),
            entry("stand", "stood", "stood", "stands"),
            entry("sit", "sat", "sat", "sits"),
            entry("leave", "left", "left", "leaves"),
            entry("mean", "meant", "meant", "means"),
            entry("put", "put", "put", "puts"),
            entry("run", "ran", "run", "runs"),
            entry("set", "set", "set", "sets"),
            entry("bring", "brought", "brought", "brings"),
            entry("cut", "cut", "cut", "cuts"),
            entry("read", "read", "read", "reads"),
            entry("speak", "spoke", "spoken", "speaks"),
            entry("think", "thought", "thought", "thinks"),
            entry("feel", "felt", "felt", "feels"),
            entry("find", "found", "found", "finds"),
            entry("give", "gave", "given", "gives"),
            entry("hold", "held", "held", "holds"),
            entry("keep", "kept", "kept", "keeps"),
            entry("let", "let", "let", "lets"),
            entry("send", "sent", "sent", "sends"),
            entry("spend", "spent", "spent", "spends"),
            entry("pay", "paid", "paid", "pays"),
            entry("cost", "cost", "cost", "costs"),
            entry("choose", "chose", "chosen", "chooses"),
            entry("flee", "fled", "fled", "flees"),
            entry("fly", "flew", "flown", "flies"),
            entry("write", "wrote", "written", "writes"),
            entry("know", "knew", "known", "knows"),
            entry("understand", "understood", "understood", "understands"),
            entry("seek", "sought", "sought", "seeks"),
            entry("begin", "began", "begun", "begins"),
            entry("make", "made", "made", "makes"),
            entry("lead", "led", "led", "leads"),
            entry("break", "broke", "broken", "breaks"),
            entry("drive", "drove", "driven", "drives"),
            entry("strike", "struck", "struck", "strikes"),
            entry("hit", "hit", "hit", "hits"),
            entry("forbid", "forbade", "forbidden", "forbids"),
            entry("withdraw", "withdrew", "withdrawn", "withdraws"),
            entry("meet", "met", "met", "meets"),
            entry("sell", "sold", "sold", "sells"),
            entry("buy", "bought", "bought", "buys"),
            entry("fight", "fought", "fought", "fights"),
            entry("build", "built", "built", "builds"),
            entry("hear", "heard", "heard", "hears"),
            entry("show", "showed", "shown", "shows"),
            entry("throw", "threw", "thrown", "throws"),
            entry("shoot", "shot", "shot", "shoots"),
            entry("hide", "hid", "hidden", "hides"),
            entry("lie", "lay", "lain", "lies"),
            entry("lay", "laid", "laid", "lays"),
            entry("undertake", "undertook", "undertaken", "undertakes"),
            entry("swear", "swore", "sworn", "swears"),
            entry("lend", "lent", "lent", "lends"),
            entry("draw", "drew", "drawn", "draws"),
            entry("deal", "dealt", "dealt", "deals"),
            entry("overcome", "overcame", "overcome", "overcomes"),
            entry("undergo", "underwent", "undergone", "undergoes"),
            entry("undercut", "undercut", "undercut", "undercuts"),
            entry("forget", "forgot", "forgotten", "forgets"),
            entry("forgive", "forgave", "forgiven", "forgives"),
            entry("foresee", "foresaw", "foreseen", "foresees"),
            entry("override", "overrode", "overridden", "overrides"),
            entry("steal", "stole", "stolen", "steals"),
            entry("swing", "swung", "swung", "swings"),
            entry("teach", "taught", "taught", "teaches"),
            entry("tear", "tore", "torn", "tears"),
            entry("wake", "woke", "woken", "wakes"),
            entry("awake", "awoke", "awoken", "awakes"),
            entry("wear", "wore", "worn", "wears"),
            entry("weep", "wept", "wept", "weeps"),
            entry("withhold", "withheld", "withheld", "withholds"),
            entry("withstand", "withstood", "withstood", "withstands"),
            entry("uphold", "upheld", "upheld", "upholds"),
            entry("oversee", "oversaw", "overseen", "oversees"),
            entry("overthrow", "overthrew", "overthrown", "overthrows"),
            entry("shake", "shook", "shaken", "shakes"),
            entry("sing", "sang", "sung", "sings"),
            entry("sink", "sank", "sunk", "sinks"),
            entry("slay", "slew", "slain", "slays"),
            entry("sleep", "slept", "slept", "sleeps"),
            entry("stick", "stuck", "stuck", "sticks"),
            entry("bear", "bore", "borne", "bears"),
            entry("beat", "beat", "beaten", "beats"),
            entry("bend", "bent", "bent", "bends"),
            entry("bind", "bound", "bound", "binds"),
            entry("catch", "caught", "caught", "catches"),
            entry("cling", "clung", "clung", "clings"),
            entry("creep", "crept", "crept", "creeps"),
            entry("feed", "fed", "fed", "feeds"),
            entry("grind", "ground", "ground", "grinds"),
            entry("hang", "hung", "hung", "hangs"),
            entry("hurt", "hurt", "hurt", "hurts"),
            entry("mislead", "misled", "misled", "misleads"),
            entry("misread", "misread", "misread", "misreads"),
            entry("mistake", "mistook", "mistaken", "mistakes"),
            entry("rebuild", "rebuilt", "rebuilt", "rebuilds"),
            entry("remake", "remade", "remade", "remakes"),
            entry("repay", "repaid", "repaid", "repays"),
            entry("rethink", "rethought", "rethought", "rethinks"),
            entry("rewrite", "rewrote", "rewritten", "rewrites"),
            entry("shrink", "shrank", "shrunk", "shrinks"),
            entry("spread", "spread", "spread", "spreads"),
            entry("split", "split", "split", "splits"),
            entry("arise", "arose", "arisen", "arises"),
            entry("freeze", "froze", "frozen", "freezes"),
            entry("quit", "quit", "quit", "quits"),
            entry("ride", "rode", "ridden", "rides"),
            entry("shed", "shed", "shed", "sheds"),
            entry("shut", "shut", "shut", "shuts"),
            entry("speed", "sped", "sped", "speeds"),
            entry("spin", "spun", "spun", "spins"),
            entry("spring", "sprang", "sprung", "springs"),
            entry("sting", "stung", "stung", "stings"),
            entry("strive", "strove", "striven", "strives"),
            entry("sweep", "swept", "swept", "sweeps"),
            entry("tread", "trod", "trodden", "treads"),
            entry("bet", "bet", "bet", "bets"),
            entry("bid", "bid", "bid", "bids"),
            entry("bite", "bit", "bitten", "bites"),
            entry("blow", "blew", "blown", "blows"),
            entry("dig", "dug", "dug", "digs"),
            entry("eat", "ate", "eaten", "eats"),
            entry("wage", "waged", "waged", "wages"));

    private static final Pattern STRESSED_LAST = Pattern.compile(
            "(re|pre|de|in|con|trans)fer|(oc|con|re|in)cur|(re)?(ad|com|per|sub|trans|o|e)mit"
                    + "|(com|ex|re|pro|dis|im)pel|(cont|pat|en)rol|equip|embed|abet|regret|rebel|deter|kidnap|excel|annul");
    private static final Pattern UNSTRESSED_L =
            Pattern.compile("(cance|trave|labe|leve|signa|channe|funne|counse|marsha|mode|quarre|fue|due|tota|shove"
                    + "|unrave|grove|riva|tunne)l");

    private static Map.Entry<String, String[]> entry(String base, String past, String participle, String third) {
        return Map.entry(base, new String[] {past, participle, third});
    }

    @Override
    public Map<String, Set<Inflection>> forms(VerbEntry verb) {
        Map<String, Set<Inflection>> forms = new LinkedHashMap<>();
        List<String> citations = new ArrayList<>(verb.also());
        citations.addFirst(verb.verb());
        for (String citation : citations) {
            int space = citation.indexOf(' ');
            String first = space < 0 ? citation : citation.substring(0, space);
            String rest = space < 0 ? "" : citation.substring(space);
            String[] irregular = IRREGULAR.get(first);
            add(forms, first + rest, Inflection.BASE);
            add(forms, (irregular != null ? irregular[2] : third(first)) + rest, Inflection.THIRD);
            add(forms, gerund(first) + rest, Inflection.GERUND);
            String past = irregular != null ? irregular[0] : past(first);
            add(forms, past + rest, Inflection.PAST);
            add(forms, (irregular != null ? irregular[1] : past) + rest, Inflection.PARTICIPLE);
            // "cancelled" in Britain
            if (UNSTRESSED_L.matcher(first).matches()) {
                add(forms, first + "led" + rest, Inflection.PAST);
                add(forms, first + "led" + rest, Inflection.PARTICIPLE);
                add(forms, first + "ling" + rest, Inflection.GERUND);
            }
            if (first.equals("be"))
                for (String be : List.of("are", "am", "were")) add(forms, be + rest, Inflection.PAST);
            verb.forms()
                    .forEach((name, form) -> add(
                            forms,
                            form + rest,
                            switch (name) {
                                case "past" -> Inflection.PAST;
                                case "participle" -> Inflection.PARTICIPLE;
                                case "third" -> Inflection.THIRD;
                                case "gerund" -> Inflection.GERUND;
                                default ->
                                    throw new dev.entente.knowledge.KnowledgeException(
                                            "languages/en/predicates.yaml: " + verb.verb() + " has the unknown form "
                                                    + name + ". Known: past, participle, third, gerund.");
                            }));
        }
        return forms;
    }

    private static void add(Map<String, Set<Inflection>> forms, String form, Inflection inflection) {
        forms.computeIfAbsent(form, f -> EnumSet.noneOf(Inflection.class)).add(inflection);
    }

    static String third(String verb) {
        return plural(verb);
    }

    static String past(String verb) {
        if (verb.endsWith("e")) return verb + "d";
        if (consonantY(verb)) return verb.substring(0, verb.length() - 1) + "ied";
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    static String gerund(String verb) {
        if (verb.endsWith("ie")) return verb.substring(0, verb.length() - 2) + "ying";
        if (verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2)
            return verb.substring(0, verb.length() - 1) + "ing";
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }

    /** One vowel and one consonant at the end of a stressed syllable double it: plan, planned; refer, referred. */
    private static boolean doubles(String verb) {
        if (STRESSED_LAST.matcher(verb).matches()) return true;
        int n = verb.length();
        if (n < 3) return false;
        char last = verb.charAt(n - 1), vowel = verb.charAt(n - 2), before = verb.charAt(n - 3);
        return VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0
                && VOWELS.indexOf(vowel) >= 0
                && VOWELS.indexOf(before) < 0
                && verb.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
    }

    private static boolean consonantY(String word) {
        return word.endsWith("y") && word.length() > 2 && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    }

    static String plural(String word) {
        if (consonantY(word)) return word.substring(0, word.length() - 1) + "ies";
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) return word + "es";
        if (word.endsWith("o") && word.length() > 3) return word + "es";
        return word + "s";
    }

    /** The phrase itself and its plural: the last word's, and the head's in "memorandum of understanding". */
    @Override
    public List<String> nounForms(String noun) {
        List<String> forms = new ArrayList<>(List.of(noun, plural(noun)));
        int of = noun.indexOf(" of ");
        if (of > 0) forms.add(plural(noun.substring(0, of)) + noun.substring(of));
        if (noun.endsWith("man")) forms.add(noun.substring(0, noun.length() - 2) + "en");
        if (noun.endsWith("o")) forms.add(noun + "s");
        return forms;
    }

    @Override
    public boolean headFirst() {
        return false;
    }

    @Override
    public boolean looksLikeVerb(Token token) {
        return false;
    }
}
