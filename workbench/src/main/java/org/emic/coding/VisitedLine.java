package org.emic.coding;

import org.emic.ids.PersonId;
import org.emic.ids.TranscriptId;

/// A line that a coder has been at, so that leaving it without a code is a decision.
///
/// @param notCodable whether the coder said in so many words that there is nothing to code in it
public record VisitedLine(TranscriptId transcript, PersonId coder, int line, boolean notCodable) {}
