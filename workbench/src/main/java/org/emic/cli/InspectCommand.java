package org.emic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.emic.refusal.Refused;
import org.emic.transcripts.Extent;
import org.emic.transcripts.reading.Reading.Read;
import org.emic.transcripts.reading.Reading.Unreadable;
import org.emic.transcripts.reading.ReadingLimits;
import org.emic.transcripts.reading.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic inspect`: what a file holds. It opens no study and changes nothing.
@Command(name = "inspect", mixinStandardHelpOptions = true, description = "Says what a file holds; changes nothing.")
final class InspectCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A transcript: .vtt, .srt, .txt, .docx or .pdf.")
    private Path path = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    /// How a file counts its positions; a transcript has none of its own.
    record Positions(@Nullable String rule, @Nullable Double confidence) {}

    /// What a file holds, in the same shape for every format.
    record Result(
            String format,
            @Nullable String origin,
            int sources,
            int participants,
            List<String> coders,
            int codes,
            int codings,
            Positions positions,
            List<String> warnings,
            PrintedFile transcript) {}

    @Override
    public Integer call() {
        var file = new InterviewFile(path);
        var reader = new TranscriptReader(ReadingLimits.USUAL);
        switch (reader.read(file.name(), file.bytes(reader.limits()))) {
            case Unreadable unreadable ->
                throw new Refused(
                        unreadable.why().key(), unreadable.why().arguments().toArray());
            case Read read -> print(file, read);
        }
        return ExitCode.DONE.status();
    }

    private void print(InterviewFile file, Read read) {
        var printer = new Printer(spec.commandLine().getOut());
        var transcript = PrintedFile.of(file.name(), false, read, Extent.of(read));
        if (format == Format.json) {
            printer.json(new Result(
                    read.format().word(),
                    null,
                    1,
                    0,
                    List.of(),
                    0,
                    0,
                    new Positions(null, null),
                    transcript.warnings(),
                    transcript));
            return;
        }
        printer.line(transcript
                .line()
                .replaceFirst(": not kept;", ": " + read.format().word() + ";"));
        transcript.warnings().forEach(warning -> printer.line("  " + warning));
    }
}
