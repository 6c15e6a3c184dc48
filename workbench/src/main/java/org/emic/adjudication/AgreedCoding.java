package org.emic.adjudication;

import org.emic.ids.AgreedCodeId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// An agreed code at a passage. Derived from both coders' work and the team's decisions.
///
/// @param negative whether it speaks against what the code says
public record AgreedCoding(AgreedCodeId code, TranscriptId transcript, TextSpan span, boolean negative) {}
