package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emic.report.ReportFiles;
import org.emic.report.ReportFormat;
import org.emic.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic report`: the report of a study as a file.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report of a study: for Word, for Excel, or as a web page.",
        footer = {
            "",
            "Quotations from roles with fewer than 5 people are held back; the file says how many. The journal keeps that"
                    + " the report was taken out."
        })
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "STUDY", description = "The study's id or title.")
    private String study = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write; the ending says what: .docx, .xlsx or .html.")
    private Path file = Path.of("");

    @Option(
            names = "--quotations",
            paramLabel = "N",
            defaultValue = "3",
            description = "The most quotations a code shows, 0 to 10. Default: ${DEFAULT-VALUE}.")
    private int quotations = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var format = ReportFormat.ofFile(file.toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The file's ending says the format: .docx, .xlsx or .html."));
        try (var workbench = data.open()) {
            var lead = new StudyChoice(workbench).lead(study);
            var report = workbench.reports().takeOut(lead, new ReportOptions(quotations, true), format);
            Files.write(file, ReportFiles.write(report, format));
            var printer = new Printer(spec.commandLine().getOut());
            printer.line(file.toString());
            if (report.quotations().heldBack() > 0) {
                printer.line("Quotations held back: " + report.quotations().heldBack());
            }
            return ExitCode.DONE.status();
        }
    }
}
