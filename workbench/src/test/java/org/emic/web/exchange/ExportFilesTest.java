package org.emic.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.emic.SampleStudy;
import org.emic.app.WebApplication;
import org.emic.ids.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of data as a browser gets them.
class ExportFilesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private SampleStudy study;
    private WebApplication web;
    private HttpClient client;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        study = SampleStudy.open(folder);
        study.give(study.second(), study.code(study.second(), "CANARY"), study.interview(), "five weeks");
        web = WebApplication.start(study.workbench(), 0);
        client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        enter(study.first().person());
    }

    private void enter(PersonId person) throws Exception {
        get("/enter/"
                + study.workbench().studies().renewLink(study.lead(), person).text());
    }

    /// A form as the study's report sends it.
    private HttpResponse<String> post(String act, String form) throws Exception {
        var home = web.address() + "/studies/" + study.lead().study();
        var token = TOKEN.matcher(
                get("/studies/" + study.lead().study() + "/report").body());
        assertThat(token.find()).isTrue();
        return client.send(
                HttpRequest.newBuilder(URI.create(home + act))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form + "&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());
    }

    @AfterEach
    void close() {
        client.close();
        web.close();
        study.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(web.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> file(String ending) throws Exception {
        return get("/studies/" + study.lead().study() + "/export." + ending);
    }

    @Test
    void beforeTheRevealASentenceAndNoFile() throws Exception {
        for (var ending : new String[] {"csv", "json", "xlsx", "zip", "qdpx", "qdc"}) {
            var answer = file(ending);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.headers().firstValue("content-disposition")).isEmpty();
            assertThat(answer.body())
                    .contains("both coders must submit and the round be revealed first")
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void afterItTheFileUnderANameThatSaysWhatItIs() throws Exception {
        study.reveal();
        for (var ending : new String[] {"csv", "json", "xlsx", "zip", "qdpx", "qdc"}) {
            var answer = file(ending);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                    .contains(
                            switch (ending) {
                                case "zip" -> "sample-audit-2026-03-04.zip";
                                case "qdpx" -> "sample-project-2026-03-04.qdpx";
                                case "qdc" -> "sample-codebook-2026-03-04.qdc";
                                default -> "sample-data-2026-03-04." + ending;
                            });
            assertThat(answer.headers().firstValueAsLong("content-length").orElseThrow())
                    .isPositive();
            assertThat(answer.headers().firstValue("cache-control").orElseThrow())
                    .contains("no-store");
        }
        assertThat(file("csv").body())
                .startsWith("document,length,coder,start,end,code\n")
                .contains("CANARY");
        assertThat(file("sav").statusCode()).isEqualTo(404);
        var report = get("/studies/" + study.lead().study() + "/report").body();
        assertThat(report)
                .doesNotContain("/export/whole")
                .contains(
                        "/export.csv\"",
                        "/export.json\"",
                        "/export.xlsx\"",
                        "/export.zip\"",
                        "/export.qdpx\"",
                        "/export.qdc\"");
    }

    /// The words of a role that few share are covered for a coder, and let out for the lead who says why.
    @Test
    void everythingLeavesOnTheLeadsWordAlone() throws Exception {
        study.reveal();
        var json = file("json").body();
        assertThat(json).contains("█").doesNotContain("A name would have helped");
        var reason = "format=json&reason=For+the+archive+of+the+team";
        assertThat(post("/export/whole", reason).statusCode()).isEqualTo(403);
        enter(study.lead().person());
        assertThat(get("/studies/" + study.lead().study() + "/report").body()).contains("/export/whole");
        assertThat(post("/export/whole", "format=json&reason=why").statusCode()).isEqualTo(422);
        var whole = post("/export/whole", reason);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).contains("A name would have helped", "For the archive of the team");
    }

    @Test
    void othersAreNotEvenToldThatItIsThere() throws Exception {
        study.reveal();
        try (var stranger = HttpClient.newHttpClient()) {
            var address = web.address() + "/studies/" + study.lead().study() + "/export.csv";
            var answer =
                    stranger.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).doesNotContain("CANARY", "document,length");
        }
    }
}
