package org.emic.web.reliability;

import org.emic.reliability.Comparison;
import org.emic.reliability.GivenLabel;
import org.emic.reliability.LinesBehind.Wanted;
import org.jspecify.annotations.Nullable;

/// Which lines an address asks for.
///
/// @param of the word of a comparison
/// @param by the word of a kind of lines
record LinesForm(
        @Nullable String of, @Nullable String by, @Nullable Integer page) {

    Comparison comparison() {
        return Comparison.of(of == null ? "" : of).orElse(Comparison.BEFORE);
    }

    Wanted wanted() {
        return new Wanted(GivenLabel.By.of(by == null ? "" : by), page == null ? 1 : page);
    }
}
