package org.emic.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where the measurements start: `benchmark/run NAME …`.
public final class Benchmark {

    private static final List<Measurement> ALL = List.of(
            new AddCoding(),
            new OpenTranscript(),
            new FrameTimes(),
            new EightWriters(),
            new ImportMeetings(),
            new StartUp(),
            new BuildDemonstration(),
            new AgreementSpeed(),
            new AgreementValues());

    private Benchmark() {}

    public static void main(String[] names) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var known = ALL.stream().map(Measurement::name).collect(Collectors.joining(", "));
        if (names.length == 0) {
            System.err.println("benchmark: name what to measure: " + known + ", or all.");
            System.exit(2);
        }
        for (var name : names) {
            if (!name.equals("all")
                    && ALL.stream().noneMatch(each -> each.name().equals(name))) {
                System.err.println("benchmark: there is no " + name + "; there are " + known + ".");
                System.exit(2);
            }
        }
        for (var measurement : ALL) {
            if (Arrays.asList(names).contains("all") || Arrays.asList(names).contains(measurement.name())) {
                var sheet = new Sheet(System.out);
                sheet.begin(measurement.name());
                measurement.run(sheet);
                sheet.end();
            }
        }
        System.exit(0);
    }
}
