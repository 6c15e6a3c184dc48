package org.emic.agreement.spans;

import java.util.List;
import java.util.stream.IntStream;
import org.emic.agreement.Estimate;
import org.emic.agreement.binary.PooledAlpha;

/// One uα for many codes whose spans may overlap: `1 − Σ_k D_o,k / Σ_k D_e,k` over a continuum for each code.
///
/// The unitizing coefficients take one value per coder and place, which coders who give a passage several codes
/// don't provide. Each code of its own against everything else does. This is Emic's counterpart of
/// [PooledAlpha] and has no published equal; it rests on the same documents and coders for each code.
public final class PooledUnitizingAlpha {

    private PooledUnitizingAlpha() {}

    /// The pooled value of a continuum whose spans may overlap.
    ///
    /// @throws IllegalArgumentException if there are no codes
    public static Estimate estimate(Continuum continuum) {
        return estimate(UnitizingCounts.perCode(continuum));
    }

    /// The pooled value of the counts of each code, as [UnitizingCounts#perCode(Continuum)] gives them.
    ///
    /// @throws IllegalArgumentException if counts rest on different documents or coders, or there are none
    public static Estimate estimate(List<UnitizingCounts> perCode) {
        return PooledAlpha.ofEstimates(
                perCode.stream().map(new UnitizingAlpha()::estimate).toList());
    }

    /// The counts of each code, pooled over documents, each taken as often as `times` says.
    ///
    /// @param documents for each document, the counts of each code
    /// @throws IllegalArgumentException as [UnitizingCounts#pooled(List, int...)]
    public static List<UnitizingCounts> pooled(List<List<UnitizingCounts>> documents, int... times) {
        int codes = documents.isEmpty() ? 0 : documents.getFirst().size();
        return IntStream.range(0, codes)
                .mapToObj(code -> UnitizingCounts.pooled(
                        documents.stream().map(perCode -> perCode.get(code)).toList(), times))
                .toList();
    }
}
