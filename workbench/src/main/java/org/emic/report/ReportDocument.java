package org.emic.report;

import java.util.List;
import java.util.Locale;
import org.emic.plots.Plot;
import org.emic.study.Share;

/// A report as a sequence of blocks, the same for every file format. What a block looks like is the writer's matter.
///
/// @param notice what must stand on every page, such as that all is synthetic; may be empty
record ReportDocument(String title, String question, String notice, List<Block> blocks) {

    ReportDocument {
        blocks = List.copyOf(blocks);
    }

    sealed interface Block {}

    /// @param level 1 to 3
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /// @param source who said it and where
    record Quote(String text, String source) implements Block {}

    /// @param sheet what its sheet is called in a workbook
    /// @param inText whether documents show it; if not, it is for the workbook only
    record Table(String caption, String sheet, boolean inText, List<Column> columns, List<Row> rows) implements Block {

        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Shown where pictures can be drawn; the numbers in it always stand in a table too.
    ///
    /// @param parts one below the other, each no higher than a page
    record Picture(String caption, List<Plot> parts) implements Block {

        Picture {
            parts = List.copyOf(parts);
        }
    }

    record Column(String title, Kind kind) {}

    /// What a column holds.
    enum Kind {
        WORDS,
        NUMBER,
        SHARE
    }

    /// @param strong whether it opens a group
    record Row(boolean strong, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    sealed interface Cell {

        /// As documents show it.
        String text();
    }

    /// @param indent steps from the edge
    record Words(String text, int indent) implements Cell {

        Words(String text) {
            this(text, 0);
        }
    }

    record Whole(long value) implements Cell {

        @Override
        public String text() {
            return String.format(Locale.ENGLISH, "%,d", value);
        }
    }

    record Of(Share share) implements Cell {

        @Override
        public String text() {
            return share.text();
        }
    }

    /// A figure whose text says more than its number.
    record Figure(double value, String text) implements Cell {}
}
