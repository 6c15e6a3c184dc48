package org.emic.saturation;

import java.util.Optional;
import org.emic.transcripts.TranscriptSummary;

/// An interview in the series.
///
/// @param name unique in the series
/// @param role of its participant, if known
public record CodedInterview(String name, TranscriptSummary transcript, Optional<String> role) {}
