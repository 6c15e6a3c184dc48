package org.emic.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The seal of one coder's work: SHA-256 over a listing that anybody can write again.
///
/// The listing is UTF-8, one record a line: `emic-seal-1`, round, coder; then each code by id; then each standing
/// coding
/// by id. Fields are separated by tabs, and a text is preceded by its length in bytes, so no two different works have
/// one listing. Memos and visited lines are not sealed: they stay with their coder.
final class Seal {

    private final MessageDigest digest;

    private Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Seat seat, List<Code> codes, List<Coding> codings) {
        var seal = new Seal();
        seal.line("emic-seal-1", seat.round(), seat.coder());
        codes.stream()
                .sorted(Comparator.comparing(code -> code.id().toString()))
                .forEach(seal::code);
        codings.stream()
                .sorted(Comparator.comparing(coding -> coding.id().toString()))
                .forEach(seal::coding);
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    private void code(Code code) {
        var fields = code.fields();
        line(
                "code",
                code.id(),
                text(fields.name()),
                text(fields.definition()),
                text(fields.useWhen()),
                text(fields.notWhen()),
                text(fields.example()),
                code.inVivo() ? "in-vivo" : "own-words",
                code.retiredAt().isPresent() ? "retired" : "in-use");
    }

    private void coding(Coding coding) {
        line(
                "coding",
                coding.id(),
                coding.transcript(),
                coding.code(),
                coding.span().start(),
                coding.span().end(),
                coding.negative() ? "negative" : "positive");
    }

    private static String text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }

    private void line(Object... fields) {
        var separator = "";
        for (var field : fields) {
            digest.update((separator + field).getBytes(StandardCharsets.UTF_8));
            separator = "\t";
        }
        digest.update((byte) '\n');
    }
}
