package org.emic.journal;

import java.util.ArrayList;
import java.util.List;

/// A walk along one study's chain, entry by entry.
final class ChainWalk {

    private final List<Finding> findings = new ArrayList<>();
    private long expected = 1;
    private String previous = JournalEntry.START;

    void step(JournalEntry entry) {
        while (expected < entry.number()) {
            findings.add(new Finding.Missing(entry.study(), expected++));
        }
        if (!entry.computedHash().equals(entry.hash())) {
            findings.add(new Finding.Changed(entry.study(), entry.number()));
        }
        if (!entry.previousHash().equals(previous)) {
            findings.add(new Finding.Broken(entry.study(), entry.number()));
        }
        previous = entry.hash();
        expected = entry.number() + 1;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
