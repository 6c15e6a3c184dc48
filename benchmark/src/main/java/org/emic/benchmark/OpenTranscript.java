package org.emic.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// How long until an interview's page is there, to the last byte?
final class OpenTranscript implements Measurement {

    private static final int WARM_UP = 20;
    private static final int REPETITIONS = 100;

    @Override
    public String name() {
        return "open-transcript";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        for (var size : List.of(Size.USUAL, Size.LARGE)) {
            try (var study = new CodedStudy(size);
                    var web = study.serve();
                    var caller = new Caller(web.address(), study, 0)) {
                open(sheet, caller, "page to code, " + size, study.codingPath());
                open(sheet, caller, "its codings, " + size, study.codingPath() + "/codings");
                open(sheet, caller, "page to read, " + size, study.readingPath());
            }
        }
    }

    private static void open(Sheet sheet, Caller caller, String what, String path) throws Exception {
        var first = new Timings();
        first.time(() -> caller.get(path));
        var timings = new Timings();
        for (var number = 0; number < WARM_UP + REPETITIONS; number++) {
            (number < WARM_UP ? new Timings() : timings).time(() -> caller.get(path));
        }
        var bytes = caller.get(path).getBytes(StandardCharsets.UTF_8).length;
        sheet.timings(
                String.format(
                        java.util.Locale.ROOT, "%s, %,d kB, the first time %.0f ms", what, bytes / 1000, first.max()),
                timings);
    }
}
