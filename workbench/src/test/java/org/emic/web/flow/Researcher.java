package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.emic.web.Chromium;

/// A person of the team at a browser of their own, on one page of it.
final class Researcher implements AutoCloseable {

    private final BrowserContext context;
    final String name;
    final Page page;
    final Faults faults;

    private Researcher(String name, BrowserContext context, Faults faults) {
        this.name = name;
        this.context = context;
        this.faults = faults;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
    }

    /// Comes in by the link that they were given.
    static Researcher enter(Chromium browser, String name, String link, Faults faults) {
        var context = browser.person(1440, 900);
        faults.watch(name, context);
        var person = new Researcher(name, context, faults);
        person.page.navigate(link);
        assertThat(person.page.url()).as(name + " is in").doesNotContain("/enter/");
        return person;
    }

    /// Goes to a stage by the rail, as people do; the empty path is the study's home.
    void to(String path) {
        var address = path.isEmpty() ? home() : home() + "/" + path;
        goes(() -> page.click("nav.rail a[href='" + URI.create(address).getPath() + "']"));
        assertThat(page.url()).isEqualTo(address);
    }

    /// Does what leads to another page, and waits for that page.
    void goes(Runnable act) {
        page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
        act.run();
        page.waitForSelector("html:not([data-left])");
        page.waitForLoadState();
    }

    /// Does what puts a fresh piece of work on the same page, and waits until it is settled there.
    void swaps(Runnable act) {
        swaps("work", act);
    }

    void swaps(String id, Runnable act) {
        page.evaluate("(id) => document.getElementById(id).setAttribute('data-left', '')", id);
        act.run();
        page.waitForSelector("#" + id + ":not([data-left], .htmx-added, .htmx-settling)");
    }

    /// The address of the study in which this person is.
    String home() {
        var url = page.url();
        var end = url.indexOf('/', url.indexOf("/studies/") + "/studies/".length());
        return end < 0 ? url.replaceFirst("[?#].*", "") : url.substring(0, end);
    }

    /// The id of an interview, as its link tells it.
    String transcript(String title) {
        to("transcripts");
        var link = page.getAttribute("#transcripts a:text-is('" + title + "')", "href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    String heading() {
        return page.textContent("h1").strip();
    }

    String main() {
        return page.innerText("main");
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /// Another person's browser knows nothing of this one's visit.
    BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
