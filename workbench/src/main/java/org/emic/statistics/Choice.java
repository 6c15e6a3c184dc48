package org.emic.statistics;

import java.util.List;

/// What of a file is compared.
///
/// @param coders those to compare, in this order; all if none is named. What the others chose still belongs to the
/// codebook
/// @param codes the whole codebook, for codes that nobody used; what the file holds if none is named
public record Choice(List<String> coders, List<String> codes) {

    /// All that a file holds.
    public static final Choice ALL = new Choice(List.of(), List.of());

    public Choice {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
    }
}
