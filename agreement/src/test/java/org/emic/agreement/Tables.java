package org.emic.agreement;

import java.util.random.RandomGenerator;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;

/// Tables for tests: as papers print them, and at random.
public final class Tables {

    private Tables() {}

    /// One string per coder, one character per unit, `.` for missing. The codebook is the characters of `categories`.
    public static UnitTable ofRows(String categories, String... byCoder) {
        UnitTableBuilder builder = UnitTable.builder(byCoder.length, byCoder[0].length(), categories.length());
        for (int coder = 0; coder < byCoder.length; coder++) {
            for (int unit = 0; unit < byCoder[coder].length(); unit++) {
                char label = byCoder[coder].charAt(unit);
                if (label != '.') {
                    builder.code(unit, coder, categories.indexOf(label));
                }
            }
        }
        return builder.build();
    }

    /// A contingency table of two coders; rows are the first coder's categories.
    public static UnitTable ofContingency(long[]... counts) {
        int categories = counts.length;
        UnitTableBuilder builder = UnitTable.builder(2, categories * categories, categories);
        long[] weights = new long[categories * categories];
        for (int first = 0; first < categories; first++) {
            for (int second = 0; second < categories; second++) {
                int row = first * categories + second;
                builder.code(row, 0, first).code(row, 1, second);
                weights[row] = counts[first][second];
            }
        }
        return builder.build().withWeights(weights);
    }

    /// A random table: coders keep to a common base with probability 0.7, and a fifth of the codings is missing.
    public static UnitTable random(RandomGenerator random, int coders, int units, int categories) {
        UnitTableBuilder builder = UnitTable.builder(coders, units, categories);
        for (int unit = 0; unit < units; unit++) {
            int base = random.nextInt(categories);
            for (int coder = 0; coder < coders; coder++) {
                if (random.nextDouble() < 0.8) {
                    builder.code(unit, coder, random.nextDouble() < 0.7 ? base : random.nextInt(categories));
                }
            }
        }
        return builder.build();
    }
}
