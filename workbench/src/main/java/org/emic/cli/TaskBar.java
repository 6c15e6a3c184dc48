package org.emic.cli;

import java.util.concurrent.CountDownLatch;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/// Shows how far a task is, and says so when it is interrupted. Nothing is shown of one that is done at once.
final class TaskBar implements AutoCloseable {

    private static final int PARTS = 200;
    private static final long AT_ONCE = 300_000_000L;

    private final String task;
    private final Thread farewell = new Thread(this::sayInterrupted, "emic-interrupted");
    private volatile @Nullable ProgressBar bar;
    private long shownPart = -1;
    private final long begun = System.nanoTime();

    TaskBar(String task) {
        this.task = task;
        Runtime.getRuntime().addShutdownHook(farewell);
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

    private void sayInterrupted() {
        closeBar();
        System.err.println("emic: interrupted; no result was printed.");
    }

    private void closeBar() {
        var shown = bar;
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException interrupted) {
            waitForTheEnd();
        }
        closeBar();
    }

    /// The program is being ended: what would be printed now would be printed beside the word that nothing was.
    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
