package org.emic.web.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.emic.accounts.Actor;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.transcripts.TranscriptSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bringing files in as a browser without scripts does it, and as the page's own script does.
@OnBothDatabases
class BringInPagesTest {

    private static final String BOUNDARY = "----emic-test";

    @TempDir
    Path folder;

    private Workbench workbench;
    private WebApplication web;
    private HttpClient client;
    private Actor lead;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(Databases.at(folder));
        lead = workbench.studies().begin(new NewStudy("Waiting", "", MethodProfile.CONSENSUS, "Lead", false, true));
        web = WebApplication.start(workbench, 0);
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var token =
                workbench.database().write(lead.study(), tx -> workbench.doors().open(tx, lead.study(), lead.person()));
        get("/enter/" + token.text());
    }

    @AfterEach
    void close() {
        web.close();
        workbench.close();
    }

    private String pages() {
        return "/studies/" + lead.study() + "/transcripts";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(web.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, String type, String body) throws IOException, InterruptedException {
        var token =
                found("name=\"csrf-token\" content=\"([^\"]+)\"", get(pages()).body());
        return HttpRequest.newBuilder(URI.create(web.address() + path))
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private static String file(String name, String text) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n";
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> sendFiles(String... files) throws IOException, InterruptedException {
        var body = String.join("", files) + "--" + BOUNDARY + "--\r\n";
        return client.send(
                post(pages() + "/files", "multipart/form-data; boundary=" + BOUNDARY, body)
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void aFormBringsSeveralFilesAndNamesTheOneThatIsWrong() throws Exception {
        var empty = get(pages());
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).contains("No transcripts yet");

        var page = sendFiles(
                file("P07.txt", "Interviewer: How?\n\nP07: <b>Like</b> this.\n"),
                file("empty.vtt", ""),
                file("P08.txt", "Interviewer: How?\n\nP08: Otherwise.\n"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("empty.vtt is empty").contains("&lt;b&gt;Like&lt;/b&gt; this.");
        assertThat(workbench.bringIn().drafts(lead)).hasSize(2);

        var list = client.send(
                post(pages() + "/drafts/keep", "application/x-www-form-urlencoded", "")
                        .build(),
                BodyHandlers.ofString());
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(workbench.transcripts().list(lead))
                .extracting(TranscriptSummary::title)
                .containsExactly("P07", "P08");
        var first = workbench.transcripts().list(lead).getFirst();
        assertThat(list.body()).contains(pages() + "/" + first.id());
        assertThat(get(pages() + "/" + first.id()).body())
                .contains("id=\"line-2\"")
                .contains("&lt;b&gt;Like&lt;/b&gt; this.");
    }

    @Test
    void thePagesScriptGetsThePreviewOrTheReasonAlone() throws Exception {
        var type = "multipart/form-data; boundary=" + BOUNDARY;
        var good = client.send(
                post(pages() + "/files", type, file("a.txt", "I: How?\n\nP: So.\n") + "--" + BOUNDARY + "--\r\n")
                        .header("HX-Request", "true")
                        .build(),
                BodyHandlers.ofString());
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body().strip()).startsWith("<article").contains("a.txt");
        var bad = client.send(
                post(pages() + "/files", type, file("b.docx", "no document") + "--" + BOUNDARY + "--\r\n")
                        .header("HX-Request", "true")
                        .build(),
                BodyHandlers.ofString());
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("b.docx is not a Word document");

        var draft = workbench.bringIn().drafts(lead).getFirst().id();
        var keep = "title=First&participant=P31&speaker=I&kind=interviewer&speaker=P&kind=participant";
        var kept = client.send(
                post(pages() + "/drafts/" + draft + "/keep", "application/x-www-form-urlencoded", keep)
                        .header("HX-Request", "true")
                        .build(),
                BodyHandlers.ofString());
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.headers().firstValue("HX-Retarget")).contains("#draft-" + draft);
        assertThat(kept.body()).contains("Kept as number 1").contains("P31");
    }
}
