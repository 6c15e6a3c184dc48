package org.emic.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `emic warm-up`: starts, opens the first pages once, and stops. The build runs it to record what a start needs.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var workbench = data.open();
                var web = startWithDemonstration(workbench);
                var browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            var door = workbench.doors().openForOwner().text();
            for (var path : new String[] {"/enter/" + door, "/", "/css/tokens.css"}) {
                var request =
                        HttpRequest.newBuilder(URI.create(web.address() + path)).build();
                browser.send(request, BodyHandlers.discarding());
            }
            return ExitCode.DONE.status();
        }
    }

    /// The demonstration is what most first starts show.
    private static WebApplication startWithDemonstration(Workbench workbench) {
        workbench.demo().buildIfMissing();
        return WebApplication.start(workbench, 0);
    }
}
