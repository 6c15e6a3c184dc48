package org.emic.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `emic`: the whole command line.
@Command(
        name = "emic",
        mixinStandardHelpOptions = true,
        subcommands = {EmicCommand.Serve.class})
public final class EmicCommand implements Callable<Integer> {

    /// The command has started something that goes on.
    public static final int STAYS_UP = -1;

    public static int run(String... arguments) {
        return new CommandLine(new EmicCommand()).execute(arguments);
    }

    @Override
    public Integer call() {
        new CommandLine(this).usage(System.err);
        return 2;
    }

    /// `emic serve`.
    @Command(name = "serve")
    static final class Serve implements Callable<Integer> {

        @Option(names = "--data", required = true)
        Path data = Path.of(".");

        @Option(names = "--port", defaultValue = "7340")
        int port;

        @Override
        public Integer call() {
            var workbench = Workbench.open(data);
            var token = workbench.doors().openForOwner();
            var web = WebApplication.start(workbench, port);
            System.out.println("Emic is ready at " + web.address() + "/enter/" + token.text());
            return STAYS_UP;
        }
    }
}
