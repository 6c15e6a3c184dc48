package org.emic.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// Codings that were put together while matching.
final class Group {

    private final DiscrepancyClass rule;
    private final List<Coding> a = new ArrayList<>(1);
    private final List<Coding> b = new ArrayList<>(1);

    /// @param rule what the place would be if the codings differ
    Group(DiscrepancyClass rule) {
        this.rule = rule;
    }

    void put(Letter letter, Coding coding) {
        (letter == Letter.A ? a : b).add(coding);
    }

    Coding firstA() {
        return a.getFirst();
    }

    Coding firstB() {
        return b.getFirst();
    }

    /// Whether both gave one meaning to exactly one passage.
    boolean isShared() {
        return rule == DiscrepancyClass.BOUNDARY
                && !hasGrown()
                && firstA().span().equals(firstB().span())
                && !isContrary();
    }

    private boolean hasGrown() {
        return a.size() + b.size() > 2;
    }

    /// One says that the passage speaks for the code, the other that it speaks against it.
    private boolean isContrary() {
        return firstA().negative() != firstB().negative();
    }

    private DiscrepancyClass kind() {
        if (hasGrown()) {
            return DiscrepancyClass.NUMBER;
        }
        return rule == DiscrepancyClass.BOUNDARY && isContrary() ? DiscrepancyClass.MEANING : rule;
    }

    Discrepancy discrepancy(TranscriptId transcript) {
        var codings = new ArrayList<>(a);
        codings.addAll(b);
        var span = codings.stream().map(Coding::span).reduce(TextSpan::union).orElseThrow();
        return new Discrepancy(Discrepancy.keyOf(codings), kind(), transcript, span, a, b);
    }
}
