package org.emic.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.emic.coding.Coding;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

    private static final CodeId DELAY = code(1);
    private static final CodeId WAITING = code(2);
    private static final CodeId DELAY_OF_B = code(3);
    private static final CodeId NIGHTS = code(4);

    private final Transcript transcript = PlainTranscript.ofLines(60);
    private final Map<CodeId, String> names = new HashMap<>(
            Map.of(DELAY, "Delay", WAITING, "Waiting for an owner", DELAY_OF_B, "“delay”", NIGHTS, "Nights"));
    private final List<Coding> a = new ArrayList<>();
    private final List<Coding> b = new ArrayList<>();
    private final Set<Integer> nothingForB = new HashSet<>();
    private Alignment alignment = Alignment.NONE;
    private int codings;

    private Coding coding(int coder, CodeId code, TextSpan span, boolean negative) {
        return new Coding(
                new CodingId(new UUID(9, ++codings)),
                new RoundId(new UUID(0, 5)),
                transcript.summary().id(),
                new PersonId(new UUID(0, coder)),
                code,
                span,
                negative,
                Instant.EPOCH,
                Optional.empty());
    }

    private Coding byA(CodeId code, int first, int last) {
        a.add(coding(1, code, PlainTranscript.lines(first, last), false));
        return a.getLast();
    }

    private Coding byB(CodeId code, int first, int last) {
        b.add(coding(2, code, PlainTranscript.lines(first, last), false));
        return b.getLast();
    }

    private void same(CodeId... codes) {
        var classes = new HashMap<>(alignment.classes());
        var agreed = new AgreedCodeId(UUID.randomUUID());
        for (var code : codes) {
            classes.put(code, agreed);
        }
        alignment = new Alignment(classes, alignment.parts());
    }

    private Matching match() {
        a.sort(Comparator.comparing(Coding::span));
        b.sort(Comparator.comparing(Coding::span));
        return new Matcher(alignment, code -> names.getOrDefault(code, ""))
                .match(transcript, new TwoReadings(transcript.summary().id(), a, b, Set.of(), nothingForB));
    }

    private Discrepancy only() {
        var matching = match();
        assertThat(matching.shared()).isEmpty();
        assertThat(matching.discrepancies()).hasSize(1);
        return matching.discrepancies().getFirst();
    }

    @Test
    void linkedCodesOfOneNameAtOnePassageAreShared() {
        same(DELAY, DELAY_OF_B);
        byA(DELAY, 2, 3);
        byB(DELAY_OF_B, 2, 3);

        var matching = match();

        assertThat(matching.discrepancies()).isEmpty();
        assertThat(matching.shared()).singleElement().matches(place -> !place.synonym());
    }

    @Test
    void linkedCodesOfTwoNamesAtOnePassageAreSharedAsSynonyms() {
        same(DELAY, WAITING);
        byA(DELAY, 2, 3);
        byB(WAITING, 2, 3);

        assertThat(match().shared()).singleElement().matches(SharedPlace::synonym);
    }

    @Test
    void equalNamesAreNotLinkedByThemselves() {
        byA(DELAY, 2, 3);
        byB(DELAY_OF_B, 2, 3);

        assertThat(only().kind()).isEqualTo(DiscrepancyClass.MEANING);
    }

    @Test
    void linkedCodesThatAreCutDifferentlyDifferInBoundary() {
        same(DELAY, WAITING);
        byA(DELAY, 2, 3);
        byB(WAITING, 3, 9);

        var place = only();

        assertThat(place.kind()).isEqualTo(DiscrepancyClass.BOUNDARY);
        assertThat(place.span()).isEqualTo(PlainTranscript.lines(2, 9));
    }

    @Test
    void linkedCodesThatDoNotMeetAreTwoPlaces() {
        same(DELAY, WAITING);
        byA(DELAY, 2, 3);
        byB(WAITING, 4, 5);

        assertThat(match().discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(DiscrepancyClass.ONE_CODER, DiscrepancyClass.ONE_CODER);
    }

    @Test
    void oneSpeakingForAndOneAgainstIsADifferenceOfMeaning() {
        same(DELAY, WAITING);
        byA(DELAY, 2, 3);
        b.add(coding(2, WAITING, PlainTranscript.lines(2, 3), true));

        assertThat(only().kind()).isEqualTo(DiscrepancyClass.MEANING);
    }

    @Test
    void partAndWholeThatMeetDifferInGranularity() {
        alignment = new Alignment(Map.of(), Set.of(new Alignment.Pair(DELAY, WAITING)));
        byA(DELAY, 2, 2);
        byB(WAITING, 2, 9);

        assertThat(only().kind()).isEqualTo(DiscrepancyClass.GRANULARITY);
    }

    @Test
    void unlinkedCodesThatShareHalfDifferInMeaning() {
        byA(DELAY, 2, 3);
        byB(NIGHTS, 2, 5);

        // 19 of 39 characters are less than half, 20 of 40 are not: lines 2 to 3 are 19 long, 2 to 5 are 39.
        assertThat(match().discrepancies()).hasSize(2);

        b.clear();
        byB(NIGHTS, 2, 4);
        assertThat(match().discrepancies())
                .singleElement()
                .extracting(Discrepancy::kind)
                .isEqualTo(DiscrepancyClass.MEANING);
    }

    @Test
    void exactlyHalfIsOnePlace() {
        a.add(coding(1, DELAY, new TextSpan(0, 20), false));
        b.add(coding(2, NIGHTS, new TextSpan(0, 10), false));

        assertThat(only().kind()).isEqualTo(DiscrepancyClass.MEANING);
    }

    @Test
    void oneMoreCodeAtAMatchedPlaceIsADifferenceOfNumber() {
        same(DELAY, WAITING);
        var first = byA(DELAY, 2, 3);
        var second = byB(WAITING, 2, 3);
        var more = byB(NIGHTS, 2, 3);

        var place = only();

        assertThat(place.kind()).isEqualTo(DiscrepancyClass.NUMBER);
        assertThat(place.a()).containsExactly(first);
        assertThat(place.b()).containsExactlyInAnyOrder(second, more);
    }

    @Test
    void aCodeOfOneCoderStandsAlone() {
        var mine = byA(DELAY, 2, 3);

        var place = only();

        assertThat(place.kind()).isEqualTo(DiscrepancyClass.ONE_CODER);
        assertThat(place.a()).containsExactly(mine);
        assertThat(place.b()).isEmpty();
    }

    @Test
    void aCodeWhereTheOtherSaidNothingToCodeIsContested() {
        byA(DELAY, 2, 3);
        nothingForB.add(2);
        assertThat(only().kind()).isEqualTo(DiscrepancyClass.ONE_CODER);

        nothingForB.add(3);
        assertThat(only().kind()).isEqualTo(DiscrepancyClass.NOT_CODABLE);
    }

    @Test
    void theClosestPairGoesFirst() {
        same(DELAY, WAITING);
        byA(DELAY, 1, 10);
        var exact = byA(DELAY, 4, 5);
        var theirs = byB(WAITING, 4, 5);

        var matching = match();

        assertThat(matching.shared()).containsExactly(new SharedPlace(exact, theirs, true));
        assertThat(matching.discrepancies())
                .singleElement()
                .extracting(Discrepancy::kind)
                .isEqualTo(DiscrepancyClass.ONE_CODER);
    }

    @Test
    void aKeyNamesTheCodingsAndNothingElse() {
        var mine = byA(DELAY, 2, 3);
        var theirs = byB(NIGHTS, 2, 3);
        var key = only().key();

        same(DELAY, NIGHTS);
        a.set(
                0,
                new Coding(
                        mine.id(),
                        mine.round(),
                        mine.transcript(),
                        mine.coder(),
                        mine.code(),
                        PlainTranscript.lines(1, 3),
                        false,
                        Instant.EPOCH,
                        Optional.empty()));

        assertThat(key).matches("[0-9a-f]{32}").isEqualTo(Discrepancy.keyOf(List.of(theirs, mine)));
        assertThat(only().kind()).isEqualTo(DiscrepancyClass.BOUNDARY);
        assertThat(only().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyCodingIsInExactlyOnePlaceWhateverWasCoded(long seed) {
        var random = new Random(seed);
        scatter(random, 4 + random.nextInt(120), 12);

        var matching = match();

        var placed = new ArrayList<Coding>();
        matching.shared().forEach(place -> placed.addAll(List.of(place.a(), place.b())));
        matching.discrepancies().forEach(place -> {
            placed.addAll(place.a());
            placed.addAll(place.b());
        });
        var all = new ArrayList<>(a);
        all.addAll(b);
        assertThat(placed).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
        assertThat(matching.discrepancies()).extracting(Discrepancy::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changingPlacesChangesNothingButTheSides(long seed) {
        var random = new Random(seed);
        scatter(random, 60, 12);
        var forwards = match();

        var ofA = List.copyOf(a);
        a.clear();
        a.addAll(b);
        b.clear();
        b.addAll(ofA);
        alignment = new Alignment(
                alignment.classes(),
                alignment.parts().stream()
                        .map(pair -> new Alignment.Pair(pair.b(), pair.a()))
                        .collect(java.util.stream.Collectors.toSet()));
        var backwards = match();

        assertThat(backwards.shared()).hasSameSizeAs(forwards.shared());
        assertThat(backwards.discrepancies())
                .hasSameSizeAs(forwards.discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactlyInAnyOrderElementsOf(
                        forwards.discrepancies().stream().map(Discrepancy::kind).toList());
    }

    @Test
    void fiveThousandCodingsEachTakeNoTimeToSpeakOf() {
        var long5000 = PlainTranscript.ofLines(5000);
        var random = new Random(1);
        for (var number = 0; number < 5000; number++) {
            var start = 1 + random.nextInt(4980);
            byA(code(random.nextInt(200)), start, start + random.nextInt(20));
            start = 1 + random.nextInt(4980);
            byB(code(200 + random.nextInt(200)), start, start + random.nextInt(20));
        }
        a.sort(Comparator.comparing(Coding::span));
        b.sort(Comparator.comparing(Coding::span));
        for (var number = 0; number < 200; number++) {
            same(code(number), code(200 + number));
        }
        var readings = new TwoReadings(long5000.summary().id(), a, b, Set.of(), Set.of());
        var started = System.nanoTime();

        var matching = new Matcher(alignment, id -> id.toString()).match(long5000, readings);

        assertThat(matching.discrepancies()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    private void scatter(Random random, int count, int codesEach) {
        for (var number = 0; number < count; number++) {
            var start = random.nextInt(560);
            var span = new TextSpan(start, start + 1 + random.nextInt(39));
            var code = code(100 + random.nextInt(codesEach));
            if (random.nextBoolean()) {
                a.add(coding(1, code, span, random.nextInt(9) == 0));
            } else {
                b.add(coding(2, code(code.value().getLeastSignificantBits() + 100), span, random.nextInt(9) == 0));
            }
        }
        var parts = new HashSet<Alignment.Pair>();
        for (var number = 100; number < 100 + codesEach; number++) {
            names.put(code(number), "A" + number);
            names.put(code(number + 100), "B" + number);
            switch (random.nextInt(3)) {
                case 0 -> same(code(number), code(number + 100));
                case 1 -> parts.add(new Alignment.Pair(code(number), code(number + 100)));
                default -> {}
            }
        }
        alignment = new Alignment(alignment.classes(), parts);
    }

    private static CodeId code(long number) {
        return new CodeId(new UUID(7, number));
    }
}
