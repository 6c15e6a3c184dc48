package org.emic.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;

/// How an entry is hashed: each field as its UTF-8 length, a colon, and its bytes, so that no two different entries
/// share a form; the details in the order of their names.
final class Chain {

    private Chain() {}

    static String hash(
            StudyId study, long number, Instant at, Optional<PersonId> person, Event event, String previousHash) {
        var digest = Sha256.begin();
        add(digest, previousHash);
        add(digest, study.toString());
        add(digest, Long.toString(number));
        add(digest, Long.toString(at.toEpochMilli()));
        add(digest, person.map(PersonId::toString).orElse(""));
        add(digest, event.kind());
        add(digest, event.subject().map(Object::toString).orElse(""));
        for (Map.Entry<String, String> detail : new TreeMap<>(event.details()).entrySet()) {
            add(digest, detail.getKey());
            add(digest, detail.getValue());
        }
        add(digest, event.sealedBy().map(Object::toString).orElse(""));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
