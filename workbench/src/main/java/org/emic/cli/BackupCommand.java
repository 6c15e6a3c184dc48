package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.emic.journal.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic backup`: everything there is, in one file.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes all studies, people and journals of a data folder or a database into one file.",
        footer = {"", "Emic may run meanwhile. The file holds what people said and the links they come in by: guard it."
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Parameters(index = "0", paramLabel = "FILE", description = "Where to; one that is there is replaced.")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "How the result is said: text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    /// The whole result.
    record Result(String file, long rows, String sha256) {}

    @Override
    public Integer call() {
        try (var target = ResultFile.begin(file);
                var workbench = data.open();
                var bar = new TaskBar("Backing up")) {
            var rows = new long[1];
            var digest = Sha256.begin();
            target.finish(out -> {
                try (var sealed = new DigestOutputStream(out, digest)) {
                    rows[0] = workbench.backup().write(sealed, bar::at);
                } catch (UncheckedIOException full) {
                    throw full.getCause() == null ? new IOException(full) : full.getCause();
                }
            });
            print(new Result(file.toString(), rows[0], HexFormat.of().formatHex(digest.digest())));
            return ExitCode.DONE.status();
        }
    }

    private void print(Result result) {
        var printer = new Printer(spec.commandLine().getOut());
        if (format == Format.json) {
            printer.json(result);
            return;
        }
        printer.line(String.format(Locale.ROOT, "%s: %,d rows", result.file(), result.rows()));
        printer.line("SHA-256 " + result.sha256());
    }
}
