package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;

/// Phase 1 for one coder, by keys and by mouse.
final class CodingStage {

    private final Researcher coder;
    private final Page page;

    CodingStage(Researcher coder) {
        this.coder = coder;
        this.page = coder.page;
    }

    CodingStage open(String interview) {
        coder.to("code");
        coder.goes(() -> page.click("main a:text-is('" + interview + "')"));
        page.waitForSelector("emic-coding[data-ready]");
        return this;
    }

    /// Steps to the line with these words; every line on the way has been visited then.
    CodingStage stepTo(String words) {
        return stepTo(line(words));
    }

    /// Reads on to the last line.
    CodingStage readToTheEnd() {
        return stepTo(page.locator(".u").count());
    }

    private CodingStage stepTo(int line) {
        page.focus(".u.now");
        var now = now();
        for (var step = 0; step < Math.abs(line - now); step++) {
            coder.press(line > now ? "j" : "k");
        }
        assertThat(now()).as("the focused line").isEqualTo(line);
        return this;
    }

    private int line(String words) {
        var lines = page.locator(".u", new Page.LocatorOptions().setHasText(words));
        assertThat(lines.count()).as("lines that hold: " + words).isEqualTo(1);
        return number(lines.getAttribute("id"));
    }

    private int now() {
        return number(page.getAttribute(".u.now", "id"));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /// Chooses some words of the focused line by keys: past these many words, then these many.
    CodingStage chooseWords(int past, int words) {
        for (var step = 0; step < past + 1; step++) {
            coder.press("ArrowRight");
        }
        for (var step = 1; step < words; step++) {
            coder.press("Alt+Shift+ArrowRight");
        }
        return this;
    }

    /// Gives a code of this name to what is chosen, or to the line; a new one if there is none yet.
    CodingStage give(String code) {
        coder.press("c");
        coder.type(code);
        coder.press("Control+Enter");
        return this;
    }

    CodingStage keys(String... keys) {
        coder.press(keys);
        return this;
    }

    CodingStage memo(String words) {
        coder.press("m");
        coder.type(words);
        coder.press("Escape");
        page.waitForSelector("[data-memo-state]:has-text('Saved')");
        return this;
    }

    /// Draws the mouse from the first of these words to the last, across lines if they stand in two.
    CodingStage draw(String first, String last) {
        var from = box(first);
        var to = box(last);
        page.mouse().move(from.get(0) + 1, from.get(1));
        page.mouse().down();
        page.mouse().move(to.get(2) - 1, to.get(1), new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
        return this;
    }

    /// Gives a code to what the mouse has chosen, by the buttons that come up beside it.
    CodingStage giveByMouse(String code) {
        page.click(".floatbar >> text=Code");
        coder.type(code);
        coder.press("Control+Enter");
        return this;
    }

    /// Left edge, middle and right edge of words, in the window.
    private List<Double> box(String words) {
        @SuppressWarnings("unchecked")
        var box = (List<Number>) page.evaluate("""
                ([line, words]) => {
                  const node = document.querySelector('#l' + line + ' .tx p').firstChild;
                  node.parentElement.scrollIntoView({ block: 'center' });
                  const range = document.createRange();
                  range.setStart(node, node.data.indexOf(words));
                  range.setEnd(node, node.data.indexOf(words) + words.length);
                  const box = [...range.getClientRects()];
                  const [head, tail] = [box[0], box[box.length - 1]];
                  return [head.left, head.top + head.height / 2, tail.right, tail.top + tail.height / 2];
                }
                """, List.of(line(words), words));
        return box.stream().map(Number::doubleValue).toList();
    }

    /// Fills in what a code means, in the codebook beside the transcript.
    CodingStage define(String code, String definition) {
        page.click(".book .codes button:has-text('" + code + "')");
        page.click("[data-definition] [data-act='edit']");
        page.fill("#code-definition", definition);
        page.click(".codeform button[type='submit']");
        page.waitForSelector("[data-field='definition']:has-text('" + definition + "')");
        return this;
    }

    /// Waits until nothing is on its way to the server any more.
    CodingStage settled() {
        page.waitForFunction("() => document.querySelector('emic-coding').dataset.waiting === '0'");
        return this;
    }

    /// The codes on the focused line, as its list tells them.
    List<String> onTheLine() {
        return page.locator("#codes-on-line li b").allInnerTexts();
    }

    /// A number of the panel: `coded`, `left`, `codes` or `negative`.
    String tally(Tally tally) {
        return page.innerText("[data-number='" + tally.name().toLowerCase(java.util.Locale.ROOT) + "']");
    }

    enum Tally {
        CODED,
        LEFT,
        CODES,
        NEGATIVE
    }
}
