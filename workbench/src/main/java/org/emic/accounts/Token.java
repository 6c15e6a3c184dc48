package org.emic.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.emic.journal.Sha256;

/// A secret of 256 random bits, shown once. Only its hash is kept.
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(text);
    }

    /// A token is a secret: it does not print itself.
    @Override
    public String toString() {
        return "Token[…]";
    }
}
