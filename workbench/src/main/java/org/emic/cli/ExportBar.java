package org.emic.cli;

import me.tongfei.progressbar.ProgressBar;
import org.emic.exchange.ExportWatch;
import org.jspecify.annotations.Nullable;

/// Shows how far an export is. Nothing is shown of one that is refused.
final class ExportBar implements ExportWatch, AutoCloseable {

    private @Nullable ProgressBar bar;

    @Override
    public void at(int done, int all) {
        var shown = bar;
        if (shown == null) {
            shown = Progress.of("Writing", all);
            bar = shown;
        }
        shown.stepTo(done);
    }

    @Override
    public void close() {
        var shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
