package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Sealing one's own work, and showing both to both.
final class SubmitStage {

    private final Researcher person;
    private final Page page;

    SubmitStage(Researcher person) {
        this.person = person;
        this.page = person.page;
    }

    /// What stands beside each coder: who has submitted.
    String who() {
        person.to("reveal");
        return page.innerText(".whois");
    }

    /// Looks the list over, is asked once more, and seals.
    void submit() {
        person.to("reveal");
        Look.atBoth(page, "before submitting");
        person.goes(() -> page.click("text=Submit and seal…"));
        assertThat(person.main()).contains("The other coder learns that you have submitted, and nothing else.");
        person.goes(() -> page.click("text=Yes, seal my work"));
        assertThat(person.main()).contains("Your work is sealed");
        Look.at(page, "after submitting");
    }

    void reveal() {
        person.to("reveal");
        assertThat(person.main()).contains("Both have submitted");
        person.goes(() -> page.click("text=Reveal both to both"));
        assertThat(page.locator("text=The work is what was sealed.").count()).isEqualTo(2);
        Look.atBoth(page, "after the reveal");
    }
}
