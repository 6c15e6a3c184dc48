package org.emic.reliability;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.transcripts.Transcript;

/// Two sides' labels over the same lines, ready to be counted.
///
/// @param unlinked how many labels have no partner
record Compared(Comparison comparison, LaidLines lines, List<LabelMarks> labels, int unlinked) {

    Compared {
        labels = List.copyOf(labels);
    }

    /// Of one label, transcript by transcript.
    List<BinaryCounts> counts(LabelMarks label) {
        return lines.transcripts().stream()
                .map(transcript -> lines.counts(label, transcript))
                .toList();
    }

    /// Of some labels, line by line in each transcript.
    List<List<TalliedLabels>> tallies(List<LabelMarks> some) {
        return lines.transcripts().stream()
                .map(transcript -> tallies(some, transcript))
                .toList();
    }

    List<TalliedLabels> tallies(List<LabelMarks> some, Transcript transcript) {
        var first = lines.firstOf(transcript);
        return IntStream.range(first, first + transcript.lines().size())
                .mapToObj(line -> TalliedLabels.ofLine(some, line))
                .toList();
    }

    /// The lines of a transcript to which a side gave this label, in order.
    List<GivenLabel> given(LabelMarks label, Transcript transcript) {
        var either = (BitSet) label.one().clone();
        either.or(label.other());
        var first = lines.firstOf(transcript);
        return lines.lines(either, transcript).stream()
                .map(line -> new GivenLabel(
                        label.code(),
                        label.name(),
                        line,
                        label.by(first + line.line().number() - 1)))
                .toList();
    }

    /// The labels that a side gave in this transcript.
    List<LabelMarks> labelsIn(Transcript transcript) {
        return labels.stream()
                .filter(label -> {
                    var counts = lines.counts(label, transcript);
                    return counts.neither() < counts.units();
                })
                .toList();
    }
}
