package org.emic.statistics;

import java.nio.file.Path;
import java.util.List;
import org.emic.agreement.saturation.Incidence;

/// Reads which codes each interview holds: `interview,code`, interviews in their order.
///
/// An interview with an empty code holds none. That an interview holds a code may be said more than once; it counts
/// once. An interview whose rows are not together is refused, for then nobody can tell its place in the order.
public final class InterviewsReader {

    /// The words for what made the order.
    public static final String ORDER = "the order of the file";

    private static final List<String> COLUMNS = List.of("interview", "code");

    private InterviewsReader() {}

    /// What a file holds.
    ///
    /// @param incidence the interviews in the order of the file
    /// @param repeats how many rows say again what a row before them said
    public record Read(Incidence incidence, long repeats) {}

    /// @throws org.emic.refusal.Refused if the file is not of this layout; the sentence names the row and the reason
    public static Read read(Path file, ReadingWatch watch) {
        try (var rows = CodingRows.open(file, watch)) {
            rows.require(COLUMNS);
            var builder = Incidence.builder(ORDER);
            var known = new Names();
            var last = -1;
            while (rows.next()) {
                var name = rows.cell(0);
                if (name.isEmpty()) {
                    throw rows.refused("cell-empty", COLUMNS.getFirst());
                }
                var interview = known.of(name);
                if (interview != last && interview < known.size() - 1 && last >= 0) {
                    throw rows.refused("interview-again", name, known.name(last));
                }
                if (interview != last) {
                    builder.interview(name);
                    last = interview;
                }
                if (!rows.cell(1).isEmpty()) {
                    builder.code(rows.cell(1));
                }
            }
            if (known.size() == 0) {
                throw rows.noRows();
            }
            return new Read(builder.build(), builder.repeats());
        }
    }
}
