package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which codes each interview holds, interviews in their order. How often an interview holds a code doesn't matter.
///
/// An interview may hold no code; a code is held by at least one interview. Codes stand in order of first mention.
/// Immutable. Memory: one int per mention.
public final class Incidence {

    private final InterviewOrder order;
    private final List<String> codeNames;
    private final int[] starts;
    private final int[] codes;

    /// Interview i holds `codes[starts[i]]` to `codes[starts[i + 1] − 1]`. The arrays are handed over.
    Incidence(InterviewOrder order, List<String> codeNames, int[] starts, int[] codes) {
        this.order = order;
        this.codeNames = List.copyOf(codeNames);
        this.starts = starts;
        this.codes = codes;
    }

    /// A builder that takes interviews in their order, each with its codes.
    ///
    /// @param rule what makes the order, such as "date of the interview"
    public static IncidenceBuilder builder(String rule) {
        return new IncidenceBuilder(rule);
    }

    /// The order of the interviews, and what made it.
    public InterviewOrder order() {
        return order;
    }

    /// How many interviews there are.
    public int interviews() {
        return starts.length - 1;
    }

    /// The names of the codes, in order of first mention.
    public List<String> codeNames() {
        return codeNames;
    }

    /// How many codes there are.
    public int codes() {
        return codeNames.size();
    }

    /// How many pairs of an interview and a code it holds there are.
    public int mentions() {
        return codes.length;
    }

    /// The indices of the interview's codes.
    public int[] codesOf(int interview) {
        return Arrays.copyOfRange(codes, starts[interview], starts[interview + 1]);
    }

    /// For each code the number of interviews that hold it.
    public int[] interviewsPerCode() {
        int[] held = new int[codes()];
        for (int code : codes) {
            held[code]++;
        }
        return held;
    }

    /// Q_k: for each k up to the number of interviews, the codes that exactly k interviews hold; Q₀ is 0.
    public int[] frequencies() {
        int[] frequencies = new int[interviews() + 1];
        for (int held : interviewsPerCode()) {
            frequencies[held]++;
        }
        return frequencies;
    }

    /// The counts that estimates rest on.
    public IncidenceCounts counts() {
        int[] frequencies = frequencies();
        return new IncidenceCounts(
                interviews(),
                codes(),
                mentions(),
                interviews() < 1 ? 0 : frequencies[1],
                interviews() < 2 ? 0 : frequencies[2]);
    }

    /// The same interviews in another order.
    ///
    /// @param rule what makes the new order
    /// @param interviews for each place the index of the interview that goes there
    /// @throws IllegalArgumentException if that is no order of all interviews
    public Incidence reordered(String rule, int... interviews) {
        boolean[] placed = new boolean[interviews()];
        if (interviews.length != placed.length) {
            throw new IllegalArgumentException(
                    "%d places for %d interviews".formatted(interviews.length, placed.length));
        }
        for (int interview : interviews) {
            if (placed[interview]) {
                throw new IllegalArgumentException("Interview %d stands in two places".formatted(interview));
            }
            placed[interview] = true;
        }
        return rebuilt(rule, interviews);
    }

    /// The interviews with these names alone, in the order they have; names of no interview are passed over.
    public Incidence only(Set<String> interviews) {
        int[] kept = new int[interviews()];
        int count = 0;
        for (int interview = 0; interview < kept.length; interview++) {
            if (interviews.contains(order.interviews().get(interview))) {
                kept[count++] = interview;
            }
        }
        return rebuilt(order.rule(), Arrays.copyOf(kept, count));
    }

    private Incidence rebuilt(String rule, int... interviews) {
        IncidenceBuilder builder = builder(rule);
        for (int interview : interviews) {
            builder.interview(order.interviews().get(interview));
            for (int at = starts[interview]; at < starts[interview + 1]; at++) {
                builder.code(codeNames.get(codes[at]));
            }
        }
        return builder.build();
    }

    /// Marks the interview's codes as seen in `round` and says how many were not before.
    int newCodes(int interview, int[] seenIn, int round) {
        int fresh = 0;
        for (int at = starts[interview]; at < starts[interview + 1]; at++) {
            if (seenIn[codes[at]] != round) {
                seenIn[codes[at]] = round;
                fresh++;
            }
        }
        return fresh;
    }

    /// How many codes the interviews bring one by one, in their order.
    List<Integer> newCodes() {
        List<Integer> fresh = new ArrayList<>(interviews());
        int[] seenIn = new int[codes()];
        for (int interview = 0; interview < interviews(); interview++) {
            fresh.add(newCodes(interview, seenIn, 1));
        }
        return fresh;
    }

    @Override
    public String toString() {
        return "Incidence[%d interviews, %d codes, %d mentions]".formatted(interviews(), codes(), mentions());
    }
}
