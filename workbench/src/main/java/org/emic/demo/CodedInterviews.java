package org.emic.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;

/// What one coder made of the script: which code stands for which key, and which coding for which place.
final class CodedInterviews {

    private final Map<String, CodeId> codes = new HashMap<>();
    private final Map<CodingId, ScriptedPlace> places = new HashMap<>();

    void made(String key, CodeId code) {
        codes.put(key, code);
    }

    void coded(ScriptedPlace place, CodingId coding) {
        places.put(coding, place);
    }

    Optional<CodeId> code(String key) {
        return Optional.ofNullable(codes.get(key));
    }

    /// The place of the script that a coding came from.
    ScriptedPlace place(CodingId coding) {
        return Objects.requireNonNull(places.get(coding), "every coding of the demonstration is in the script");
    }
}
