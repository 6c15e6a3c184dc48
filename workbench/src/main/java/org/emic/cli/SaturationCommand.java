package org.emic.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emic.agreement.saturation.GuestNameyChen;
import org.emic.app.Sentences;
import org.emic.saturation.SaturationFigures;
import org.emic.statistics.InterviewsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic saturation`: how many codes a series of interviews has brought, and what more may bring.
@Command(
        name = "saturation",
        mixinStandardHelpOptions = true,
        description = "Counts new codes by interview, with the curve over all orders and estimates of what is unseen.",
        footer = {
            "",
            "FILE is a csv with the columns interview,code, interviews in their order; an interview without codes has one"
                    + " row with an empty code.",
            "Whether that is enough is not for a figure to say: name the order and the rule with it."
        })
final class SaturationCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A csv file: interview,code.")
    private Path file = Path.of("");

    @Option(
            names = "--base",
            paramLabel = "N",
            defaultValue = "4",
            description = "Rule of Guest, Namey & Chen: interviews in the base. Default: ${DEFAULT-VALUE}.")
    private int base = GuestNameyChen.USUAL.base();

    @Option(
            names = "--run",
            paramLabel = "N",
            defaultValue = "2",
            description = "Interviews in a run. Default: ${DEFAULT-VALUE}.")
    private int run = GuestNameyChen.USUAL.run();

    @Option(
            names = "--threshold",
            paramLabel = "P",
            defaultValue = "0.05",
            description = "New codes in a run at most, as a share of the base: 0.05 or 5%%. Default: ${DEFAULT-VALUE}.")
    private String threshold = "";

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of random orders and of the bootstrap. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var rule = rule();
        var figures = FileTask.named(file, () -> figures(rule));
        var printer = new Printer(spec.commandLine().getOut());
        switch (format) {
            case json -> printer.json(new SaturationSheet(figures).json());
            case csv -> new SaturationSheet(figures).csv().forEach(printer::line);
            case text -> new SaturationText(figures, seed).lines().forEach(printer::line);
        }
        return ExitCode.DONE.status();
    }

    private GuestNameyChen rule() {
        try {
            return new GuestNameyChen(base, run, share());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--base and --run take whole numbers from 1, --threshold a share from 0 to 1 such as 0.05, or a"
                            + " percentage such as 5%.");
        }
    }

    /// @throws NumberFormatException if it is no number
    private double share() {
        return threshold.endsWith("%")
                ? Double.parseDouble(threshold.substring(0, threshold.length() - 1)) / 100
                : Double.parseDouble(threshold);
    }

    private SaturationFigures figures(GuestNameyChen rule) {
        InterviewsReader.Read read;
        try (var bar = new TaskBar("Reading")) {
            read = InterviewsReader.read(file, bar::at);
        }
        if (read.repeats() > 0) {
            var err = spec.commandLine().getErr();
            err.println("emic: " + Sentences.of("warning.saturation.repeats", read.repeats()));
            err.flush();
        }
        try (var bar = new TaskBar("Orders")) {
            return SaturationFigures.of(read.incidence(), rule, seed, (done, all) -> {
                bar.at(done, all);
                return true;
            });
        }
    }
}
