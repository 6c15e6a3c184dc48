package org.emic.cli;

import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/// Shows how far a task is. Nothing is shown of one that is done at once.
final class TaskBar implements AutoCloseable {

    private static final int PARTS = 200;
    private static final long AT_ONCE = 300_000_000L;

    private final String task;
    private @Nullable ProgressBar bar;
    private long shownPart = -1;
    private final long begun = System.nanoTime();

    TaskBar(String task) {
        this.task = task;
    }

    void at(long done, long all) {
        var part = all == 0 ? 0 : PARTS * done / all;
        if (part == shownPart || System.nanoTime() - begun < AT_ONCE) {
            return;
        }
        shownPart = part;
        var shown = bar;
        if (shown == null) {
            shown = Progress.of(task, all);
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
