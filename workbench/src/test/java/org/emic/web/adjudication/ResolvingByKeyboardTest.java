package org.emic.web.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.RevealedStudy;
import org.emic.app.WebApplication;
import org.emic.web.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coders, two browsers, no mouse: labels first, then a discrepancy that both sign.
class ResolvingByKeyboardTest {

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    @Test
    void twoCodersAlignLabelsAndSettleADiscrepancyByKeyboard() {
        try (var browser = Chromium.launch();
                var study = new RevealedStudy(folder);
                var web = WebApplication.start(study.workbench, 0)) {
            var home = web.address() + "/studies/" + study.lead.study();
            code(study);
            var a = enter(browser, web, study, study.coderA);
            nothingShows(a, home);
            study.reveal();
            align(a, home);
            propose(a, home);
            sign(enter(browser, web, study, study.coderB), home);
            assertThat(study.places())
                    .singleElement()
                    .extracting(DiscussedPlace::state)
                    .isEqualTo(DiscussedPlace.State.SETTLED);
        }
        assertThat(failures).isEmpty();
    }

    private static void code(RevealedStudy study) {
        var interview = study.transcript(
                List.of("How was it?", "Slow.", "Five weeks went by before anyone owned the decision.", "And then?"));
        var delay = study.code(study.coderA, "Delay before anyone decides");
        var waiting = study.code(study.coderB, "Waiting for an owner");
        study.coding(study.coderA, delay, interview, study.lines(interview, 2, 3));
        study.coding(study.coderB, waiting, interview, study.lines(interview, 3, 3));
    }

    private Page enter(Chromium browser, WebApplication web, RevealedStudy study, Actor coder) {
        var page = browser.person(1280, 720).newPage();
        page.onPageError(failures::add);
        page.navigate(web.address() + "/enter/" + study.link(coder));
        return page;
    }

    private static void nothingShows(Page page, String home) {
        for (var stage : List.of("labels", "resolve")) {
            page.navigate(home + "/" + stage);
            assertThat(page.innerText("main"))
                    .contains("opens after the reveal")
                    .doesNotContain("Waiting for an owner")
                    .doesNotContain("Five weeks");
        }
    }

    private static void align(Page page, String home) {
        page.navigate(home + "/labels");
        assertThat(page.innerText(".look")).contains("Waiting for an owner");
        check(page);
        page.focus("[data-queue]");
        page.keyboard().press("a");
        page.waitForSelector("[data-said]:has-text('same meaning')");
        assertThat(page.innerText(".prog")).contains("2/2 (100%)");
        check(page);
    }

    private static void propose(Page page, String home) {
        page.navigate(home + "/resolve");
        assertThat(page.innerText(".decide h2")).isEqualTo("Boundary only");
        check(page);
        page.focus("[data-queue]");
        page.keyboard().press("b");
        page.keyboard().press("Control+Enter");
        assertThat(page.url()).as("without a reason nothing is sent").doesNotContain("done=");
        page.keyboard().type("The answer “slow” says nothing by itself.");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("[data-said]:has-text('Proposed and signed')");
        assertThat(page.innerText(".props")).contains("Keep B").contains("Two: not yet");
    }

    private static void sign(Page page, String home) {
        page.navigate(home + "/resolve");
        assertThat(page.innerText(".props")).contains("says nothing by itself");
        check(page);
        page.focus("[data-queue]");
        page.keyboard().press("y");
        page.waitForSelector("[data-said]:has-text('settled')");
        assertThat(page.innerText(".prog")).contains("1/1 (100%)");
    }

    private static void check(Page page) {
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(serious).isEmpty();
    }
}
