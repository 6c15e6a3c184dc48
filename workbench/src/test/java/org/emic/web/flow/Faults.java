package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/// What went wrong behind the pages, of all people: errors of scripts, requests that failed or were refused.
final class Faults {

    private final List<String> seen = new ArrayList<>();

    void watch(String name, BrowserContext context) {
        context.onWebError(error -> seen.add(name + ", script: " + error.error()));
        context.onConsoleMessage(message -> {
            // Answers of 400 and above are told by the responses, with their addresses.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                seen.add(name + ", console: " + message.text());
            }
        });
        context.onRequestFailed(request -> failed(name, request));
        context.onResponse(response -> answered(name, response));
    }

    private void failed(String name, Request request) {
        // A download, or a request that its page gave up when the person went on.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            seen.add(name + ", failed: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }

    private void answered(String name, Response response) {
        if (response.status() >= 400) {
            seen.add(name + ", " + response.status() + ": " + response.request().method() + " " + response.url());
        }
    }

    /// The page asked for something that had to be refused; every such answer has to be called for here.
    void refused(Page page, int status, Runnable asking) {
        none();
        page.waitForResponse(response -> response.status() == status, asking);
        assertThat(seen).as("what was refused").singleElement().asString().contains(", " + status + ": ");
        seen.clear();
    }

    /// Stages that are shut say so, as an answer to being asked; nothing else went wrong.
    void nothingButShutStages() {
        assertThat(seen).allMatch(each -> each.contains(", 422: GET "), "a stage that is shut");
        seen.clear();
    }

    void none() {
        assertThat(seen).as("errors of scripts, failed requests").isEmpty();
    }
}
