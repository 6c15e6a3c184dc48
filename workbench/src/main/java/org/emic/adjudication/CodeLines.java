package org.emic.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emic.coding.Letter;
import org.emic.ids.CodeId;
import org.emic.transcripts.Line;
import org.emic.transcripts.Transcript;

/// Which lines each code of both coders touches.
public final class CodeLines {

    private final Map<CodeId, SortedSet<LineRef>> lines = new HashMap<>();

    /// A line of a transcript.
    public record LineRef(Transcript transcript, Line line) implements Comparable<LineRef> {

        private static final Comparator<LineRef> IN_ORDER = Comparator.<LineRef>comparingInt(
                        ref -> ref.transcript().summary().position())
                .thenComparingInt(ref -> ref.line().number());

        @Override
        public int compareTo(LineRef other) {
            return IN_ORDER.compare(this, other);
        }

        /// A line is named by its transcript and number; comparing whole texts would take long.
        @Override
        public boolean equals(Object other) {
            return other instanceof LineRef that
                    && line.number() == that.line.number()
                    && transcript
                            .summary()
                            .id()
                            .equals(that.transcript.summary().id());
        }

        @Override
        public int hashCode() {
            return 31 * transcript.summary().id().hashCode() + line.number();
        }
    }

    /// @param transcripts all in which somebody gave a code
    CodeLines(Witnesses both, List<Transcript> transcripts) {
        for (var transcript : transcripts) {
            for (var letter : Letter.values()) {
                for (var coding : both.in(transcript.summary().id()).of(letter)) {
                    var touched = lines.computeIfAbsent(coding.code(), key -> new TreeSet<>());
                    transcript.linesOf(coding.span()).forEach(line -> touched.add(new LineRef(transcript, line)));
                }
            }
        }
    }

    /// In the order of the interviews.
    public List<LineRef> of(CodeId code) {
        return List.copyOf(lines.getOrDefault(code, new TreeSet<>()));
    }

    int count(CodeId code) {
        return lines.getOrDefault(code, new TreeSet<>()).size();
    }

    /// In how many transcripts a code stands.
    int transcripts(CodeId code) {
        return (int) lines.getOrDefault(code, new TreeSet<>()).stream()
                .map(ref -> ref.transcript().summary().id())
                .distinct()
                .count();
    }

    /// The lines that both codes touch, in order.
    public List<LineRef> both(CodeId one, CodeId other) {
        var shared = new ArrayList<>(of(one));
        shared.retainAll(lines.getOrDefault(other, new TreeSet<>()));
        return shared;
    }

    /// The lines that only the first of two codes touches, in order.
    public List<LineRef> only(CodeId one, CodeId without) {
        var rest = new ArrayList<>(of(one));
        rest.removeAll(lines.getOrDefault(without, new TreeSet<>()));
        return rest;
    }

    /// How many lines each pair of an A code and a B code shares, for the pairs that share any.
    Map<Alignment.Pair, Integer> shared(Witnesses both) {
        var ofB = new HashMap<LineRef, List<CodeId>>();
        for (var code : both.codesOf(Letter.B)) {
            of(code.id())
                    .forEach(ref ->
                            ofB.computeIfAbsent(ref, key -> new ArrayList<>()).add(code.id()));
        }
        var counts = new HashMap<Alignment.Pair, Integer>();
        for (var code : both.codesOf(Letter.A)) {
            for (var ref : of(code.id())) {
                for (var other : ofB.getOrDefault(ref, List.of())) {
                    counts.merge(new Alignment.Pair(code.id(), other), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
