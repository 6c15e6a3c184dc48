package org.emic.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emic.app.Workbench;
import org.emic.backup.Move;
import org.emic.storage.DatabaseAddress;
import org.emic.storage.SqliteFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `emic move`: from a data folder to a database, or back.
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description =
                "Copies everything from one place into another, empty one: a data folder or a PostgreSQL database.",
        footer = {
            "",
            "Stop Emic first: what is done meanwhile stays behind. The first place is left as it is.",
            "Exit code 1: moved, and a journal in it does not hold; 3: refused, nothing was changed."
        })
final class MoveCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "PLACE", description = "Default: the platform's data folder.")
    private @Nullable String from;

    @Option(names = "--to", required = true, paramLabel = "PLACE", description = "A folder or jdbc:postgresql://….")
    private String to = "";

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var named = from;
        var source = named == null ? DatabaseAddress.in(StudiesPlace.platform()) : address(named);
        if (source instanceof SqliteFile file && !Files.isRegularFile(file.path())) {
            throw new BadInput("There are no studies in " + file.path().getParent() + ".");
        }
        try (var here = Workbench.open(source);
                var there = Workbench.open(address(to));
                var bar = new TaskBar("Moving")) {
            var moved = new Move(here.backup(), there.restore()).run(bar::at);
            return new PrintedRestore(moved).print(spec.commandLine().getOut(), format);
        }
    }

    private static DatabaseAddress address(String place) {
        return place.startsWith("jdbc:")
                ? DatabaseAddress.of(place, System.getenv())
                : DatabaseAddress.in(Path.of(place));
    }
}
