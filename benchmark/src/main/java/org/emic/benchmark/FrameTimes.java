package org.emic.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Does a browser keep up at 90,000 words, when scrolling and when choosing words?
final class FrameTimes implements Measurement {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("EMIC_CHROMIUM", "/usr/bin/chromium"));
    private static final double LONG_FRAME = 50;

    /// Notes the time between frames while an act goes on.
    private static final String RECORD = """
            () => {
              window.emicFrames = [];
              let before = performance.now();
              const frame = (now) => {
                const time = performance.now();
                window.emicFrames.push(time - before);
                before = time;
                window.emicFrame = requestAnimationFrame(frame);
              };
              window.emicFrame = requestAnimationFrame(frame);
            }
            """;

    private static final String STOP = """
            () => {
              cancelAnimationFrame(window.emicFrame);
              return window.emicFrames.slice(1);
            }
            """;

    /// From top to bottom, so many points a frame. The transcript scrolls, not the page.
    private static final String SCROLL = """
            (step) => new Promise((done) => {
              const reading = document.querySelector('.reading');
              reading.scrollTop = 0;
              let frames = 0;
              const on = () => {
                const before = reading.scrollTop;
                reading.scrollTop += step;
                frames += 1;
                if (frames < 900 && (reading.scrollTop > before || frames < 5)) requestAnimationFrame(on);
                else done(reading.scrollTop);
              };
              requestAnimationFrame(on);
            })
            """;

    @Override
    public String name() {
        return "frames";
    }

    @Override
    public void run(Sheet sheet) throws Exception {
        if (!Files.exists(CHROMIUM)) {
            sheet.say("not measured: %s is not there; name another in EMIC_CHROMIUM", CHROMIUM);
            return;
        }
        for (var size : List.of(Size.USUAL, Size.LARGE)) {
            try (var study = new CodedStudy(size);
                    var web = study.serve();
                    var playwright = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                    var browser = launch(playwright)) {
                var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
                page.navigate(web.address() + study.door(0));
                var ready = new Timings();
                ready.time(() -> {
                    page.navigate(web.address() + study.codingPath());
                    page.waitForSelector("emic-coding[data-ready]");
                });
                sheet.say("%s: until the page is ready to code %.0f ms", size, ready.max());
                act(sheet, page, size);
            }
        }
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")));
    }

    private static void act(Sheet sheet, Page page, Size size) {
        report(sheet, "nothing, for comparison, " + size, record(page, () -> page.waitForTimeout(3_000)));
        report(sheet, "scrolling 60 px a frame, " + size, record(page, () -> page.evaluate(SCROLL, 60)));
        report(sheet, "scrolling 400 px a frame, " + size, record(page, () -> page.evaluate(SCROLL, 400)));
        report(sheet, "the wheel, " + size, record(page, () -> wheel(page)));
        middle(page);
        report(sheet, "choosing words by mouse, " + size, record(page, () -> drag(page)));
        middle(page);
        report(sheet, "choosing 60 lines by Shift+j, " + size, record(page, () -> press(page, "Shift+J", 60)));
        page.keyboard().press("Escape");
        report(sheet, "going down 60 lines by j, " + size, record(page, () -> press(page, "j", 60)));
        report(sheet, "giving ten lines a code by c and Enter, " + size, record(page, () -> give(page, 10)));
    }

    private static void report(Sheet sheet, String what, Timings frames) {
        sheet.say(
                "%s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms, %d of %d frames above %.0f ms",
                what,
                frames.median(),
                frames.percentile(95),
                frames.percentile(99),
                frames.max(),
                frames.above(LONG_FRAME),
                frames.count(),
                LONG_FRAME);
    }

    private static Timings record(Page page, Runnable act) {
        page.evaluate(RECORD);
        act.run();
        page.waitForTimeout(200);
        var frames = new Timings();
        for (var frame : (List<?>) page.evaluate(STOP)) {
            frames.add(((Number) frame).doubleValue());
        }
        return frames;
    }

    private static void wheel(Page page) {
        page.mouse().move(600, 500);
        for (var turn = 0; turn < 120; turn++) {
            page.mouse().wheel(0, 240);
            page.waitForTimeout(16);
        }
    }

    /// Puts the cursor on a line in the middle of the interview.
    private static void middle(Page page) {
        page.evaluate("""
                () => {
                  const lines = document.querySelectorAll('.u');
                  lines[Math.floor(lines.length / 2)].scrollIntoView({ block: 'start' });
                }
                """);
        page.waitForTimeout(500);
        page.mouse().click(500, 300);
        page.waitForTimeout(200);
    }

    private static void drag(Page page) {
        page.mouse().move(480, 300);
        page.mouse().down();
        page.mouse().move(700, 820, new Mouse.MoveOptions().setSteps(80));
        page.mouse().up();
    }

    private static void press(Page page, String key, int times) {
        for (var press = 0; press < times; press++) {
            page.keyboard().press(key);
            page.waitForTimeout(16);
        }
    }

    /// The code that is offered first goes to each of the next lines.
    private static void give(Page page, int times) {
        for (var line = 0; line < times; line++) {
            for (var key : List.of("j", "c", "Enter")) {
                page.keyboard().press(key);
                page.waitForTimeout(150);
            }
        }
    }
}
