package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.web.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of page of the demonstration as its lead is shown it, and of the study in it that is still blind, as its
/// lead and a coder are: large and by day, small and by night. A page to which no link leads does not count as looked
/// at. What a coder does after the reveal [WholeFlowTest] looks at.
class EveryPageTest {

    /// Previews of what is not kept yet, which the demonstration has none of and [WholeFlowTest] looks at; and what a
    /// page asks for behind its reader's back.
    private static final Set<String> ELSEWHERE = Set.of(
            "/transcripts/drafts/{draft}",
            "/participants/import/{draft}",
            "/participants/{participant}",
            "/code/{transcript}/codings",
            "/themes/item");

    @TempDir
    Path folder;

    private final Faults faults = new Faults();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private Workbench workbench;
    private WebApplication web;
    private Chromium browser;

    @BeforeEach
    void start() {
        browser = opened(Chromium.launch());
        workbench = opened(Workbench.open(folder));
        workbench.demo().buildIfMissing();
        web = opened(WebApplication.start(workbench, 0));
    }

    private <T extends AutoCloseable> T opened(T thing) {
        open.addFirst(thing);
        return thing;
    }

    @AfterEach
    void stop() throws Exception {
        for (var thing : open) {
            thing.close();
        }
    }

    @Test
    void everyPageIsFitForEveryReader() {
        var owner = web.address() + "/enter/" + workbench.doors().openForOwner().text();
        var visitor = Researcher.enter(browser, "Visitor", owner, faults);
        Look.atBoth(visitor.page, "start, with the demonstration");
        var studies = visitor.page.locator("form.doors").count();
        assertThat(studies).as("one resolved study and one still blind").isEqualTo(2);
        looksAtAll(visitor, 0, "Lead");
        faults.none();
        looksAtAll(visitor, 1, "Lead");
        looksAtAll(visitor, 1, "Coder 1");
        assertThat(EveryAddress.without(looked))
                .as("addresses to which no link led")
                .isSubsetOf(ELSEWHERE);
        faults.nothingButShutStages();
    }

    private void looksAtAll(Researcher visitor, int study, String person) {
        visitor.page.navigate(web.address());
        var door = visitor.page
                .locator("form.doors")
                .nth(study)
                .getByRole(AriaRole.BUTTON)
                .getByText(person);
        visitor.goes(door::click);
        var paths = new Paths(visitor);
        while (paths.hasNext()) {
            var path = paths.next();
            visitor.page.navigate(visitor.home() + path);
            Look.atBoth(visitor.page, person + ", study " + (study + 1) + ", " + Paths.shape(path));
            looked.add(path);
            paths.follow();
        }
    }
}
