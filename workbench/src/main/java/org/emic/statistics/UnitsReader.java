package org.emic.statistics;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.emic.agreement.data.UnitTable;
import org.emic.refusal.Refused;
import org.jspecify.annotations.Nullable;

/// Reads codings of fixed units: `unit,coder,value`, rows in any order.
///
/// An empty value, and no row at all, mean that the coder did not code the unit. Several labels of one coder for one
/// unit are joined by `|`; a `|` alone is the empty set: the coder looked and applied nothing. Refused are a coder with
/// two rows for one unit, and a file in which no unit was coded by two of the coders to compare.
///
/// In memory are one number for each unit and coder, and each name once.
public final class UnitsReader {

    private static final int FIRST_SIZE = 64;
    private static final int NO_ROW = 0;
    private static final int EMPTY = 1;
    private static final int FIRST_VALUE = 2;

    private final CodingRows rows;
    private final CoderNames coders;
    private final List<String> codebook;
    private final Names values = new Names();
    private Names units = new Names();
    private long[] firstRows = new long[FIRST_SIZE];
    private int[][] cells = {};
    private long firstRow;
    private @Nullable Refused alone;

    private UnitsReader(CodingRows rows, Choice choice) {
        this.rows = rows;
        this.coders = new CoderNames(choice.coders());
        this.codebook = choice.codes();
        codebook.forEach(this::value);
    }

    /// @throws Refused if the file is not of this layout, or nothing in it can be compared; the sentence names the row
    /// and the reason
    public static Units read(Path file, Choice choice, StepWatch watch) {
        try (var rows = CodingRows.open(file, watch)) {
            rows.require(Layout.UNITS.columns());
            var reader = new UnitsReader(rows, choice);
            while (rows.next()) {
                reader.take();
            }
            if (reader.firstRow == 0) {
                throw rows.noRows();
            }
            return reader.units();
        }
    }

    private void take() {
        firstRow = firstRow == 0 ? rows.row() : firstRow;
        var unit = rows.cell(0);
        if (unit.isEmpty()) {
            throw rows.refused("cell-empty", "unit");
        }
        var coder = coders.of(rows, 1);
        var text = rows.cell(2);
        var coded = text.isEmpty() ? EMPTY : FIRST_VALUE + value(text);
        if (!coders.isCompared(coder)) {
            return;
        }
        var place = units.of(unit);
        var ofCoder = cells(coder, place);
        if (ofCoder[place] != NO_ROW) {
            throw rows.refused("coded-twice", rows.cell(1), unit);
        }
        ofCoder[place] = coded;
        if (alone == null && coded != EMPTY) {
            alone = rows.refused("no-overlap", unit, rows.cell(1));
        }
    }

    /// The number of a value; of a new one it is noted where it stands first.
    private int value(String text) {
        var before = values.size();
        var number = values.of(text);
        if (values.size() > before) {
            firstRows = number < firstRows.length ? firstRows : Arrays.copyOf(firstRows, 2 * number);
            firstRows[number] = rows.row();
            if (!codebook.isEmpty()) {
                requireKnown(text);
            }
        }
        return number;
    }

    private void requireKnown(String text) {
        for (var label : Units.labels(text)) {
            if (!codebook.contains(label)) {
                throw rows.refused("code-unknown", label, String.join(", ", codebook));
            }
        }
    }

    /// The coder's cells, long enough for the unit.
    private int[] cells(int coder, int unit) {
        if (coder >= cells.length) {
            var before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(coder + 1, 2 * before));
            Arrays.fill(cells, before, cells.length, new int[0]);
        }
        if (unit >= cells[coder].length) {
            cells[coder] = Arrays.copyOf(cells[coder], Math.max(FIRST_SIZE, unit + unit / 2 + 1));
        }
        return cells[coder];
    }

    private Units units() {
        var names = coders.checked(rows);
        var size = units.size();
        units = new Names(); // millions of names, which nobody asks for any more
        var table = table(names.size(), size);
        cells = new int[0][];
        return new Units(rows, names, values.all(), firstRows, table.grouped());
    }

    /// @throws Refused if no unit was coded by two
    private UnitTable table(int ofCoders, int size) {
        var builder = UnitTable.builder(ofCoders, size, values.size());
        var pairs = 0;
        for (var unit = 0; unit < size; unit++) {
            var codings = 0;
            for (var coder = 0; coder < ofCoders && coder < cells.length; coder++) {
                var coded = unit < cells[coder].length ? cells[coder][unit] : NO_ROW;
                if (coded >= FIRST_VALUE) {
                    builder.code(unit, coder, coded - FIRST_VALUE);
                    codings++;
                }
            }
            pairs += codings > 1 ? 1 : 0;
        }
        if (pairs == 0) {
            throw alone == null ? rows.refusedAt(firstRow, "all-missing") : alone;
        }
        return builder.build();
    }
}
