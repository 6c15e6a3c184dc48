package org.emic.reliability;

import org.emic.transcripts.TranscriptSummary;

/// How alike the labels of one interview were given, all labels together that anybody gave in it.
///
/// @param labels how many those are
public record InterviewAgreement(TranscriptSummary transcript, int labels, Figures figures) {}
