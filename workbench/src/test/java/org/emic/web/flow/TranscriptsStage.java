package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Files come in together; each is looked over, its speakers matched, and kept or discarded.
final class TranscriptsStage {

    private final Researcher lead;
    private final Page page;

    TranscriptsStage(Researcher lead) {
        this.lead = lead;
        this.page = lead.page;
    }

    /// Chooses all files at once, one of which cannot be read, and waits until each is read or refused.
    void bringIn(List<Path> files, String refused) {
        lead.to("transcripts");
        assertThat(lead.main()).contains("No transcripts yet");
        lead.faults.refused(page, 422, () -> page.setInputFiles("#files", files.toArray(Path[]::new)));
        page.waitForSelector("#said:has-text('All files have been read or refused')", attached());
        assertThat(page.locator(".files .file", new Page.LocatorOptions().setHasText("see the preview"))
                        .count())
                .isEqualTo(files.size() - 1);
        assertThat(page.locator(".files .file", new Page.LocatorOptions().setHasText("not read"))
                        .allInnerTexts())
                .singleElement()
                .asString()
                .contains(refused);
        assertThat(drafts().count()).isEqualTo(files.size() - 1);
        Look.atBoth(page, "what was read");
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private Locator drafts() {
        return page.locator("article.draft");
    }

    private Locator draft(String file) {
        return page.locator("article.draft:has(h3:text-is('" + file + "'))");
    }

    /// What the page says of a file before it is kept, and how it begins.
    String preview(String file) {
        draft(file).locator("summary").click();
        return draft(file).innerText();
    }

    void discard(String file) {
        draft(file).getByText("Discard").click();
        draft(file)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.locator(".keptnote").last().innerText()).contains("Nothing of the file was kept");
    }

    /// Says who speaks in it, and keeps it.
    void keep(String file, String title, String participant, Map<String, String> speakers) {
        var draft = draft(file);
        draft.locator("input[name='title']").fill(title);
        draft.locator("input[name='participant']").fill(participant);
        speakers.forEach((speaker, kind) ->
                draft.locator("select[aria-label='Who is " + speaker + "?']").selectOption(kind));
        draft.getByText("Keep the transcript").click();
        page.waitForSelector(".keptnote:has-text('" + title + "')");
    }

    /// The row of the table: number, title, participant, turns, lines, words, duration, format.
    List<String> row(String title) {
        return page.locator("#transcripts tbody tr", new Page.LocatorOptions().setHasText(title))
                .locator("td, th")
                .allInnerTexts();
    }

    /// Opens a kept transcript and reads it: one entry a line, its number first.
    List<String> read(String title) {
        lead.goes(() -> page.click("#transcripts a:text-is('" + title + "')"));
        Look.atBoth(page, "a transcript");
        return page.locator(".reader li").all().stream()
                .map(line -> line.innerText().replaceAll("\\s+", " "))
                .toList();
    }
}
