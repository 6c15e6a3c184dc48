package org.emic.transcripts.reading;

import java.util.Locale;

/// A file as it was handed over: a name to speak of it, and its bytes.
final class SourceFile {

    private final String name;
    private final byte[] bytes;

    /// @param bytes read and never written
    SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /// The end of the name after its last dot, in small letters; empty if it has none.
    String extension() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean beginsWith(String ascii) {
        return beginsWith(ascii, 0);
    }

    boolean beginsWith(String ascii, int offset) {
        if (bytes.length < offset + ascii.length()) {
            return false;
        }
        for (var index = 0; index < ascii.length(); index++) {
            if ((bytes[offset + index] & 0xFF) != ascii.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /// Whether these characters stand among the bytes from one place up to another.
    boolean holds(String ascii, int from, int to) {
        for (var index = Math.max(0, from); index < Math.min(to, bytes.length); index++) {
            if (beginsWith(ascii, index)) {
                return true;
            }
        }
        return false;
    }
}
