package org.emic.reliability;

import java.util.List;

/// The lines that the figures of one label, or of one interview, are made of.
///
/// @param title of the label or of the interview
/// @param lines those to which a side gave a label
public record LinesBehind(String title, Figures figures, List<GivenLabel> lines) {

    public LinesBehind {
        lines = List.copyOf(lines);
    }

    public List<GivenLabel> by(GivenLabel.By by) {
        return lines.stream().filter(given -> given.by() == by).toList();
    }
}
