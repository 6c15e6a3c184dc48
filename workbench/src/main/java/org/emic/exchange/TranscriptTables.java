package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.ids.TranscriptId;
import org.emic.study.Participant;

/// The tables of who was interviewed and what was said.
final class TranscriptTables {

    private final StudyContents contents;
    private final Map<TranscriptId, String> files;

    TranscriptTables(StudyContents contents, Map<TranscriptId, String> files) {
        this.contents = contents;
        this.files = files;
    }

    void participants(OutputStream out) throws IOException {
        var attributes = contents.roster().attributes();
        var headings = Stream.concat(
                        Stream.of("participant"), attributes.stream().map(each -> each.name()))
                .toArray(String[]::new);
        var rows = CsvRows.begin(out, headings);
        for (var participant : contents.roster().participants()) {
            var row = new ArrayList<Object>();
            row.add(participant.label());
            attributes.forEach(attribute -> row.add(participant.value(attribute.id())));
            rows.add(row.toArray());
        }
        rows.end();
    }

    void transcripts(OutputStream out) throws IOException {
        var labels = contents.roster().participants().stream()
                .collect(Collectors.toMap(Participant::id, Participant::label));
        var rows = CsvRows.begin(
                out,
                "transcript",
                "file",
                "title",
                "participant",
                "source_name",
                "source_format",
                "kept_at",
                "length",
                "words",
                "turns",
                "lines",
                "sha256",
                "held_back");
        for (var each : contents.transcripts()) {
            rows.add(
                    each.id(),
                    Objects.requireNonNull(files.get(each.id())),
                    each.title(),
                    each.participant().map(labels::get),
                    contents.check().sourceName(each),
                    each.sourceFormat(),
                    each.keptAt(),
                    each.length(),
                    each.words(),
                    each.turns(),
                    each.lines(),
                    each.hash(),
                    contents.check().holdsBack(each.id()));
        }
        rows.end();
    }

    void turns(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "transcript", "turn", "speaker", "kind", "start_ms", "end_ms", "start", "end");
        for (var transcript : contents.openedAgain()) {
            for (var turn : transcript.turns()) {
                rows.add(
                        transcript.summary().id(),
                        turn.number(),
                        turn.speaker(),
                        turn.kind().word(),
                        turn.startMillis(),
                        turn.endMillis(),
                        turn.span().start(),
                        turn.span().end());
            }
        }
        rows.end();
    }

    void lines(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "transcript", "line", "turn", "start", "end");
        for (var transcript : contents.openedAgain()) {
            for (var line : transcript.lines()) {
                rows.add(
                        transcript.summary().id(),
                        line.number(),
                        line.turn(),
                        line.span().start(),
                        line.span().end());
            }
        }
        rows.end();
    }
}
