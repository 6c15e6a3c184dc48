package org.emic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.databases.OwnPostgresql;
import org.emic.databases.RealPostgresql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database dies while somebody works, and comes back.
class DatabaseAwayTest {

    @TempDir
    Path folder;

    @Test
    void pagesSaySoAndComeBackByThemselves() throws IOException, InterruptedException {
        assumeThat(RealPostgresql.missing()).isEmpty();
        try (var server = OwnPostgresql.start(folder.resolve("data"));
                var workbench = Workbench.open(server.address());
                var web = WebApplication.start(workbench, 0);
                var browser = HttpClient.newBuilder()
                        .cookieHandler(new java.net.CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            var door =
                    web.address() + "/enter/" + workbench.doors().openForOwner().text();
            assertThat(get(browser, door, "text/html").statusCode()).isEqualTo(200);
            server.kill();
            var page = get(browser, web.address() + "/", "text/html");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.body()).contains("does not answer at present").doesNotContain("Exception");
            var json = get(browser, web.address() + "/", "application/json");
            assertThat(json.statusCode()).isEqualTo(503);
            assertThat(json.body()).startsWith("{").contains("does not answer at present");
            server.startAgain();
            assertThat(get(browser, web.address() + "/", "text/html").statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(HttpClient browser, String address, String accept)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", accept);
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
