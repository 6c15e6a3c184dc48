package org.emic.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.CodeLines;
import org.emic.adjudication.CodeLines.LineRef;
import org.emic.adjudication.Reconciliation;
import org.emic.adjudication.Witnesses;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.storage.Transaction;
import org.emic.transcripts.Transcript;

/// Lays two sides of a revealed round beside each other, label by label.
///
/// The unit is the line: a label counts as present in a line that one of the side's passages with it touches, however
/// much of the line. All lines of the transcripts in which at least one coder gave a code are compared.
final class Comparing {

    private final Transaction tx;
    private final RevealedRound round;
    private final Reconciliation reconciliation;
    private final Witnesses both;
    private final CodeLines lines;
    private final List<Transcript> transcripts;
    private final LaidLines laid;

    Comparing(Transaction tx, RevealedRound round, Reconciliation reconciliation) {
        this.tx = tx;
        this.round = round;
        this.reconciliation = reconciliation;
        this.both = reconciliation.witnesses(tx, round);
        this.lines = reconciliation.lines(tx, round);
        this.transcripts = reconciliation.transcripts(tx, round);
        this.laid = new LaidLines(transcripts);
    }

    Compared of(Comparison comparison) {
        return comparison.settled().map(letter -> settled(comparison, letter)).orElseGet(this::before);
    }

    /// Labels that both have. Resolutions change nothing here; label decisions do, for they say which labels are
    /// compared with which.
    private Compared before() {
        var labels = new ArrayList<LabelMarks>();
        var linked = 0;
        for (var code : codes()) {
            if (isOf(code, Letter.A) && isOf(code, Letter.B)) {
                labels.add(new LabelMarks(
                        code.id(),
                        code.name(),
                        laid.numbers(given(code, Letter.A)),
                        laid.numbers(given(code, Letter.B))));
                linked += code.sources().size();
            }
        }
        return new Compared(Comparison.BEFORE, laid, labels, Math.max(0, used() - linked));
    }

    /// Labels that the coder gave or that both agreed on.
    private Compared settled(Comparison comparison, Letter letter) {
        var agreed = reconciliation.of(tx, round).codings().stream().collect(Collectors.groupingBy(AgreedCoding::code));
        var labels = codes().stream()
                .map(code -> new LabelMarks(
                        code.id(),
                        code.name(),
                        laid.numbers(given(code, letter)),
                        laid.numbers(touched(agreed.getOrDefault(code.id(), List.of())))))
                .filter(LabelMarks::isAnywhere)
                .toList();
        return new Compared(comparison, laid, labels, 0);
    }

    private List<AgreedCode> codes() {
        return reconciliation.codes(tx, round).stream()
                .filter(code -> code.retiredAt().isEmpty())
                .toList();
    }

    private boolean isOf(AgreedCode code, Letter letter) {
        return code.sources().stream().anyMatch(source -> both.letterOf(source) == letter);
    }

    private List<LineRef> given(AgreedCode code, Letter letter) {
        return code.sources().stream()
                .filter(source -> both.letterOf(source) == letter)
                .flatMap(source -> lines.of(source).stream())
                .toList();
    }

    private List<LineRef> touched(List<AgreedCoding> codings) {
        var touched = new ArrayList<LineRef>();
        for (var coding : codings) {
            var transcript = reconciliation.transcript(tx, coding.transcript());
            transcript.linesOf(coding.span()).forEach(line -> touched.add(new LineRef(transcript, line)));
        }
        return touched;
    }

    /// How many labels of both coders stand anywhere, or might.
    private int used() {
        var used = 0;
        for (var letter : Letter.values()) {
            for (var code : both.codesOf(letter)) {
                used += code.retiredAt().isEmpty() || !lines.of(code.id()).isEmpty() ? 1 : 0;
            }
        }
        return used;
    }
}
