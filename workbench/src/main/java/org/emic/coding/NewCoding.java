package org.emic.coding;

import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// A code to be given to a passage.
///
/// @param id made by the one who asks, so that asking twice, after a lost answer, makes one coding
public record NewCoding(CodingId id, TranscriptId transcript, CodeId code, TextSpan span) {}
