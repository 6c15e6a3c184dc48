package org.emic.adjudication;

import java.util.List;

/// What the team has agreed so far: the codes, and where they stand.
///
/// @param codes not the retired ones
/// @param codings by transcript and place
/// @param open how many discrepancies are not settled yet
public record AgreedCodings(List<AgreedCode> codes, List<AgreedCoding> codings, int open) {

    public AgreedCodings {
        codes = List.copyOf(codes);
        codings = List.copyOf(codings);
    }
}
