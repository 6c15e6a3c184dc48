package org.emic.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic study`: the studies of a data folder.
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        description = "Lists, begins and shows studies.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {StudyCommand.ListStudies.class, StudyCommand.Create.class, StudyCommand.Show.class})
final class StudyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, create or show.");
    }

    /// A study as it is printed.
    record Row(String id, String title, String question, String profile, boolean synthetic, Instant begun) {

        static Row of(Study study) {
            return new Row(
                    study.id().toString(),
                    study.title(),
                    study.question(),
                    study.profile().word(),
                    study.synthetic(),
                    study.createdAt());
        }
    }

    /// `emic study list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the studies of the data folder.")
    static final class ListStudies implements Callable<Integer> {

        @Mixin
        private StudiesPlace data = new StudiesPlace();

        @Option(names = "--format", defaultValue = "text", description = "text or json.")
        private Format format = Format.text;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli before call()
        private CommandSpec spec;

        @Override
        public Integer call() {
            try (var workbench = data.open()) {
                var printer = new Printer(spec.commandLine().getOut());
                List<Row> rows = workbench.studies().all().stream().map(Row::of).toList();
                if (format == Format.json) {
                    printer.json(rows);
                } else {
                    rows.forEach(row -> printer.line(row.id() + "  " + row.title()));
                }
                return ExitCode.DONE.status();
            }
        }
    }

    /// `emic study create`.
    @Command(name = "create", mixinStandardHelpOptions = true, description = "Begins a study; prints its id.")
    static final class Create implements Callable<Integer> {

        @Mixin
        private StudiesPlace data = new StudiesPlace();

        @Parameters(paramLabel = "NAME", description = "The study's title.")
        private String title = "";

        @Option(names = "--question", defaultValue = "", description = "The research question.")
        private String question = "";

        @Option(
                names = "--profile",
                defaultValue = "CONSENSUS",
                description = "The method profile: ${COMPLETION-CANDIDATES}.")
        private MethodProfile profile = MethodProfile.CONSENSUS;

        @Option(names = "--lead", defaultValue = "Lead", description = "How the lead is called.")
        private String lead = "";

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli before call()
        private CommandSpec spec;

        @Override
        public Integer call() {
            try (var workbench = data.open()) {
                var actor = workbench.studies().begin(new NewStudy(title, question, profile, lead, false, false));
                new Printer(spec.commandLine().getOut()).line(actor.study().toString());
                return ExitCode.DONE.status();
            }
        }
    }

    /// `emic study show`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a study.")
    static final class Show implements Callable<Integer> {

        @Mixin
        private StudiesPlace data = new StudiesPlace();

        @Parameters(paramLabel = "STUDY", description = "Id or title.")
        private String study = "";

        @Option(names = "--format", defaultValue = "text", description = "text or json.")
        private Format format = Format.text;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli before call()
        private CommandSpec spec;

        @Override
        public Integer call() {
            try (var workbench = data.open()) {
                var row = Row.of(new StudyChoice(workbench).study(study));
                var printer = new Printer(spec.commandLine().getOut());
                if (format == Format.json) {
                    printer.json(row);
                } else {
                    printer.line(row.title());
                    printer.line("  id        " + row.id());
                    printer.line("  question  " + row.question());
                    printer.line("  profile   " + row.profile());
                    printer.line("  begun     " + row.begun());
                }
                return ExitCode.DONE.status();
            }
        }
    }
}
