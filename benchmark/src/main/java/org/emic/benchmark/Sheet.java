package org.emic.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Writes figures as lines of Markdown, with what else the machine was doing at the time.
final class Sheet {

    private final PrintStream out;

    Sheet(PrintStream out) {
        this.out = out;
    }

    void begin(String name) {
        out.printf("%n## %s%n%n%s · commit %s · %s%n%n", name, now(), commit(), machine());
        out.printf("load at the start: %s%n%n", load());
    }

    void timings(String what, Timings timings) {
        out.printf(
                Locale.ROOT,
                "- %s: median %.2f ms, p95 %.2f ms, max %.1f ms (n = %d; load %s)%n",
                what,
                timings.median(),
                timings.percentile(95),
                timings.max(),
                timings.count(),
                load());
    }

    void say(String format, Object... values) {
        out.printf(Locale.ROOT, "- " + format + " (load %s)%n", join(values));
    }

    private static Object[] join(Object... values) {
        var all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = load();
        return all;
    }

    void end() {
        out.printf("%nload at the end: %s%n", load());
        out.flush();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /// How many processes want to run, on average over the last minute.
    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String machine() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + " · "
                + Runtime.getRuntime().availableProcessors() + " × " + processor();
    }

    private static String processor() {
        var info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch", "?");
        }
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "-C", home().toString(), "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    /// The root of the project.
    static Path home() {
        return Path.of(System.getProperty("emic.home", ".")).toAbsolutePath().normalize();
    }
}
