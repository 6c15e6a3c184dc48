package org.emic.coding;

import java.util.BitSet;
import java.util.List;

/// How far a coder is in a transcript. All counts are of lines but the last two.
///
/// @param lines of the transcript
/// @param visited where the coder has been
/// @param coded visited lines that a coding touches
/// @param left visited lines without a code: left so on purpose
/// @param codes how many different codes are used
/// @param negativeCases codings marked as negative cases
public record Progress(int lines, int visited, int coded, int left, int codes, int negativeCases) {

    static Progress of(Place place, List<Coding> codings, List<VisitedLine> visits) {
        var coded = new BitSet();
        codings.forEach(coding -> place.linesOf(coding.span()).forEach(coded::set));
        var visited = new BitSet();
        visits.forEach(visit -> visited.set(visit.line()));
        visited.or(coded);
        return new Progress(
                place.lines(),
                visited.cardinality(),
                coded.cardinality(),
                visited.cardinality() - coded.cardinality(),
                (int) codings.stream().map(Coding::code).distinct().count(),
                (int) codings.stream().filter(Coding::negative).count());
    }
}
