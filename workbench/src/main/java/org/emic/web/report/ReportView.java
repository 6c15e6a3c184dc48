package org.emic.web.report;

import java.util.List;
import org.emic.journal.StatedReason;
import org.emic.report.Characteristic;
import org.emic.report.ReportText;
import org.emic.report.StudyReport;
import org.emic.report.ThemeTable;
import org.emic.study.Participant;
import org.emic.themes.Disclosure;
import org.emic.web.Ticks;

/// Everything that the report's page shows.
///
/// @param leads whether the reader may let held-back quotations out
public record ReportView(String home, StudyReport report, List<Participant> participants, boolean leads) {

    public ReportView {
        participants = List.copyOf(participants);
    }

    public Ticks ticks(ThemeTable.Row row) {
        return Ticks.of(participants.stream()
                .map(participant -> row.tally().participants().contains(participant.id()))
                .toList());
    }

    /// Where a row's passages are: its place on the board, a code opened.
    public String board(ThemeTable.Row row) {
        var open = row.level() == ThemeTable.Level.CODE ? "?open=" + row.id() : "";
        return home + "/themes" + open + "#" + row.level().word() + "-" + row.id();
    }

    public String number(Characteristic.Numbers numbers) {
        return ReportText.number(numbers);
    }

    public int smallestRole() {
        return Disclosure.SMALLEST_ROLE;
    }

    public int shortestReason() {
        return StatedReason.SHORTEST;
    }

    /// The options as an address carries them.
    public String query() {
        return "?quotations=" + report.options().quotations() + "&codes="
                + report.options().codes();
    }
}
