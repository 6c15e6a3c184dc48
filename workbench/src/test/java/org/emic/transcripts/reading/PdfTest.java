package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.transcripts.reading.TryRead.read;
import static org.emic.transcripts.reading.TryRead.turns;
import static org.emic.transcripts.reading.TryRead.whyNot;

import java.util.List;
import org.junit.jupiter.api.Test;

/// PDF files with and without paragraph numbers: `docs/formats/pdf.md`.
class PdfTest {

    @Test
    void paragraphNumbersPageNumbersAndRunningHeadsAreNotSaid() {
        var read = read(
                "a.pdf",
                PdfFile.of(List.of(
                        List.of(
                                "250|20|Study of pumps",
                                "20|80|1",
                                "50|80|Dan: So could you tell me how it began, and in which two-",
                                "50|92|year period?",
                                "20|120|2",
                                "50|120|Participant: In 2019.",
                                "20|150|3",
                                "50|150|Dan: I see.",
                                "300|780|1/2"),
                        List.of(
                                "250|20|Study of pumps",
                                "20|80|4",
                                "50|80|Participant: 7 or 8 of us knew.",
                                "20|110|5",
                                "50|110|Dan: I see.",
                                "300|780|2/2"))));
        assertThat(read.format()).isEqualTo(SourceFormat.PDF);
        assertThat(turns(read))
                .containsExactly(
                        "Dan - So could you tell me how it began, and in which two-year period?",
                        "Participant - In 2019.",
                        "Dan - I see.",
                        "Participant - 7 or 8 of us knew.",
                        "Dan - I see.");
    }

    @Test
    void aLineThatIsCutByThePagesEdgeCountsOnce() {
        var read = read(
                "a.pdf",
                PdfFile.of(List.of(
                        List.of(
                                "20|80|1",
                                "50|80|Dan: How?",
                                "20|110|2",
                                "50|110|Participant: First of all",
                                "50|785|nobody knew about it"),
                        List.of("50|8|nobody knew about it", "50|20|at all.", "20|60|3", "50|60|Dan: I see."))));
        assertThat(turns(read))
                .containsExactly(
                        "Dan - How?", "Participant - First of all nobody knew about it at all.", "Dan - I see.");
    }

    @Test
    void withoutNumbersEachSpeakersNameBeginsATurn() {
        var read = read(
                "a.pdf",
                PdfFile.of(List.of(List.of(
                        "50|100|Dan: So could you tell me",
                        "50|112|how it began?",
                        "50|124|P07: In 2019.",
                        "50|136|Dan: Really?",
                        "50|148|P07: Yes.",
                        "50|700|Dan: I see.",
                        "300|780|Page 1 of 1"))));
        assertThat(turns(read))
                .containsExactly(
                        "Dan - So could you tell me how it began?",
                        "P07 - In 2019.",
                        "Dan - Really?",
                        "P07 - Yes.",
                        "Dan - I see.");
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToDo() {
        var whole = PdfFile.of(List.of(List.of("50|100|Dan: How?", "50|112|P07: Like this.")));
        assertThat(whyNot("a.pdf", PdfFile.withPassword(List.of(List.of("50|100|Dan: How?")))))
                .isEqualTo("pdf-password");
        assertThat(whyNot("a.pdf", PdfFile.of(List.of(List.of())))).isEqualTo("pdf-no-text");
        assertThat(whyNot("a.pdf", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("pdf-cut-off");
        assertThat(whyNot("a.pdf", "%PDF-1.7\nnothing of the kind\n%%EOF\n")).isEqualTo("pdf-damaged");
        assertThat(whyNot("a.pdf", "Dan: How?\n")).isEqualTo("not-pdf");
    }
}
