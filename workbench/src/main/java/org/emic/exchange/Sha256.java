package org.emic.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hash that files are known by.
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
