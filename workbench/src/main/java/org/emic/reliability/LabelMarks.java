package org.emic.reliability;

import java.util.BitSet;
import org.emic.ids.AgreedCodeId;

/// Which lines each side touched with a label, by their numbers in [LaidLines].
record LabelMarks(AgreedCodeId code, String name, BitSet one, BitSet other) {

    /// Who touched a line that somebody touched.
    GivenLabel.By by(int line) {
        if (one.get(line)) {
            return other.get(line) ? GivenLabel.By.BOTH : GivenLabel.By.ONLY_ONE;
        }
        return GivenLabel.By.ONLY_OTHER;
    }

    boolean isIn(int line) {
        return one.get(line) || other.get(line);
    }

    boolean isAnywhere() {
        return !one.isEmpty() || !other.isEmpty();
    }
}
