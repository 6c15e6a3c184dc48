package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A look at a page as people with other eyes, hands and screens see it.
///
/// With `-Demic.flow.shots=FOLDER` every look leaves its picture there.
final class Look {

    private static final String WIDER = "() => document.documentElement.scrollWidth - innerWidth";
    private static final String AXE = source();
    /// Colours that are on their way to the other scheme are nobody's colours. An animation of what is not shown may
    /// never finish, so nobody waits long.
    private static final String CALM = """
            () => Promise.race([
              Promise.all(document.getAnimations().map((each) => each.finished)),
              new Promise((done) => setTimeout(done, 1000)),
            ]).then(() => true, () => true)
            """;
    private static final String FAULTS = """
            async () => (await axe.run(document, { resultTypes: ['violations'], preload: false })).violations
              .filter((fault) => ['serious', 'critical'].includes(fault.impact))
              .map((fault) => fault.id + ' ' + fault.nodes[0].html)
            """;

    /// What takes focus and is then hidden behind something that stays where it is: who goes by keyboard is lost there.
    private static final String HIDDEN = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled)
              .filter((each) => {
                each.focus();
                const box = each.getBoundingClientRect();
                if (document.activeElement !== each || box.height > innerHeight / 2) return false;
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return !top || !(each.contains(top) || top.contains(each) || top.closest('label')?.contains(each));
              })
              .map((each) => each.outerHTML.slice(0, 200))
            """;

    private Look() {}

    /// On a desk, by day.
    static void at(Page page, String what) {
        see(page, what, 1440, 900, ColorScheme.LIGHT);
    }

    /// On a desk by day, and on a telephone by night; on the smallest one nothing has to be looked for sideways.
    static void atBoth(Page page, String what) {
        at(page, what);
        see(page, what, 390, 844, ColorScheme.DARK);
        resize(page, 320, 700, ColorScheme.DARK);
        fits(page, what + ", 320");
        resize(page, 1440, 900, ColorScheme.LIGHT);
        assertThat((List<?>) page.evaluate(HIDDEN))
                .as(what + ", has focus and cannot be seen")
                .isEmpty();
    }

    private static void see(Page page, String what, int width, int height, ColorScheme scheme) {
        resize(page, width, height, scheme);
        var where = what + ", " + width + " " + scheme.name().toLowerCase(java.util.Locale.ROOT);
        fits(page, where);
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(FAULTS)).as(where).isEmpty();
        picture(page, where);
    }

    private static void fits(Page page, String where) {
        assertThat(((Number) page.evaluate(WIDER)).intValue())
                .as(where + ", scrolls sideways by")
                .isZero();
    }

    private static void resize(Page page, int width, int height, ColorScheme scheme) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(CALM);
    }

    private static void picture(Page page, String where) {
        var folder = System.getProperty("emic.flow.shots");
        if (folder != null) {
            var file = Path.of(folder, where.replaceAll("\\W+", "-") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
