package org.emic.agreement.saturation;

import static org.emic.agreement.saturation.Interviews.TOY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.agreement.Reason;
import org.junit.jupiter.api.Test;

class IncidenceTest {

    @Test
    void codesAreNotedOnceAnInterview() {
        IncidenceBuilder builder = Incidence.builder("date").interview("P1");
        builder.code("fear").code("cost").code("fear").interview("P2").code("fear");
        Incidence incidence = builder.build();
        assertEquals(3, incidence.mentions());
        assertEquals(1, builder.repeats());
        assertEquals(List.of("fear", "cost"), incidence.codeNames());
        assertArrayEquals(new int[] {2, 1}, incidence.interviewsPerCode());
        assertArrayEquals(new int[] {0}, incidence.codesOf(1));
        assertEquals(new InterviewOrder("date", List.of("P1", "P2")), incidence.order());
    }

    @Test
    void interviewsWithoutCodesCount() {
        Incidence incidence = Incidence.builder("date")
                .interview("P1")
                .interview("P2")
                .code("fear")
                .interview("P3")
                .build();
        assertEquals(3, incidence.interviews());
        assertEquals(List.of(0, 1, 0), ObservedAccumulation.of(incidence).newCodes());
    }

    @Test
    void newCodesInTheOrderOfInterviews() {
        ObservedAccumulation observed = ObservedAccumulation.of(TOY);
        assertEquals(List.of(4, 1, 1, 1, 0, 1, 0, 0), observed.newCodes());
        assertEquals(List.of(4, 5, 6, 7, 7, 8, 8, 8), observed.codes());
    }

    @Test
    void mistakesOfTheCallerAreRefused() {
        IncidenceBuilder builder = Incidence.builder("date");
        assertThrows(IllegalStateException.class, () -> builder.code("fear"));
        builder.interview("P1");
        assertThrows(IllegalArgumentException.class, () -> builder.interview("P1"));
        assertThrows(IllegalArgumentException.class, () -> TOY.reordered("short", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> TOY.reordered("twice", 0, 1, 2, 3, 4, 5, 6, 6));
        assertThrows(
                IllegalArgumentException.class,
                () -> Incidence.builder(" ").interview("P1").build());
        assertThrows(IllegalArgumentException.class, () -> new IncidenceCounts(2, 1, 2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(2, 1, Bounds.Method.BOOTSTRAP));
    }

    @Test
    void manyInterviewsAndCodes() {
        IncidenceBuilder builder = Incidence.builder("number");
        for (int interview = 0; interview < 500; interview++) {
            builder.interview("P" + interview).code("C" + interview).code("C" + interview / 2);
        }
        assertEquals(
                new IncidenceCounts(500, 500, 999, 250, 1),
                reduced(builder.build().counts()));
    }

    /// Codes below 250 are held twice or three times; only the counts of the others are of interest here.
    private static IncidenceCounts reduced(IncidenceCounts counts) {
        return new IncidenceCounts(counts.interviews(), counts.codes(), counts.mentions(), counts.once(), 1);
    }

    @Test
    void eachGroupHasItsOwnCurveAndItsNumber() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("nurses", Set.of("I1", "I3", "I5"));
        groups.put("surgeons", Set.of("I2"));
        groups.put("nobody", Set.of("I9"));
        List<GroupAccumulation> curves = GroupAccumulation.of(TOY, groups);
        assertEquals(
                List.of(3, 1, 0),
                curves.stream().map(GroupAccumulation::interviews).toList());
        assertEquals(
                List.of("I1", "I3", "I5"), curves.getFirst().observed().order().interviews());
        assertEquals(List.of(4, 2, 0), curves.getFirst().observed().newCodes());
        assertEquals(
                new IncidenceEstimate.Undefined(Reason.TOO_FEW_INTERVIEWS, new IncidenceCounts(1, 3, 3, 3, 0)),
                curves.get(1).coverage());
        assertEquals(0, curves.get(2).expected().expected().length);
    }

    @Test
    void tooFewInterviewsAndNoCodesAreUndefined() {
        for (Incidence few : List.of(Incidence.builder("none").build(), Interviews.bringing(5))) {
            IncidenceCounts counts = few.counts();
            IncidenceEstimate undefined = new IncidenceEstimate.Undefined(Reason.TOO_FEW_INTERVIEWS, counts);
            assertEquals(undefined, new Chao2().estimate(counts));
            assertEquals(undefined, new SampleCoverage().estimate(counts));
            assertEquals(undefined, new SampleCoverage().estimate(IncidenceBootstrap.of(few, 1)));
            assertEquals(undefined, Extrapolation.of(counts).codesAfter(3));
            assertEquals(undefined, InterviewsNeeded.forCoverage(counts, 0.9));
            assertEquals(undefined, InterviewsNeeded.forShareOfCodes(counts, 0.9));
        }
        IncidenceCounts silent = Interviews.bringing(0, 0, 0).counts();
        assertEquals(new IncidenceEstimate.Undefined(Reason.NO_CODES, silent), new Chao2().estimate(silent));
        assertEquals(
                true,
                ExpectedAccumulation.of(Interviews.bringing(0, 0)).deviation(1).isEmpty());
        assertThrows(
                IllegalArgumentException.class, () -> Extrapolation.of(silent).codesAfter(-1));
        assertThrows(IllegalArgumentException.class, () -> InterviewsNeeded.forCoverage(silent, 1));
    }
}
