package org.emic.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalLong;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.coding.RevealedWork;
import org.emic.themes.Findings;
import org.emic.themes.Tally.Passage;
import org.emic.transcripts.TranscriptSummary;

/// Counts what was done.
final class FigureCount {

    private static final long MINUTE = 60_000;

    private FigureCount() {}

    static MethodFigures of(Findings findings, RevealedWork work, Proceedings proceedings) {
        var transcripts = findings.participation().transcripts();
        var timed = transcripts.stream().filter(FigureCount::isTimed).toList();
        var millis = timed.stream()
                .mapToLong(each ->
                        each.endMillis().orElseThrow() - each.startMillis().orElseThrow())
                .sum();
        var passages = new HashSet<Passage>();
        findings.agreed().codings().forEach(coding -> passages.add(new Passage(coding.transcript(), coding.span())));
        return new MethodFigures(
                transcripts.size(),
                transcripts.stream().mapToLong(TranscriptSummary::words).sum(),
                timed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Math.round((double) millis / MINUTE)),
                transcripts.size() - timed.size(),
                transcripts.stream().mapToLong(TranscriptSummary::lines).sum(),
                Arrays.stream(Letter.values())
                        .map(letter -> coder(work, letter))
                        .toList(),
                proceedings.labels(),
                proceedings.discrepancies(),
                proceedings.resolutions(),
                findings.agreed().codes().size(),
                passages.size(),
                findings.agreed().open(),
                proceedings.deferred());
    }

    private static boolean isTimed(TranscriptSummary transcript) {
        return transcript.startMillis().isPresent() && transcript.endMillis().isPresent();
    }

    /// Only codes that a coding rests on: a code that was tried and left is no result.
    private static MethodFigures.Coder coder(RevealedWork work, Letter letter) {
        var codings = work.codingsOf(letter);
        var used = codings.stream().map(Coding::code).distinct().count();
        return new MethodFigures.Coder(letter.name(), (int) used, codings.size());
    }
}
