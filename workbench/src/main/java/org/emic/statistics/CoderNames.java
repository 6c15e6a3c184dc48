package org.emic.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.emic.refusal.Refused;

/// The coders that a file names: those to compare first, in the order asked for, then the others.
final class CoderNames {

    /// More coders than this are no coders: the columns are mixed up.
    private static final int MOST = 10_000;

    private static final int MOST_LISTED = 20;

    private final Names names = new Names();
    private final int wanted;
    private final boolean[] seen;

    CoderNames(List<String> wanted) {
        this.wanted = wanted.size();
        this.seen = new boolean[this.wanted];
        wanted.forEach(names::of);
    }

    /// The number of the coder in the cell.
    ///
    /// @throws Refused if the cell is empty, or there are more coders than can be
    int of(CodingRows rows, int column) {
        var name = rows.cell(column);
        if (name.isEmpty()) {
            throw rows.refused("cell-empty", "coder");
        }
        var coder = names.of(name);
        if (coder >= MOST) {
            throw rows.refused("coders", MOST);
        }
        if (coder < wanted) {
            seen[coder] = true;
        }
        return coder;
    }

    /// Whether the coder is among those to compare.
    boolean isCompared(int coder) {
        return wanted == 0 || coder < wanted;
    }

    /// How many coders there are to compare.
    int compared() {
        return wanted == 0 ? names.size() : wanted;
    }

    /// The names of the coders to compare.
    ///
    /// @throws Refused if the file names one of them nowhere, or there are not two; `rows` stands at its last row
    List<String> checked(CodingRows rows) {
        for (var coder = 0; coder < wanted; coder++) {
            if (!seen[coder]) {
                throw rows.refusedWhole("coder-unknown", names.name(coder), listed());
            }
        }
        if (compared() < 2) {
            throw rows.refused("one-coder", names.name(0));
        }
        return names.all().subList(0, compared());
    }

    /// Those that the file names.
    private String listed() {
        var found = IntStream.range(0, names.size())
                .filter(coder -> coder >= wanted || seen[coder])
                .mapToObj(names::name)
                .toList();
        var listed = String.join(", ", found.subList(0, Math.min(found.size(), MOST_LISTED)));
        return found.size() > MOST_LISTED ? listed + ", …" : listed;
    }
}
