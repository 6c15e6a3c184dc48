package org.emic.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.emic.app.Sentences;
import org.emic.report.ReportFiles;
import org.emic.report.ReportFormat;
import org.emic.report.ReportOptions;
import org.emic.report.StudyReport;
import org.emic.themes.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic report`: writes the report as it may leave.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes the report of a study, once its round is revealed: for Word, for Excel, or as a web page.",
        footer = {
            "",
            "Quotations from roles with fewer than 5 people are held back; the file says how many. The journal keeps that"
                    + " the report was taken out."
        })
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's id or title.")
    private String study = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to: a .docx, .xlsx or .html; one that is there is replaced.")
    private Path output = Path.of("");

    @Option(
            names = "--quotations",
            paramLabel = "N",
            defaultValue = "3",
            description = "The most quotations a code shows, 0 to 10. Default: ${DEFAULT-VALUE}.")
    private int quotations = ReportOptions.USUAL.quotations();

    @Option(names = "--no-codes", description = "Table 2 ends at the subcategories.")
    private boolean withoutCodes;

    @Option(names = "--format", defaultValue = "text", description = "How the result is said: text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    /// The result.
    record Result(String study, String file, String form, long bytes, int quotations, int heldBack) {}

    @Override
    public Integer call() {
        var form = ReportFormat.ofFile(output.toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The file's name says in what form: .docx, .xlsx or .html."));
        if (quotations < 0 || quotations > 10) {
            throw new ParameterException(spec.commandLine(), "--quotations takes 0 to 10.");
        }
        try (var workbench = data.open();
                var file = ResultFile.begin(output)) {
            var choice = new StudyChoice(workbench);
            var lead = choice.lead(choice.study(study));
            var report = workbench.reports().takeOut(lead, new ReportOptions(quotations, !withoutCodes), form);
            var bytes = ReportFiles.write(report, form);
            file.finish(out -> out.write(bytes));
            say(report, form, bytes.length);
            return ExitCode.DONE.status();
        }
    }

    private void say(StudyReport report, ReportFormat form, long bytes) {
        var printer = new Printer(spec.commandLine().getOut());
        var heldBack = report.quotations().heldBack();
        if (heldBack > 0) {
            var err = spec.commandLine().getErr();
            err.println("emic: " + Sentences.of("warning.report.held-back", heldBack, Disclosure.SMALLEST_ROLE));
            err.flush();
        }
        if (format == Format.json) {
            printer.json(new Result(
                    report.study().id().toString(),
                    output.toString(),
                    form.word(),
                    bytes,
                    report.quotations().size(),
                    heldBack));
        } else {
            printer.line(String.format(
                    Locale.ENGLISH,
                    "%s: %,d bytes, %,d quotations",
                    output,
                    bytes,
                    report.quotations().size()));
        }
    }
}
