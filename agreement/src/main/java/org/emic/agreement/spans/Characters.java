package org.emic.agreement.spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;

/// Free spans read as fixed units of length one, so that κ, α or AC1 of characters can be computed.
///
/// A coefficient of characters counts neighbouring characters as independent codings, which they are not: one
/// span is one decision. Prefer [UnitizingAlpha]. Text that nobody marked counts as agreement, so κ rises with
/// the length of the document; print the unit, its number and the prevalence beside it.
public final class Characters {

    private Characters() {}

    /// Whether each coder marked each unit of length with the code: categories [UnitTable#ABSENT] and
    /// [UnitTable#PRESENT]; missing where the coder did not code the document. One row per stretch without a
    /// boundary.
    public static UnitTable ofCode(Continuum continuum, int code) {
        Objects.checkIndex(code, continuum.codes().size());
        int[] categories = new int[continuum.codes().size() + 1];
        Arrays.fill(categories, UnitTable.ABSENT);
        categories[code] = UnitTable.PRESENT;
        return table(continuum.ofCode(code), 2, categories);
    }

    /// The code that each coder gave to each unit of length; the category after the last code is "unmarked".
    ///
    /// @throws IllegalArgumentException if a coder's spans of different codes overlap
    public static UnitTable ofCodes(Continuum continuum) {
        int[] categories = new int[continuum.codes().size() + 1];
        Arrays.setAll(categories, category -> category);
        return table(continuum, categories.length, categories);
    }

    /// How many units of length both, one or neither of two coders marked with the code, in the documents that
    /// both coded.
    public static BinaryCounts counts(Continuum continuum, int code, int coderA, int coderB) {
        return BinaryCounts.of(ofCode(continuum, code), coderA, coderB);
    }

    private static UnitTable table(Continuum continuum, int categories, int... categoryOfCode) {
        int gap = categoryOfCode.length - 1;
        int coders = continuum.coders().size();
        List<int[]> rows = new ArrayList<>();
        LongStream.Builder widths = LongStream.builder();
        for (int document = 0; document < continuum.documents().size(); document++) {
            Marks[] marks = continuum.unitedMarksOfAll(document);
            Stretches stretches = new Stretches(marks, continuum.length(document), gap);
            while (stretches.next()) {
                int[] row = new int[coders];
                for (int coder = 0; coder < coders; coder++) {
                    row[coder] =
                            marks[coder] == Marks.ABSENT ? UnitTable.MISSING : categoryOfCode[stretches.value(coder)];
                }
                rows.add(row);
                widths.add(stretches.width());
            }
        }
        return ofRows(coders, categories, rows).withWeights(widths.build().toArray());
    }

    private static UnitTable ofRows(int coders, int categories, List<int[]> rows) {
        UnitTableBuilder builder = UnitTable.builder(coders, rows.size(), categories);
        for (int row = 0; row < rows.size(); row++) {
            for (int coder = 0; coder < coders; coder++) {
                int category = rows.get(row)[coder];
                if (category != UnitTable.MISSING) {
                    builder.code(row, coder, category);
                }
            }
        }
        return builder.build();
    }
}
