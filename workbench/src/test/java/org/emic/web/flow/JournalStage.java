package org.emic.web.flow;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// The journal, leaf by leaf.
final class JournalStage {

    private final Researcher person;
    private final Page page;

    JournalStage(Researcher person) {
        this.person = person;
        this.page = person.page;
    }

    JournalStage open() {
        person.to("journal");
        Look.atBoth(page, "journal");
        return this;
    }

    String chain() {
        return page.innerText("section .note");
    }

    /// All sentences, the newest first.
    List<String> sentences() {
        var sentences = new ArrayList<>(page.locator(".jr p").allInnerTexts());
        var older = page.locator("a:text-is('Older')");
        while (older.count() > 0) {
            person.goes(older::click);
            sentences.addAll(page.locator(".jr p").allInnerTexts());
        }
        return sentences;
    }
}
