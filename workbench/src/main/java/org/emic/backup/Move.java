package org.emic.backup;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Puts everything from one database into another, empty one. What is handed over is a backup that never lies on a
/// disk; the first database is left as it is.
public final class Move {

    private static final int IN_BETWEEN = 1 << 18;

    private final Backup from;
    private final Restore to;

    public Move(Backup from, Restore to) {
        this.from = from;
        this.to = to;
    }

    /// @throws org.emic.refusal.Refused as [Restore#read] does
    public Restored run(BackupWatch watch) {
        var broken = new AtomicReference<@Nullable RuntimeException>();
        try (var writer = Executors.newVirtualThreadPerTaskExecutor();
                var in = new PipedInputStream(IN_BETWEEN)) {
            var out = new PipedOutputStream(in);
            writer.execute(() -> write(out, broken));
            return read(in, broken, watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A backup that breaks off looks damaged from here; why it broke off is what matters.
    private Restored read(PipedInputStream in, AtomicReference<@Nullable RuntimeException> broken, BackupWatch watch) {
        try {
            return to.read(in, watch);
        } catch (RuntimeException e) {
            var first = broken.get();
            throw first == null ? e : first;
        }
    }

    private void write(PipedOutputStream out, AtomicReference<@Nullable RuntimeException> broken) {
        try (out) {
            from.write(out, BackupWatch.NOBODY);
        } catch (IOException e) {
            broken.set(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            broken.set(e);
        }
    }
}
