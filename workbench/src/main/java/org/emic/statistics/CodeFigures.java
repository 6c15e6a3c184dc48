package org.emic.statistics;

import java.util.List;
import java.util.Optional;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.binary.CodePresence;
import org.emic.agreement.data.UnitTable;

/// What is said of one code.
///
/// @param presence how much each coder gave the code, out of how much: units, or code points
/// @param pair how much both, one or neither gave it, where two coders are compared
public record CodeFigures(String code, CodePresence presence, Optional<BinaryCounts> pair, List<Figure> figures) {

    public CodeFigures {
        figures = List.copyOf(figures);
    }

    /// With the counts of a presence table.
    static CodeFigures of(String code, UnitTable presence, List<Figure> figures) {
        return new CodeFigures(
                code,
                CodePresence.of(presence),
                presence.coders() == 2 ? Optional.of(BinaryCounts.of(presence, 0, 1)) : Optional.empty(),
                figures);
    }
}
