package org.emic.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.Line;
import org.emic.transcripts.SpeakerKind;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptSummary;
import org.emic.transcripts.TranscriptText;
import org.emic.transcripts.Turn;

/// Transcripts by code: one turn, one sentence a line. Unless sentences are given, lines are ten characters each.
final class PlainTranscript {

    static final int LINE = 10;

    private PlainTranscript() {}

    static Transcript of(StudyId study, TranscriptId id, int position, int lines) {
        return of(
                study,
                id,
                position,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> String.format("words%4d", number))
                        .toList());
    }

    static Transcript of(StudyId study, TranscriptId id, int position, List<String> sentences) {
        var text = new StringBuilder();
        var numbered = new ArrayList<Line>();
        for (var sentence : sentences) {
            var start = text.length();
            text.append(sentence).append(' ');
            numbered.add(new Line(numbered.size() + 1, 1, new TextSpan(start, text.length() - 1)));
        }
        var lines = sentences.size();
        var length = text.length();
        var summary = new TranscriptSummary(
                id,
                study,
                Optional.empty(),
                "Interview " + position,
                "interview.txt",
                "text",
                length,
                lines,
                1,
                lines,
                OptionalLong.empty(),
                OptionalLong.empty(),
                "0".repeat(64),
                position,
                Instant.EPOCH);
        var turn = new Turn(
                1, "P01", SpeakerKind.PARTICIPANT, OptionalLong.empty(), OptionalLong.empty(), new TextSpan(0, length));
        return new Transcript(summary, new TranscriptText(text.toString()), List.of(turn), numbered);
    }

    static Transcript ofLines(int lines) {
        return of(new StudyId(new UUID(0, 1)), new TranscriptId(new UUID(0, 2)), 1, lines);
    }

    /// Whole lines, both included.
    static TextSpan lines(int first, int last) {
        return new TextSpan((first - 1) * LINE, last * LINE - 1);
    }
}
