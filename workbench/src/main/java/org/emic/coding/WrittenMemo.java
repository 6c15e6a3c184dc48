package org.emic.coding;

import org.emic.ids.TranscriptId;
import org.emic.refusal.Refused;

/// A memo as its author wants it.
///
/// @param body up to 20,000 characters; an empty one removes the memo
/// @param version the version that was read, 0 if there was none
public record WrittenMemo(TranscriptId transcript, int line, String body, long version) {

    private static final int MOST = 20_000;

    /// @throws Refused if the body is too long
    public WrittenMemo {
        body = body.strip();
        if (body.codePointCount(0, body.length()) > MOST) {
            throw new Refused("refusal.coding.memo-long", MOST);
        }
    }
}
