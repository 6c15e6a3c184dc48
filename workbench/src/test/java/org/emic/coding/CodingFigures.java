package org.emic.coding;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.emic.SampleStudy;
import org.emic.app.WebApplication;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// Measures what coding costs: not a test, run by hand. Prints the median of adding a coding in transcripts of
/// different
/// length with different numbers of codings, how many codings eight writers keep in a second, and how long a page
/// takes.
public final class CodingFigures {

    private static final String WORDS =
            "we waited five weeks before anyone owned the decision and then it went through her phone ";

    private CodingFigures() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("coding-figures");
        try (var study = SampleStudy.open(folder)) {
            var codes = new ArrayList<Code>();
            for (var number = 0; number < 40; number++) {
                codes.add(study.code(study.first(), "Code " + number));
            }
            var shorter = study.keep("10,000 words", turns(10_000), 3);
            var longer = study.keep("90,000 words", turns(90_000), 4);
            var random = new SplittableRandom(1);
            System.out.printf("first coding (reads the transcript): %.1f ms%n", add(study, longer, codes, random));
            for (var count : List.of(100, 1_000, 5_000)) {
                for (var transcript : List.of(shorter, longer)) {
                    fill(study, transcript, codes, random, count);
                    System.out.printf(
                            "%d words, %d codings: median %.2f ms%n",
                            transcript.equals(shorter) ? 10_000 : 90_000,
                            count,
                            median(study, transcript, codes, random));
                }
            }
            System.out.printf("8 writers: %.0f codings/s%n", throughput(study, shorter, codes));
            pages(study, List.of(shorter, longer));
        }
    }

    private static void fill(
            SampleStudy study, TranscriptId transcript, List<Code> codes, SplittableRandom random, int count) {
        var there = study.workbench()
                .codings()
                .work(study.first(), transcript)
                .codings()
                .size();
        for (var number = there; number < count; number++) {
            add(study, transcript, codes, random);
        }
    }

    private static double median(
            SampleStudy study, TranscriptId transcript, List<Code> codes, SplittableRandom random) {
        var times = new double[101];
        for (var number = 0; number < times.length; number++) {
            times[number] = add(study, transcript, codes, random);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double add(SampleStudy study, TranscriptId transcript, List<Code> codes, SplittableRandom random) {
        var start = random.nextInt(50_000);
        var span = new TextSpan(start, start + 5 + random.nextInt(200));
        var code = codes.get(random.nextInt(codes.size()));
        var wish = new NewCoding(new CodingId(UUID.randomUUID()), transcript, code.id(), span);
        var before = System.nanoTime();
        study.workbench().codings().add(study.first(), wish);
        return (System.nanoTime() - before) / 1e6;
    }

    private static double throughput(SampleStudy study, TranscriptId transcript, List<Code> codes) throws Exception {
        var each = 100;
        var before = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var writer = 0; writer < 8; writer++) {
                var random = new SplittableRandom(100 + writer);
                work.add(() -> {
                    for (var number = 0; number < each; number++) {
                        add(study, transcript, codes, random);
                    }
                    return true;
                });
            }
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        }
        return 8 * each / ((System.nanoTime() - before) / 1e9);
    }

    private static void pages(SampleStudy study, List<TranscriptId> transcripts) throws Exception {
        var token = study.workbench()
                .database()
                .write(tx -> study.workbench()
                        .doors()
                        .open(tx, study.first().study(), study.first().person()));
        try (var web = WebApplication.start(study.workbench(), 0);
                var client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
            get(client, web.address() + "/enter/" + token.text());
            for (var transcript : transcripts) {
                var address = web.address() + "/studies/" + study.first().study() + "/code/" + transcript;
                page(client, address);
                page(client, address + "/codings");
            }
        }
    }

    private static void page(HttpClient client, String address) throws Exception {
        var times = new double[21];
        var size = 0;
        for (var number = 0; number < times.length; number++) {
            var before = System.nanoTime();
            size = get(client, address);
            times[number] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: %d kB, median %.0f ms to the last byte%n",
                address.endsWith("codings") ? "own work" : "page", size / 1024, times[times.length / 2]);
    }

    private static int get(HttpClient client, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    private static List<List<String>> turns(int words) {
        var turns = new ArrayList<List<String>>();
        for (var count = 0; count < words; count += 5 * 16) {
            var turn = new ArrayList<String>();
            turn.add(turns.size() % 2 == 0 ? "P01" : "Int");
            for (var line = 0; line < 5; line++) {
                turn.add(WORDS.strip() + " " + line + ".");
            }
            turns.add(turn);
        }
        return turns;
    }
}
