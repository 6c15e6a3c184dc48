package org.emic.reliability;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.adjudication.CodeLines.LineRef;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.Transcript;

/// The lines of all compared transcripts, laid end to end: each line has one number, from 0.
final class LaidLines {

    private final List<Transcript> transcripts;
    private final Map<TranscriptId, Integer> before = new HashMap<>();
    private final int size;

    LaidLines(List<Transcript> transcripts) {
        this.transcripts = List.copyOf(transcripts);
        var lines = 0;
        for (var transcript : transcripts) {
            before.put(transcript.summary().id(), lines);
            lines += transcript.lines().size();
        }
        this.size = lines;
    }

    int size() {
        return size;
    }

    List<Transcript> transcripts() {
        return transcripts;
    }

    /// The number of a transcript's first line.
    int firstOf(Transcript transcript) {
        return before.getOrDefault(transcript.summary().id(), 0);
    }

    /// The numbers of these lines; those of other transcripts are left out.
    BitSet numbers(Iterable<LineRef> lines) {
        var numbers = new BitSet();
        for (var ref : lines) {
            var first = before.get(ref.transcript().summary().id());
            if (first != null) {
                numbers.set(first + ref.line().number() - 1);
            }
        }
        return numbers;
    }

    /// The places in the transcript, from 0, that are of this kind for the label.
    BitSet places(LabelMarks label, GivenLabel.By by, Transcript transcript) {
        var one = within(label.one(), transcript);
        var other = within(label.other(), transcript);
        switch (by) {
            case BOTH -> one.and(other);
            case ONLY_ONE -> one.andNot(other);
            case ONLY_OTHER -> {
                other.andNot(one);
                return other;
            }
            case NEITHER -> {
                one.or(other);
                one.flip(0, transcript.lines().size());
            }
        }
        return one;
    }

    BinaryCounts counts(LabelMarks label, Transcript transcript) {
        return BinaryCounts.of(
                within(label.one(), transcript),
                within(label.other(), transcript),
                transcript.lines().size());
    }

    private BitSet within(BitSet numbers, Transcript transcript) {
        var first = firstOf(transcript);
        return numbers.get(first, first + transcript.lines().size());
    }
}
