package org.emic.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.adjudication.CodeLines.LineRef;
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

    /// Lines of one kind, label by label, within a label in the order of the transcripts.
    ///
    /// @param skip how many to leave out first
    /// @param most how many at most
    List<GivenLabel> given(List<LabelMarks> some, List<Transcript> within, GivenLabel.By by, long skip, int most) {
        var given = new ArrayList<GivenLabel>();
        var before = skip;
        for (var label : some) {
            for (var transcript : within) {
                var places = lines.places(label, by, transcript);
                var here = places.cardinality();
                places.stream()
                        .skip(Math.min(before, here))
                        .limit(most - given.size())
                        .mapToObj(place ->
                                new LineRef(transcript, transcript.lines().get(place)))
                        .forEach(line -> given.add(new GivenLabel(label.code(), label.name(), line, by)));
                before = Math.max(0, before - here);
            }
            if (given.size() == most) {
                return given;
            }
        }
        return given;
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
