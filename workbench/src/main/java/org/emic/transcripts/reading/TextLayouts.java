package org.emic.transcripts.reading;

import java.util.List;

/// Reads a text, a Word document's paragraphs or a PDF's, by the layout they turn out to have.
final class TextLayouts {

    private TextLayouts() {}

    /// The lines of a text; any of the three line ends parts them.
    static List<String> lines(String text) {
        return text.replace('\f', '\n').lines().toList();
    }

    static void read(Page page, Collected collected) {
        var lines = page.lines();
        if (OldTeamsTurns.isLaidOutSo(lines)) {
            OldTeamsTurns.read(lines, collected);
        } else if (!HeadedTurns.read(page, collected)) {
            SpokenParagraphs.read(page, collected);
        }
    }
}
