package org.emic.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.Difference;
import org.emic.agreement.distance.SetDifference;
import org.emic.agreement.intervals.AnalyticInterval;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.nominal.GwetAc2;
import org.emic.agreement.nominal.KrippendorffAlpha;

/// Asks the agreement library for figures of fixed units: over all values, and of each label present or absent.
///
/// Where values are sets of labels, α is given with each way to compare sets and pooled over labels, and measures that
/// count categories are left out over all values, for nobody knows how many sets there could have been. Numbers are not
/// codes, so there is nothing of each of them.
public final class UnitAgreement {

    private final List<UnitMeasure> asked;
    private final Optional<Weights> weights;
    private final Intervals intervals;

    /// @param measures those asked for; the usual ones if there are none
    /// @param weights how different values count; if nothing is said, equal or not
    public UnitAgreement(List<UnitMeasure> measures, Optional<Weights> weights, Intervals intervals) {
        this.asked = List.copyOf(measures);
        this.weights = weights;
        this.intervals = intervals;
    }

    /// @throws org.emic.refusal.Refused if values don't fit the weights
    public AgreementFigures of(Units units) {
        return weights.filter(Weights::areNumeric)
                .map(level -> ofNumbers(units, level))
                .orElseGet(() -> ofLabels(units));
    }

    /// One figure to come: a measure in the form that it has for these data.
    private record Ask(UnitMeasure measure, Coefficient coefficient, Optional<AnalyticInterval> formula) {

        static Ask unweighted(UnitMeasure measure) {
            return new Ask(measure, measure.unweighted(), measure.formula());
        }

        static Ask of(UnitMeasure measure, Coefficient coefficient) {
            return new Ask(measure, coefficient, Optional.empty());
        }
    }

    private Stream<UnitMeasure> measures() {
        return asked.isEmpty()
                ? Stream.of(UnitMeasure.values())
                        .filter(measure ->
                                measure.isUsual() || (measure == UnitMeasure.GWET_AC2 && weights.isPresent()))
                : asked.stream();
    }

    private AgreementFigures ofNumbers(Units units, Weights level) {
        var numbered = units.numbered(level);
        var asks = measures()
                .filter(measure -> measure != UnitMeasure.POOLED_ALPHA)
                .flatMap(measure -> ofNumbers(measure, level, units, numbered))
                .toList();
        intervals.expect(asks.size());
        return new AgreementFigures(
                Layout.UNITS,
                units.coders(),
                units.units(),
                figures(asks, numbered.table()),
                Contingency.of(numbered.table(), numbered.values()),
                List.of(),
                0);
    }

    private Stream<Ask> ofNumbers(UnitMeasure measure, Weights level, Units units, Units.Numbered numbered) {
        return switch (measure) {
            case KRIPPENDORFF_ALPHA ->
                Stream.of(Ask.of(measure, KrippendorffAlpha.with(difference(level, numbered.asArray()))));
            case GWET_AC2 -> {
                if (level == Weights.INTERVAL && !numbered.isEvenlySpaced()) {
                    if (asked.isEmpty()) {
                        yield Stream.empty();
                    }
                    throw units.unfit("ac2-spacing", String.join(", ", numbered.values()));
                }
                yield level.ofAc2().stream().map(steps -> Ask.of(measure, new GwetAc2(steps)));
            }
            default -> Stream.of(Ask.unweighted(measure));
        };
    }

    private static Difference difference(Weights level, double... numbers) {
        return switch (level) {
            case ORDINAL -> Difference.ordinal();
            case INTERVAL -> Difference.interval(numbers);
            default -> Difference.ratio(numbers);
        };
    }

    private AgreementFigures ofLabels(Units units) {
        var labelled = units.labelled();
        var asks = measures()
                .flatMap(measure -> ofLabels(measure, units.hasSets(), labelled))
                .toList();
        var ofEach = measures()
                .filter(measure -> measure != UnitMeasure.POOLED_ALPHA)
                .map(Ask::unweighted)
                .toList();
        var all = labelled.labels();
        var listed = Math.min(all.size(), AgreementFigures.MOST_CODES);
        intervals.expect(asks.size() + ofEach.size() * listed);
        var overall = figures(asks, labelled.table());
        var codes = new ArrayList<CodeFigures>();
        for (var label = 0; label < listed; label++) {
            var presence = labelled.presence(label);
            codes.add(CodeFigures.of(all.get(label), presence, figures(ofEach, presence)));
        }
        return new AgreementFigures(
                Layout.UNITS,
                units.coders(),
                units.units(),
                overall,
                Contingency.of(labelled.table(), labelled.values()),
                codes,
                all.size() - listed);
    }

    private Stream<Ask> ofLabels(UnitMeasure measure, boolean areSets, Units.Labelled labelled) {
        if (areSets && measure.countsCategories()) {
            return Stream.empty();
        }
        return switch (measure) {
            case KRIPPENDORFF_ALPHA ->
                weights.map(Stream::of)
                        .orElse(
                                areSets
                                        ? Stream.of(Weights.NOMINAL, Weights.JACCARD, Weights.MASI)
                                        : Stream.of(Weights.NOMINAL))
                        .map(way -> alpha(way, labelled));
            case POOLED_ALPHA ->
                areSets || !asked.isEmpty()
                        ? Stream.of(Ask.of(
                                measure,
                                new PooledLabels(
                                        labelled.sets(), labelled.labels().size())))
                        : Stream.empty();
            default -> Stream.of(Ask.unweighted(measure));
        };
    }

    private static Ask alpha(Weights way, Units.Labelled labelled) {
        return switch (way) {
            case JACCARD ->
                Ask.of(
                        UnitMeasure.KRIPPENDORFF_ALPHA,
                        KrippendorffAlpha.with(SetDifference.JACCARD.over(labelled.sets())));
            case MASI ->
                Ask.of(
                        UnitMeasure.KRIPPENDORFF_ALPHA,
                        KrippendorffAlpha.with(SetDifference.MASI.over(labelled.sets())));
            default -> Ask.unweighted(UnitMeasure.KRIPPENDORFF_ALPHA);
        };
    }

    private List<Figure> figures(List<Ask> asks, UnitTable table) {
        return asks.stream()
                .map(ask -> new Figure(
                        ask.measure().word(),
                        ask.coefficient().weights(),
                        ask.coefficient().estimate(table),
                        OptionalDouble.empty(),
                        intervals.overUnits(table, ask.coefficient(), ask.formula())))
                .toList();
    }
}
