package org.emic.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.emic.benchmark.agreement.BootstrapSamples;
import org.emic.benchmark.agreement.LongStudy;
import org.emic.benchmark.agreement.NominalAlpha;
import org.emic.benchmark.agreement.SpanAlpha;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// What does agreement cost beside DKPro Statistics, on one thread, and how does it grow?
final class AgreementSpeed implements Measurement {

    private static final String[] BOTH_LIBRARIES = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"};
    private static final String[] LIKE_EMIC = {"-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};
    private static final int PATIENCE = 60;

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        var warm = medians(
                sheet,
                "",
                new OptionsBuilder()
                        .include(pattern(NominalAlpha.class))
                        .include(pattern(SpanAlpha.class))
                        .include(pattern(BootstrapSamples.class))
                        .forks(1)
                        .jvmArgs(BOTH_LIBRARIES));
        ratio(sheet, "nominal α", warm, "NominalAlpha.dkpro 1000000", "NominalAlpha.ours 1000000");
        ratio(sheet, "spans, uα against α_U", warm, "SpanAlpha.dkpro 10000", "SpanAlpha.ours 10000");
        ratio(sheet, "spans, both α_U", warm, "SpanAlpha.dkpro 10000", "SpanAlpha.ours1995 10000");
        ratio(sheet, "growth of uα, 10^4 to 10^5", warm, "SpanAlpha.ours 100000", "SpanAlpha.ours 10000");
        ratio(sheet, "growth of uα, 10^5 to 10^6", warm, "SpanAlpha.ours 1000000", "SpanAlpha.ours 100000");
        medians(
                sheet,
                "first call in a new process with Emic's own flags, ",
                new OptionsBuilder()
                        .include(pattern(NominalAlpha.class) + "ours")
                        .include(pattern(SpanAlpha.class) + "ours$")
                        .param("spansPerCoder", "10000", "100000")
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .forks(5)
                        .jvmArgs(LIKE_EMIC));
        waitForDkpro(sheet, 100_000);
    }

    private static String pattern(Class<?> benchmarks) {
        return benchmarks.getName().replace(".", "\\.") + "\\.";
    }

    /// The median of each benchmark in milliseconds, by its name and parameters.
    private static Map<String, Double> medians(Sheet sheet, String prefix, ChainedOptionsBuilder options)
            throws RunnerException {
        Collection<RunResult> results = new Runner(options.verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        var medians = new TreeMap<String, Double>();
        for (var result : results) {
            var times = result.getPrimaryResult().getStatistics();
            var name = named(result);
            sheet.say(
                    "%s%s: median %.2f ms, from %.2f to %.2f ms (n = %d)",
                    prefix, name, times.getPercentile(50), times.getMin(), times.getMax(), times.getN());
            medians.put(name, times.getPercentile(50));
        }
        return medians;
    }

    private static String named(RunResult result) {
        var params = result.getParams();
        var method = params.getBenchmark()
                .substring(NominalAlpha.class.getPackageName().length() + 1);
        var values = params.getParamsKeys().stream().map(params::getParam).toList();
        return (method + " " + String.join(" ", values)).strip();
    }

    private static void ratio(Sheet sheet, String what, Map<String, Double> medians, String more, String less) {
        sheet.say("%s: %s / %s = %.1f", what, more, less, median(medians, more) / median(medians, less));
    }

    private static double median(Map<String, Double> medians, String name) {
        var median = medians.get(name);
        if (median == null) {
            throw new IllegalStateException("There is no " + name + " among " + medians.keySet());
        }
        return median;
    }

    private static void waitForDkpro(Sheet sheet, int spans) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx4g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongStudy.class.getName(),
                        Integer.toString(spans))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            if (!"built".equals(lines.readLine())) {
                throw new IllegalStateException("DKPro Statistics did not take the spans");
            }
            var start = System.nanoTime();
            var done = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            sheet.say(
                    "SpanAlpha.dkpro %d, once, limited to %d s: %s after %.1f s",
                    spans, PATIENCE, done ? "done" : "not done, and ended", (System.nanoTime() - start) / 1e9);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
