package org.emic.agreement.spans;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// The figure that QualCoder (3.8.2 to 4.0 beta) prints as "Kappa" of two coders and one code. It is not
/// Cohen's κ.
///
/// With A and B the lengths of each coder's segments, AB the length of what lies in exactly two segments,
/// whoever made them, and U = A + B − AB: P_o = AB/U, P_e = (A·B/U²)·((U−A)(U−B)/U²), value (P_o − P_e)/(1 −
/// P_e). Chance is a product where Cohen's is a sum, text that nobody marked is left out, and one coder's
/// overlapping segments count as agreement: 0.80 where Cohen's κ is −0.11. Here only so that a team can find an
/// old figure again; for κ of characters see [Characters#counts]. QualCoder rounds to four digits.
public final class QualCoderKappa {

    private QualCoderKappa() {}

    /// The figure over the documents that both coders coded. The basis counts U as units, and A + B as values.
    public static Estimate estimate(Continuum continuum, int code, int coderA, int coderB) {
        Continuum ofCode = continuum.ofCode(code);
        long ofA = 0;
        long ofB = 0;
        long twice = 0;
        for (int document = 0; document < continuum.documents().size(); document++) {
            if (continuum.isCoded(document, coderA) && continuum.isCoded(document, coderB)) {
                Marks first = ofCode.marks(document, coderA);
                Marks second = ofCode.marks(document, coderB);
                ofA += length(first);
                ofB += length(second);
                twice += inTwoSegments(first, second);
            }
        }
        long either = ofA + ofB - twice;
        Basis basis = new Basis(2, either, 0, ofA + ofB);
        if (either == 0) {
            return Estimate.Undefined.because(Reason.NOTHING_MARKED, basis);
        }
        double all = either;
        double observed = twice / all;
        double expected = ofA / all * (ofB / all) * ((either - ofA) / all) * ((either - ofB) / all);
        return new Estimate.Value((observed - expected) / (1 - expected), observed, OptionalDouble.of(expected), basis);
    }

    private static long length(Marks marks) {
        long sum = 0;
        for (int span = 0; span < marks.size(); span++) {
            sum += marks.length(span);
        }
        return sum;
    }

    private static long inTwoSegments(Marks first, Marks second) {
        int segments = first.size() + second.size();
        int[] starts = new int[segments];
        int[] ends = new int[segments];
        for (int span = 0; span < segments; span++) {
            Marks own = span < first.size() ? first : second;
            int index = span < first.size() ? span : span - first.size();
            starts[span] = own.start(index);
            ends[span] = own.end(index);
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        long sum = 0;
        int started = 0;
        int position = 0;
        for (int ended = 0; ended < segments; ) {
            boolean starting = started < segments && starts[started] < ends[ended];
            int boundary = starting ? starts[started] : ends[ended];
            sum += started - ended == 2 ? boundary - position : 0;
            position = boundary;
            started += starting ? 1 : 0;
            ended += starting ? 0 : 1;
        }
        return sum;
    }
}
