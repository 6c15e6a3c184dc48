package org.emic.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.spans.AlphaU1995;
import org.emic.agreement.spans.Characters;
import org.emic.agreement.spans.CodeAlpha;
import org.emic.agreement.spans.CodingAlpha;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.PooledUnitizingAlpha;
import org.emic.agreement.spans.RelevanceAlpha;
import org.emic.agreement.spans.SpanCoefficient;
import org.emic.agreement.spans.SpanMatches;
import org.emic.agreement.spans.UnitizingAlpha;
import org.emic.agreement.spans.UnitizingCounts;
import org.emic.refusal.Refused;

/// Asks the agreement library for figures of free spans: over all codes, and of each code against everything else.
///
/// One code at a time is what coders who give a passage several codes allow: the measures over all codes are undefined
/// for them, but for the pooled one. F1, precision and recall over all codes are micro averages; the first coder is the
/// reference.
public final class SpanAgreement {

    /// More spans than this get no table of what two coders gave the same text, which would hold each stretch.
    private static final int MOST_SPANS_IN_TABLE = 1_000_000;

    private static final String UNMARKED = "(unmarked)";

    private final List<SpanMeasure> measures;
    private final Intervals intervals;

    /// @param measures those asked for; the usual ones if there are none
    public SpanAgreement(List<SpanMeasure> measures, Intervals intervals) {
        this.measures = measures.isEmpty()
                ? Stream.of(SpanMeasure.values()).filter(SpanMeasure::isUsual).toList()
                : List.copyOf(measures);
        this.intervals = intervals;
    }

    /// @throws Refused if the α_U of 1995 is asked of other than one document that all coders coded
    public AgreementFigures of(Continuum continuum) {
        return new Run(continuum).figures();
    }

    /// One file's figures.
    private final class Run {

        private final Continuum continuum;
        private final List<String> names;
        private final int listed;
        private final List<UnitizingCounts> whole;
        private final SpanMatchCounts matches;

        Run(Continuum continuum) {
            this.continuum = continuum;
            this.names = continuum.codes();
            this.listed = Math.min(names.size(), AgreementFigures.MOST_CODES);
            this.whole = UnitizingCounts.perDocument(continuum);
            this.matches = new SpanMatchCounts(continuum);
        }

        AgreementFigures figures() {
            var ofAll = measures.stream().filter(SpanMeasure::isOfAll).toList();
            var ofEach = measures.stream().filter(SpanMeasure::isOfEach).toList();
            intervals.expect(ofAll.size() + ofEach.size() * listed);
            var overall = ofAll.stream().map(this::overall).toList();
            var codes = new ArrayList<CodeFigures>();
            for (var code = 0; code < listed; code++) {
                var alone = alone(code);
                var index = code;
                codes.add(CodeFigures.of(
                        names.get(code),
                        Characters.ofCode(continuum, code),
                        ofEach.stream()
                                .map(measure -> ofCode(measure, index, alone))
                                .toList()));
            }
            return new AgreementFigures(
                    Layout.SPANS,
                    continuum.coders(),
                    continuum.documents().size(),
                    overall,
                    contingency(),
                    codes,
                    names.size() - listed);
        }

        /// The counts of each document for one code.
        private List<UnitizingCounts> alone(int code) {
            return UnitizingCounts.perDocument(continuum.ofCode(code)).stream()
                    .map(counts -> counts.ofOnly(code))
                    .toList();
        }

        private Figure overall(SpanMeasure measure) {
            return switch (measure) {
                case ALPHA_U -> unitizing(measure, whole, new UnitizingAlpha(), OptionalDouble.empty());
                case ALPHA_U_BINARY -> unitizing(measure, whole, new RelevanceAlpha(), OptionalDouble.empty());
                case ALPHA_U_CU ->
                    unitizing(measure, whole, new CodingAlpha(), together(whole).coverage());
                case ALPHA_U_POOLED -> pooled(measure);
                case ALPHA_U_1995 -> plain(measure, AlphaU1995.estimate(ofOneDocument()));
                default -> matched(measure, OptionalInt.empty());
            };
        }

        private Figure ofCode(SpanMeasure measure, int code, List<UnitizingCounts> alone) {
            return switch (measure) {
                case ALPHA_U -> unitizing(measure, alone, new UnitizingAlpha(), OptionalDouble.empty());
                case ALPHA_U_KU -> unitizing(measure, whole, new CodeAlpha(code), coverage(code));
                case ALPHA_U_1995 -> plain(measure, AlphaU1995.estimate(ofOneDocument(), code));
                case CHARACTER_PERCENT_AGREEMENT -> ofCharacters(measure, UnitMeasure.PERCENT_AGREEMENT, code);
                case CHARACTER_COHEN_KAPPA -> ofCharacters(measure, UnitMeasure.COHEN_KAPPA, code);
                case CHARACTER_KRIPPENDORFF_ALPHA -> ofCharacters(measure, UnitMeasure.KRIPPENDORFF_ALPHA, code);
                default -> matched(measure, OptionalInt.of(code));
            };
        }

        private Figure ofCharacters(SpanMeasure measure, UnitMeasure ofUnits, int code) {
            return plain(measure, ofUnits.unweighted().estimate(Characters.ofCode(continuum, code)));
        }

        private Continuum ofOneDocument() {
            var isOfAll = IntStream.range(0, continuum.coders().size()).allMatch(coder -> continuum.isCoded(0, coder));
            if (continuum.documents().size() != 1 || !isOfAll) {
                throw new Refused("refusal.statistics.alpha-u-1995");
            }
            return continuum;
        }

        private OptionalDouble coverage(int code) {
            var counts = together(whole);
            return counts.coverage().isEmpty() ? OptionalDouble.empty() : counts.coverage(code);
        }

        private Figure unitizing(
                SpanMeasure measure,
                List<UnitizingCounts> counts,
                SpanCoefficient coefficient,
                OptionalDouble coverage) {
            return figure(
                    measure,
                    coefficient.estimate(together(counts)),
                    coverage,
                    intervals.overDocuments(counts, UnitizingCounts::pooled, coefficient::estimate));
        }

        private Figure pooled(SpanMeasure measure) {
            var perCode = IntStream.range(0, names.size()).mapToObj(this::alone).toList();
            var perDocument = IntStream.range(0, whole.size())
                    .mapToObj(document ->
                            perCode.stream().map(counts -> counts.get(document)).toList())
                    .toList();
            if (perCode.isEmpty()) {
                return figure(
                        measure,
                        Estimate.Undefined.because(
                                Reason.NOTHING_MARKED, together(whole).basis()),
                        OptionalDouble.empty(),
                        Optional.empty());
            }
            return figure(
                    measure,
                    PooledUnitizingAlpha.estimate(PooledUnitizingAlpha.pooled(perDocument, once(perDocument.size()))),
                    OptionalDouble.empty(),
                    intervals.overDocuments(perDocument, PooledUnitizingAlpha::pooled, PooledUnitizingAlpha::estimate));
        }

        /// @param code none for all codes together
        private Figure matched(SpanMeasure measure, OptionalInt code) {
            var how = measure.matched().orElseThrow();
            var coders = continuum.coders().size();
            if (coders != 2) {
                return plain(measure, Estimate.Undefined.because(Reason.NOT_TWO_CODERS, new Basis(coders, 0, 0, 0)));
            }
            var perDocument = code.isPresent()
                    ? matches.perDocument(how.rule(), code.getAsInt())
                    : matches.perDocument(how.rule());
            return figure(
                    measure,
                    how.share().apply(SpanMatches.pooled(perDocument)),
                    OptionalDouble.empty(),
                    intervals.overDocuments(perDocument, SpanMatches::pooled, how.share()));
        }

        /// What two coders gave the same code points, unless a coder gave one code point two codes.
        private Optional<Contingency> contingency() {
            var isExclusive = !(new UnitizingAlpha().estimate(together(whole)) instanceof Estimate.Undefined undefined
                    && undefined.reason() == Reason.OVERLAPPING_SPANS);
            if (continuum.coders().size() != 2
                    || names.size() >= Contingency.MOST_VALUES
                    || continuum.spans() > MOST_SPANS_IN_TABLE
                    || !isExclusive) {
                return Optional.empty();
            }
            var values = new ArrayList<>(names);
            values.add(UNMARKED);
            return Contingency.of(Characters.ofCodes(continuum), values);
        }
    }

    /// A figure without coverage and without an interval.
    private static Figure plain(SpanMeasure measure, Estimate estimate) {
        return figure(measure, estimate, OptionalDouble.empty(), Optional.empty());
    }

    private static Figure figure(
            SpanMeasure measure, Estimate estimate, OptionalDouble coverage, Optional<Uncertainty> uncertainty) {
        return new Figure(measure.word(), Optional.empty(), estimate, coverage, uncertainty);
    }

    private static UnitizingCounts together(List<UnitizingCounts> counts) {
        return UnitizingCounts.pooled(counts, once(counts.size()));
    }

    private static int[] once(int documents) {
        var times = new int[documents];
        Arrays.fill(times, 1);
        return times;
    }
}
