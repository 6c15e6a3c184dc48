package org.emic.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One tick, one participant, in the same order everywhere; in groups of six and rows of thirty-six.
///
/// @param marks where each stands in the picture
public record Ticks(List<Mark> marks, int width, int height) {

    private static final int ROW = 36;
    private static final int STEP = 5;
    private static final int GAP = 3;
    private static final int TALL = 12;
    private static final int LINE = 16;

    public Ticks {
        marks = List.copyOf(marks);
    }

    /// @param spoke for each participant, in the fixed order, whether they spoke of it
    public static Ticks of(List<Boolean> spoke) {
        var marks = new ArrayList<Mark>();
        for (var each = 0; each < spoke.size(); each++) {
            marks.add(new Mark(x(each % ROW), each / ROW * LINE, spoke.get(each)));
        }
        var inRow = Math.min(ROW, spoke.size());
        var rows = (spoke.size() + ROW - 1) / ROW;
        return new Ticks(marks, inRow == 0 ? 0 : x(inRow - 1) + STEP - 2, rows == 0 ? 0 : (rows - 1) * LINE + TALL);
    }

    /// For the legend.
    public static Ticks sample() {
        return of(IntStream.range(0, 12)
                .mapToObj(each -> each % 3 != 0 && each != 8)
                .toList());
    }

    private static int x(int place) {
        return place * STEP + place / 6 * GAP;
    }

    /// One tick: full and inked for who spoke of it, short and pale for who did not.
    public record Mark(int x, int y, boolean inked) {

        public int top() {
            return inked ? y : y + 4;
        }

        public int height() {
            return inked ? TALL : TALL - 4;
        }

        public String style() {
            return inked ? "f-ink" : "f-tick";
        }
    }
}
