package org.emic.agreement.spans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.agreement.Continua;
import org.emic.agreement.Estimate;
import org.emic.agreement.Property;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.junit.jupiter.api.Test;

/// What must hold for any spans, over seeded random continua with missing coders.
class UnitizingPropertiesTest {

    private static final List<SpanCoefficient> ALL = List.of(
            new UnitizingAlpha(),
            new RelevanceAlpha(),
            new CodingAlpha(OwnLength.PAIRWISE),
            new CodingAlpha(OwnLength.MEAN_SQUARED));

    record Sample(long seed, Continuum continuum) {}

    static Stream<Sample> samples() {
        return IntStream.range(0, 200).mapToObj(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return new Sample(
                    seed, Continua.random(random, 2 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(4)));
        });
    }

    @Test
    void mostSamplesHaveAValue() {
        for (SpanCoefficient coefficient : ALL) {
            long defined = samples()
                    .filter(sample -> coefficient.estimate(sample.continuum) instanceof Estimate.Value)
                    .count();
            assertTrue(defined > 120, coefficient + " has a value for " + defined);
        }
    }

    @Test
    void sweepingGivesWhatTheDefinitionGives() {
        Property.holds(samples(), sample -> {
            CharacterByCharacter brute = new CharacterByCharacter(sample.continuum);
            assertMatches(brute.unitizing(), new UnitizingAlpha().estimate(sample.continuum));
            assertMatches(brute.relevance(), new RelevanceAlpha().estimate(sample.continuum));
            for (OwnLength reading : OwnLength.values()) {
                assertMatches(brute.coding(reading), new CodingAlpha(reading).estimate(sample.continuum));
                for (int code = 0; code < sample.continuum.codes().size(); code++) {
                    assertMatches(brute.code(code, reading), new CodeAlpha(code, reading).estimate(sample.continuum));
                }
            }
        });
    }

    private static void assertMatches(double brute, Estimate estimate) {
        switch (estimate) {
            case Estimate.Value value -> assertEquals(brute, value.value(), 1e-9);
            case Estimate.Undefined undefined
            when undefined.reason() == Reason.CHANCE_UNDETERMINED ->
                assertTrue(
                        !Double.isFinite(brute) || brute > undefined.observed().orElseThrow());
            case Estimate.Undefined undefined -> assertTrue(!Double.isFinite(brute) || Math.abs(brute) > 1e9);
        }
    }

    @Test
    void lengthsAddUp() {
        Property.holds(samples(), sample -> {
            UnitizingCounts counts = UnitizingCounts.of(sample.continuum);
            CharacterByCharacter brute = new CharacterByCharacter(sample.continuum);
            int codes = counts.codes();
            long sum = counts.gapLength();
            for (int code = 0; code < codes; code++) {
                sum += counts.length(code);
                assertEquals(brute.between(code, code), counts.agreeingLength(code), 1e-9);
                double intersecting = 0;
                for (int other = 0; other < codes; other++) {
                    intersecting += brute.between(code, other);
                }
                assertEquals(intersecting, counts.intersectingLength(code), 1e-9);
            }
            assertEquals(brute.between(codes, codes), counts.agreeingGapLength(), 1e-9);
            assertEquals(counts.basis().values(), sum);
        });
    }

    @Test
    void orderOfCodersNamesOfCodesAndDirectionChangeNothing() {
        Property.holds(samples(), sample -> {
            int coders = sample.continuum.coders().size();
            int codes = sample.continuum.codes().size();
            Continuum reversed = rebuilt(sample.continuum, coder -> coders - 1 - coder, code -> code, false);
            Continuum renamed = rebuilt(sample.continuum, coder -> coder, code -> (code + 1) % codes, false);
            Continuum backwards = rebuilt(sample.continuum, coder -> coder, code -> code, true);
            for (SpanCoefficient coefficient : ALL) {
                assertSame(coefficient.estimate(sample.continuum), coefficient.estimate(reversed));
                assertSame(coefficient.estimate(sample.continuum), coefficient.estimate(renamed));
                assertSame(coefficient.estimate(sample.continuum), coefficient.estimate(backwards));
            }
            assertSame(PooledUnitizingAlpha.estimate(sample.continuum), PooledUnitizingAlpha.estimate(renamed));
        });
    }

    @Test
    void identicalCodingIsOneOrUndefined() {
        Property.holds(samples(), sample -> {
            Continuum twice = sample.continuum.pair(0, 0);
            for (SpanCoefficient coefficient : ALL) {
                switch (coefficient.estimate(twice)) {
                    case Estimate.Value value -> assertEquals(1, value.value());
                    case Estimate.Undefined undefined -> assertNotEquals(Reason.OVERLAPPING_SPANS, undefined.reason());
                }
            }
        });
    }

    @Test
    void spansOfLengthOneGiveTheAlphaOfCharacters() {
        Property.holds(samples(), sample -> {
            Continuum pieces = pieces(sample.continuum);
            Estimate alpha = KrippendorffAlpha.nominal().estimate(characters(sample.continuum));
            Estimate unitizing = new UnitizingAlpha().estimate(pieces);
            assertEquals(alpha.basis(), unitizing.basis());
            assertEquals(alpha instanceof Estimate.Value, unitizing instanceof Estimate.Value);
            if (alpha instanceof Estimate.Value value) {
                assertEquals(value.value(), ((Estimate.Value) unitizing).value(), 1e-9);
            }
        });
    }

    @Test
    void observedAgreementDoesNotDependOnHowSpansAreCut() {
        Property.holds(samples(), sample -> {
            UnitizingCounts whole = UnitizingCounts.of(sample.continuum);
            UnitizingCounts pieces = UnitizingCounts.of(pieces(sample.continuum));
            UnitizingCounts united = UnitizingCounts.of(sample.continuum.withTouchingSpansUnited());
            for (int code = 0; code < whole.codes(); code++) {
                assertEquals(whole.agreeingLength(code), pieces.agreeingLength(code), 1e-9);
                assertEquals(whole.intersectingLength(code), pieces.intersectingLength(code), 1e-9);
                assertEquals(whole.agreeingLength(code), united.agreeingLength(code), 1e-9);
            }
        });
    }

    @Test
    void unitingTouchingSpansTwiceIsUnitingThemOnce() {
        Property.holds(samples(), sample -> {
            Continuum united = sample.continuum.withTouchingSpansUnited();
            for (SpanCoefficient coefficient : ALL) {
                assertEquals(coefficient.estimate(united), coefficient.estimate(united.withTouchingSpansUnited()));
                assertSame(
                        coefficient.estimate(united),
                        coefficient.estimate(pieces(sample.continuum).withTouchingSpansUnited()));
            }
        });
    }

    @Test
    void documentsAddUp() {
        Property.holds(samples(), sample -> {
            List<UnitizingCounts> perDocument = UnitizingCounts.perDocument(sample.continuum);
            int[] once = new int[perDocument.size()];
            int[] thrice = new int[perDocument.size()];
            Arrays.fill(once, 1);
            Arrays.fill(thrice, 3);
            UnitizingCounts pooled = UnitizingCounts.pooled(perDocument, once);
            UnitizingCounts tripled = UnitizingCounts.pooled(perDocument, thrice);
            assertEquals(pooled.coverage(), UnitizingCounts.of(sample.continuum).coverage());
            for (SpanCoefficient coefficient : ALL) {
                assertEquals(coefficient.estimate(sample.continuum), coefficient.estimate(pooled));
            }
            assertEquals(3 * pooled.gapLength(), tripled.gapLength());
            assertEquals(3 * pooled.squares(), tripled.squares(), 1e-6);
            assertEquals(3 * pooled.agreeingGapLength(), tripled.agreeingGapLength(), 1e-9);
            assertEquals(3 * pooled.basis().leftOut(), tripled.basis().leftOut());
        });
    }

    private static void assertSame(Estimate expected, Estimate actual) {
        assertEquals(expected.basis(), actual.basis());
        switch (expected) {
            case Estimate.Value value -> assertEquals(value.value(), ((Estimate.Value) actual).value(), 1e-9);
            case Estimate.Undefined undefined ->
                assertEquals(undefined.reason(), ((Estimate.Undefined) actual).reason());
        }
    }

    private static Continuum rebuilt(
            Continuum continuum, IntUnaryOperator coderTo, IntUnaryOperator codeTo, boolean backwards) {
        ContinuumBuilder builder = Continuum.builder(continuum.coders(), continuum.codes());
        for (int document = 0; document < continuum.documents().size(); document++) {
            int length = continuum.length(document);
            builder.document(continuum.documents().get(document), length, List.of());
            for (int coder = 0; coder < continuum.coders().size(); coder++) {
                int to = coderTo.applyAsInt(coder);
                if (continuum.isCoded(document, coder)) {
                    builder.document(
                            continuum.documents().get(document),
                            length,
                            List.of(continuum.coders().get(to)));
                }
                for (Span span : continuum.spans(document, coder)) {
                    builder.span(
                            document,
                            to,
                            backwards ? length - span.end() : span.start(),
                            backwards ? length - span.start() : span.end(),
                            codeTo.applyAsInt(span.code()));
                }
            }
        }
        return builder.build();
    }

    private static Continuum pieces(Continuum continuum) {
        ContinuumBuilder builder = Continuum.builder(continuum.coders(), continuum.codes());
        for (int document = 0; document < continuum.documents().size(); document++) {
            String name = continuum.documents().get(document);
            builder.document(name, continuum.length(document), List.of());
            for (int coder = 0; coder < continuum.coders().size(); coder++) {
                if (continuum.isCoded(document, coder)) {
                    builder.document(
                            name,
                            continuum.length(document),
                            List.of(continuum.coders().get(coder)));
                }
                for (Span span : continuum.spans(document, coder)) {
                    for (int position = span.start(); position < span.end(); position++) {
                        builder.span(document, coder, position, position + 1, span.code());
                    }
                }
            }
        }
        return builder.build();
    }

    private static UnitTable characters(Continuum continuum) {
        int gap = continuum.codes().size();
        int units = IntStream.range(0, continuum.documents().size())
                .map(continuum::length)
                .sum();
        UnitTableBuilder builder = UnitTable.builder(continuum.coders().size(), units, gap + 1);
        int first = 0;
        for (int document = 0; document < continuum.documents().size(); document++) {
            for (int coder = 0; coder < continuum.coders().size(); coder++) {
                if (continuum.isCoded(document, coder)) {
                    int[] values = new int[continuum.length(document)];
                    Arrays.fill(values, gap);
                    continuum
                            .spans(document, coder)
                            .forEach(span -> Arrays.fill(values, span.start(), span.end(), span.code()));
                    for (int position = 0; position < values.length; position++) {
                        builder.code(first + position, coder, values[position]);
                    }
                }
            }
            first += continuum.length(document);
        }
        return builder.build();
    }
}
