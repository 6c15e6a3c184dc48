package org.emic.reliability;

import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.binary.BinaryCounts;

/// All measures of one comparison, with the counts without which none of them can be read.
///
/// @param counts lines that both, one or neither side touched with the label; for several labels their sum, in which
/// each line counts once for each label
/// @param all in the order of [Measure]
public record Figures(BinaryCounts counts, List<Figure> all) {

    public Figures {
        all = List.copyOf(all);
    }

    /// The share of "present" among what both sides said; empty where nothing was compared.
    public OptionalDouble prevalence() {
        return counts.prevalence();
    }

    public Figure figure(Measure measure) {
        return all.stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
