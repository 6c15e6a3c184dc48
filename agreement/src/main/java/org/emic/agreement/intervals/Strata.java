package org.emic.agreement.intervals;

import java.util.List;
import java.util.random.RandomGenerator;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;

/// Documents of fixed units, each with one row per distinct pattern, one below the other in one table.
final class Strata {

    private final UnitTable table;
    private final MultinomialDraw[] draws;
    private final int[] firstRows;

    /// @throws IllegalArgumentException if documents have other coders or categories than the first, or there
    /// are none
    Strata(List<UnitTable> documents) {
        List<UnitTable> grouped = documents.stream().map(UnitTable::grouped).toList();
        this.table = stacked(grouped);
        this.draws = new MultinomialDraw[grouped.size()];
        this.firstRows = new int[grouped.size() + 1];
        for (int document = 0; document < draws.length; document++) {
            int rows = grouped.get(document).rows();
            firstRows[document + 1] = firstRows[document] + rows;
            long[] weights = new long[rows];
            for (int row = 0; row < rows; row++) {
                weights[row] = grouped.get(document).weight(row);
            }
            draws[document] = new MultinomialDraw(weights);
        }
    }

    private static UnitTable stacked(List<UnitTable> documents) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("There are no documents");
        }
        UnitTable first = documents.getFirst();
        int rows = documents.stream().mapToInt(UnitTable::rows).sum();
        UnitTableBuilder builder = UnitTable.builder(first.coders(), rows, first.categories());
        long[] weights = new long[rows];
        int to = 0;
        for (UnitTable document : documents) {
            if (document.coders() != first.coders() || document.categories() != first.categories()) {
                throw new IllegalArgumentException("%s and %s don't go together".formatted(first, document));
            }
            for (int row = 0; row < document.rows(); row++, to++) {
                weights[to] = document.weight(row);
                for (int coder = 0; coder < first.coders(); coder++) {
                    if (document.category(row, coder) != UnitTable.MISSING) {
                        builder.code(to, coder, document.category(row, coder));
                    }
                }
            }
        }
        return builder.build().withWeights(weights);
    }

    /// All documents together.
    UnitTable table() {
        return table;
    }

    /// As many units of each document as it has, drawn with putting back.
    UnitTable sample(RandomGenerator random) {
        long[] units = new long[table.rows()];
        for (int document = 0; document < draws.length; document++) {
            draws[document].next(random, units, firstRows[document]);
        }
        return table.withWeights(units);
    }

    /// All documents together, each as often as `times` says.
    UnitTable taking(int... times) {
        long[] units = new long[table.rows()];
        for (int document = 0; document < draws.length; document++) {
            for (int row = firstRows[document]; row < firstRows[document + 1]; row++) {
                units[row] = times[document] * table.weight(row);
            }
        }
        return table.withWeights(units);
    }
}
