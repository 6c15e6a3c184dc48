package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Who takes part: a table from a file, and one person by the form.
final class ParticipantsStage {

    private final Researcher lead;
    private final Page page;

    ParticipantsStage(Researcher lead) {
        this.lead = lead;
        this.page = lead.page;
    }

    /// Reads a table, says which column is the role, sees what it would do, and keeps it.
    void bringIn(String name, String table) {
        lead.to("participants");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        lead.goes(() -> page.click("form[enctype] button"));
        assertThat(lead.heading()).isEqualTo("Before it is kept");
        assertThat(kinds()).containsExactly("choice", "number", "yes_no", "text");
        page.check("input[name='role'][value='0']");
        lead.goes(() -> page.click("button[value='check']"));
        assertThat(lead.main()).contains("Ready to be kept");
        Look.atBoth(page, "the preview of the table");
        lead.goes(() -> page.click("button[value='keep']"));
    }

    private List<Object> kinds() {
        return page.locator("select[name^='kind-']").all().stream()
                .<Object>map(select -> select.inputValue())
                .toList();
    }

    void add(String label, String role, String years) {
        page.fill("#label-new", label);
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true))
                .last()
                .selectOption(role);
        page.getByLabel("Years", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(years);
        lead.goes(() -> page.press("#label-new", "Enter"));
        assertThat(page.locator("table.people tbody tr", new Page.LocatorOptions().setHasText(label))
                        .innerText())
                .contains(role)
                .contains(years);
    }

    /// What the page says of how many have which value of the role.
    String roles() {
        Look.atBoth(page, "participants");
        return page.innerText("section[aria-labelledby='counts']");
    }
}
