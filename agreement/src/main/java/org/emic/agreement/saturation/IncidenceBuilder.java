package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Builds an [Incidence] interview by interview, in their order.
public final class IncidenceBuilder {

    private static final int FIRST_SIZE = 64;

    private final String rule;
    private final List<String> interviews = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> codeIndices = new HashMap<>();
    private final List<String> codeNames = new ArrayList<>();
    private int[] starts = new int[FIRST_SIZE];
    private int[] codes = new int[FIRST_SIZE];
    private int[] lastHeldBy = new int[FIRST_SIZE];
    private int mentions;
    private long repeats;

    IncidenceBuilder(String rule) {
        this.rule = rule;
    }

    /// Begins the next interview.
    ///
    /// @throws IllegalArgumentException if there has been one of this name
    public IncidenceBuilder interview(String name) {
        if (!known.add(name)) {
            throw new IllegalArgumentException("Interview \"%s\" stands in two places".formatted(name));
        }
        interviews.add(name);
        if (interviews.size() >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[interviews.size()] = mentions;
        return this;
    }

    /// Notes that the interview begun last holds the code. To note it again changes nothing but [#repeats()].
    public IncidenceBuilder code(String name) {
        if (interviews.isEmpty()) {
            throw new IllegalStateException("A code needs an interview that holds it");
        }
        int code = index(name);
        if (lastHeldBy[code] == interviews.size()) {
            repeats++;
            return this;
        }
        lastHeldBy[code] = interviews.size();
        if (mentions == codes.length) {
            codes = Arrays.copyOf(codes, Math.multiplyExact(2, codes.length));
        }
        codes[mentions++] = code;
        starts[interviews.size()] = mentions;
        return this;
    }

    /// How often a code was noted again for an interview that already held it.
    public long repeats() {
        return repeats;
    }

    /// Everything noted so far.
    public Incidence build() {
        return new Incidence(
                new InterviewOrder(rule, interviews),
                codeNames,
                Arrays.copyOf(starts, interviews.size() + 1),
                Arrays.copyOf(codes, mentions));
    }

    private int index(String name) {
        Integer index = codeIndices.putIfAbsent(name, codeNames.size());
        if (index != null) {
            return index;
        }
        codeNames.add(name);
        if (codeNames.size() > lastHeldBy.length) {
            lastHeldBy = Arrays.copyOf(lastHeldBy, 2 * lastHeldBy.length);
        }
        return codeNames.size() - 1;
    }
}
