package dev.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Entry of the command line; without a command it serves. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = EntenteCommand.Version.class,
        description =
                "Reads news and shows who backs, mediates between, signs with, threatens or attacks whom, when, and"
                        + " which sentence says so.",
        footer = {
            "",
            "Examples:",
            "  entente                                     explore data/articles in a browser",
            "  entente serve --entente.articles=news       explore another folder",
            "  entente extract article.txt                 one JSON object a line",
            "  entente extract news --format csv > r.csv   for a spreadsheet",
            "  entente evaluate gold.json news             how much of it is right",
        })
public final class EntenteCommand implements Runnable {
    private final Consumer<String[]> application;

    private EntenteCommand(Consumer<String[]> application) {
        this.application = application;
    }

    /**
     * Does what the arguments say. Options of the application alone ({@code --server.port=9000}) mean {@code serve}.
     *
     * @param application starts the web application
     * @return the exit code: 0, or 2 when an argument or a file could not be used
     */
    public static int run(String[] args, Consumer<String[]> application) {
        return run(
                args,
                application,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, Consumer<String[]> application, PrintWriter out, PrintWriter err) {
        if (args.length > 0 && args[0].matches("--[a-z]+[.-].*=.*")) {
            application.accept(args);
            return 0;
        }
        int code = new CommandLine(new EntenteCommand(application))
                .addSubcommand(new ServeCommand(application))
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new EvaluateCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        application.accept(new String[0]);
    }

    @Command(
            name = "serve",
            description = "Start the application on port 8080. This is what happens without a command.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Any setting of the application can be given as an option:",
                "  --server.port=9000            listen elsewhere",
                "  --entente.articles=FOLDER     the articles to open with",
                "  --entente.title=TITLE         name of the collection",
                "  --entente.opening.from=DAY    first day of the window to open with",
                "  --entente.opening.to=DAY      last day of it",
                "  --entente.knowledge=FOLDER    knowledge files instead of those packed in",
            })
    static final class ServeCommand implements Runnable {
        private final Consumer<String[]> application;

        @Unmatched
        private @Nullable List<String> settings;

        ServeCommand(Consumer<String[]> application) {
            this.application = application;
        }

        @Override
        public void run() {
            application.accept(settings == null ? new String[0] : settings.toArray(String[]::new));
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = EntenteCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Entente " + (version == null ? "(development)" : version)};
        }
    }
}
