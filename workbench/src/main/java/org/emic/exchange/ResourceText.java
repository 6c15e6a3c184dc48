package org.emic.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts for people that go into the files as they are, with places to fill in braces.
final class ResourceText {

    private ResourceText() {}

    static String read(String name) {
        try (var stream = Optional.ofNullable(ResourceText.class.getResourceAsStream("/exchange/" + name))
                .orElseThrow(() -> new IllegalStateException("the files that leave lack their " + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sentences in lines as long as those of the texts, indented as they are there.
    static String wrapped(String sentences) {
        return sentences.replaceAll("(.{1,74})(?: |$)", "    $1\n").strip();
    }
}
