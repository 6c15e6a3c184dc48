package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the codes as a codebook of REFI-QDA: the agreed ones in their themes, and each coder's own.
final class QdcWriter implements ExportWriter {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    @Override
    public void write(StudyContents contents, OutputStream out) throws IOException {
        var codes = new RefiCodes(contents, new RefiUsers(contents));
        var xml = new RefiXml(out, NAMESPACE);
        xml.open("CodeBook").with("origin", RefiXml.ORIGIN);
        codes.write(xml);
        codes.writeThemes(xml);
        xml.close();
        xml.end();
    }
}
