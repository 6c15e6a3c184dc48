package org.emic.coding;

import java.time.Instant;
import org.emic.ids.TranscriptId;

/// What a coder notes on a line. Private for ever: a reveal does not open it.
public record Memo(TranscriptId transcript, int line, String body, Instant updatedAt, long version) {}
