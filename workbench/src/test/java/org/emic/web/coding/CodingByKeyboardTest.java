package org.emic.web.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emic.SampleStudy;
import org.emic.app.WebApplication;
import org.emic.coding.Coding;
import org.emic.coding.OwnWork;
import org.emic.coding.VisitedLine;
import org.emic.web.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Phase 1 in a real browser: what a person does with keys or a mouse is what the database holds, to the character.
class CodingByKeyboardTest {

    @TempDir
    Path folder;

    private SampleStudy study;
    private WebApplication web;
    private Chromium browser;
    private Page page;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        browser = Chromium.launch();
        study = SampleStudy.open(folder);
        web = WebApplication.start(study.workbench(), 0);
        page = browser.person(1280, 720).newPage();
        page.onPageError(failures::add);
        var token = study.workbench()
                .database()
                .write(
                        study.lead().study(),
                        tx -> study.workbench()
                                .doors()
                                .open(tx, study.first().study(), study.first().person()));
        page.navigate(web.address() + "/enter/" + token.text());
        page.navigate(address("code/" + study.interview()));
        page.waitForSelector("emic-coding[data-ready]");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
            web.close();
        }
        if (study != null) {
            study.close();
        }
        assertThat(failures).as("script errors").isEmpty();
    }

    @Test
    void phaseOneGoesByKeyboardAlone() {
        // A new code on the first two words of line 2.
        keys("j", "ArrowRight", "Alt+Shift+ArrowRight", "Alt+Shift+ArrowRight", "c");
        page.keyboard().type("Waiting");
        keys("Control+Enter");
        // The words around two pictures, with a code chosen by typing.
        keys("j", "ArrowRight", "ArrowRight", "Alt+Shift+ArrowRight", "Alt+Shift+ArrowRight", "c");
        page.keyboard().type("wai");
        keys("Enter");
        // A word with a combining mark becomes a code in the participant's words.
        keys("j", "ArrowRight", "ArrowRight", "ArrowRight", "v");
        // In a line from right to left the left arrow goes forward; the last code.
        keys("j", "o", "ArrowLeft", "Alt+Shift+ArrowLeft", "q", "n");
        // Two whole lines, taken back again.
        keys("Shift+J", "1", "u", "k", "m");
        page.keyboard().type("A memo");
        keys("Escape");
        settled();

        var work = work();
        assertThat(work.codings().stream().map(this::given))
                .containsExactlyInAnyOrder(
                        "Waiting: Nothing, for a",
                        "Waiting: waited \uD83D\uDE42\uD83D\uDE42",
                        "cafe\u0301: cafe\u0301",
                        "cafe\u0301: \u05D4\u05E8\u05D5\u05E4\u05D0 \u05D0\u05DE\u05E8, negative");
        assertThat(work.codebook().codes())
                .filteredOn(org.emic.coding.Code::inVivo)
                .extracting(org.emic.coding.Code::name)
                .containsExactly("cafe\u0301");
        assertThat(work.memos()).extracting(org.emic.coding.Memo::body).containsExactly("A memo");
        assertThat(work.visited())
                .filteredOn(VisitedLine::notCodable)
                .extracting(VisitedLine::line)
                .containsExactly(5);
        assertThat(page.locator("#codes-on-line").innerText()).contains("cafe\u0301");

        page.navigate(address("reveal"));
        page.locator("text=Submit and seal\u2026").focus();
        keys("Enter");
        page.locator("text=Yes, seal my work").focus();
        keys("Enter");
        page.waitForSelector("text=Your work is sealed");
        assertThat(study.workbench().submission().seal(study.first())).isPresent();
        page.navigate(address("code/" + study.interview()));
        page.waitForSelector("emic-coding[data-ready]");
        keys("j", "1");
        assertThat(work().codings()).hasSize(4);
    }

    @Test
    void wordsChosenByMouseAreTheWordsThatAreCoded() {
        var from = wordsBox("#l3", "five");
        var to = wordsBox("#l4", "cafe\u0301");
        page.mouse().move(from[0] + 1, from[1]);
        page.mouse().down();
        page.mouse().move(to[2] - 1, to[1], new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        page.locator(".floatbar >> text=Code").click();
        page.keyboard().type("By mouse");
        keys("Control+Enter");
        settled();
        assertThat(work().codings().stream().map(this::given))
                .containsExactly("By mouse: five weeks before anyone owned the decision. She said cafe\u0301");
    }

    @Test
    void nothingIsLostWhileTheServerCannotBeReached() {
        page.context().setOffline(true);
        keys("j", "c");
        page.keyboard().type("Offline");
        keys("Control+Enter");
        page.waitForSelector("[data-unsaved]:has-text('Not saved yet')");
        assertThat(work().codings()).isEmpty();
        page.context().setOffline(false);
        settled();
        assertThat(work().codings().stream().map(this::given))
                .containsExactly("Offline: Nothing, for a while, if I am honest.");
    }

    @Test
    void thePagesHaveNoSeriousFault() {
        keys("j", "c");
        assertSound();
        keys("Escape");
        page.navigate(address("code"));
        assertSound();
        page.navigate(address("reveal"));
        assertSound();
    }

    private void assertSound() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .filteredOn(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                .isEmpty();
    }

    private void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /// Left edge, middle and right edge of words in a line.
    private double[] wordsBox(String line, String words) {
        @SuppressWarnings("unchecked")
        var box = (List<Number>) page.evaluate("""
                ([line, words]) => {
                  const node = document.querySelector(line + ' .tx p').firstChild;
                  const range = document.createRange();
                  range.setStart(node, node.data.indexOf(words));
                  range.setEnd(node, node.data.indexOf(words) + words.length);
                  const box = range.getBoundingClientRect();
                  return [box.left, box.top + box.height / 2, box.right];
                }
                """, List.of(line, words));
        return box.stream().mapToDouble(Number::doubleValue).toArray();
    }

    /// Waits until nothing is on its way to the server any more.
    private void settled() {
        page.waitForFunction("() => document.querySelector('emic-coding').dataset.waiting === '0'");
    }

    private OwnWork work() {
        return study.workbench().codings().work(study.first(), study.interview());
    }

    private String given(Coding coding) {
        var code = work().codebook().entry(coding.code()).orElseThrow().code().name();
        var words = study.text(study.interview()).quote(coding.span()).replace('\n', ' ');
        return code + ": " + words + (coding.negative() ? ", negative" : "");
    }

    private String address(String path) {
        return web.address() + "/studies/" + study.first().study() + "/" + path;
    }
}
