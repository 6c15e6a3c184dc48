package org.emic.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `emic restore`: a backup, into an empty data folder or database.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup into an empty data folder or database, of either kind: whole, or not at all.",
        footer = {"", "Exit code 1: restored, and a journal in it does not hold; 3: refused, nothing was changed."})
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Parameters(index = "0", paramLabel = "FILE", description = "What `emic backup` wrote.")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("There is no file " + file + ".");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var workbench = data.open();
                var bar = new TaskBar("Restoring")) {
            var restored = workbench.restore().read(in, bar::at);
            return new PrintedRestore(restored).print(spec.commandLine().getOut(), format);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new BadInput(file + " cannot be read. Nothing was changed.");
        }
    }
}
