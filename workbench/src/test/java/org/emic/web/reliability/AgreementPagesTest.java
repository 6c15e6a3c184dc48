package org.emic.web.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.web.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The agreement pages of the demonstration, in a browser.
class AgreementPagesTest {

    @TempDir
    private Path folder;

    @Test
    void eachFigureStandsWithItsCountsAndOpensTheLinesBehindIt() {
        try (var workbench = Workbench.open(folder)) {
            workbench.demo().buildIfMissing();
            try (var web = WebApplication.start(workbench, 0);
                    var browser = Chromium.launch();
                    var context = browser.person(1280, 800)) {
                var page = context.newPage();
                page.navigate(web.address() + "/enter/"
                        + workbench.doors().openForOwner().text());
                page.locator("form.doors").first().getByText("Lead").click();
                walk(page);
                hidden(page);
            }
        }
    }

    private static void walk(Page page) {
        page.locator("nav.rail").getByText("Agreement").click();
        assertThat(page.innerText("main"))
                .contains("They cannot say who was right")
                .contains("18 interviews");
        var rows = page.locator("table.agr tbody tr");
        assertThat(rows.count()).isGreaterThan(40);
        assertThat(page.locator(".plot circle").count()
                        + page.locator(".plot text:text-is('undefined: no variation')")
                                .count())
                .as("a mark or a reason for each label")
                .isEqualTo(rows.count() - 1);
        var cells = rows.first().locator("td");
        assertThat(cells.count()).as("four counts, prevalence, four figures").isEqualTo(9);
        assertThat(cells.nth(6).innerText())
                .as("kappa with its interval")
                .matches("0\\.\\d\\d\\s+0\\.\\d\\d\u00a0to\u00a00\\.\\d\\d");
        behind(page, cells.nth(1));
        neither(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All figures"))
                .click();
        page.getByText("A and what was agreed").click();
        assertThat(page.innerText("main")).contains("this is no measure of how alike they code");
        page.getByText("Interview", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("table.agr tbody tr").count()).isEqualTo(18);
        behind(page, page.locator("table.agr tbody tr").first().locator("td").nth(2));
    }

    /// The second count of a row leads to just so many lines.
    private static void behind(Page page, Locator count) {
        var lines = Integer.parseInt(count.innerText());
        count.locator("a").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**by=only-one");
        assertThat(page.locator("#only-one li").count()).isEqualTo(lines).isPositive();
        assertThat(page.locator("#only-one li a").first().getAttribute("href"))
                .contains("/transcripts/")
                .contains("#line-");
    }

    /// The last row opens its lines too, page after page, with the keyboard alone.
    private static void neither(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All figures"))
                .click();
        var count = page.locator("table.agr tbody tr").last().locator("td").nth(3);
        var lines = count.innerText();
        count.locator("a").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**by=neither");
        assertThat(page.innerText("h1")).isEqualTo("All labels together");
        assertThat(page.innerText("#neither h2")).contains(lines);
        assertThat(page.locator("#neither li").count()).isEqualTo(50);
        var first = page.locator("#neither li").first().innerText();
        page.locator("nav.pages a[rel=next]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**page=2");
        assertThat(page.locator("#neither li").first().innerText()).isNotEqualTo(first);
    }

    /// A reflexive study has none of it, until the lead says why.
    private static void hidden(Page page) {
        var home = page.url().replaceFirst("/agreement.*", "");
        var figures = page.url();
        page.navigate(home + "/setup");
        page.check("#profile-reflexive");
        page.click("text=Keep the changes");
        assertThat(page.innerText("main")).contains("Say in a sentence");
        page.goBack();
        page.check("#profile-reflexive");
        page.uncheck("#agreement");
        page.click("text=Keep the changes");
        assertThat(page.locator("nav.rail").innerText()).doesNotContain("Agreement");
        page.navigate(home + "/agreement");
        assertThat(page.innerText("main")).contains("Agreement figures are off").contains("rejects agreement");
        assertThat(page.navigate(figures).status()).isEqualTo(422);
        page.navigate(home + "/setup");
        page.check("#agreement");
        page.fill("#why", "The journal that we write for asks for it.");
        page.click("text=Keep the changes");
        page.locator("nav.rail").getByText("Agreement").click();
        assertThat(page.innerText("main")).contains("for this reason: The journal that we write for asks for it.");
        page.locator("nav.rail").getByText("Journal").click();
        assertThat(page.innerText("main"))
                .contains("gave a reason for showing agreement figures")
                .doesNotContain("The journal that we write for");
    }
}
