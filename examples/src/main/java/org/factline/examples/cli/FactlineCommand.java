package org.factline.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.factline.Factline;
import org.factline.format.TextTable;
import org.factline.lexicon.DataFileException;
import org.factline.seeds.Seed;
import org.factline.seeds.Seeds;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without arguments it prints the facts of the seed corpus. */
@Command(
        name = "factline",
        mixinStandardHelpOptions = true,
        version = "Factline 0.1.0",
        description = "Reads dates, prisoner counts, officials and exchanges from conflict news in English, Russian"
                + " and Ukrainian. Without a command it prints the facts of the seed corpus.")
public final class FactlineCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final Console console;

    private FactlineCommand(Console console) {
        this.console = console;
    }

    /**
     * Runs the command line.
     *
     * @param in standard input, in UTF-8
     * @param out standard output, in UTF-8
     * @param err standard error, in UTF-8
     * @param args see {@code --help}
     * @return the exit status: 0, or 2 where something is wrong, which {@code err} says
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        Console console = Console.of(in, out instanceof PrintStream stream ? new CheckedOutput(stream) : out, err);
        return new CommandLine(new FactlineCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(console.err())
                .setParameterExceptionHandler((e, arguments) -> failed(
                        console,
                        e.getMessage() + "; see "
                                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help"))
                .setExecutionExceptionHandler((e, command, result) -> failed(console, reason(e)))
                .execute(args);
    }

    private static int failed(Console console, String problem) {
        console.complain(problem);
        return FAILED;
    }

    private static String reason(Exception e) {
        if (e instanceof DataFileException) {
            return "malformed language data: " + e.getMessage();
        }
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + " is missing; give the path of a file that is there";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        if (e instanceof IOException) {
            return e.getMessage() + "; check that it can be read and written";
        }
        return "failed: " + e + "; please report this with the article that was read";
    }

    @Override
    public Integer call() throws IOException {
        Factline factline = Factline.create();
        new TextTable().write(factline.extractAll(Seeds.all().stream().map(Seed::article)), console.out());
        console.out().flush();
        return 0;
    }
}
