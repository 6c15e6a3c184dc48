package org.emic.agreement.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// The lengths on which the unitizing coefficients rest: how much was marked, and how much of it alike.
///
/// Krippendorff (2019), section 12.6, with ℓ and Q as in `docs/method/agreement.md`. Documents add up
/// ([#pooled(List, int...)]); one that fewer than two coders coded counts as left out. A document of m_d coders
/// weighs its pairs by 1/(m_d − 1), as α does where codings are missing. Immutable.
public final class UnitizingCounts {

    private final int coders;
    private final int codes;
    private boolean exclusive = true;
    private long compared;
    private long leftOut;
    private long values;
    private long marked;
    private double agreeingGaps;
    private final long[] lengths;
    private final double[] squares;
    private final double[] agreeing;
    private final double[] intersecting;
    private final double[] pairwiseSquares;
    private final double[] meanSquares;

    private UnitizingCounts(int coders, int codes) {
        this.coders = coders;
        this.codes = codes;
        this.lengths = new long[codes];
        this.squares = new double[codes];
        this.agreeing = new double[codes];
        this.intersecting = new double[codes];
        this.pairwiseSquares = new double[codes];
        this.meanSquares = new double[codes];
    }

    /// The counts over all documents. A coder's overlapping spans of one code are united, touching ones are not.
    public static UnitizingCounts of(Continuum continuum) {
        UnitizingCounts sum = empty(continuum);
        for (int document = 0; document < continuum.documents().size(); document++) {
            sum.add(ofDocument(continuum, document), 1);
        }
        return sum;
    }

    /// The counts of each document.
    public static List<UnitizingCounts> perDocument(Continuum continuum) {
        List<UnitizingCounts> counts = new ArrayList<>();
        for (int document = 0; document < continuum.documents().size(); document++) {
            counts.add(ofDocument(continuum, document));
        }
        return List.copyOf(counts);
    }

    /// The counts of each code of its own, against everything that doesn't carry it.
    public static List<UnitizingCounts> perCode(Continuum continuum) {
        List<UnitizingCounts> counts = new ArrayList<>();
        for (int code = 0; code < continuum.codes().size(); code++) {
            counts.add(of(continuum.ofCode(code)));
        }
        return List.copyOf(counts);
    }

    /// The sum of the counts of documents, each taken as often as `times` says.
    ///
    /// @throws IllegalArgumentException if there are no counts, not one number for each, a negative number, or
    /// counts of other coders or codes among them
    public static UnitizingCounts pooled(List<UnitizingCounts> documents, int... times) {
        if (documents.isEmpty() || documents.size() != times.length) {
            throw new IllegalArgumentException("%d numbers for %d documents".formatted(times.length, documents.size()));
        }
        UnitizingCounts first = documents.getFirst();
        UnitizingCounts sum = new UnitizingCounts(first.coders, first.codes);
        for (int document = 0; document < times.length; document++) {
            sum.requireAlike(documents.get(document));
            if (times[document] < 0) {
                throw new IllegalArgumentException("A document cannot count %d times".formatted(times[document]));
            }
            sum.add(documents.get(document), times[document]);
        }
        return sum;
    }

    /// These counts of one code, and nothing of the others: what drawing documents again of one code needs.
    ///
    /// @throws IllegalArgumentException if another code was marked, whose length would be lost
    public UnitizingCounts ofOnly(int code) {
        Objects.checkIndex(code, codes);
        if (marked != lengths[code]) {
            throw new IllegalArgumentException(
                    "%d units of length carry another code".formatted(marked - lengths[code]));
        }
        UnitizingCounts only = new UnitizingCounts(coders, 1);
        only.exclusive = exclusive;
        only.compared = compared;
        only.leftOut = leftOut;
        only.values = values;
        only.marked = marked;
        only.agreeingGaps = agreeingGaps;
        only.lengths[0] = lengths[code];
        only.squares[0] = squares[code];
        only.agreeing[0] = agreeing[code];
        only.intersecting[0] = intersecting[code];
        only.pairwiseSquares[0] = pairwiseSquares[code];
        only.meanSquares[0] = meanSquares[code];
        return only;
    }

    private static UnitizingCounts empty(Continuum continuum) {
        return new UnitizingCounts(continuum.coders().size(), continuum.codes().size());
    }

    private static UnitizingCounts ofDocument(Continuum continuum, int document) {
        UnitizingCounts counts = empty(continuum);
        Marks[] marks = continuum.unitedMarks(document);
        int length = continuum.length(document);
        if (marks.length < 2) {
            counts.leftOut = length;
            return counts;
        }
        counts.compared = length;
        counts.values = (long) marks.length * length;
        for (Marks own : marks) {
            counts.exclusive &= own.isExclusive();
        }
        if (counts.exclusive) {
            counts.countSpans(marks);
            counts.countIntersections(new DocumentSweep(marks, length, counts.codes), marks.length - 1);
        }
        return counts;
    }

    private void countSpans(Marks[] marks) {
        for (Marks own : marks) {
            for (int span = 0; span < own.size(); span++) {
                int code = own.code(span);
                long length = own.length(span);
                lengths[code] += length;
                marked += length;
                squares[code] += (double) length * length;
            }
        }
    }

    private void countIntersections(DocumentSweep sweep, double others) {
        agreeingGaps = sweep.agreeingGaps / others;
        for (int code = 0; code < codes; code++) {
            agreeing[code] = sweep.agreeingPairs[code] / others;
            intersecting[code] = sweep.crossed[code] / others;
            pairwiseSquares[code] = sweep.crossedSquares[code] / others;
            meanSquares[code] = sweep.squaresOfCrossed[code] / (others * others);
        }
    }

    private void requireAlike(UnitizingCounts other) {
        if (other.coders != coders || other.codes != codes) {
            throw new IllegalArgumentException("Counts of %d coders and %d codes don't add to those of %d and %d"
                    .formatted(other.coders, other.codes, coders, codes));
        }
    }

    private void add(UnitizingCounts other, int times) {
        if (times == 0) {
            return;
        }
        exclusive &= other.exclusive;
        compared += times * other.compared;
        leftOut += times * other.leftOut;
        values += times * other.values;
        marked += times * other.marked;
        agreeingGaps += times * other.agreeingGaps;
        for (int code = 0; code < codes; code++) {
            lengths[code] += times * other.lengths[code];
            squares[code] += times * other.squares[code];
            agreeing[code] += times * other.agreeing[code];
            intersecting[code] += times * other.intersecting[code];
            pairwiseSquares[code] += times * other.pairwiseSquares[code];
            meanSquares[code] += times * other.meanSquares[code];
        }
    }

    /// The formula's estimate, or why no formula can be applied.
    Estimate estimate(Function<UnitizingCounts, Estimate> formula) {
        Optional<Reason> obstacle = obstacle();
        return obstacle.isPresent() ? Estimate.Undefined.because(obstacle.get(), basis()) : formula.apply(this);
    }

    private Optional<Reason> obstacle() {
        if (coders < 2) {
            return Optional.of(Reason.SINGLE_CODER);
        }
        if (compared == 0) {
            return Optional.of(leftOut == 0 ? Reason.NO_UNITS : Reason.NO_PAIRABLE_UNITS);
        }
        return exclusive ? Optional.empty() : Optional.of(Reason.OVERLAPPING_SPANS);
    }

    /// Coders, length of the documents compared, length of those left out, and ℓ.. (length times coders who coded
    /// it).
    public Basis basis() {
        return new Basis(coders, compared, leftOut, values);
    }

    /// How many codes there are, used or not.
    public int codes() {
        return codes;
    }

    /// ℓ_c: how much all coders together gave the code.
    public long length(int code) {
        return lengths[code];
    }

    /// ℓ_φ: how much all coders together left unmarked.
    public long gapLength() {
        return values - marked;
    }

    /// ℓ_cc: how much of it is matched by another coder with the same code, each coder counting 1/(m − 1).
    public double agreeingLength(int code) {
        return agreeing[code];
    }

    /// ℓ_φφ: how much of the gaps is matched by gaps of others, each coder counting 1/(m − 1).
    public double agreeingGapLength() {
        return agreeingGaps;
    }

    /// ℓ*_c: how much of the code is matched by another coder with any code, each coder counting 1/(m − 1).
    public double intersectingLength(int code) {
        return intersecting[code];
    }

    /// ℓ*..: how much of everything is matched by another coder with any code.
    double intersectingLength() {
        return sum(intersecting);
    }

    /// ℓ*../ℓ..: the share of all length, gaps included, on which the coding coefficient rests.
    ///
    /// Empty where nothing can be compared.
    public OptionalDouble coverage() {
        return obstacle().isPresent() ? OptionalDouble.empty() : OptionalDouble.of(sum(intersecting) / values);
    }

    /// ℓ*_k/ℓ_k: the share of the code's length that another coder marked with any code; empty where it was not
    /// used.
    public OptionalDouble coverage(int code) {
        Objects.checkIndex(code, codes);
        return lengths[code] == 0 ? OptionalDouble.empty() : OptionalDouble.of(intersecting[code] / lengths[code]);
    }

    /// Q: Σ length² over spans, plus the length of the gaps, which count as pieces of length 1.
    double squares() {
        return sum(squares) + gapLength();
    }

    /// Q*_c in the reading given.
    double intersectingSquares(int code, OwnLength reading) {
        return reading == OwnLength.PAIRWISE ? pairwiseSquares[code] : meanSquares[code];
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
