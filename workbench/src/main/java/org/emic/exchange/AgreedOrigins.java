package org.emic.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.Resolution;
import org.emic.adjudication.Signature;

/// When agreed codings came to be, and why: an agreed coding follows from a resolution in force, or else from both
/// coders having coded alike, which counts from the reveal.
final class AgreedOrigins {

    private final Map<AgreedCoding, Resolution> resolutions = new HashMap<>();
    private final Instant revealedAt;

    AgreedOrigins(StudyContents contents) {
        revealedAt = contents.round().revealedAt();
        var inForce = new HashSet<>(contents.inForce());
        var record = contents.adjudication();
        for (var resolution : record.resolutions()) {
            if (inForce.contains(resolution.id())) {
                for (var outcome : resolution.outcomes()) {
                    var coding = new AgreedCoding(
                            record.successor(outcome.code()),
                            resolution.transcript(),
                            outcome.span(),
                            outcome.negative());
                    resolutions.putIfAbsent(coding, resolution);
                }
            }
        }
    }

    /// When the last of those who had to sign did.
    Instant at(AgreedCoding coding) {
        return resolution(coding).stream()
                .flatMap(resolution -> resolution.signatures().stream())
                .filter(Signature::stands)
                .map(Signature::signedAt)
                .max(Comparator.naturalOrder())
                .orElse(revealedAt);
    }

    Optional<Resolution> resolution(AgreedCoding coding) {
        return Optional.ofNullable(resolutions.get(coding));
    }
}
