package org.emic.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `emic demo`: starts with the demonstration study.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts with the demonstration study, all of it synthetic.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Option(names = "--port", paramLabel = "N", description = "The port. Default: 7340 or the next free one.")
    private @Nullable Integer port;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean stayClosed;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var workbench = data.openForDemo();
        workbench.demo().buildIfMissing();
        var web = Start.on(workbench, port);
        var path = "/enter/" + workbench.doors().openForOwner().text();
        Start.say(spec.commandLine().getOut(), web, path);
        if (!stayClosed) {
            Start.browse(web.address() + path);
        }
        return EmicCommand.STAYS_UP;
    }
}
