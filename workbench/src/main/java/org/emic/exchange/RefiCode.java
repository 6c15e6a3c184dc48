package org.emic.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A `Code` of REFI-QDA: a code, or a level above codes, which takes no codings.
///
/// @param ink of a code; a level has none
record RefiCode(String guid, String name, Optional<Integer> ink, String description, List<RefiCode> inside) {

    /// The inks of the pages on white, as `tokens.css` has them.
    static final List<String> COLOURS = List.of(
            "#856dd4", "#785200", "#1e9095", "#b44372", "#7b8a0b", "#6078ab", "#af7264", "#6a0d70", "#186a37",
            "#6f1a0e", "#354237", "#4d2c4e");

    RefiCode {
        inside = List.copyOf(inside);
    }

    static RefiCode code(String guid, String name, int ink, String description) {
        return new RefiCode(guid, name, Optional.of(ink), description, List.of());
    }

    static RefiCode level(String guid, String name, String description, List<RefiCode> inside) {
        return new RefiCode(guid, name, Optional.empty(), description, inside);
    }

    /// The codes in it, or itself if it is one.
    Stream<RefiCode> codes() {
        return ink.isPresent() ? Stream.of(this) : inside.stream().flatMap(RefiCode::codes);
    }

    void write(RefiXml xml) throws IOException {
        xml.open("Code").with("guid", guid).with("name", name).with("isCodable", Boolean.toString(ink.isPresent()));
        if (ink.isPresent()) {
            xml.with("color", COLOURS.get((ink.get() - 1) % COLOURS.size()));
        }
        xml.text("Description", description);
        for (var each : inside) {
            each.write(xml);
        }
        xml.close();
    }
}
