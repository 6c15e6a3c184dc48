package org.emic.adjudication;

import java.util.List;
import org.emic.ids.TranscriptId;

/// Both coders' work in one transcript, laid side by side: each coding is in exactly one of the places.
///
/// @param shared by place
/// @param discrepancies by place
public record Matching(TranscriptId transcript, List<SharedPlace> shared, List<Discrepancy> discrepancies) {

    public Matching {
        shared = List.copyOf(shared);
        discrepancies = List.copyOf(discrepancies);
    }
}
