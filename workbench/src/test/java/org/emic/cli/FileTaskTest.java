package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.emic.refusal.Refused;
import org.junit.jupiter.api.Test;

class FileTaskTest {

    private static final Path FILE = Path.of("large.csv");

    @Test
    void tooLittleMemoryIsSaidOfTheFile() {
        assertThatThrownBy(() -> FileTask.named(FILE, FileTaskTest::full))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("refusal.statistics.memory");
                    assertThat(refused.arguments()).containsExactly("large.csv");
                });
    }

    @Test
    void onAnotherThreadToo() {
        assertThatThrownBy(() -> FileTask.named(FILE, () -> {
                    throw new CompletionException(new OutOfMemoryError());
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void otherFaultsGoOn() {
        var fault = new CompletionException(new IllegalStateException());
        assertThatThrownBy(() -> FileTask.named(FILE, () -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(FileTask.named(FILE, () -> "read")).isEqualTo("read");
    }

    private static String full() {
        throw new OutOfMemoryError();
    }
}
