package org.emic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.emic.accounts.Actor;
import org.emic.app.Workbench;
import org.emic.refusal.Refused;
import org.emic.transcripts.Extent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic import`: transcripts into a study, each file kept whole or not at all.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings transcripts into a study. A file that cannot be read does not hold up the others.",
        footer = {
            "",
            "Exit code 0: all files were kept; 1: some were, the others are named; 3: none was, nothing was changed."
        })
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's id or title.")
    private String study = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = ".vtt, .srt, .txt, .docx or .pdf.")
    private List<Path> files = List.of();

    @Option(
            names = "--participant",
            paramLabel = "LABEL",
            description = "Whose interview it is, such as P07. Default: as speakers and file names say.")
    private Optional<String> participant = Optional.empty();

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    /// The whole result.
    record Result(String study, List<PrintedFile> files) {

        Result {
            files = List.copyOf(files);
        }

        ExitCode exitCode() {
            var kept = files.stream().filter(PrintedFile::kept).count();
            if (kept == files.size()) {
                return ExitCode.DONE;
            }
            return kept == 0 ? ExitCode.BAD_INPUT : ExitCode.DONE_WITH_FINDINGS;
        }
    }

    @Override
    public Integer call() {
        try (var workbench = data.open()) {
            var choice = new StudyChoice(workbench);
            var chosen = choice.study(study);
            var result = new Result(chosen.id().toString(), bringIn(workbench, choice.lead(chosen)));
            print(result);
            return result.exitCode().status();
        }
    }

    private List<PrintedFile> bringIn(Workbench workbench, Actor lead) {
        var printed = new ArrayList<PrintedFile>();
        try (var bar = Progress.of("Reading", files.size())) {
            for (var path : files) {
                var file = new InterviewFile(path);
                bar.setExtraMessage(file.name());
                printed.add(bringIn(workbench, lead, file));
                bar.step();
            }
        }
        return printed;
    }

    private PrintedFile bringIn(Workbench workbench, Actor lead, InterviewFile file) {
        try {
            var bytes = file.bytes(workbench.reader().limits());
            var brought = workbench.bringIn().bringIn(lead, file.name(), bytes, participant);
            return PrintedFile.of(file.name(), true, brought.read(), Extent.of(brought.summary()));
        } catch (Refused why) {
            return PrintedFile.refused(file.name(), why);
        }
    }

    private void print(Result result) {
        var printer = new Printer(spec.commandLine().getOut());
        var err = spec.commandLine().getErr();
        result.files().stream()
                .filter(file -> !file.kept())
                .forEach(file -> file.warnings().forEach(why -> err.println("emic: " + why)));
        err.flush();
        if (format == Format.json) {
            printer.json(result);
            return;
        }
        for (var file : result.files()) {
            if (file.kept()) {
                printer.line(file.line());
                file.warnings().forEach(warning -> printer.line("  " + warning));
            } else {
                printer.line(file.file() + ": not kept");
            }
        }
    }
}
