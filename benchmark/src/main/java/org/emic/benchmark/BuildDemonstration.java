package org.emic.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import org.emic.app.Workbench;

/// How long does it take to build the demonstration study the first time?
final class BuildDemonstration implements Measurement {

    private static final int REPETITIONS = 3;

    @Override
    public String name() {
        return "demonstration";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        for (var number = 1; number <= REPETITIONS; number++) {
            var folder = Files.createTempDirectory("emic-benchmark");
            var spent = cpu();
            var timings = new Timings();
            timings.time(() -> {
                try (var workbench = Workbench.open(folder)) {
                    workbench.demo().buildIfMissing();
                }
            });
            sheet.say(
                    "time %d in this process: %.1f s, CPU %.1f s", number, timings.max() / 1000, (cpu() - spent) / 1e9);
            CodedStudy.remove(folder);
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
