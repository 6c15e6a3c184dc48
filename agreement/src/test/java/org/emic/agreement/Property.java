package org.emic.agreement;

import java.util.function.Consumer;
import java.util.stream.Stream;

/// A rule that must hold for any data.
public final class Property {

    private Property() {}

    /// Tries the rule on every sample. A failure names the sample, whose text says which seed it came from.
    ///
    /// One test for all samples, not one for each: mutation testing runs every test on its own.
    public static <S> void holds(Stream<S> samples, Consumer<S> rule) {
        samples.forEach(sample -> {
            try {
                rule.accept(sample);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(sample + ": " + failure.getMessage(), failure);
            }
        });
    }
}
