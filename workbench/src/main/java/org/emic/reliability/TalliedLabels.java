package org.emic.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.agreement.binary.BinaryCounts;

/// How often both sides, or one, gave each of several labels in some lines. Labels keep their places.
final class TalliedLabels {

    private long lines;
    private final long[] both;
    private final long[] onlyOne;
    private final long[] onlyOther;

    private TalliedLabels(int labels) {
        both = new long[labels];
        onlyOne = new long[labels];
        onlyOther = new long[labels];
    }

    /// Of one line.
    static TalliedLabels ofLine(List<LabelMarks> labels, int line) {
        var tally = new TalliedLabels(labels.size());
        tally.lines = 1;
        for (var label = 0; label < labels.size(); label++) {
            var one = labels.get(label).one().get(line);
            var other = labels.get(label).other().get(line);
            tally.both[label] = one && other ? 1 : 0;
            tally.onlyOne[label] = one && !other ? 1 : 0;
            tally.onlyOther[label] = !one && other ? 1 : 0;
        }
        return tally;
    }

    /// The sum, each part taken as often as `times` says.
    ///
    /// @param parts one at least, of the same labels
    static TalliedLabels pooled(List<TalliedLabels> parts, int... times) {
        var sum = new TalliedLabels(parts.getFirst().both.length);
        for (var part = 0; part < times.length; part++) {
            if (times[part] > 0) {
                sum.add(parts.get(part), times[part]);
            }
        }
        return sum;
    }

    static TalliedLabels sum(List<TalliedLabels> parts) {
        return pooled(parts, IntStream.generate(() -> 1).limit(parts.size()).toArray());
    }

    private void add(TalliedLabels part, int times) {
        lines += times * part.lines;
        for (var label = 0; label < both.length; label++) {
            both[label] += times * part.both[label];
            onlyOne[label] += times * part.onlyOne[label];
            onlyOther[label] += times * part.onlyOther[label];
        }
    }

    /// The counts of each label.
    List<BinaryCounts> counts() {
        return IntStream.range(0, both.length)
                .mapToObj(label -> new BinaryCounts(
                        both[label],
                        onlyOne[label],
                        onlyOther[label],
                        lines - both[label] - onlyOne[label] - onlyOther[label]))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TalliedLabels that
                && lines == that.lines
                && Arrays.equals(both, that.both)
                && Arrays.equals(onlyOne, that.onlyOne)
                && Arrays.equals(onlyOther, that.onlyOther);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(both) + 7 * Arrays.hashCode(onlyOne) + Arrays.hashCode(onlyOther);
    }
}
