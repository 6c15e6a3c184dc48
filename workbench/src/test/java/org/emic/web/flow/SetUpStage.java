package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Beginning a study, its team, and Phase 1.
final class SetUpStage {

    private final Researcher lead;
    private final Page page;

    SetUpStage(Researcher lead) {
        this.lead = lead;
        this.page = lead.page;
    }

    /// From the start page of an Emic that holds nothing.
    void begin(String title, String question) {
        assertThat(lead.heading()).isEqualTo("Studies");
        Look.atBoth(page, "start");
        page.fill("#title", title);
        page.fill("#question", question);
        page.check("#profile-reliability");
        page.fill("#name", lead.name);
        lead.goes(() -> page.press("#name", "Enter"));
        assertThat(lead.heading()).isEqualTo("Set up");
        assertThat(page.isChecked("#profile-reliability")).isTrue();
        assertThat(page.isChecked("#agreement"))
                .as("the profile's agreement figures")
                .isTrue();
    }

    /// @return the link to hand over; it is shown once
    String invite(String name) {
        page.fill("#who", name);
        page.selectOption("#as", "coder");
        lead.goes(() -> page.press("#who", "Enter"));
        var link = page.inputValue("#link");
        Look.at(page, "a new link");
        lead.to("setup");
        assertThat(page.content()).as("links are shown once").doesNotContain(link);
        return link;
    }

    void openPhaseOne() {
        lead.to("setup");
        assertThat(page.innerText(".checks")).contains("2 of 2").contains("6");
        Look.atBoth(page, "set up");
        lead.goes(() -> page.click("button:has-text('Open Phase 1')"));
        assertThat(lead.heading()).isEqualTo("Study home");
        assertThat(lead.main()).contains("The coders code");
        Look.atBoth(page, "the lead's home");
    }
}
