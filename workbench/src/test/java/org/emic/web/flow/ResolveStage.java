package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Discrepancies, one by one: proposed by one coder with a reason, signed by the other, by keys.
final class ResolveStage {

    private final Researcher coder;
    private final Page page;

    ResolveStage(Researcher coder) {
        this.coder = coder;
        this.page = coder.page;
    }

    ResolveStage open() {
        coder.to("resolve");
        return this;
    }

    /// Goes to the place in these lines among those of a class.
    ResolveStage at(String kind, String lines) {
        var other = page.locator(".cls:not(.open) > a", new Page.LocatorOptions().setHasText(kind));
        if (other.count() > 0) {
            coder.swaps(other::click);
        }
        var item = page.locator(".qi a", new Page.LocatorOptions().setHasText(lines));
        if (item.getAttribute("aria-current") == null) {
            coder.swaps(item::click);
        }
        assertThat(page.innerText(".decide h2")).isEqualTo(kind);
        return this;
    }

    /// Proposes and signs. Without a reason nothing is sent.
    ResolveStage propose(String key, String reason) {
        page.focus("[data-queue]");
        coder.press(key, "Control+Enter");
        assertThat(page.locator(".propose:invalid").count())
                .as("waits for a reason")
                .isEqualTo(1);
        return send(reason);
    }

    /// Puts another code in the place of both, over the whole place.
    ResolveStage reword(String name, String reason) {
        page.focus("[data-queue]");
        coder.press("e");
        page.selectOption("#oc0", "new");
        page.fill("#on0", name);
        page.selectOption("#op0", "whole");
        return send(reason);
    }

    private ResolveStage send(String reason) {
        page.fill("[data-reason]", reason);
        coder.swaps(() -> coder.press("Control+Enter"));
        assertThat(page.innerText("[data-said]")).contains("Proposed and signed");
        return this;
    }

    ResolveStage say(String words) {
        page.focus("[data-queue]");
        coder.press("t");
        coder.type(words);
        coder.swaps(() -> coder.press("Enter"));
        return this;
    }

    /// Signs what the other has proposed here, having read why.
    ///
    /// @param outcome what the page says of it then
    ResolveStage sign(String reason, String outcome) {
        assertThat(page.innerText(".props")).contains(reason).contains("not yet");
        page.focus("[data-queue]");
        coder.swaps(() -> coder.press("y"));
        assertThat(page.innerText("[data-said]")).contains(outcome);
        return this;
    }

    /// What both coders did here, as the page still shows it.
    String witnesses() {
        return page.innerText(".cards");
    }

    String proposals() {
        return page.innerText(".props");
    }

    /// How many places are settled, with the base.
    String settled() {
        Look.atBoth(page, "resolve");
        return page.innerText(".prog b");
    }
}
