package org.emic.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.app.Workbench;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;

/// How long does it take to bring in forty meetings?
final class ImportMeetings implements Measurement {

    private static final int REPETITIONS = 5;
    private static final Path MEETINGS = Path.of("shared", "data", "qmsum-meetings", "txt");

    @Override
    public String name() {
        return "import-meetings";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        var files = meetings();
        if (files.isEmpty()) {
            sheet.say("not measured: %s is not there, beside the project or above it", MEETINGS);
            return;
        }
        sheet.say("%d files, %d kB", files.size(), kilobytes(files));
        inProcess(sheet, files);
        asCommand(sheet, files);
    }

    private static void inProcess(Sheet sheet, List<Path> files) throws Exception {
        var first = new Timings();
        var timings = new Timings();
        for (var number = 0; number <= REPETITIONS; number++) {
            var folder = Files.createTempDirectory("emic-benchmark");
            try (var workbench = Workbench.open(folder)) {
                var lead = begin(workbench);
                (number == 0 ? first : timings).time(() -> bringIn(workbench, lead, files));
            }
            CodedStudy.remove(folder);
        }
        sheet.say("in process, in a program that has just started: %.0f ms", first.max());
        sheet.timings("in process, after that", timings);
    }

    private static Actor begin(Workbench workbench) {
        return workbench.studies().begin(new NewStudy("Meetings", "", MethodProfile.CONSENSUS, "Lead", false, false));
    }

    private static void bringIn(Workbench workbench, Actor lead, List<Path> files) throws IOException {
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            workbench.bringIn().bringIn(lead, name, Files.readAllBytes(file), Optional.empty());
        }
    }

    /// `emic import`, and for comparison `emic study list` on the same folder: the start alone.
    private static void asCommand(Sheet sheet, List<Path> files) throws Exception {
        var all = new Timings();
        var start = new Timings();
        for (var number = 0; number < REPETITIONS; number++) {
            var folder = Files.createTempDirectory("emic-benchmark");
            try (var workbench = Workbench.open(folder)) {
                begin(workbench);
            }
            start.time(() -> emic(List.of("study", "list", "--data", folder.toString())));
            var command = new ArrayList<>(List.of("import", "--data", folder.toString(), "Meetings"));
            files.forEach(file -> command.add(file.toString()));
            all.time(() -> emic(command));
            CodedStudy.remove(folder);
        }
        sheet.timings("emic import, all of it", all);
        sheet.timings("emic study list, the start alone", start);
        sheet.say("emic import, after its start: median %.0f ms", all.median() - start.median());
    }

    private static void emic(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(Sheet.home().resolve("emic").toString()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("emic " + arguments.getFirst() + " ended with " + process.exitValue());
        }
    }

    private static List<Path> meetings() throws IOException {
        for (var folder = Sheet.home(); folder != null; folder = folder.getParent()) {
            var place = folder.resolve(MEETINGS);
            if (Files.isDirectory(place)) {
                try (var files = Files.list(place)) {
                    return files.sorted().toList();
                }
            }
        }
        return List.of();
    }

    private static long kilobytes(List<Path> files) throws IOException {
        var sum = 0L;
        for (var file : files) {
            sum += Files.size(file);
        }
        return sum / 1000;
    }
}
