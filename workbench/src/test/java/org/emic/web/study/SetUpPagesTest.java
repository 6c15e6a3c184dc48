package org.emic.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.emic.accounts.Role;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SetUpPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Workbench workbench;
    private WebApplication web;

    @BeforeEach
    void start() {
        workbench = Workbench.open(Databases.at(folder));
        web = WebApplication.start(workbench, 0);
    }

    @AfterEach
    void stop() {
        web.close();
        workbench.close();
    }

    @Test
    void fromTheStartPageToTheHomeOverPlainForms() {
        var lead = new Browser();
        lead.get("/enter/" + workbench.doors().openForOwner().text());
        var setUp = lead.post("/studies", "title", "Own <b>title</b>", "profile", "consensus", "name", "Lead");
        assertThat(setUp.body()).contains("Own &lt;b>title").doesNotContain("<b>title");
        var study = Pattern.compile("/studies/[0-9a-f-]{36}").matcher(setUp.body());
        assertThat(study.find()).isTrue();
        var home = study.group();

        var invited = lead.post(home + "/team", "name", "Coder 1", "role", "coder");
        var link = Pattern.compile("value=\"(http://127\\.0\\.0\\.1:\\d+)(/enter/[^\"]+)\"")
                .matcher(invited.body());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(web.address());
        assertThat(lead.get(home + "/setup").body()).doesNotContain(link.group(2));

        var added = lead.post(home + "/participants", "label", "P01");
        assertThat(added.body()).contains("P01");
        assertThat(lead.post(home + "/participants", "label", "p01").statusCode())
                .isEqualTo(422);
        assertThat(lead.get(home).body()).contains("Bring in the transcripts").contains("Coder 1");

        var coder = new Browser();
        assertThat(coder.get(home).statusCode()).isEqualTo(401);
        assertThat(coder.get(link.group(2)).body()).contains("Phase 1 is not open yet");
        assertThat(coder.post(home + "/team", "name", "Friend", "role", "coder").statusCode())
                .isEqualTo(403);
        assertThat(coder.get(home + "/setup").body()).doesNotContain("Invite a person");
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDone() {
        var lead = new Browser();
        lead.get("/enter/" + workbench.doors().openForOwner().text());

        assertThat(lead.send("/studies", "title=Forged&profile=consensus&name=Lead")
                        .statusCode())
                .isEqualTo(403);
        assertThat(workbench.studies().all()).isEmpty();
    }

    @Test
    void anybodyLooksThroughTheEyesOfInventedPeopleAndOfNobodyElse() {
        var invented =
                workbench.studies().begin(new NewStudy("Invented", "", MethodProfile.CONSENSUS, "Lead", false, true));
        workbench.studies().invite(invented, "Coder 1", Role.CODER, true);
        var real = workbench.studies().begin(new NewStudy("Real", "", MethodProfile.CONSENSUS, "Lead", false, false));
        var browser = new Browser();

        assertThat(browser.get("/").body()).contains("Invented").doesNotContain("Real");
        assertThat(browser.post(
                                "/studies/" + real.study() + "/eyes",
                                "person",
                                real.person().toString())
                        .statusCode())
                .isEqualTo(404);
        var looked = browser.post(
                "/studies/" + invented.study() + "/eyes",
                "person",
                invented.person().toString());
        assertThat(looked.body()).contains("You are Lead · change").contains("Synthetic demonstration data");
        assertThat(browser.get("/studies/" + real.study()).statusCode()).isEqualTo(404);
    }

    /// A browser without scripts: keeps cookies, follows redirects, sends the token of the start page.
    private final class Browser {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        HttpResponse<String> get(String path) {
            return answer(
                    HttpRequest.newBuilder(URI.create(web.address() + path)).build());
        }

        HttpResponse<String> post(String path, String... fields) {
            var token = TOKEN.matcher(get("/").body());
            assertThat(token.find()).isTrue();
            var form = new StringBuilder("_csrf=" + token.group(1));
            for (var at = 0; at < fields.length; at += 2) {
                form.append('&')
                        .append(fields[at])
                        .append('=')
                        .append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
            }
            return send(path, form.toString());
        }

        HttpResponse<String> send(String path, String form) {
            return answer(HttpRequest.newBuilder(URI.create(web.address() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
        }

        private HttpResponse<String> answer(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("the server did not answer", e);
            }
        }
    }
}
