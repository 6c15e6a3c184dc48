package org.emic.benchmark.agreement;

import java.util.SplittableRandom;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.emic.agreement.data.UnitTable;
import org.jspecify.annotations.Nullable;

/// Random codings of fixed units, for either library.
final class Codings {

    static final int CODES = 20;

    private final int[][] byCoder;

    private Codings(int[]... byCoder) {
        this.byCoder = byCoder;
    }

    static Codings random(int units, int coders) {
        var random = new SplittableRandom(1);
        var byCoder = new int[coders][units];
        for (int unit = 0; unit < units; unit++) {
            int base = random.nextInt(CODES);
            for (int coder = 0; coder < coders; coder++) {
                int code = random.nextDouble() < 0.8 ? base : random.nextInt(CODES);
                byCoder[coder][unit] = random.nextDouble() < 0.05 ? UnitTable.MISSING : code;
            }
        }
        return new Codings(byCoder);
    }

    UnitTable ours() {
        return UnitTable.ofCoders(CODES, byCoder);
    }

    CodingAnnotationStudy dkpro() {
        var study = new CodingAnnotationStudy(byCoder.length);
        for (int unit = 0; unit < byCoder[0].length; unit++) {
            var item = new @Nullable Object[byCoder.length];
            for (int coder = 0; coder < item.length; coder++) {
                int code = byCoder[coder][unit];
                item[coder] = code == UnitTable.MISSING ? null : Integer.valueOf(code);
            }
            study.addItemAsArray(item);
        }
        return study;
    }
}
