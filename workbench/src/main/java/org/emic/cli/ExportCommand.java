package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.emic.accounts.Actor;
import org.emic.app.Sentences;
import org.emic.app.Workbench;
import org.emic.exchange.ExportFormat;
import org.emic.exchange.ExportWatch;
import org.emic.exchange.ExportWish;
import org.emic.exchange.TakenOut;
import org.emic.themes.Disclosure;
import org.emic.themes.DisclosureOverride;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic export`: takes a study's data out.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Takes a study's data out, once its round is revealed. The journal keeps that it left.",
        footer = {
            "",
            "csv: who coded what from where to where; json: the study; xlsx: tables for reading and counting;",
            "audit: a zip for an auditor, with the journal and a hash of everything in it;",
            "qdpx: a REFI-QDA project for other programs; qdc: a REFI-QDA codebook."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's id or title.")
    private String study = "";

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "csv, json, xlsx, audit, qdpx or qdc.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to; one that is there is replaced. - is standard output, for csv, json and qdc.")
    private String output = "";

    @Option(
            names = "--whole",
            paramLabel = "REASON",
            description = "Lets out also what the disclosure check holds back, on the lead's word. The reason, a"
                    + " sentence, is printed in the file.")
    private Optional<String> whole = Optional.empty();

    @Option(names = "--format", defaultValue = "text", description = "How the result is said: text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    /// The result.
    record Result(String study, String to, String file, long bytes, String sha256, int heldBack, int letOut) {}

    @Override
    public Integer call() throws IOException {
        var form = ExportFormat.of(to);
        if (form.isEmpty()) {
            return wrong("There is no form \"" + to + "\". Emic writes " + formats() + ".");
        }
        var toScreen = output.equals(STANDARD_OUTPUT);
        if (toScreen && !form.get().isText()) {
            return wrong(to + " is not text. Name a file with -o FILE.");
        }
        var wish = new ExportWish(form.get(), whole.map(DisclosureOverride::new));
        try (var workbench = data.open()) {
            var choice = new StudyChoice(workbench);
            var lead = choice.lead(choice.study(study));
            if (toScreen) {
                print(workbench, lead, wish);
            } else {
                write(workbench, lead, wish);
            }
            return ExitCode.DONE.status();
        }
    }

    private static String formats() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    private Integer wrong(String sentence) {
        say(sentence);
        return ExitCode.WRONG_USAGE.status();
    }

    private void say(String sentence) {
        var err = spec.commandLine().getErr();
        err.println("emic: " + sentence);
        err.flush();
    }

    private void print(Workbench workbench, Actor lead, ExportWish wish) throws IOException {
        try (var taken = take(workbench, lead, wish)) {
            taken.writeTo(spec.commandLine().getOut());
            warn(taken.receipt());
        }
    }

    private void write(Workbench workbench, Actor lead, ExportWish wish) {
        try (var file = ResultFile.begin(Path.of(output));
                var taken = take(workbench, lead, wish)) {
            file.finish(taken::writeTo);
            warn(taken.receipt());
            said(lead, taken.receipt());
        }
    }

    private static TakenOut take(Workbench workbench, Actor lead, ExportWish wish) {
        if (wish.format() == ExportFormat.CSV) {
            return workbench.exports().take(lead, wish, ExportWatch.NOBODY);
        }
        try (var bar = new ExportBar()) {
            return workbench.exports().take(lead, wish, bar);
        }
    }

    private void warn(TakenOut.Receipt receipt) {
        if (receipt.heldBack() > 0) {
            say(Sentences.of("warning.export.held-back", receipt.heldBack(), Disclosure.SMALLEST_ROLE));
        }
        if (receipt.letOut() > 0) {
            say(Sentences.of("warning.export.let-out", receipt.letOut(), Disclosure.SMALLEST_ROLE));
        }
    }

    private void said(Actor lead, TakenOut.Receipt receipt) {
        var printer = new Printer(spec.commandLine().getOut());
        if (format == Format.json) {
            printer.json(new Result(
                    lead.study().toString(),
                    receipt.format().word(),
                    output,
                    receipt.bytes(),
                    receipt.sha256(),
                    receipt.heldBack(),
                    receipt.letOut()));
        } else {
            printer.line(String.format(
                    Locale.ENGLISH, "%s: %,d bytes, SHA-256 %s", output, receipt.bytes(), receipt.sha256()));
        }
    }
}
