package org.emic.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.emic.app.WebApplication;
import org.emic.coding.NewCoding;

/// How many codings a second are kept when eight browsers of the two coders send at once?
final class EightWriters implements Measurement {

    private static final int WRITERS = 8;
    private static final int EACH = 500;

    /// Sends one coding.
    private interface Way {
        void send(NewCoding wish) throws Exception;
    }

    @Override
    public String name() {
        return "eight-writers";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        for (var size : List.of(Size.USUAL, Size.LARGE)) {
            try (var study = new CodedStudy(size)) {
                together(study, useCases(study));
                sheet.say("use case, %s: %.0f codings a second", size, together(study, useCases(study)));
                try (var web = study.serve()) {
                    var callers = callers(study, web);
                    together(
                            study,
                            new ArrayList<>(callers.stream()
                                    .map(each -> (Way) each::add)
                                    .toList()));
                    var rate = together(
                            study, callers.stream().map(each -> (Way) each::add).toList());
                    sheet.say("over HTTP, %s: %.0f codings a second", size, rate);
                    callers.forEach(Caller::close);
                }
            }
        }
    }

    private static List<Way> useCases(CodedStudy study) {
        var ways = new ArrayList<Way>();
        for (var writer = 0; writer < WRITERS; writer++) {
            var coder = study.coder(writer % 2);
            ways.add(wish -> study.workbench().codings().add(coder, wish));
        }
        return ways;
    }

    private static List<Caller> callers(CodedStudy study, WebApplication web) throws Exception {
        var callers = new ArrayList<Caller>();
        for (var writer = 0; writer < WRITERS; writer++) {
            callers.add(new Caller(web.address(), study, writer % 2));
        }
        return callers;
    }

    private static double together(CodedStudy study, List<Way> ways) throws Exception {
        var jobs = new ArrayList<Callable<Boolean>>();
        for (var writer = 0; writer < WRITERS; writer++) {
            var way = ways.get(writer);
            var wishes = new ArrayList<NewCoding>();
            for (var number = 0; number < EACH; number++) {
                wishes.add(study.nextCoding(writer % 2));
            }
            jobs.add(() -> {
                for (var wish : wishes) {
                    way.send(wish);
                }
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var start = System.nanoTime();
            for (var done : threads.invokeAll(jobs)) {
                done.get();
            }
            return WRITERS * EACH * 1e9 / (System.nanoTime() - start);
        }
    }
}
