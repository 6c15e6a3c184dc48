package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import org.emic.adjudication.AgreedCode;
import org.emic.ids.Id;
import org.emic.study.Share;
import org.emic.themes.Findings;
import org.emic.themes.Subcategory;
import org.emic.themes.Tally;

/// Table 2: themes, subcategories and codes, with how many participants spoke of each.
///
/// @param unplaced how many agreed codes stand in no subcategory, and so in no row
public record ThemeTable(List<Row> rows, int unplaced) {

    public ThemeTable {
        rows = List.copyOf(rows);
    }

    /// How deep a row stands.
    public enum Level {
        THEME("theme", 0),
        SUBCATEGORY("subcategory", 1),
        CODE("code", 2);

        private final String word;
        private final int depth;

        Level(String word, int depth) {
            this.word = word;
            this.depth = depth;
        }

        /// Steps in from the edge.
        public int depth() {
            return depth;
        }

        public String word() {
            return word;
        }
    }

    /// @param definition may be empty
    /// @param codes how many codes it holds; 0 for a code
    /// @param negatives passages that speak against
    public record Row(
            Level level, Id id, String title, String definition, Tally tally, Share share, int codes, int negatives) {

        public int passages() {
            return tally.passages().size();
        }
    }

    static ThemeTable of(Findings findings, ReportOptions options) {
        var making = new Making(findings, options);
        for (var theme : findings.board().themes()) {
            making.add(
                    Level.THEME,
                    theme.id(),
                    theme.title(),
                    theme.definition(),
                    findings.counts().of(theme.id()),
                    theme.codes());
            theme.subcategories().forEach(making::add);
        }
        findings.board().loose().forEach(making::add);
        return new ThemeTable(making.rows, findings.board().shelf().size());
    }

    /// Rows so far.
    private static final class Making {

        private final Findings findings;
        private final ReportOptions options;
        private final List<Row> rows = new ArrayList<>();

        Making(Findings findings, ReportOptions options) {
            this.findings = findings;
            this.options = options;
        }

        void add(Subcategory each) {
            var tally = findings.counts().of(each.id());
            add(
                    Level.SUBCATEGORY,
                    each.id(),
                    each.title(),
                    each.definition(),
                    tally,
                    each.codes().size());
            if (options.codes()) {
                each.codes().forEach(this::add);
            }
        }

        void add(AgreedCode code) {
            add(
                    Level.CODE,
                    code.id(),
                    code.name(),
                    code.definition(),
                    findings.counts().of(code.id()),
                    0);
        }

        void add(Level level, Id id, String title, String definition, Tally tally, int codes) {
            var share = findings.counts().share(tally);
            rows.add(new Row(
                    level,
                    id,
                    title,
                    definition,
                    tally,
                    share,
                    codes,
                    tally.negatives().size()));
        }
    }
}
