package org.emic.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.emic.backup.Restored;

/// What has been put back, in print.
///
/// @param made when the backup was made
/// @param findings places where a journal does not hold
record PrintedRestore(String made, int studies, long rows, List<Wrong> findings) {

    /// A place in a journal.
    record Wrong(String study, long entry) {}

    PrintedRestore(Restored restored) {
        this(
                restored.made().toString(),
                restored.studies(),
                restored.rows(),
                restored.findings().stream()
                        .map(found -> new Wrong(found.study().toString(), found.number()))
                        .toList());
    }

    PrintedRestore {
        findings = List.copyOf(findings);
    }

    /// @return the exit code
    int print(PrintWriter out, Format format) {
        var printer = new Printer(out);
        if (format == Format.json) {
            printer.json(this);
        } else {
            printer.line(String.format(
                    Locale.ROOT, "%,d rows, studies: %d, as of %s; every table as it was.", rows, studies, made));
            findings.forEach(wrong -> printer.line("study " + wrong.study() + ": the journal does not hold at entry "
                    + wrong.entry() + "; it did not when the backup was made"));
        }
        return (findings.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FINDINGS).status();
    }
}
