package org.emic.adjudication;

import org.emic.ids.AgreedCodeId;
import org.emic.transcripts.TextSpan;

/// An agreed code at a passage, as a resolution names it.
public record Outcome(AgreedCodeId code, TextSpan span, boolean negative) {}
