package org.emic.agreement.spans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.emic.agreement.Continua;
import org.junit.jupiter.api.Test;

class ContinuumTest {

    private static ContinuumBuilder builder() {
        return Continuum.builder(List.of("Ann", "Bo"), List.of("trust", "doubt"))
                .document("first", 30, List.of("Ann", "Bo"));
    }

    private static void assertRefused(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }

    @Test
    void keepsWhatWasMarkedInOrder() {
        Continuum continuum = builder()
                .span("first", "Ann", 10, 20, "doubt")
                .span("first", "Ann", 2, 9, "trust")
                .span("first", "Ann", 10, 20, "trust")
                .span("first", "Ann", 10, 12, "doubt")
                .span(0, 1, 0, 30, 1)
                .build();
        assertEquals(
                List.of(new Span(2, 9, 0), new Span(10, 12, 1), new Span(10, 20, 0), new Span(10, 20, 1)),
                continuum.spans(0, 0));
        assertEquals(List.of(new Span(0, 30, 1)), continuum.spans(0, 1));
        assertEquals(5, continuum.spans());
        assertEquals(30, continuum.length(0));
        assertEquals(List.of("first"), continuum.documents());
        assertEquals(List.of("Ann", "Bo"), continuum.coders());
        assertEquals(List.of("trust", "doubt"), continuum.codes());
        assertEquals("Continuum[2 coders, 1 documents, 2 codes, 5 spans]", continuum.toString());
    }

    @Test
    void twoSpansOfOneStartAreOrderedByTheirEndsInWhicheverOrderTheyCame() {
        Continuum continuum = Continua.of(20, "x", "x:3-5 x:3-9", "x:3-9 x:3-5");
        assertEquals(List.of(new Span(3, 5, 0), new Span(3, 9, 0)), continuum.spans(0, 0));
        assertEquals(continuum.spans(0, 0), continuum.spans(0, 1));
    }

    @Test
    void ordersManySpansWithSharedStarts() {
        SplittableRandom random = new SplittableRandom(3);
        ContinuumBuilder builder = Continua.builder(1, "abcd").document("d", 40, List.of("0"));
        List<Span> expected = new ArrayList<>();
        for (int start = 0; start < 10; start++) {
            for (int end = start + 1; end < 30; end++) {
                expected.add(new Span(start, end, random.nextInt(4)));
            }
        }
        List<Span> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(5));
        shuffled.forEach(span -> builder.span(0, 0, span.start(), span.end(), span.code()));
        expected.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        assertEquals(expected, builder.build().spans(0, 0));
    }

    @Test
    void missingIsNotEmpty() {
        Continuum continuum = builder().document("second", 5, List.of("Bo")).build();
        assertTrue(continuum.isCoded(0, 0));
        assertFalse(continuum.isCoded(1, 0));
        assertTrue(continuum.isCoded(1, 1));
        assertEquals(List.of(), continuum.spans(1, 0));
        assertEquals(List.of(), continuum.spans(1, 1));
        assertFalse(continuum.ofCode(1).isCoded(1, 0));
        assertFalse(continuum.withTouchingSpansUnited().isCoded(1, 0));
        assertTrue(continuum.pair(1, 0).isCoded(1, 0));
        assertEquals(5, continuum.document(1).length(0));
        assertEquals(List.of("second"), continuum.document(1).documents());
    }

    @Test
    void codersMayBeNamedOneAfterTheOther() {
        Continuum continuum = Continuum.builder(List.of("Ann", "Bo", "Cy"), List.of())
                .document("a", 10, List.of("Ann"))
                .document("b", 20, List.of())
                .document("a", 10, List.of("Bo"))
                .build();
        assertTrue(continuum.isCoded(0, 0) && continuum.isCoded(0, 1));
        assertFalse(continuum.isCoded(0, 2) || continuum.isCoded(1, 0));
    }

    @Test
    void manyDocuments() {
        ContinuumBuilder builder = Continua.builder(2, "a");
        for (int document = 0; document < 50; document++) {
            builder.document("d" + document, 10 + document, List.of("0", "1"));
            builder.span("d" + document, "1", document, document + 1, "a");
        }
        Continuum continuum = builder.build();
        assertEquals(59, continuum.length(49));
        assertEquals(List.of(new Span(49, 50, 0)), continuum.spans(49, 1));
    }

    @Test
    void unitesSpansOfOneCodeWhereTheyTouchOrOverlap() {
        Continuum continuum = Continua.of(40, "ab", "a:0-10 b:2-4 a:8-12 a:12-15 a:13-14 b:20-22 a:22-24 b:22-23", "");
        assertEquals(
                List.of(new Span(0, 15, 0), new Span(2, 4, 1), new Span(20, 23, 1), new Span(22, 24, 0)),
                continuum.withTouchingSpansUnited().spans(0, 0));
        assertEquals(
                List.of(
                        new Span(0, 10, 0),
                        new Span(8, 12, 0),
                        new Span(12, 15, 0),
                        new Span(13, 14, 0),
                        new Span(22, 24, 0)),
                continuum.ofCode(0).spans(0, 0));
        assertEquals(
                List.of(new Span(2, 4, 1), new Span(20, 22, 1), new Span(22, 23, 1)),
                continuum.ofCode(1).spans(0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> continuum.ofCode(2));
    }

    @Test
    void printsTheUnitOfLength() {
        assertEquals("code point", builder().build().unitOfLength());
        Continuum tokens = builder().measuredIn("token").build();
        assertEquals(
                "token",
                tokens.ofCode(0)
                        .pair(0, 1)
                        .document(0)
                        .withTouchingSpansUnited()
                        .unitOfLength());
    }

    @Test
    void refusesSpansThatCannotBe() {
        assertRefused(
                "Span [20, 31) of coder \"Bo\" in document \"first\" reaches outside the document, which is 30 long",
                () -> builder().span("first", "Bo", 20, 31, "doubt"));
        assertRefused(
                "Span [-1, 3) of coder \"Bo\" in document \"first\" reaches outside the document, which is 30 long",
                () -> builder().span("first", "Bo", -1, 3, "doubt"));
        assertRefused(
                "Span [9, 3) of coder \"Ann\" in document \"first\" does not end after its start",
                () -> builder().span("first", "Ann", 9, 3, "trust"));
        assertRefused(
                "Span [3, 3) of coder \"Ann\" in document \"first\" does not end after its start",
                () -> builder().span("first", "Ann", 3, 3, "trust"));
        assertRefused(
                "Span [3, 4) of coder \"Ann\" in document \"second\" is by a coder who is said not to have coded the"
                        + " document",
                () -> builder().document("second", 5, List.of("Bo")).span("second", "Ann", 3, 4, "trust"));
        assertRefused(
                "Span [3, 9) of coder \"Ann\" in document \"first\" was given the code \"doubt\" twice",
                () -> builder()
                        .span("first", "Ann", 3, 9, "doubt")
                        .span("first", "Ann", 3, 9, "trust")
                        .span("first", "Ann", 3, 9, "doubt")
                        .build());
    }

    @Test
    void refusesNamesAndLengthsThatCannotBe() {
        assertRefused("Coder \"Eve\" is not known", () -> builder().span("first", "Eve", 3, 9, "doubt"));
        assertRefused("Code \"hope\" is not known", () -> builder().span("first", "Ann", 3, 9, "hope"));
        assertRefused("Document \"third\" is not known", () -> builder().span("third", "Ann", 3, 9, "doubt"));
        assertRefused("Coder \"Eve\" is not known", () -> builder().document("first", 30, List.of("Eve")));
        assertRefused(
                "Document \"first\" cannot be both 30 and 31 units long",
                () -> builder().document("first", 31, List.of()));
        assertRefused(
                "Document \"new\" cannot be -1 units long", () -> builder().document("new", -1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> builder().document("new", Integer.MAX_VALUE, List.of()));
        assertRefused("Coder \"Ann\" is named twice", () -> Continuum.builder(List.of("Ann", "Ann"), List.of()));
        assertRefused("Code \"x\" is named twice", () -> Continuum.builder(List.of(), List.of("x", "x")));
        assertThrows(IndexOutOfBoundsException.class, () -> builder().span(1, 0, 0, 1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> builder().span(0, 2, 0, 1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> builder().span(0, 0, 0, 1, 2));
    }

    @Test
    void spanIsNotEmptyAndCountsFromZero() {
        assertEquals(7, new Span(2, 9, 0).length());
        assertThrows(IllegalArgumentException.class, () -> new Span(2, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 2, -1));
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        UnitizingCounts two = UnitizingCounts.of(Continua.of(9, "a", "", ""));
        UnitizingCounts three = UnitizingCounts.of(Continua.of(9, "a", "", "", ""));
        UnitizingCounts otherCodes = UnitizingCounts.of(Continua.of(9, "ab", "", ""));
        assertThrows(IllegalArgumentException.class, () -> UnitizingCounts.pooled(List.of()));
        assertThrows(IllegalArgumentException.class, () -> UnitizingCounts.pooled(List.of(two), 1, 2));
        assertThrows(IllegalArgumentException.class, () -> UnitizingCounts.pooled(List.of(two), -1));
        assertThrows(IllegalArgumentException.class, () -> UnitizingCounts.pooled(List.of(two, three), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> UnitizingCounts.pooled(List.of(two, otherCodes), 1, 0));
        assertEquals(0, UnitizingCounts.pooled(List.of(two), 0).basis().units());
    }
}
