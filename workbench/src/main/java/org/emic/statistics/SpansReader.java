package org.emic.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.emic.agreement.spans.Continuum;
import org.emic.refusal.Refused;
import org.jspecify.annotations.Nullable;

/// Reads free spans: `document,length,coder,start,end,code`, rows in any order.
///
/// Positions are code points from 0, the end being the position after the last one. A coder who marked nothing in a
/// document has one row with start, end and code empty; a coder without a row for a document did not code it. Spans
/// with different codes may overlap. Refused are a span outside its document, the same span with the same code twice,
/// a document with two lengths, and a file in which no document was coded by two of the coders to compare.
public final class SpansReader {

    private final CodingRows rows;
    private final CoderNames coders;
    private final List<String> codebook;
    private final Names documents = new Names();
    private final Names codes = new Names();
    private final List<BitSet> marked = new ArrayList<>();
    private final List<BitSet> silent = new ArrayList<>();
    private int[] lengths = new int[16];
    private final SpanRows spans = new SpanRows();
    private @Nullable Refused alone;

    private SpansReader(CodingRows rows, Choice choice) {
        this.rows = rows;
        this.coders = new CoderNames(choice.coders());
        this.codebook = choice.codes();
        codebook.forEach(codes::of);
    }

    /// @throws Refused if the file is not of this layout, or nothing in it can be compared; the sentence names the row
    /// and the reason
    public static Continuum read(Path file, Choice choice, StepWatch watch) {
        try (var rows = CodingRows.open(file, watch)) {
            rows.require(Layout.SPANS.columns());
            var reader = new SpansReader(rows, choice);
            while (rows.next()) {
                reader.take();
            }
            return reader.continuum();
        }
    }

    private void take() {
        var document = document(rows.cell(0), number(1, "length"));
        var coder = coders.of(rows, 2);
        if (alone == null && coders.isCompared(coder)) {
            alone = rows.refused("no-overlap-documents", rows.cell(0), rows.cell(2));
        }
        if (rows.cell(3).isEmpty() && rows.cell(4).isEmpty() && rows.cell(5).isEmpty()) {
            nothing(document, coder);
            return;
        }
        var start = number(3, "start");
        var end = number(4, "end");
        if (end <= start) {
            throw rows.refused("span-backwards", start, end);
        }
        if (end > lengths[document]) {
            throw rows.refused("span-outside", end, rows.cell(0), lengths[document]);
        }
        if (silent.get(document).get(coder)) {
            throw rows.refused("span-and-nothing", rows.cell(2), rows.cell(0));
        }
        marked.get(document).set(coder);
        if (!spans.add(document, coder, start, end, code())) {
            throw rows.refused("span-twice", rows.cell(2), start, end, rows.cell(5));
        }
    }

    private void nothing(int document, int coder) {
        if (silent.get(document).get(coder)) {
            throw rows.refused("nothing-twice", rows.cell(2), rows.cell(0));
        }
        if (marked.get(document).get(coder)) {
            throw rows.refused("span-and-nothing", rows.cell(2), rows.cell(0));
        }
        silent.get(document).set(coder);
    }

    private int code() {
        var name = rows.cell(5);
        if (name.isEmpty()) {
            throw rows.refused("cell-empty", "code");
        }
        if (!codebook.isEmpty() && !codebook.contains(name)) {
            throw rows.refused("code-unknown", name, String.join(", ", codebook));
        }
        return codes.of(name);
    }

    private int number(int column, String name) {
        try {
            var number = Integer.parseInt(rows.cell(column));
            if (number >= 0 && number < Integer.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below.
        }
        throw rows.refused("position", name, rows.cell(column));
    }

    private int document(String name, int length) {
        if (name.isEmpty()) {
            throw rows.refused("cell-empty", "document");
        }
        var document = documents.of(name);
        if (document == marked.size()) {
            marked.add(new BitSet());
            silent.add(new BitSet());
            lengths = document < lengths.length ? lengths : Arrays.copyOf(lengths, 2 * document);
            lengths[document] = length;
        } else if (lengths[document] != length) {
            throw rows.refused("two-lengths", name, lengths[document], length);
        }
        return document;
    }

    /// Of the coders to compare alone; a document that none of them coded is left out.
    private Continuum continuum() {
        if (documents.size() == 0) {
            throw rows.noRows();
        }
        var names = coders.checked(rows);
        var builder = Continuum.builder(names, codes.all());
        var kept = new int[documents.size()];
        var count = 0;
        var pairs = 0;
        for (var document = 0; document < kept.length; document++) {
            var codedBy = marked.get(document);
            codedBy.or(silent.get(document));
            codedBy.clear(names.size(), Math.max(names.size(), codedBy.length()));
            kept[document] = count;
            pairs += codedBy.cardinality() > 1 ? 1 : 0;
            if (!codedBy.isEmpty()) {
                builder.document(
                        documents.name(document),
                        lengths[document],
                        codedBy.stream().mapToObj(names::get).toList());
                count++;
            }
        }
        if (pairs == 0 && alone != null) {
            throw alone;
        }
        spans.drain((document, coder, start, end, code) -> {
            if (coders.isCompared(coder)) {
                builder.span(kept[document], coder, start, end, code);
            }
        });
        return builder.build();
    }
}
