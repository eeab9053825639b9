package dev.entente.cli;

import dev.entente.archive.ArchiveLoader;
import dev.entente.archive.ExtractingNewsroom;
import dev.entente.archive.Newsroom;
import dev.entente.corpus.UnreadableArticleException;
import dev.entente.exchange.ExportFormat;
import dev.entente.knowledge.Knowledge;
import dev.entente.model.Relation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write the relations that articles state to standard output, article by article in the order given.",
            "",
            "An article is a UTF-8 text file; what the text does not say (title, publisher, url, published) may stand"
                    + " beside it in a .yaml of the same name. Problems are told on standard error.",
            "",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was read", "2:a path or file could not be used; the others were done"})
final class ExtractCommand implements Callable<Integer> {
    private static final int UNUSABLE = 2;

    private final Supplier<Newsroom> packed;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles, or folders of .txt files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description = "jsonl (one JSON object a line), csv or graphml. Default: ${DEFAULT-VALUE}.")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(names = "--explain", description = "Say with each sentence how it was read. JSON Lines only.")
    private boolean explained;

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            description = "Knowledge files to use instead of those packed in.")
    private @Nullable Path knowledge;

    @Spec
    private @Nullable CommandSpec spec;

    ExtractCommand() {
        this(() -> new ExtractingNewsroom(Knowledge.load()));
    }

    ExtractCommand(Supplier<Newsroom> packed) {
        this.packed = packed;
    }

    /** What one file yields: relations, or a reason why there are none. */
    private sealed interface Outcome {
        record Done(List<Relation> relations) implements Outcome {}

        record Failed(String message) implements Outcome {}
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (explained && format != ExportFormat.JSONL)
            throw new CommandLine.ParameterException(line, "--explain needs --format jsonl");
        Newsroom newsroom = knowledge == null ? packed.get() : new ExtractingNewsroom(Knowledge.load(knowledge));
        List<Relation> relations = new ArrayList<>();
        int code = 0;
        for (Outcome outcome : outcomes(newsroom)) {
            switch (outcome) {
                case Outcome.Done(List<Relation> found) -> relations.addAll(found);
                case Outcome.Failed(String message) -> {
                    line.getErr().println(message);
                    code = UNUSABLE;
                }
            }
        }
        PrintWriter out = line.getOut();
        format.write(relations, newsroom.catalog(), explained, out);
        return code;
    }

    private List<Outcome> outcomes(Newsroom newsroom) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                outcomes.add(new Outcome.Failed(path + ": there is no such file or folder"));
                continue;
            }
            List<Path> files = Files.isDirectory(path) ? ArchiveLoader.files(path) : List.of(path);
            if (files.isEmpty()) outcomes.add(new Outcome.Failed(path + ": the folder holds no .txt file"));
            outcomes.addAll(
                    files.parallelStream().map(file -> outcome(newsroom, file)).toList());
        }
        return outcomes;
    }

    private static Outcome outcome(Newsroom newsroom, Path file) {
        try {
            return new Outcome.Done(newsroom.extract(newsroom.read(file)));
        } catch (UnreadableArticleException | UncheckedIOException e) {
            return new Outcome.Failed(file + ": " + e.getMessage());
        }
    }
}
