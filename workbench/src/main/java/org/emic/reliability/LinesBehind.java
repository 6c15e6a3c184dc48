package org.emic.reliability;

import java.util.List;
import java.util.Optional;

/// The lines that the figures of one label, of one interview or of all labels together are made of.
///
/// @param title of the label or of the interview; empty of all labels together
/// @param kinds those that were wanted, each with the lines of its page
public record LinesBehind(Optional<String> title, Figures figures, List<Kind> kinds) {

    public LinesBehind {
        kinds = List.copyOf(kinds);
    }

    /// Lines of one kind. Of several labels a line counts once for each, as in the figures.
    ///
    /// @param count of all lines of this kind
    /// @param page which page of them, from 1
    /// @param pages how many there are, 1 at least
    /// @param lines of this page, label by label, within a label in the order of the interviews
    public record Kind(GivenLabel.By by, long count, int page, int pages, List<GivenLabel> lines) {

        public Kind {
            lines = List.copyOf(lines);
        }
    }

    /// Which lines are wanted.
    ///
    /// @param by of which kind; empty for the first few of each
    /// @param page from 1; what lies beyond the last is taken as the last
    public record Wanted(Optional<GivenLabel.By> by, int page) {

        private static final int FEW = 10;
        private static final int PAGE = 50;

        /// The first few of each kind.
        public static final Wanted OVERVIEW = new Wanted(Optional.empty(), 1);

        List<GivenLabel.By> kinds() {
            return by.map(List::of).orElseGet(() -> List.of(GivenLabel.By.values()));
        }

        int size() {
            return by.isPresent() ? PAGE : FEW;
        }

        int pageOf(long count) {
            return Math.clamp(page, 1, pages(count));
        }

        int pages(long count) {
            return by.isPresent() ? Math.toIntExact(Math.max(1, Math.ceilDiv(count, PAGE))) : 1;
        }
    }
}
