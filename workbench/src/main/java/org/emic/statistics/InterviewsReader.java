package org.emic.statistics;

import java.nio.file.Path;
import java.util.List;
import org.emic.agreement.saturation.Incidence;
import org.emic.agreement.saturation.IncidenceBuilder;

/// Reads which codes each interview holds: `interview,code`, interviews in their order.
///
/// An interview without codes has one row, with an empty code. A row is a mention: an interview that mentions a code
/// several times holds it once, and how many rows repeat a mention is counted. An interview that has both a row without
/// a code and another row is refused, for one of the two is wrong; so is one whose rows are not together, for then
/// nobody can tell its place in the order.
public final class InterviewsReader {

    /// The words for what made the order.
    public static final String ORDER = "the order of the file";

    private static final List<String> COLUMNS = List.of("interview", "code");

    private final CodingRows rows;
    private final IncidenceBuilder builder = Incidence.builder(ORDER);
    private final Names interviews = new Names();
    private int last = -1;
    private boolean lastIsSilent;

    private InterviewsReader(CodingRows rows) {
        this.rows = rows;
    }

    /// What a file holds.
    ///
    /// @param incidence the interviews in the order of the file
    /// @param repeats how many rows mention a code of their interview again
    public record Read(Incidence incidence, long repeats) {}

    /// @throws org.emic.refusal.Refused if the file is not of this layout; the sentence names the row and the reason
    public static Read read(Path file, StepWatch watch) {
        try (var rows = CodingRows.open(file, watch)) {
            rows.require(COLUMNS);
            var reader = new InterviewsReader(rows);
            while (rows.next()) {
                reader.take(rows.cell(0), rows.cell(1));
            }
            if (reader.last < 0) {
                throw rows.noRows();
            }
            return new Read(reader.builder.build(), reader.builder.repeats());
        }
    }

    private void take(String name, String code) {
        if (name.isEmpty()) {
            throw rows.refused("cell-empty", COLUMNS.getFirst());
        }
        var known = interviews.size();
        var interview = interviews.of(name);
        if (interview == last) {
            if (lastIsSilent || code.isEmpty()) {
                throw rows.refused("interview-silent", name);
            }
        } else if (interview < known) {
            throw rows.refused("interview-again", name, interviews.name(last));
        } else {
            builder.interview(name);
            last = interview;
            lastIsSilent = code.isEmpty();
        }
        if (!code.isEmpty()) {
            builder.code(code);
        }
    }
}
