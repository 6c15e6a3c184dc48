package org.emic.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.ids.CodeId;
import org.emic.transcripts.Transcript;
import org.jspecify.annotations.Nullable;

/// One run of matching over one transcript.
final class Pairing {

    private final Alignment alignment;
    private final Transcript transcript;
    private final TwoReadings readings;
    private final @Nullable Group[] groupsOfA;
    private final @Nullable Group[] groupsOfB;
    private final List<Group> groups = new ArrayList<>();

    Pairing(Alignment alignment, Transcript transcript, TwoReadings readings) {
        this.alignment = alignment;
        this.transcript = transcript;
        this.readings = readings;
        this.groupsOfA = new Group[readings.a().size()];
        this.groupsOfB = new Group[readings.b().size()];
    }

    List<Group> run() {
        var candidates = candidates();
        pairUp(candidates, this::same, DiscrepancyClass.BOUNDARY);
        pairUp(candidates, this::partOf, DiscrepancyClass.GRANULARITY);
        pairUp(candidates, Overlap::isOnePlace, DiscrepancyClass.MEANING);
        // Both are looked for before either joins, so that neither coder's codings are matched first.
        var joiningA = joining(Letter.A);
        var joiningB = joining(Letter.B);
        join(joiningA, Letter.A);
        join(joiningB, Letter.B);
        leaveAlone(Letter.A);
        leaveAlone(Letter.B);
        return groups;
    }

    private List<Overlap> candidates() {
        var candidates = new ArrayList<Overlap>();
        Overlap.each(readings.a(), readings.b(), overlap -> {
            if (overlap.isOnePlace() || same(overlap) || partOf(overlap)) {
                candidates.add(overlap);
            }
        });
        candidates.sort(Overlap.CLOSEST_FIRST);
        return candidates;
    }

    private boolean same(Overlap overlap) {
        return alignment.same(codeA(overlap), codeB(overlap));
    }

    private boolean partOf(Overlap overlap) {
        return alignment.partOf(codeA(overlap), codeB(overlap));
    }

    private CodeId codeA(Overlap overlap) {
        return readings.a().get(overlap.one()).code();
    }

    private CodeId codeB(Overlap overlap) {
        return readings.b().get(overlap.other()).code();
    }

    private void pairUp(List<Overlap> candidates, Predicate<Overlap> rule, DiscrepancyClass otherwise) {
        for (var overlap : candidates) {
            if (groupsOfA[overlap.one()] == null && groupsOfB[overlap.other()] == null && rule.test(overlap)) {
                var group = new Group(otherwise);
                put(Letter.A, overlap.one(), group);
                put(Letter.B, overlap.other(), group);
                groups.add(group);
            }
        }
    }

    /// For each coding of this coder that is left, the other's matched coding that is closest, if one is close.
    private List<Overlap> joining(Letter letter) {
        var closest = new Overlap[readings.of(letter).size()];
        Overlap.each(readings.of(letter), readings.of(letter.other()), overlap -> {
            if (overlap.isOnePlace()
                    && groups(letter)[overlap.one()] == null
                    && groups(letter.other())[overlap.other()] != null
                    && isCloser(overlap, closest[overlap.one()])) {
                closest[overlap.one()] = overlap;
            }
        });
        var found = new ArrayList<Overlap>();
        for (var overlap : closest) {
            if (overlap != null) {
                found.add(overlap);
            }
        }
        return found;
    }

    private static boolean isCloser(Overlap overlap, @Nullable Overlap than) {
        return than == null || Overlap.CLOSEST_FIRST.compare(overlap, than) < 0;
    }

    private void join(List<Overlap> joining, Letter letter) {
        for (var overlap : joining) {
            var group = groups(letter.other())[overlap.other()];
            if (group != null) {
                put(letter, overlap.one(), group);
            }
        }
    }

    private void leaveAlone(Letter letter) {
        for (var index = 0; index < groups(letter).length; index++) {
            if (groups(letter)[index] == null) {
                var nothing = saidNothing(readings.of(letter).get(index), letter.other());
                var group = new Group(nothing ? DiscrepancyClass.NOT_CODABLE : DiscrepancyClass.ONE_CODER);
                put(letter, index, group);
                groups.add(group);
            }
        }
    }

    /// Whether a coder said of every line here that there is nothing to code.
    private boolean saidNothing(Coding coding, Letter letter) {
        var nothing = readings.nothingFor(letter);
        if (nothing.isEmpty()) {
            return false;
        }
        var lines = transcript.linesOf(coding.span());
        return !lines.isEmpty() && lines.stream().allMatch(line -> nothing.contains(line.number()));
    }

    private void put(Letter letter, int index, Group group) {
        groups(letter)[index] = group;
        group.put(letter, readings.of(letter).get(index));
    }

    private @Nullable Group[] groups(Letter letter) {
        return letter == Letter.A ? groupsOfA : groupsOfB;
    }
}
