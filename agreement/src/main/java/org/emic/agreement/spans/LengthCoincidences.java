package org.emic.agreement.spans;

import java.util.Objects;

/// ℓ_ck for every pair of codes: how much of what coders gave one code others gave another. For display.
///
/// Time O(n·m²) for n spans of m coders; the coefficients don't need it.
public final class LengthCoincidences {

    private final double[][] lengths;

    private LengthCoincidences(int values) {
        this.lengths = new double[values][values];
    }

    /// The coincidences of a continuum over the documents that two coders coded.
    ///
    /// @throws IllegalArgumentException if a coder's spans of different codes overlap
    public static LengthCoincidences of(Continuum continuum) {
        int gap = continuum.codes().size();
        LengthCoincidences coincidences = new LengthCoincidences(gap + 1);
        for (int document = 0; document < continuum.documents().size(); document++) {
            Marks[] marks = continuum.unitedMarks(document);
            Stretches stretches = new Stretches(marks, continuum.length(document), gap);
            while (stretches.next()) {
                coincidences.count(stretches, marks.length);
            }
        }
        return coincidences;
    }

    private void count(Stretches stretches, int coders) {
        for (int coder = 0; coder < coders; coder++) {
            for (int other = 0; other < coders; other++) {
                if (other != coder) {
                    lengths[stretches.value(coder)][stretches.value(other)] +=
                            (double) stretches.width() / (coders - 1);
                }
            }
        }
    }

    /// The value that stands for unmarked text: the number of codes.
    public int gap() {
        return lengths.length - 1;
    }

    /// ℓ_ck for two codes, or the gap. Symmetric.
    public double between(int one, int other) {
        Objects.checkIndex(one, lengths.length);
        Objects.checkIndex(other, lengths.length);
        return lengths[one][other];
    }
}
