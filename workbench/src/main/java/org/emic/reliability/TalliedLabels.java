package org.emic.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.agreement.binary.BinaryCounts;

/// How often both sides, or one, gave each of several labels in some lines. Labels keep their numbers.
///
/// Only what was given is kept: of a study's hundreds of labels few stand in one line, and lines are many.
final class TalliedLabels {

    private static final int KINDS = 3;
    private static final int BOTH = 0;
    private static final int ONLY_ONE = 1;
    private static final int ONLY_OTHER = 2;

    private final int labels;
    private final long lines;
    private final int[] places;
    private final long[] counts;

    /// @param places the label's number times [#KINDS] plus the kind, ascending
    /// @param counts how often, at each of these places
    private TalliedLabels(int labels, long lines, int[] places, long[] counts) {
        this.labels = labels;
        this.lines = lines;
        this.places = places;
        this.counts = counts;
    }

    /// Of one line.
    static TalliedLabels ofLine(List<LabelMarks> labels, int line) {
        var places = IntStream.range(0, labels.size())
                .filter(label -> labels.get(label).isIn(line))
                .map(label -> KINDS * label + kind(labels.get(label), line))
                .toArray();
        var once = new long[places.length];
        Arrays.fill(once, 1);
        return new TalliedLabels(labels.size(), 1, places, once);
    }

    private static int kind(LabelMarks label, int line) {
        return switch (label.by(line)) {
            case BOTH -> BOTH;
            case ONLY_ONE -> ONLY_ONE;
            case ONLY_OTHER -> ONLY_OTHER;
            case NEITHER -> throw new IllegalStateException("only lines with the label are tallied");
        };
    }

    /// The sum, each part taken as often as `times` says.
    ///
    /// @param parts one at least, of the same labels
    static TalliedLabels pooled(List<TalliedLabels> parts, int... times) {
        var labels = parts.getFirst().labels;
        var sums = new long[KINDS * labels];
        var lines = 0L;
        for (var part = 0; part < times.length; part++) {
            if (times[part] > 0) {
                lines += times[part] * parts.get(part).lines;
                parts.get(part).addTo(sums, times[part]);
            }
        }
        var given =
                IntStream.range(0, sums.length).filter(place -> sums[place] > 0).toArray();
        return new TalliedLabels(
                labels,
                lines,
                given,
                Arrays.stream(given).mapToLong(place -> sums[place]).toArray());
    }

    static TalliedLabels sum(List<TalliedLabels> parts) {
        return pooled(parts, IntStream.generate(() -> 1).limit(parts.size()).toArray());
    }

    private void addTo(long[] sums, int times) {
        for (var at = 0; at < places.length; at++) {
            sums[places[at]] += times * counts[at];
        }
    }

    /// The counts of each label.
    List<BinaryCounts> counts() {
        var all = new long[KINDS * labels];
        addTo(all, 1);
        return IntStream.range(0, labels)
                .map(label -> KINDS * label)
                .mapToObj(first -> counts(all[first + BOTH], all[first + ONLY_ONE], all[first + ONLY_OTHER]))
                .toList();
    }

    private BinaryCounts counts(long both, long onlyOne, long onlyOther) {
        return new BinaryCounts(both, onlyOne, onlyOther, lines - both - onlyOne - onlyOther);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TalliedLabels that
                && labels == that.labels
                && lines == that.lines
                && Arrays.equals(places, that.places)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(counts);
    }
}
