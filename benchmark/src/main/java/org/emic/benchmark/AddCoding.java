package org.emic.benchmark;

import java.util.List;

/// How long does it take until a coding is safe on the disk? Does that grow with the interview?
final class AddCoding implements Measurement {

    private static final int WARM_UP = 500;
    private static final int REPETITIONS = 1_000;

    @Override
    public String name() {
        return "add-coding";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        for (var size : List.of(Size.USUAL, Size.LARGE)) {
            try (var study = new CodedStudy(size)) {
                sheet.timings("use case, " + size, useCase(study));
                try (var web = study.serve();
                        var caller = new Caller(web.address(), study, 0)) {
                    sheet.timings("over HTTP, " + size, overHttp(study, caller));
                }
            }
        }
    }

    private static Timings useCase(CodedStudy study) throws Exception {
        var timings = new Timings();
        for (var number = 0; number < WARM_UP + REPETITIONS; number++) {
            var wish = study.nextCoding(0);
            (number < WARM_UP ? new Timings() : timings)
                    .time(() -> study.workbench().codings().add(study.coder(0), wish));
        }
        return timings;
    }

    private static Timings overHttp(CodedStudy study, Caller caller) throws Exception {
        var timings = new Timings();
        for (var number = 0; number < WARM_UP + REPETITIONS; number++) {
            var wish = study.nextCoding(0);
            (number < WARM_UP ? new Timings() : timings).time(() -> caller.add(wish));
        }
        return timings;
    }
}
