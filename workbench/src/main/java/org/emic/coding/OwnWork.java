package org.emic.coding;

import java.util.List;
import java.util.Optional;

/// All that one coder has done in one transcript, and the coder's codebook. Nothing of anybody else.
///
/// @param round of it only whether the other has submitted may be told while it is open
/// @param lastLine the line where the coder was last
/// @param lastAct the number of the last act that can be undone, 0 if there is none
public record OwnWork(
        CodingRound round,
        Codebook codebook,
        List<Coding> codings,
        List<Memo> memos,
        List<VisitedLine> visited,
        Progress progress,
        Optional<Integer> lastLine,
        long lastAct) {

    public OwnWork {
        codings = List.copyOf(codings);
        memos = List.copyOf(memos);
        visited = List.copyOf(visited);
    }
}
