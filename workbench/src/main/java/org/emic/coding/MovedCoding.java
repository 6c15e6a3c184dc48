package org.emic.coding;

import org.emic.ids.CodingId;
import org.emic.transcripts.TextSpan;

/// Other edges for a coding. Nothing is overwritten: the old coding is withdrawn, a new one takes its place.
///
/// @param successor the new coding's id, made by the one who asks
public record MovedCoding(CodingId coding, CodingId successor, TextSpan span) {}
