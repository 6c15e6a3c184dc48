package org.emic.web.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.SampleStudy;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.LabelDesk;
import org.emic.adjudication.LabelVerdict;
import org.emic.app.WebApplication;
import org.emic.ids.AgreedCodeId;
import org.emic.themes.Move;
import org.emic.themes.NewSubcategory;
import org.emic.themes.NewTheme;
import org.emic.web.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board and the report as a browser sees them.
class BoardPagesTest {

    @TempDir
    Path folder;

    private SampleStudy study;
    private WebApplication web;
    private HttpClient client;

    @BeforeEach
    void open() throws Exception {
        study = SampleStudy.open(folder);
        for (var words : List.of("I waited", "cafe\u0301 talk")) {
            var a = study.code(study.first(), "A on " + words);
            var b = study.code(study.second(), "CANARY on " + words);
            study.give(study.first(), a, study.interview(), words);
            study.give(study.second(), b, study.interview(), words);
        }
        web = WebApplication.start(study.workbench(), 0);
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        get(door());
    }

    /// Coder A's link.
    private String door() {
        var token = study.workbench()
                .database()
                .write(
                        study.lead().study(),
                        tx -> study.workbench()
                                .doors()
                                .open(tx, study.first().study(), study.first().person()));
        return "/enter/" + token.text();
    }

    @AfterEach
    void close() {
        web.close();
        study.close();
    }

    private String home() {
        return "/studies/" + study.lead().study();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(web.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        var page = get(home() + "/themes").body();
        var token = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        var request = HttpRequest.newBuilder(URI.create(web.address() + path))
                .header("X-XSRF-TOKEN", token.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// Reveals, agrees on both labels, and puts the first into a subcategory of a theme.
    private List<AgreedCodeId> developed() {
        study.reveal();
        var workbench = study.workbench();
        var labels = new LabelDesk(
                workbench.database(),
                workbench.journal(),
                workbench.reconciliation(),
                SampleStudy.seededIds(),
                InstantSource.system());
        var work = workbench
                .database()
                .read(tx -> workbench.rounds().work(tx, workbench.rounds().revealed(tx, study.first())));
        var b = work.codesOf(org.emic.coding.Letter.B);
        work.codesOf(org.emic.coding.Letter.A)
                .forEach(a -> b.stream()
                        .filter(other -> other.name().endsWith(a.name().substring(4)))
                        .forEach(other ->
                                labels.decide(study.first(), DecidedLabel.of(a.id(), other.id(), LabelVerdict.SAME))));
        var theme = workbench.board().addTheme(study.first(), new NewTheme("Waiting", "Waiting decides."));
        var places = new ArrayList<org.emic.ids.SubcategoryId>();
        for (var title : List.of("Time", "Talk")) {
            places.add(
                    workbench.board().addSubcategory(study.first(), new NewSubcategory(title, "", Optional.of(theme))));
        }
        var board = workbench.board().board(study.first());
        var codes = board.shelf().stream().map(code -> code.id()).toList();
        workbench
                .boardMoves()
                .move(
                        study.first(),
                        new Move.OfCode(codes.getFirst(), Optional.of(places.getFirst()), 0, board.version()));
        return codes;
    }

    @Test
    void beforeTheRevealNeitherPageSaysAnything() throws Exception {
        for (var path : List.of("/themes", "/report", "/report.docx", "/report.html", "/themes/new?kind=theme")) {
            var answer = get(home() + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(answer.body()).as(path).contains("after the reveal").doesNotContain("CANARY");
        }
    }

    @Test
    void aMoveOfAnOldBoardIsAnsweredWithTheFreshOneAndAClearWord() throws Exception {
        var code = developed().getFirst();
        var form = "item=code:" + code + "&to=&position=0&version=1";
        var part = post(home() + "/themes/moves", form, "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(409);
        assertThat(part.body()).contains("Somebody changed the board").contains("id=\"board-page\"");
        assertThat(post(home() + "/themes/moves", form).statusCode()).isEqualTo(409);
    }

    @Test
    void formsWorkWithoutScripts() throws Exception {
        var code = developed().getFirst();
        var version = study.workbench().board().board(study.first()).version();
        assertThat(get(home() + "/themes/item?item=code:" + code).body()).contains("<select");
        var moved = post(home() + "/themes/moves", "item=code:" + code + "&to=&position=0&version=" + version);
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(study.workbench().board().board(study.first()).shelf()).hasSize(2);
        var refused = post(home() + "/themes", "title=Cost&definition=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A theme needs a definition");
    }

    @Test
    void filesLeaveUnderASaneName() throws Exception {
        developed();
        var file = get(home() + "/report.xlsx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"sample-report-2026-03-04.xlsx\"");
    }

    @Test
    void aCodeIsCarriedByKeysAndBothPagesAreAccessible() {
        developed();
        var failures = new ArrayList<String>();
        try (var browser = Chromium.launch()) {
            var page = browser.person(1280, 720).newPage();
            page.onPageError(failures::add);
            page.navigate(web.address() + door());
            page.navigate(web.address() + home() + "/themes");
            assertAccessible(page);
            carry(page);
            page.navigate(web.address() + home() + "/report");
            assertAccessible(page);
        }
        assertThat(failures).isEmpty();
        var board = study.workbench().board().board(study.first());
        assertThat(board.themes().getFirst().subcategories())
                .extracting(each -> each.codes().size())
                .containsExactly(0, 1);
    }

    private static void carry(Page page) {
        var grip = page.locator(".subc .grip[value^='code:']").first();
        grip.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#said").textContent()).contains("in Talk, 1 of 1");
        page.keyboard().press("Enter");
        page.locator("#board-note").waitFor();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                        .isVisible())
                .isTrue();
    }

    private static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                        .map(each -> each.getId() + " " + each.getNodes())
                        .toList())
                .isEmpty();
    }
}
