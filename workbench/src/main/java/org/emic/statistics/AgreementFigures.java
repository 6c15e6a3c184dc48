package org.emic.statistics;

import java.util.List;
import java.util.Optional;

/// Everything that `emic agree` says of a file.
///
/// @param coders those compared
/// @param size how many units, or documents, they have rows for
/// @param figures over all codes
/// @param contingency what two coders gave the same units, or code points
/// @param codes each code of its own, in order of first mention
/// @param codesLeftOut how many more codes there are, too many to list
public record AgreementFigures(
        Layout layout,
        List<String> coders,
        long size,
        List<Figure> figures,
        Optional<Contingency> contingency,
        List<CodeFigures> codes,
        int codesLeftOut) {

    /// Codes beyond this number are not listed one by one.
    public static final int MOST_CODES = 1000;

    public AgreementFigures {
        coders = List.copyOf(coders);
        figures = List.copyOf(figures);
        codes = List.copyOf(codes);
    }
}
