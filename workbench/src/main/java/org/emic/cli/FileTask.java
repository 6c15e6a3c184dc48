package org.emic.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.emic.refusal.Refused;

/// Work on one file that may be too large for the memory there is.
final class FileTask {

    private FileTask() {}

    /// @throws Refused in place of an [OutOfMemoryError]: what the task held is let go by then
    static <T> T named(Path file, Supplier<T> task) {
        try {
            return task.get();
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge(file);
        } catch (CompletionException onAnotherThread) {
            throw onAnotherThread.getCause() instanceof OutOfMemoryError ? tooLarge(file) : onAnotherThread;
        }
    }

    private static Refused tooLarge(Path file) {
        return new Refused("refusal.statistics.memory", file.toString());
    }
}
