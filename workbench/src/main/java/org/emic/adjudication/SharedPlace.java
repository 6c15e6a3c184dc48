package org.emic.adjudication;

import org.emic.coding.Coding;
import org.emic.transcripts.TextSpan;

/// A passage to which both coders gave one meaning. Needs no resolution.
///
/// @param synonym whether they called it by two names: then it rests on a label decision ([DiscrepancyClass#SYNONYM])
public record SharedPlace(Coding a, Coding b, boolean synonym) {

    public TextSpan span() {
        return a.span();
    }
}
