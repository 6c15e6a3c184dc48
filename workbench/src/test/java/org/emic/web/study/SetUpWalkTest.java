package org.emic.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.web.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks with a real browser from the start page to the study's home, and looks at each page with axe.
class SetUpWalkTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private WebApplication web;
    private Chromium browser;

    @BeforeEach
    void start() {
        browser = Chromium.launch();
        workbench = Workbench.open(folder);
        web = WebApplication.start(workbench, 0);
    }

    @AfterEach
    void stop() {
        if (web != null) {
            browser.close();
            web.close();
            workbench.close();
        }
    }

    @Test
    void aLeadSetsAStudyUpByKeyboardAndPages() {
        var failures = new ArrayList<String>();
        var page = browser.person(1280, 720).newPage();
        page.onPageError(failures::add);
        walk(page);
        assertThat(failures).isEmpty();
    }

    private void walk(Page page) {
        page.navigate(
                web.address() + "/enter/" + workbench.doors().openForOwner().text());
        check(page, "Studies");
        page.fill("#title", "Who owns the decision?");
        page.fill("#name", "Lead");
        page.press("#name", "Enter");
        page.fill("#who", "Coder 1");
        page.press("#who", "Enter");
        assertThat(page.inputValue("#link")).startsWith(web.address() + "/enter/");
        check(page, "Set up");
        page.click("nav.rail a[href$='/participants']");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "people.csv",
                        "text/csv",
                        "Label,Role,Years\nP01,Nurse,12\nP02,Nurse,100+\n".getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button");
        check(page, "Before it is kept");
        page.click("button[value=keep]");
        check(page, "Participants");
        page.click("tbody tr:first-child a.btn");
        page.fill(".editing input[name=label]", "P07");
        page.press(".editing input[name=label]", "Enter");
        page.waitForSelector("tbody th:has-text('P07')");
        page.click("nav.rail a[href$='/journal']");
        check(page, "Journal");
        page.click("nav.rail li:first-child a");
        assertThat(page.textContent(".quota")).contains("2/2 (100%)");
        check(page, "Study home");
    }

    private static void check(Page page, String heading) {
        assertThat(page.textContent("h1")).isEqualTo(heading);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(heading).isEmpty();
    }
}
