package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a study's data in one format.
@FunctionalInterface
interface ExportWriter {

    /// Leaves the stream open.
    void write(StudyContents contents, OutputStream out) throws IOException;

    static ExportWriter of(ExportFormat format) {
        return switch (format) {
            case CSV -> new SpansWriter();
            case JSON -> new StudyJsonWriter();
            case XLSX -> new WorkbookWriter();
            case AUDIT -> new AuditWriter();
            case QDPX -> new QdpxWriter();
            case QDC -> new QdcWriter();
        };
    }
}
