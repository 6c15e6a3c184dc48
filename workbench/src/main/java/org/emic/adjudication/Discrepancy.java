package org.emic.adjudication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.coding.Coding;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// A place where the two coders differ. Derived, never stored.
///
/// @param key 32 hexadecimal digits made from the ids of the codings at this place, so that it names the same place as
///     long as the same codings meet there
/// @param span covers all of the codings
/// @param a coder A's codings here, may be empty if `b` is not
/// @param b coder B's codings here
public record Discrepancy(
        String key, DiscrepancyClass kind, TranscriptId transcript, TextSpan span, List<Coding> a, List<Coding> b) {

    public Discrepancy {
        a = List.copyOf(a);
        b = List.copyOf(b);
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a discrepancy rests on at least one coding");
        }
    }

    /// The key of the place where these codings meet.
    static String keyOf(List<Coding> codings) {
        var ids = codings.stream()
                .map(coding -> coding.id().value().toString())
                .sorted()
                .collect(Collectors.joining(" "));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
