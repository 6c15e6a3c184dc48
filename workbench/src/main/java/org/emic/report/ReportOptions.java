package org.emic.report;

/// What the reader of a report wants in it.
///
/// @param quotations the most quotations a code shows, 0 to 10
/// @param codes whether Table 2 goes down to the codes
public record ReportOptions(int quotations, boolean codes) {

    /// Up to three quotations a code, and the codes.
    public static final ReportOptions USUAL = new ReportOptions(3, true);

    public ReportOptions {
        quotations = Math.clamp(quotations, 0, 10);
    }
}
