package org.emic.web.transcripts;

import org.emic.transcripts.TranscriptSummary;

/// A row of the list of transcripts.
///
/// @param participant the label; empty if the transcript belongs to none
public record TranscriptLine(TranscriptSummary summary, String participant) {}
