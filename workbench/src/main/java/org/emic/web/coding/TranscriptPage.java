package org.emic.web.coding;

import java.util.ArrayList;
import java.util.List;
import org.emic.coding.OpenRound;
import org.emic.coding.OwnWork;
import org.emic.coding.RevealedRound;
import org.emic.coding.RoundCoder;
import org.emic.transcripts.SpeakerKind;
import org.emic.transcripts.Transcript;

/// What the page of a transcript shows.
///
/// @param words the sentences that the page's script says, as JSON
public record TranscriptPage(Transcript transcript, OwnWork work, RoundCoder me, String words) {

    /// Lines are laid out in parts of about this many, so that a browser lays out only those near the window.
    private static final int CHUNK = 40;

    public boolean isWritable() {
        return work.round() instanceof OpenRound && !me.hasSubmitted();
    }

    public boolean isRevealed() {
        return work.round() instanceof RevealedRound;
    }

    public boolean otherHasSubmitted() {
        return work.round().coder(me.letter().other()).hasSubmitted();
    }

    /// A part of the transcript, cut at a turn if one begins in time.
    public record Chunk(int first, List<Row> rows) {}

    /// A line on the page.
    ///
    /// @param speaker only at the beginning of a turn, otherwise empty
    public record Row(int number, String style, String speaker, int start, String text) {

        /// Whether an interviewer's turn begins here: the margin is narrow, so it names them by a short word.
        public boolean beginsQuestion() {
            return style.contains(" int") && style.contains(" turn");
        }
    }

    public List<Chunk> chunks() {
        var chunks = new ArrayList<Chunk>();
        var rows = new ArrayList<Row>();
        var turn = 0;
        for (var line : transcript.lines()) {
            var begins = line.turn() != turn;
            if ((rows.size() >= CHUNK && begins) || rows.size() >= 2 * CHUNK) {
                chunks.add(new Chunk(rows.getFirst().number(), List.copyOf(rows)));
                rows.clear();
            }
            var spoken = transcript.turnOf(line);
            var style = (spoken.kind() == SpeakerKind.INTERVIEWER ? " int" : "") + (begins ? " turn" : "");
            rows.add(new Row(
                    line.number(),
                    style,
                    begins ? spoken.speaker() : "",
                    line.span().start(),
                    transcript.text().quote(line.span())));
            turn = line.turn();
        }
        if (!rows.isEmpty()) {
            chunks.add(new Chunk(rows.getFirst().number(), List.copyOf(rows)));
        }
        return chunks;
    }
}
