package org.emic.transcripts.reading;

import java.util.List;

/// A line of a printed page.
///
/// @param page from 1
/// @param height how far down it stands, 0 at the top edge and 1 at the bottom
/// @param beginsParagraph whether space or an indent above it says so
/// @param pieces its parts, from left to right
record PrintedLine(int page, double height, boolean beginsParagraph, List<Piece> pieces) {

    PrintedLine {
        pieces = List.copyOf(pieces);
    }

    /// Characters that stand together.
    record Piece(double left, String text) {}

    String text() {
        return Spaces.trim(String.join(" ", pieces.stream().map(Piece::text).toList()));
    }

    PrintedLine with(List<Piece> others) {
        return new PrintedLine(page, height, beginsParagraph, others);
    }
}
