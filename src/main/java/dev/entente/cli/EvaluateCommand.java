package dev.entente.cli;

import dev.entente.archive.ArchiveLoader;
import dev.entente.archive.ExtractingNewsroom;
import dev.entente.archive.Newsroom;
import dev.entente.corpus.UnreadableArticleException;
import dev.entente.evaluation.ArticleScore;
import dev.entente.evaluation.Calibration;
import dev.entente.evaluation.Evaluation;
import dev.entente.evaluation.GoldArticle;
import dev.entente.evaluation.GoldException;
import dev.entente.evaluation.GoldFile;
import dev.entente.evaluation.GoldRelation;
import dev.entente.evaluation.Scorer;
import dev.entente.evaluation.Tally;
import dev.entente.knowledge.Knowledge;
import dev.entente.knowledge.KnowledgeException;
import dev.entente.model.Article;
import dev.entente.model.Relation;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Read annotated articles and say how much of what the annotators found is found, and how much of what is"
                    + " found is right.",
            "",
            "Gold files end in .json; what else is given are articles or folders of them. Articles without gold are"
                    + " passed over. docs/evaluation.md describes the format and what is counted.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was scored",
            "1:F1 is below --min-f1",
            "2:a file could not be used, or gold has no article; the others were scored"
        },
        footer = {
            "",
            "Examples:",
            "  entente evaluate data/gold/libya.json data/articles",
            "  entente evaluate data/gold/dev/gold.json data/gold/dev/articles --misses",
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int UNUSABLE = 2;

    @Parameters(arity = "2..*", paramLabel = "PATH", description = "Gold files, and the articles they belong to.")
    private List<Path> paths = List.of();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "{id: [names]}: an actor with one of the names counts as the one with the id. Default:"
                    + " actors.json beside gold.json, actors-x.json beside gold-x.json.")
    private @Nullable Path actors;

    @Option(names = "--misses", description = "List what was missed and what was wrong, with the sentences.")
    private boolean misses;

    @Option(names = "--min-f1", paramLabel = "SHARE", description = "Fail when F1 is lower.")
    private double least;

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            description = "Knowledge files to use instead of those packed in.")
    private @Nullable Path knowledge;

    @Spec
    private @Nullable CommandSpec spec;

    /** What was read of one article. */
    private record Read(Article article, List<Relation> relations) {}

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        List<Path> golds = paths.stream().filter(EvaluateCommand::isGold).toList();
        if (golds.isEmpty() || golds.size() == paths.size())
            throw new CommandLine.ParameterException(
                    line,
                    golds.isEmpty()
                            ? "none of these is a gold file; its name must end in .json"
                            : "say where the articles are: a folder, or .txt files");
        List<String> problems = new ArrayList<>();
        Evaluation evaluation = new Evaluation();
        try {
            Newsroom newsroom =
                    new ExtractingNewsroom(knowledge == null ? Knowledge.load() : Knowledge.load(knowledge));
            Map<String, Path> files = articleFiles(problems);
            for (Path gold : golds) {
                try {
                    score(gold, files, newsroom, evaluation, problems);
                } catch (GoldException e) {
                    problems.add(e.getMessage());
                }
            }
        } catch (KnowledgeException e) {
            problems.add(e.getMessage());
        }
        problems.forEach(line.getErr()::println);
        if (!evaluation.articles().isEmpty()) {
            if (misses) list(evaluation, line.getOut());
            print(evaluation, line.getOut());
        }
        if (!problems.isEmpty()) return UNUSABLE;
        return evaluation.all().f1() < least ? 1 : 0;
    }

    private static boolean isGold(Path path) {
        return path.toString().endsWith(".json");
    }

    private Map<String, Path> articleFiles(List<String> problems) {
        Map<String, Path> files = new HashMap<>();
        for (Path path : paths) {
            if (isGold(path)) continue;
            if (!Files.exists(path)) {
                problems.add(path + ": there is no such file or folder");
                continue;
            }
            for (Path file : Files.isDirectory(path) ? ArchiveLoader.files(path) : List.of(path))
                files.put(file.getFileName().toString().replaceFirst("\\.txt$", ""), file);
        }
        return files;
    }

    private void score(
            Path gold, Map<String, Path> files, Newsroom newsroom, Evaluation evaluation, List<String> problems) {
        List<GoldArticle> articles = GoldFile.read(gold);
        Path names = actors != null ? actors : GoldFile.namesBeside(gold);
        Scorer scorer = new Scorer(newsroom.catalog(), names == null ? Map.of() : GoldFile.readNames(names));
        for (GoldArticle article : articles) {
            Path file = files.get(article.article());
            if (file == null) {
                problems.add(gold + ": there is no article " + article.article() + " among those given");
                continue;
            }
            try {
                Article text = newsroom.read(file);
                String language = article.language() != null ? article.language() : text.language();
                evaluation.add(language, scorer.score(article, newsroom.extract(text)));
            } catch (UnreadableArticleException e) {
                problems.add(e.getMessage());
            }
        }
    }

    private static void list(Evaluation evaluation, PrintWriter out) {
        for (ArticleScore article : evaluation.articles()) {
            if (article.missed().isEmpty() && article.wrong().isEmpty()) continue;
            out.println(article.article());
            for (ArticleScore.Missed miss : article.missed()) {
                GoldRelation gold = miss.relation();
                String instead = miss.readAs().isEmpty()
                        ? ""
                        : miss.readAs().stream().map(Enum::name).collect(Collectors.joining(", ", " (read as ", ")"));
                out.println("  missed  " + gold.source() + " " + gold.type() + " " + gold.target() + instead);
                out.println("          \"" + gold.quote() + "\"");
            }
            for (ArticleScore.Wrong wrong : article.wrong()) {
                Relation found = wrong.relation();
                out.println("  wrong   " + found.source().id() + " " + found.type() + " "
                        + found.target().id() + " " + found.validity().edtf()
                        + String.format(Locale.ROOT, " %.2f", found.confidence()));
                out.println("          \"" + found.evidence().getFirst().quote() + "\"");
            }
            out.println();
        }
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.println(row("", "gold", "found", "precision", "recall", "F1", "pairs", "dates", "kind", "realis"));
        out.println(row("all", evaluation.all()));
        evaluation
                .byLanguage()
                .forEach((language, tally) ->
                        out.println(row(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH), tally)));
        out.println();
        evaluation.byType().forEach((type, tally) -> out.println(row(type.name(), tally)));
        out.println();
        out.println(String.format(Locale.ROOT, "%-12s %6s %10s %9s", "confidence", "count", "mean", "right"));
        for (Calibration.Bin bin : evaluation.calibration().bins())
            out.println(String.format(
                    Locale.ROOT,
                    "%-12s %6d %10.3f %9.3f",
                    String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
                    bin.count(),
                    bin.meanConfidence(),
                    bin.right()));
        out.println(String.format(
                Locale.ROOT,
                "Confidence and share of right ones are %.3f apart on average.",
                evaluation.calibration().error()));
    }

    private static String row(String name, Tally tally) {
        return row(
                name,
                String.valueOf(tally.gold()),
                String.valueOf(tally.predicted()),
                share(tally.precision()),
                share(tally.recall()),
                share(tally.f1()),
                share(tally.pairRecall()),
                share(tally.datesRight()),
                share(tally.kindsRight()),
                share(tally.realisRight()));
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-12s", name));
        for (int i = 0; i < cells.length; i++) row.append(String.format(Locale.ROOT, i < 2 ? "%7s" : "%10s", cells[i]));
        return row.toString();
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
