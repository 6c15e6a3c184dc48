package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/// Agreed codes become subcategories and themes: in dialogs, by dragging, by carrying with keys.
final class BoardStage {

    private final Researcher person;
    private final Page page;

    BoardStage(Researcher person) {
        this.person = person;
        this.page = person.page;
    }

    BoardStage open() {
        person.to("themes");
        return this;
    }

    /// A theme that says nothing is refused in the dialog; with a definition it comes to stand on the board.
    BoardStage theme(String title, String definition) {
        page.locator(".pagebar a", new Page.LocatorOptions().setHasText("Theme"))
                .click();
        page.fill("#words-title", title);
        page.fill("#words-definition", "  ");
        person.faults.refused(page, 422, () -> page.click("#board-dialog button.main"));
        page.waitForSelector("#board-dialog .said:has-text('A theme needs a definition')");
        page.fill("#words-definition", definition);
        person.swaps("board-page", () -> page.click("#board-dialog button.main"));
        assertThat(page.innerText("#board")).contains(title).contains(definition);
        return this;
    }

    BoardStage subcategory(String title, String theme) {
        page.locator(".theme", new Page.LocatorOptions().setHasText(theme))
                .getByText("Add a subcategory")
                .click();
        page.fill("#words-title", title);
        person.swaps("board-page", () -> page.click("#board-dialog button.main"));
        assertThat(subcategoryOf(title).count()).isEqualTo(1);
        return this;
    }

    /// By the pointer, from where it is into a subcategory.
    BoardStage drag(String code, String subcategory) {
        var from = middle(grip(code).boundingBox());
        var to = middle(subcategoryOf(subcategory).locator("h3").boundingBox());
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(to[0], to[1], new Mouse.MoveOptions().setSteps(8));
        person.swaps("board-page", () -> page.mouse().up());
        assertThat(codesIn(subcategory)).contains(code);
        return this;
    }

    private static double[] middle(BoundingBox box) {
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    /// By keys: picked up, over to the theme, down to the subcategory, put down.
    BoardStage carry(String code, String subcategory) {
        grip(code).focus();
        person.press("Enter", "ArrowRight");
        var where = page.locator("#said");
        for (var step = 0; !where.textContent().contains("in " + subcategory); step++) {
            assertThat(step).as("steps to " + subcategory).isLessThan(10);
            person.press("ArrowDown");
        }
        person.swaps("board-page", () -> person.press("Enter"));
        assertThat(codesIn(subcategory)).contains(code);
        return this;
    }

    /// By the dialog that a click on the grip opens.
    BoardStage move(String code, String subcategory) {
        grip(code).click();
        page.selectOption("#move-to", subcategory);
        person.swaps("board-page", () -> page.click("#board-dialog button.main >> nth=0"));
        assertThat(codesIn(subcategory)).contains(code);
        return this;
    }

    private Locator grip(String code) {
        return page.locator("button.grip[aria-label='Move the code \u201c" + code + "\u201d']");
    }

    private Locator subcategoryOf(String title) {
        return page.locator(
                ".subc", new Page.LocatorOptions().setHas(page.locator("h3 span:text-is('" + title + "')")));
    }

    List<Object> codesIn(String subcategory) {
        return subcategoryOf(subcategory).locator(".card").all().stream()
                .<Object>map(card -> card.getAttribute("data-name"))
                .toList();
    }

    /// Opens a code down to its passages.
    String passagesOf(String code) {
        var card = page.locator(".card[data-name='" + code + "']");
        card.locator("a[aria-expanded]").click();
        card.locator(".quotes").waitFor();
        Look.atBoth(page, "themes");
        return card.locator(".quotes").innerText();
    }

    /// Goes from the first passage of an opened code to its line in the interview.
    String inContext() {
        person.goes(() -> page.locator(".card.open .quotes a").first().click());
        return page.innerText("li:target");
    }

    /// What stands beside a theme: the participants who spoke of it, with the base.
    String share(String theme) {
        return page.locator(".theme", new Page.LocatorOptions().setHasText(theme))
                .locator("header .cnt .num")
                .innerText();
    }
}
