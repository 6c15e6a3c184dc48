package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.emic.agreement.Basis;
import org.emic.agreement.Continua;
import org.emic.agreement.Reason;
import org.junit.jupiter.api.Test;

class SpanMatchingTest {

    private final SpanMatching exact = SpanMatching.exact();
    private final SpanMatching overlap = SpanMatching.overlap();

    private static SpanMatches count(SpanMatching matching, String first, String second) {
        return matching.count(Continua.of(200, "x", first, second), 0, 0, 1);
    }

    @Test
    void exactSpansHaveTheSameStartAndEnd() {
        SpanMatches matches = count(exact, "x:0-5 x:6-9 x:20-30", "x:0-5 x:6-10 x:20-30 x:40-41");
        assertEquals(new SpanMatches(2, 3, 4), matches);
        assertExactly(2.0 / 4, matches.precision());
        assertExactly(2.0 / 3, matches.recall());
        assertExactly(4.0 / 7, matches.f1());
    }

    @Test
    void oneLongSpanMatchesOneShortOne() {
        assertEquals(new SpanMatches(1, 1, 3), count(overlap, "x:0-50", "x:0-5 x:10-15 x:20-25"));
        assertEquals(new SpanMatches(1, 3, 1), count(overlap, "x:0-5 x:10-15 x:20-25", "x:0-50"));
        assertEquals(new SpanMatches(0, 1, 1), count(overlap, "x:0-5", "x:5-9"));
        assertEquals(new SpanMatches(1, 1, 1), count(overlap, "x:0-6", "x:5-9"));
    }

    @Test
    void shareOfTheUnion() {
        String first = "x:0-100";
        assertEquals(1, count(SpanMatching.ofUnion(0.5), first, "x:50-100").matched());
        assertEquals(0, count(SpanMatching.ofUnion(0.5), first, "x:51-100").matched());
        assertEquals(1, count(SpanMatching.ofUnion(0.5), first, "x:0-200").matched());
        assertEquals(0, count(SpanMatching.ofUnion(0.5), first, "x:49-149").matched());
        assertEquals(1, count(SpanMatching.ofUnion(1), first, "x:0-100").matched());
        assertEquals(0, count(SpanMatching.ofUnion(1), first, "x:0-99").matched());
        // 0.07 · 100 is a little more than 7 in binary
        assertEquals(1, count(SpanMatching.ofUnion(0.07), first, "x:0-7").matched());
    }

    @Test
    void takingTheFirstThatFitsIsNotAlwaysBest() {
        // The first span's only partner is the one that the second could take as well.
        assertEquals(2, count(overlap, "x:0-10 x:0-30", "x:5-8 x:20-25").matched());
        assertEquals(2, count(overlap, "x:0-30 x:22-40", "x:20-25 x:2-4").matched());
        assertEquals(
                2,
                count(SpanMatching.ofUnion(0.3), "x:0-10 x:2-12", "x:5-12 x:11-14 x:0-3")
                        .matched());
    }

    @Test
    void largestMatchingOfAnySpans() {
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Span> first = spans(random);
            List<Span> second = spans(random);
            Continuum continuum = continuum(first, second);
            assertEquals(
                    largest(first, second, (one, other) -> common(one, other) > 0),
                    overlap.count(continuum, 0, 0, 1).matched(),
                    "seed " + seed);
            assertEquals(
                    largest(first, second, Span::equals),
                    exact.count(continuum, 0, 0, 1).matched());
            assertEquals(
                    largest(
                            first,
                            second,
                            (one, other) -> common(one, other) > 0
                                    && 4 * common(one, other) >= one.length() + other.length() - common(one, other)),
                    SpanMatching.ofUnion(0.25).count(continuum, 0, 0, 1).matched());
            assertEquals(
                    overlap.count(continuum, 0, 0, 1).f1(),
                    overlap.count(continuum, 0, 1, 0).f1());
        }
    }

    private static List<Span> spans(SplittableRandom random) {
        List<Span> spans = new ArrayList<>();
        int count = random.nextInt(9);
        while (spans.size() < count) {
            int start = random.nextInt(40);
            Span span = new Span(start, start + 1 + random.nextInt(20), 0);
            if (!spans.contains(span)) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Continuum continuum(List<Span> first, List<Span> second) {
        ContinuumBuilder builder = Continua.builder(2, "x").document("d", 60, List.of("0", "1"));
        first.forEach(span -> builder.span(0, 0, span.start(), span.end(), 0));
        second.forEach(span -> builder.span(0, 1, span.start(), span.end(), 0));
        return builder.build();
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /// Tries every assignment: either the first span is left out, or it takes one of its partners.
    private static int largest(List<Span> first, List<Span> second, BiPredicate<Span, Span> matches) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        List<Span> rest = first.subList(1, first.size());
        int best = largest(rest, second, matches);
        for (Span candidate : second) {
            if (best < Math.min(first.size(), second.size()) && matches.test(first.getFirst(), candidate)) {
                List<Span> left = new ArrayList<>(second);
                left.remove(candidate);
                best = Math.max(best, 1 + largest(rest, left, matches));
            }
        }
        return best;
    }

    /// A chain in which each span overlaps two of the other coder, long enough to break recursion; and one in
    /// which the first fit is wrong all along.
    @Test
    void longChains() {
        ContinuumBuilder builder = Continua.builder(2, "x").document("d", 2_000_000, List.of("0", "1"));
        for (int link = 0; link < 100_000; link++) {
            builder.span(0, 0, 10 * link + 10, 10 * link + 19, 0);
            builder.span(0, 1, 10 * link + 5, 10 * link + 14, 0);
        }
        builder.span(0, 1, 1_000_005, 1_000_010, 0);
        builder.span(0, 0, 0, 2_000_000, 0); // meets all, and takes the one that is left
        assertEquals(new SpanMatches(100_001, 100_001, 100_001), overlap.count(builder.build(), 0, 0, 1));
        ContinuumBuilder wrong = Continua.builder(2, "x").document("d", 2_000_000, List.of("0", "1"));
        for (int link = 0; link < 30_000; link++) {
            wrong.span(0, 0, 10 * link, 10 * link + 19, 0);
            wrong.span(0, 1, 10 * link + 10, 10 * link + 15, 0);
        }
        wrong.span(0, 0, 300_000, 300_005, 0);
        wrong.span(0, 1, 2, 5, 0);
        assertEquals(30_001, overlap.count(wrong.build(), 0, 0, 1).matched());
    }

    @Test
    void documentsThatOnlyOneCodedDoNotCount() {
        Continuum continuum = Continua.document(
                        Continua.document(Continua.builder(3, "xy"), "a", 50, 1, "x:0-9 y:0-9", "x:0-9", ""),
                        "b",
                        50,
                        1,
                        "x:0-9",
                        ".",
                        "x:0-9")
                .build();
        assertEquals(new SpanMatches(1, 1, 1), exact.count(continuum, 0, 0, 1));
        assertEquals(new SpanMatches(1, 2, 1), exact.count(continuum, 0, 0, 2));
        assertEquals(List.of(new SpanMatches(1, 1, 1), new SpanMatches(0, 1, 0)), exact.perCode(continuum, 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> exact.count(continuum, 2, 0, 1));
    }

    @Test
    void microAndMacroAverages() {
        List<SpanMatches> perCode =
                List.of(new SpanMatches(8, 10, 10), new SpanMatches(0, 1, 0), new SpanMatches(0, 0, 0));
        assertEquals(new SpanMatches(8, 11, 10), SpanMatches.pooled(perCode));
        assertExactly(16.0 / 21, SpanMatches.pooled(perCode).f1());
        assertExactly((0.8 + 0) / 2, SpanMatches.macroF1(perCode));
        assertUndefined(Reason.NOTHING_MARKED, SpanMatches.macroF1(List.of(new SpanMatches(0, 0, 0))));
        assertEquals(new Basis(2, 21, 0, 21), SpanMatches.pooled(perCode).f1().basis());
    }

    @Test
    void documentsAddUpAsOftenAsTheyAreDrawn() {
        List<SpanMatches> documents = List.of(new SpanMatches(1, 2, 4), new SpanMatches(3, 5, 3));
        assertEquals(new SpanMatches(2 + 3, 4 + 5, 8 + 3), SpanMatches.pooled(documents, 2, 1));
        assertEquals(new SpanMatches(0, 0, 0), SpanMatches.pooled(documents, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> SpanMatches.pooled(documents, 1));
        assertThrows(IllegalArgumentException.class, () -> SpanMatches.pooled(documents, 1, -1));
    }

    @Test
    void nothingMarked() {
        SpanMatches neither = count(exact, "", "");
        assertUndefined(Reason.NOTHING_MARKED, neither.f1());
        assertUndefined(Reason.NOTHING_MARKED, neither.precision());
        SpanMatches onlyFirst = count(overlap, "x:1-2", "");
        assertExactly(0, onlyFirst.f1());
        assertExactly(0, onlyFirst.recall());
        assertUndefined(Reason.NOTHING_MARKED, onlyFirst.precision());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SpanMatching.ofUnion(0));
        assertThrows(IllegalArgumentException.class, () -> SpanMatching.ofUnion(1.01));
        assertThrows(IllegalArgumentException.class, () -> SpanMatching.ofUnion(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new SpanMatches(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SpanMatches(2, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new SpanMatches(2, 2, 1));
        assertEquals("iou-0.5", SpanMatching.ofUnion(0.5).id());
        assertEquals("exact", exact.id());
        assertEquals("overlap", overlap.id());
    }
}
