package org.emic.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.statistics.AgreementFigures;
import org.emic.statistics.Choice;
import org.emic.statistics.Intervals;
import org.emic.statistics.Layout;
import org.emic.statistics.SpanAgreement;
import org.emic.statistics.SpanMeasure;
import org.emic.statistics.SpansReader;
import org.emic.statistics.StepWatch;
import org.emic.statistics.UnitAgreement;
import org.emic.statistics.UnitMeasure;
import org.emic.statistics.UnitsReader;
import org.emic.statistics.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic agree`: how far coders agree, from a csv file.
@Command(
        name = "agree",
        mixinStandardHelpOptions = true,
        description = "Computes inter-coder agreement from a csv file, over all codes and code by code.",
        footer = {
            "",
            "units: unit,coder,value; no row or no value is missing; several labels are joined by |, a | alone is the empty"
                    + " set.",
            "spans: document,length,coder,start,end,code; code points from 0, half-open; a coder who marked nothing in a"
                    + " document has one row with start, end and code empty.",
            "A figure that cannot be computed is undefined, with the reason, and the exit code is 0 all the same; a file"
                    + " in which nothing can be compared is bad input."
        })
final class AgreeCommand implements Callable<Integer> {

    private static final int FEWEST_SAMPLES = 100;
    private static final int MOST_SAMPLES = 1_000_000;

    @Parameters(index = "0", paramLabel = "FILE", description = "A csv file of units or spans.")
    private Path file = Path.of("");

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "units or spans. Default: as the headings of the file say.")
    private Optional<String> layout = Optional.empty();

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            split = ",",
            description = "A measure, again for more. Default: the usual ones of the layout. units: percent-agreement,"
                    + " percent-agreement-over-values, cohen-kappa, scott-pi, conger-kappa, fleiss-kappa,"
                    + " krippendorff-alpha, pooled-alpha, gwet-ac1, gwet-ac2, brennan-prediger. spans: alpha-u,"
                    + " alpha-u-binary, alpha-u-cu, alpha-u-ku, alpha-u-pooled, and span-f1-, span-precision- and"
                    + " span-recall- with exact or overlap; to find a figure of another tool: alpha-u-1995, and character-"
                    + " with percent-agreement, cohen-kappa or krippendorff-alpha.")
    private List<String> names = List.of();

    @Option(
            names = "--coders",
            paramLabel = "A,B",
            split = ",",
            description = "The coders to compare, in this order. Default: all.")
    private List<String> coders = List.of();

    @Option(
            names = "--codes",
            paramLabel = "A,B",
            split = ",",
            description = "The whole codebook, those included that nobody used. Default: what the file holds.")
    private List<String> codes = List.of();

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS",
            description = "How different values count for krippendorff-alpha and gwet-ac2: nominal, ordinal, interval,"
                    + " ratio, jaccard or masi. Default: nominal; of sets of labels also jaccard and masi.")
    private Optional<String> weights = Optional.empty();

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "" + Intervals.USUAL_SAMPLES,
            description = "Percentile intervals from N samples, of units, or of documents for spans; 0 for intervals by"
                    + " formula, where there is one. Default: ${DEFAULT-VALUE}.")
    private int samples = Intervals.USUAL_SAMPLES;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of the samples. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkWords();
        var figures = FileTask.named(file, this::figures);
        var printer = new Printer(spec.commandLine().getOut());
        switch (format) {
            case json -> printer.json(new AgreementSheet(figures).json());
            case csv -> new AgreementSheet(figures).csv().forEach(printer::line);
            case text -> new AgreementText(figures).lines().forEach(printer::line);
        }
        return ExitCode.DONE.status();
    }

    /// What is wrong whatever the file holds is said before it is read.
    private void checkWords() {
        layout.ifPresent(word -> known(word, "layout", Layout.values(), Layout::word));
        weights.ifPresent(word -> known(word, "weights", Weights.values(), Weights::word));
        var all = Stream.concat(
                        Arrays.stream(UnitMeasure.values()).map(UnitMeasure::word),
                        Arrays.stream(SpanMeasure.values()).map(SpanMeasure::word))
                .toArray(String[]::new);
        names.forEach(name -> known(name, "measure", all, Function.identity()));
        if (samples != 0 && (samples < FEWEST_SAMPLES || samples > MOST_SAMPLES)) {
            throw wrong("--bootstrap takes 0, or %,d to %,d samples; print nothing from fewer than 1,000."
                    .formatted(FEWEST_SAMPLES, MOST_SAMPLES));
        }
        checkList("--coders", coders);
        checkList("--codes", codes);
        if (coders.size() == 1) {
            throw wrong("--coders takes two coders or more.");
        }
    }

    private void checkList(String option, List<String> given) {
        if (given.stream().anyMatch(String::isBlank)
                || given.stream().distinct().count() < given.size()) {
            throw wrong(option + " takes names, each once, separated by commas.");
        }
    }

    private <T> T known(String word, String what, T[] all, Function<T, String> words) {
        return Arrays.stream(all)
                .filter(each -> words.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("There is no " + what + " \"" + word + "\". There are "
                        + Arrays.stream(all).map(words).collect(Collectors.joining(", ")) + "."));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private AgreementFigures figures() {
        var found = layout.flatMap(Layout::of).orElseGet(() -> Layout.detect(file));
        var choice = new Choice(coders, codes);
        return switch (found) {
            case UNITS -> {
                var measures = unitMeasures();
                var units = read(watch -> UnitsReader.read(file, choice, watch));
                yield drawing(
                        intervals -> new UnitAgreement(measures, weights.flatMap(Weights::of), intervals).of(units));
            }
            case SPANS -> {
                var measures = spanMeasures();
                var spans = read(watch -> SpansReader.read(file, choice, watch));
                yield drawing(intervals -> new SpanAgreement(measures, intervals).of(spans));
            }
        };
    }

    private static <T> T read(Function<StepWatch, T> reading) {
        try (var bar = new TaskBar("Reading")) {
            return reading.apply(bar::at);
        }
    }

    private AgreementFigures drawing(Function<Intervals, AgreementFigures> computing) {
        try (var bar = new TaskBar("Samples")) {
            return computing.apply(samples == 0 ? Intervals.byFormula() : Intervals.bySamples(samples, seed, bar::at));
        }
    }

    private List<UnitMeasure> unitMeasures() {
        var chosen = chosen("units", UnitMeasure::of);
        if (chosen.contains(UnitMeasure.GWET_AC2)
                && !weights.flatMap(Weights::of).map(Weights::areOfAc2).orElse(true)) {
            throw wrong("gwet-ac2 takes the weights nominal, ordinal or interval.");
        }
        return chosen;
    }

    private List<SpanMeasure> spanMeasures() {
        if (weights.isPresent()) {
            throw wrong("Weights are for units; spans carry the same code or another.");
        }
        return chosen("spans", SpanMeasure::of);
    }

    private <T> List<T> chosen(String what, Function<String, Optional<T>> measure) {
        return names.stream()
                .distinct()
                .map(name -> measure.apply(name)
                        .orElseThrow(() -> wrong("The measure " + name + " is not one for " + what + ".")))
                .toList();
    }
}
