package org.emic.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// How long from `./emic serve` to the first page?
final class StartUp implements Measurement {

    private static final int REPETITIONS = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        var first = new Series();
        var next = new Series();
        for (var number = 0; number < REPETITIONS; number++) {
            var folder = Files.createTempDirectory("emic-benchmark");
            start(folder, first);
            start(folder, next);
            CodedStudy.remove(folder);
        }
        report(sheet, "first start on a new data folder", first);
        report(sheet, "next start on the same folder", next);
    }

    private record Series(Timings wall, Timings cpu) {
        Series() {
            this(new Timings(), new Timings());
        }
    }

    private static void report(Sheet sheet, String what, Series series) {
        sheet.timings(what + ", until / answers 200", series.wall());
        sheet.timings(what + ", CPU of the process until then", series.cpu());
    }

    private static void start(Path folder, Series series) throws IOException, InterruptedException {
        var port = freePort();
        var begin = System.nanoTime();
        var process = new ProcessBuilder(
                        Sheet.home().resolve("emic").toString(),
                        "serve",
                        "--no-open",
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitPage(port, process);
            series.wall().add((System.nanoTime() - begin) / 1e6);
            var spent = process.info().totalCpuDuration().orElse(Duration.ZERO);
            series.cpu().add(spent.toNanos() / 1e6);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitPage(int port, Process process) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.ofByteArray()).statusCode() == 200) {
                        return;
                    }
                } catch (ConnectException notYet) {
                    Thread.sleep(10);
                }
            }
        }
        throw new IllegalStateException("Emic did not start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
