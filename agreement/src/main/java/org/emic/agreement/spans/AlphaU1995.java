package org.emic.agreement.spans;

import java.util.Arrays;
import java.util.Objects;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// The earlier unitizing coefficient α_U, which DKPro Statistics and INCEpTION compute. For comparison only.
///
/// Krippendorff (1995, 2004): per code, D_o = Σ_{i≠j} Σ δ² / (m(m−1)L²) with δ² = (b₁−b₂)² + (e₁−e₂)² for spans
/// that intersect, and length² for a span wholly in a gap of the other; D_e = (2/L) Σ_spans [(N−1)(2l³−3l²+l)/3
/// + l² Σ_{gaps ≥ l} (gap−l+1)] / (mL(mL−1) − Σl(l−1)). It "turned out to behave not as expected" for more than
/// two coders (Krippendorff et al. 2016): use [UnitizingAlpha]. A coder's overlapping spans of one code are
/// united. Its disagreements are no shares: D_o can exceed 1, and the observed agreement 1 − D_o fall below 0.
/// Time O(n log n) for each code and pair of coders.
public final class AlphaU1995 {

    private record Disagreement(double observed, double expected) {}

    private AlphaU1995() {}

    /// α_U of all codes: 1 − Σ D_o / Σ D_e.
    ///
    /// @throws IllegalArgumentException if there isn't exactly one document, or a coder did not code it
    public static Estimate estimate(Continuum continuum) {
        requireOneDocumentOfAll(continuum);
        double observed = 0;
        double expected = 0;
        for (int code = 0; code < continuum.codes().size(); code++) {
            Disagreement ofCode = disagreement(continuum.ofCode(code));
            observed += ofCode.observed;
            expected += ofCode.expected;
        }
        return estimate(continuum, new Disagreement(observed, expected));
    }

    /// α_U of one code.
    ///
    /// @throws IllegalArgumentException if there isn't exactly one document, or a coder did not code it
    public static Estimate estimate(Continuum continuum, int code) {
        requireOneDocumentOfAll(continuum);
        Objects.checkIndex(code, continuum.codes().size());
        return estimate(continuum, disagreement(continuum.ofCode(code)));
    }

    private static void requireOneDocumentOfAll(Continuum continuum) {
        if (continuum.documents().size() != 1) {
            throw new IllegalArgumentException("This coefficient is of one document, not of "
                    + continuum.documents().size());
        }
        for (int coder = 0; coder < continuum.coders().size(); coder++) {
            if (!continuum.isCoded(0, coder)) {
                throw new IllegalArgumentException("Coder \"%s\" did not code the document"
                        .formatted(continuum.coders().get(coder)));
            }
        }
    }

    private static Estimate estimate(Continuum continuum, Disagreement disagreement) {
        int coders = continuum.coders().size();
        int length = continuum.length(0);
        Basis basis = new Basis(coders, length, 0, (long) coders * length);
        if (coders < 2) {
            return Estimate.Undefined.because(Reason.SINGLE_CODER, basis);
        }
        return disagreement.expected == 0
                ? Estimate.Undefined.because(length == 0 ? Reason.NO_UNITS : Reason.NO_VARIATION, basis)
                : Estimate.Value.ofDisagreements(disagreement.observed, disagreement.expected, basis);
    }

    private static Disagreement disagreement(Continuum ofCode) {
        Marks[] marks = ofCode.unitedMarks(0);
        double length = ofCode.length(0);
        double coders = marks.length;
        double sum = 0;
        for (int coder = 1; coder < marks.length; coder++) {
            for (int other = 0; other < coder; other++) {
                sum += intersecting(marks[coder], marks[other])
                        + alone(marks[coder], marks[other])
                        + alone(marks[other], marks[coder]);
            }
        }
        int spans = Arrays.stream(marks).mapToInt(Marks::size).sum();
        return spans == 0 || marks.length < 2
                ? new Disagreement(0, 0)
                : new Disagreement(
                        2 * sum / (coders * (coders - 1) * length * length), expected(marks, ofCode.length(0), spans));
    }

    private static double intersecting(Marks one, Marks other) {
        double sum = 0;
        int first = 0;
        for (int span = 0; span < one.size(); span++) {
            while (first < other.size() && other.end(first) <= one.start(span)) {
                first++;
            }
            for (int near = first; near < other.size() && other.start(near) < one.end(span); near++) {
                double starts = one.start(span) - other.start(near);
                double ends = one.end(span) - other.end(near);
                sum += starts * starts + ends * ends;
            }
        }
        return sum;
    }

    /// Σ length² of spans that lie wholly in a gap of the other coder.
    private static double alone(Marks one, Marks other) {
        double sum = 0;
        int near = 0;
        for (int span = 0; span < one.size(); span++) {
            while (near < other.size() && other.end(near) <= one.start(span)) {
                near++;
            }
            if (near == other.size() || other.start(near) >= one.end(span)) {
                double length = one.length(span);
                sum += length * length;
            }
        }
        return sum;
    }

    private static double expected(Marks[] marks, int length, int spans) {
        GapLengths gaps = new GapLengths(marks, length);
        double sum = 0;
        double all = (double) marks.length * length;
        double pairs = all * (all - 1);
        for (Marks own : marks) {
            for (int span = 0; span < own.size(); span++) {
                double l = own.length(span);
                sum += (spans - 1) * (2 * l * l * l - 3 * l * l + l) / 3 + l * l * gaps.places(own.length(span));
                pairs -= l * (l - 1);
            }
        }
        return 2.0 / length * sum / pairs;
    }
}
