package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Which of one coder's codes is which of the other's, by keys.
final class LabelsStage {

    private final Researcher coder;
    private final Page page;

    LabelsStage(Researcher coder) {
        this.coder = coder;
        this.page = coder.page;
    }

    LabelsStage open() {
        coder.to("labels");
        return this;
    }

    /// Of a pair that the page proposes: both mean the same.
    LabelsStage same(String a, String b) {
        coder.swaps(() -> proposed(a, b).click());
        return decide("a", "same meaning");
    }

    LabelsStage notSame(String a, String b) {
        coder.swaps(() -> proposed(a, b).click());
        return decide("r", "not the same");
    }

    /// Of a pair that nothing brought together but the coders: looked for by hand, with a reason.
    LabelsStage sameByHand(String a, String b, String reason) {
        assertThat(proposed(a, b).count()).as("the page proposes it").isZero();
        page.selectOption("#oa", a);
        page.selectOption("#ob", b);
        coder.swaps(() -> page.click("text=Look at this pair"));
        assertThat(page.innerText(".defs")).contains(a).contains(b);
        page.fill("#lr", reason);
        coder.press("Escape");
        return decide("a", "same meaning");
    }

    private LabelsStage decide(String key, String said) {
        page.focus("[data-queue]");
        coder.swaps(() -> coder.press(key));
        assertThat(page.innerText("[data-said]")).contains(said);
        return this;
    }

    private Locator proposed(String a, String b) {
        return page.locator(".pair .pick")
                .filter(new Locator.FilterOptions().setHasText(a))
                .filter(new Locator.FilterOptions().setHasText(b));
    }

    LabelsStage keepAlone(String code) {
        coder.swaps(() -> page.locator(".unp button", new Page.LocatorOptions().setHasText(code))
                .click());
        return this;
    }

    /// How many labels have their place, with the base.
    String placed() {
        Look.atBoth(page, "labels");
        return page.innerText(".prog b");
    }
}
