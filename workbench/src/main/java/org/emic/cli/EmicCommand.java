package org.emic.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emic.app.Sentences;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `emic`: the whole command line.
@Command(
        name = "emic",
        mixinStandardHelpOptions = true,
        versionProvider = EmicCommand.Version.class,
        description = "A workbench for rigorous team-based thematic analysis of interviews.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, with findings (differences, a failed verification)",
            "2:wrong usage",
            "3:bad input; nothing was changed",
            "4:not allowed",
            "5:internal error"
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            StudyCommand.class,
            ImportCommand.class,
            InspectCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            AgreeCommand.class,
            SaturationCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            MoveCommand.class,
            WarmUpCommand.class,
            CommandLine.HelpCommand.class
        })
public final class EmicCommand implements Runnable {

    /// The command has started something that goes on.
    public static final int STAYS_UP = -1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    /// Runs one command and says how it ended.
    ///
    /// @return an exit code, or [#STAYS_UP]
    public static int run(String... arguments) {
        return commandLine().setOut(results()).execute(arguments);
    }

    /// Results that go to a file or another program are UTF-8 whatever the platform's own encoding is; on a terminal
    /// they are in the terminal's.
    private static PrintWriter results() {
        var charset = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(Console::charset)
                .orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(System.out, charset), true);
    }

    /// The command line, with where it prints still to be chosen.
    public static CommandLine commandLine() {
        return new CommandLine(new EmicCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) ->
                        explain(problem, line.getErr()).status());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /// Says what went wrong in one sentence; a fault of ours also with its place, never with study text.
    private static ExitCode explain(Exception problem, PrintWriter err) {
        var code = ExitCode.of(problem);
        if (code == ExitCode.INTERNAL_ERROR) {
            var place = problem.getStackTrace().length > 0 ? " at " + problem.getStackTrace()[0] : "";
            err.println("emic: something in Emic broke: " + problem.getClass().getName() + place);
        } else {
            err.println("emic: " + Sentences.of(problem));
        }
        err.flush();
        return code;
    }

    /// Which Emic this is.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = EmicCommand.class.getPackage().getImplementationVersion();
            return new String[] {"emic " + (version == null ? "(built from source)" : version)};
        }
    }
}
